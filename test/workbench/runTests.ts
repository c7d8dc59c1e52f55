// npm test -- [--suite core|judges|host|web|e2e|thorough]… [--all] [--version V]… [--filter TEXT]
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Summary } from '../host/driverMethods';
import { ensureRuby, rubyObstacle } from '../judges/ensureRuby';
import { hostVersion, hostVersions, newestHost, type HostVersion } from './hostVersions';
import { ensureChromium } from './ensureChromium';
import { hostObstacle, installHost } from './installHost';
import { atExit, temporaryFolder } from './lifetime';
import { patienceMs } from './patience';
import { repositoryRoot } from './repository';
import { add, describeSummary, nothing, readSummary, withSummaryFile } from './summary';

/** A layer of which nothing is heard for so long hangs: a test that takes longer fails before. How long all of it takes is a matter of the machine. */
const silenceMs = 10 * patienceMs;
/** What prints by itself is not heard: it hangs when it takes longer than this. */
const unheardMs = 90 * 60_000;
/** `thorough` is what else the workbench is driven through: see docs/decisions/026-two-circles.md. */
const layers = ['core', 'judges', 'host', 'web', 'e2e', 'thorough'] as const;
type Layer = (typeof layers)[number];
type MochaLayer = Exclude<Layer, 'host' | 'web'>;
/** Processes that share the files of a layer. */
const partCounts: Readonly<Record<MochaLayer, number>> = { judges: 1, core: 9, e2e: 2, thorough: 1 };

interface Step {
  readonly title: string;
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      suite: { type: 'string', multiple: true },
      all: { type: 'boolean', default: false },
      version: { type: 'string', multiple: true },
      filter: { type: 'string', default: '' },
    },
  });
  const usual = layers.filter(layer => values.all || layer !== 'thorough');
  const wanted = values.suite?.map(layerNamed) ?? usual.filter(isPossible);
  const versions = values.version?.map(hostVersion);
  // in the browser the editor is always the newest; where the oldest matters is on somebody's disk
  const versionsFor = (layer: Layer): readonly HostVersion[] =>
    versions ?? (layer === 'web' && !values.all && values.suite === undefined ? [newestHost] : hostVersions);
  if (wanted.some(layer => layer !== 'core' && layer !== 'judges')) await prepareHosts(versions ?? hostVersions);
  // more of what is random: see test/secondCircle.ts
  if (values.all) process.env.SECOND_CIRCLE = '1';
  const results = temporaryFolder('aht-');
  let sum = nothing;
  const broken: string[] = [];
  const failures: string[] = [];
  const run = async (step: Step, beside: boolean): Promise<void> => {
    const started = Date.now();
    const file = path.join(results.path, `${step.title}.json`);
    rmSync(file, { force: true });
    if (!beside) console.log(`\n── ${step.title}`);
    const { code, printed } = await runNode(step, file, beside);
    if (beside) console.log(`\n── ${step.title}\n${printed}`);
    const summary = readSummary(file);
    const verdict = judge(summary, code);
    if (verdict !== undefined) broken.push([`${step.title}: ${verdict}`, ...lastLines(printed)].join('\n  '));
    failures.push(...(summary?.failures ?? []).map(failure => `${step.title}: ${failure}`));
    sum = add(sum, summary ?? nothing);
    console.log(
      `── ${step.title}: ${describeSummary(summary ?? nothing)} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  };
  // the longest begins first, and the others pass beside it; the shortest come last, so that all ends at about the same time
  const left = (['thorough', 'e2e', 'judges', 'host', 'web', 'core'] as const)
    .filter(layer => wanted.includes(layer))
    .flatMap(layer => stepsOf(layer, versionsFor(layer), values.filter));
  if (left.length === 0) throw new Error(`No path of a test file has “${values.filter}” in it.`);
  const beside = left.length > 1;
  const next = async (): Promise<void> => {
    for (let step = left.shift(); step !== undefined; step = left.shift()) await run(step, beside);
  };
  // three at a time fill two cores, on which two of them often wait for the editors that they drive: a twentieth less for the same processor time
  await Promise.all([next(), next(), next()]);
  // once more at the end: of a long report often only that is kept
  for (const line of [...failures, ...broken]) console.log(`\nFAILED ${line}`);
  // a suite that crashed has failed, though none of its tests could say so
  const all = add(sum, { ...nothing, failed: broken.length });
  process.exitCode = all.failed > 0 ? 1 : 0;
  console.log(`\n${describeSummary(all)}`);
}

/** Whether a layer that was not asked for by name can run here. */
function isPossible(layer: Layer): boolean {
  if (layer !== 'judges') return true;
  ensureRuby();
  const obstacle = rubyObstacle();
  if (obstacle !== undefined) console.log(`\n── judges: left out. ${obstacle}`);
  return obstacle === undefined;
}

/** Before the tests, so that none of them waits for a download. */
async function prepareHosts(versions: readonly HostVersion[]): Promise<void> {
  if (hostObstacle() !== undefined) return;
  ensureChromium();
  await Promise.all(versions.map(installHost));
}

function layerNamed(text: string): Layer {
  const found = layers.find(layer => layer === text);
  if (found === undefined) throw new Error(`There is no suite “${text}”, only ${layers.join(', ')}.`);
  return found;
}

function stepsOf(layer: Layer, versions: readonly HostVersion[], filter: string): readonly Step[] {
  const host = programFile('runHost');
  // a .vsix file that is to be tested in the place of the folder it was made of
  const packed = process.env.TESTED_PACKAGE;
  switch (layer) {
    case 'core':
    case 'judges':
    case 'e2e':
    case 'thorough': {
      const parts = partsOf(testsIn(layer, filter), partCounts[layer]);
      return parts.map((files, at) => ({
        title: parts.length === 1 ? layer : `${layer}, part ${at + 1} of ${parts.length}`,
        ...mocha(layer, files),
      }));
    }
    case 'host':
      return versions.map(version => ({
        title: `host, VS Code ${version}`,
        args: [host, '--version', version, ...(packed ? ['--extension', packed] : [])],
      }));
    case 'web':
      return versions.map(version => ({
        title: `web host, VS Code ${version}`,
        args: [host, '--web', '--version', version],
      }));
  }
}

/** So many files as there are parts go one into each: neighbours in the alphabet are about the same things and take about as long. */
function partsOf(files: readonly string[], count: number): readonly (readonly string[])[] {
  // these ask for the syntax of each source, which is read once where they are together
  const [together, others] = [true, false].map(is => files.filter(file => file.startsWith('architecture/') === is));
  const left = count - (together?.length ? 1 : 0);
  const parts = Array.from({ length: left }, (_, part) => others?.filter((_file, at) => at % left === part) ?? []);
  return [together ?? [], ...parts].filter(part => part.length > 0);
}

/** In megabytes, four times what Node gives to what was made last: parsing makes much that is soon gone, and a part of the core takes a twentieth less. */
const roomForNew = ['--max-semi-space-size=64'];

/**
 * V8 makes fast code of a function that ran often, by default after 67,584 units of its own measure in Node 20. Of most that is so made, the tests
 * ask too little to earn it: a part of the core takes a sixth less, and what runs long is made fast all the same. Node 24 does not know it.
 */
const laterFast = process.versions.node.startsWith('20.') ? ['--interrupt-budget=500000'] : [];

/** Those of the core are one bundle, the others one each. */
function mocha(layer: MochaLayer, files: readonly string[]): Pick<Step, 'args' | 'environment'> {
  const program = path.join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const options = ['--no-config', '--no-package', '--reporter', programFile('summaryReporter')];
  // one that hangs; where a test waits for something, that says first what it waited for
  const timeout = ['--timeout', String(4 * patienceMs)];
  // the thread that makes stylesheets waits two minutes for the next one, which held a part of the core as long after its last test
  // without Node's look-up of sources, which the reporter makes where a test has failed: see placesInSources.ts
  const args = [...roomForNew, ...laterFast, program, ...options, ...timeout, '--exit'];
  const bundled = (name: string): string => path.join(repositoryRoot, 'out', 'test', name);
  if (layer === 'core') return { args: [...args, bundled('core.js')], environment: { CORE_SUITES: files.join(',') } };
  return { args: [...args, ...files.map(file => bundled(path.join(folders[layer], file.replace(/\.ts$/, '.js'))))] };
}

const folders: Readonly<Record<MochaLayer, string>> = {
  core: 'core',
  judges: 'judges',
  e2e: 'e2e',
  thorough: path.join('e2e', 'thorough'),
};

/** The tests that exist now, by their paths in the folder of their layer; `out/` may still hold those of tests that were renamed. */
function testsIn(layer: MochaLayer, filter: string): readonly string[] {
  return readdirSync(path.join(repositoryRoot, 'test', folders[layer]), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.endsWith('.test.ts') && name.includes(filter))
    .filter(name => layer !== 'e2e' || !name.startsWith('thorough/'))
    .sort();
}

function programFile(name: string): string {
  return path.join(repositoryRoot, 'out', 'test', 'workbench', `${name}.js`);
}

/** What is wrong with a step besides failed tests, which say so themselves. */
function judge(summary: Summary | undefined, code: number): string | undefined {
  if (summary === undefined) return `ended with code ${code} and without a result`;
  if (summary.failed === 0 && code !== 0) return `ended with code ${code}`;
  return summary.passed + summary.failed === 0 ? 'no test ran' : undefined;
}

/** What a step said last: why it has no result stands there, and far above the end of the report. */
function lastLines(printed: string): readonly string[] {
  return printed.trimEnd().split('\n').slice(-30);
}

/** @param collected whether what it prints is given back, instead of being printed as it comes */
function runNode(
  { args, environment }: Pick<Step, 'args' | 'environment'>,
  summaryFile: string,
  collected: boolean,
): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const output = collected ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      stdio: ['ignore', output, output],
      env: { ...withSummaryFile(summaryFile), ...environment },
    });
    let printed = '';
    let heard = Date.now();
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        heard = Date.now();
        printed += text;
      });
    const forget = atExit(() => child.kill('SIGTERM'));
    const limit = collected ? silenceMs : unheardMs;
    const timer = setInterval(() => {
      if (Date.now() - heard > limit) child.kill('SIGTERM');
    }, 5000);
    child.once('error', reject);
    child.once('close', code => {
      clearInterval(timer);
      forget();
      resolve({ code: code ?? 1, printed });
    });
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
