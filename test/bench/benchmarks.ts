// This extension beside others that do a part of the same, all in one run: npm run bench [-- SITE] [-- --write]
// SITE: a folder with _pages/about.md, otherwise the starter site. --write puts the tables into docs/benchmarks.md.
// --only activation,render,lint,editor,large,site,memory leaves the others out.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rest } from '../../src/extension/pace';
import { repositoryRoot } from '../workbench/repository';
import { activation } from './activation';
import { readBenchSite } from './benchSite';
import { editing } from './editing';
import { fullRender } from './fullRender';
import { quantile, type Latencies } from './keystrokes';
import { linting } from './linting';
import { manyPages } from './manyPages';
import { memory } from './memory';
import { withPapers } from './papers';
import { floorPreview, measureChanges, measureOpening, measureProblems, ourPreview, theirPreview } from './previewRuns';
import { printTable, type Row } from './report';
import { wholeSite } from './wholeSite';

const keys = 40;
const openings = 10;

interface Part {
  readonly key: string;
  readonly title: string;
  readonly rows: () => Promise<readonly Row[]>;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false }, only: { type: 'string' }, extension: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = path.resolve(positionals[0] ?? path.join(repositoryRoot, 'media/starter'));
  const site = await readBenchSite(folder);
  const rendering = ['full render', 'bare markdown-it', 'kramdown to'];
  const parts: readonly Part[] = [
    { key: 'activation', title: 'Starting, on the starter site', rows: () => activation(values.extension) },
    { key: 'editor', title: 'In the editor', rows: () => inEditor(folder) },
    {
      key: 'render',
      title: 'A page from its text',
      rows: async () =>
        (await fullRender(site)).filter(({ what }) => rendering.some(beginning => what.startsWith(beginning))),
    },
    { key: 'lint', title: 'What is wrong with a page', rows: () => linting(site) },
    {
      key: 'large',
      title: 'A keystroke in a page of 1,000 papers',
      rows: () => editing(site, withPapers(site.text, 1000), 30, '5 ms'),
    },
    { key: 'large', title: 'The check of a site of 300 pages', rows: () => manyPages(site) },
    { key: 'site', title: 'A whole site, from a process that begins with nothing', rows: () => wholeSite(folder) },
    { key: 'memory', title: 'Memory', rows: () => Promise.resolve(memory(site)) },
  ];
  const tables: string[] = [];
  for (const { key, title, rows } of parts) {
    if (values.only !== undefined && !values.only.split(',').includes(key)) continue;
    const table = printTable({ title, rows: await rows() });
    console.log(table);
    tables.push(table);
  }
  if (values.write) writeFileSync(path.join(repositoryRoot, 'docs/benchmarks.md'), describe(site.name, tables));
}

/** What a person at the keyboard waits for, in the real workbench. */
async function inEditor(folder: string): Promise<readonly Row[]> {
  const floor = await measureChanges(floorPreview, folder, keys);
  const ours = await measureChanges(ourPreview, folder, keys);
  const theirs = await measureChanges(theirPreview, folder, keys);
  const opening = await measureOpening(ourPreview, folder, openings);
  const theirOpening = await measureOpening(theirPreview, folder, openings);
  const problems = await measureProblems(folder, keys);
  return [
    { what: 'from a key to the changed page: an empty webview, the floor of both', figure: middle(floor) },
    { what: '– Academic Homepage', figure: middle(ours), goal: 'floor + 15 ms' },
    { what: '– VS Code’s Markdown preview', figure: `${middle(theirs)}, ${times(theirs, ours)}` },
    { what: 'from the command to the first paint: Academic Homepage', figure: middle(opening), goal: '400 ms' },
    { what: '– VS Code’s Markdown preview', figure: `${middle(theirOpening)}, ${times(theirOpening, opening)}` },
    {
      what: 'from the key that mends a problem to the editor without it: Academic Homepage',
      figure: middle(problems.mended),
    },
    {
      what: `from the last key of a mistake to its underline, ${rest} ms of rest counted`,
      figure: middle(problems.made),
    },
  ];
}

/** `28 ms (45)`: the median, and in brackets the 95th percentile. */
function middle(latencies: Latencies): string {
  return `${quantile(latencies, 0.5).toFixed(0)} ms (${quantile(latencies, 0.95).toFixed(0)})`;
}

function times(theirs: Latencies, ours: Latencies): string {
  return `${(quantile(theirs, 0.5) / quantile(ours, 0.5)).toFixed(1)} × ours`;
}

function describe(name: string, tables: readonly string[]): string {
  const [cpu] = os.cpus();
  return `# Benchmarks

Written by \`npm run bench -- SITE --write\`: this extension beside others that do a part of the same, all in one run. Medians; in brackets the 10th
and the 95th percentile, in the editor the 95th alone. The site is “${name}”. Machine: ${os.cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}, ${os.platform()}, Node ${process.version};
load at the end of the run ${os.loadavg()[0]?.toFixed(1) ?? '?'}. More of each: [rendering and rules](performance.md), [the preview](preview-speed.md), [a new
homepage](new-homepage-speed.md). What must not grow is held to by ratios in \`.ci/run\` (\`npm run bench:gate\`).

markdownlint stands here by its library: its extension for VS Code is in no registry that can be asked without the Marketplace.

${tables.join('\n').replaceAll('### ', '## ')}`;
}

void main();
