// npm run soak [-- --minutes 60] [--pause SECONDS] [--log FILE | --from FILE] [--write]: ordinary use of the real workbench over and over; whether memory and
// latency stay what they are. --write: docs/soak.md.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { rest } from '../../src/extension/pace';
import { openHomepage, root } from '../e2e/homepage';
import { flatnessOf, median, type Course } from './flatness';
import { beginUse, filesOfUse, ordinaryUse, startOver, type Felt } from './ordinaryUse';
import { snapshotOf } from './probeFiles';
import { watchExtensionHost, type HostHeld } from './watched';
import { takePicture } from '../workbench/takePicture';

interface Sample {
  readonly minute: number;
  readonly host: HostHeld;
  readonly browser: BrowserHeld;
  readonly keyToPage: number;
  readonly keyToProblem: number;
}

interface BrowserHeld {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly frames: number;
}

const mb = 1_000_000;

async function soak(minutes: number, pauseSeconds: number, log: string | undefined): Promise<readonly Sample[]> {
  const watched = watchExtensionHost();
  // a bracket that the editor closes makes the mistake a key earlier than the one that is timed, or not, as it comes
  const settings = { 'editor.autoClosingBrackets': 'never' };
  const homepage = await openHomepage({ ...watched.options, settings });
  const samples: Sample[] = [];
  try {
    const { page } = homepage;
    const files = filesOfUse(homepage);
    await beginUse(homepage);
    const look = await openBrowserHeld(page);
    const started = Date.now();
    for (let failures = 0; Date.now() - started < minutes * 60_000;) {
      const felt: Felt = { keyToPage: [], keyToProblem: [] };
      for (const { name, run } of ordinaryUse) {
        try {
          await run(homepage, felt);
        } catch (error) {
          // a step that a busy machine broke is left, the next begins at the page again
          console.log(`${name}: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`);
          await takePicture(page, path.join(root, `out/test/failures/soak-${++failures}.png`));
          await startOver(homepage, files).catch((reason: unknown) => console.log(String(reason)));
        }
        await page.waitForTimeout(500);
      }
      await page.waitForTimeout(1000 * pauseSeconds);
      const sample: Sample = {
        minute: (Date.now() - started) / 60_000,
        host: await watched.held(),
        browser: await look(),
        keyToPage: median(felt.keyToPage),
        keyToProblem: median(felt.keyToProblem),
      };
      samples.push(sample);
      console.log(lineOf(sample));
      if (log !== undefined) appendFileSync(log, `${JSON.stringify(sample)}\n`);
    }
    console.log(`Requests: ${watched.requests().length}`, watched.requests());
  } finally {
    await homepage.close();
    watched.remove();
  }
  return samples;
}

/** What the renderer holds after its garbage is collected: the workbench and, in its process, the preview. */
async function openBrowserHeld(page: Page): Promise<() => Promise<BrowserHeld>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let asked = 0;
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const snapshot = snapshotOf(++asked, 'browser');
    if (snapshot !== undefined) await writeSnapshot(session, snapshot);
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (name: string): number => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
    return {
      heap: valueOf('JSHeapUsedSize'),
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
      frames: page.frames().length,
    };
  };
}

async function writeSnapshot(session: CDPSession, file: string): Promise<void> {
  const write = ({ chunk }: { readonly chunk: string }): void => appendFileSync(file, chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', write);
  await session.send('HeapProfiler.takeHeapSnapshot');
  session.off('HeapProfiler.addHeapSnapshotChunk', write);
}

function lineOf({ minute, host, browser, keyToPage, keyToProblem }: Sample): string {
  const alive = Object.values(host.alive).reduce((sum, count) => sum + count, 0);
  return [
    `${minute.toFixed(1)} min`,
    `host ${(host.heapUsed / mb).toFixed(1)} MB heap of ${(host.heapTotal / mb).toFixed(0)}, ${(host.external / mb).toFixed(0)} outside of it, ${(host.rss / mb).toFixed(0)} MB, ${alive} alive`,
    `browser ${(browser.heap / mb).toFixed(1)} MB, ${browser.nodes} nodes, ${browser.listeners} listeners, ${browser.frames} frames`,
    `key to page ${keyToPage.toFixed(0)} ms, to problem ${keyToProblem.toFixed(0)} ms`,
  ].join('; ');
}

function coursesOf(samples: readonly Sample[]): readonly Course[] {
  const course = (name: string, unit: string, of: (sample: Sample) => number): Course => ({
    ...{ name, unit },
    points: samples.map(sample => [sample.minute, of(sample)]),
  });
  return [
    course('extension host: heap after garbage collection', 'MB', ({ host }) => host.heapUsed / mb),
    course('extension host: whole process', 'MB', ({ host }) => host.rss / mb),
    course('extension host: what the extension listens to, has registered and made', '', ({ host }) =>
      Object.values(host.alive).reduce((sum, count) => sum + count, 0),
    ),
    course('browser, workbench and preview: heap after garbage collection', 'MB', ({ browser }) => browser.heap / mb),
    course('browser: DOM nodes', '', ({ browser }) => browser.nodes),
    course('browser: listeners', '', ({ browser }) => browser.listeners),
    course('browser: frames', '', ({ browser }) => browser.frames),
    course('from a key to the changed page', 'ms', ({ keyToPage }) => keyToPage),
    course(
      `from a key to its problem underlined, ${rest} ms of rest counted`,
      'ms',
      ({ keyToProblem }) => keyToProblem,
    ),
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      pause: { type: 'string', default: '0' },
      log: { type: 'string' },
      from: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const samples =
    values.from === undefined
      ? await soak(Number(values.minutes), Number(values.pause), values.log)
      : loggedIn(values.from);
  const table = tableOf(samples);
  console.log(table);
  if (values.write) writeFileSync(path.join(root, 'docs/soak.md'), report(samples, table));
}

/** The samples of a run that was stopped, from what it has written into its `--log`. */
function loggedIn(file: string): readonly Sample[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line) as Sample);
}

function tableOf(samples: readonly Sample[]): string {
  const rows = coursesOf(samples).map(course => {
    const { first, second, perHour } = flatnessOf(course);
    const figure = (value: number): string => `${value.toFixed(course.unit === 'MB' ? 1 : 0)} ${course.unit}`.trim();
    const start = course.points[0]?.[1] ?? Number.NaN;
    return `| ${course.name} | ${figure(start)} | ${figure(first)} | ${figure(second)} | ${perHour >= 0 ? '+' : ''}${figure(perHour)} |`;
  });
  return [
    '| | first round | first half | second half | slope of the second half, in an hour |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function report(samples: readonly Sample[], table: string): string {
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}, Node ${process.version}`;
  const minutes = samples.at(-1)?.minute ?? 0;
  return `# An hour of use

Written by \`npm run soak -- --minutes ${Math.round(minutes)} --write\`: ${samples.length} rounds of ordinary use in ${minutes.toFixed(0)} minutes of the real workbench, driven through its
keyboard, the preview open. A round is ${ordinaryUse.length} things that authors do (\`test/soak/ordinaryUse.ts\`): ${ordinaryUse.map(({ name }) => name).join('; ')}.
At the end of each the extension host and the browser collect their garbage and are asked what they hold. Halves are medians of what came after
the first fifth of the time. Machine: ${machine}; load at the end ${loadavg()[0]?.toFixed(1) ?? ''}.
${samples.length < 10 ? '\n**Fewer than ten rounds, too few to judge by**: repeat it for an hour where nothing else runs.\n' : ''}
${table}

## What grows

Compiled code, first of all. Heap snapshots of a run of 24 rounds in 26 minutes on the same machine (\`AH_SNAPSHOTS=FOLDER:6,14,24\`), compared by kind
with \`npm run soak:growth -- EARLIER LATER\`:

| what came with a round | browser, rounds 7 to 14 | 15 to 24 | extension host, 7 to 14 | 15 to 24 |
|---|--:|--:|--:|--:|
| compiled code, and what the engine learns of it | 505 kB | 207 kB | 238 kB | 153 kB |
| everything else | 61 kB | 74 kB | 70 kB | 71 kB |

The engine compiles what is used often a third and a fourth time, less and less of it. Of everything else none is made by the extension or by its
preview:

- in the browser 66 time marks of VS Code a round, its undo history of 25 changes, entries of Chromium’s log of requests, and what Chromium’s own undo
  stack keeps of the text that was typed: at most 1,000 steps with 1.2 DOM nodes each. That is why the number of nodes rises at first and then stays.
- in the extension host a store that VS Code makes for each row it draws in a tree view and keeps as long as the view lives (\`createTreeNode\` of its
  \`ExtHostTreeView\`): 247 in a round, 53 kB, or 3 MB in an hour. Views of ours are drawn again only when they look different.

The process of the extension host is larger than its heap, and grows in steps. Of 466 MB in a run of 20 minutes the engine kept 262 for a heap of
112, after 250 for 105 at its beginning; sixty are the thread that compiles styles, which ends when it is not used for two minutes. The rest was not
taken apart.
`;
}

void main();
