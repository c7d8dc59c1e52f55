// How fast pages are rendered, all in one run: npm run bench:render [-- SITE] [-- --page PATH] [-- --write]
// SITE: a folder with _pages/about.md, otherwise the starter site. --write puts the tables into docs/performance.md.
// --only full,papers,edits,problems,site,memory,process,styles,hostile leaves the others out.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBenchSite } from './benchSite';
import { editing } from './editing';
import { freshProcess } from './freshProcess';
import { fullRender } from './fullRender';
import { hostile } from './hostile';
import { manyPages } from './manyPages';
import { manyPapers } from './manyPapers';
import { memory } from './memory';
import { withPapers } from './papers';
import { problems } from './problems';
import { printTable, type Row } from './report';
import { styles } from './styles';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      page: { type: 'string', default: '_pages/about.md' },
    },
    allowPositionals: true,
  });
  const folder = path.resolve(positionals[0] ?? 'media/starter');
  const site = await readBenchSite(folder, values.page);
  const big = withPapers(site.text, 1000);
  const parts: readonly (readonly [key: string, title: string, () => readonly Row[] | Promise<readonly Row[]>])[] = [
    ['full', 'A page from its text, whole', () => fullRender(site)],
    ['edits', 'A keystroke', () => editing(site, site.text, 100, '')],
    ['edits', 'A keystroke in a page of 1,000 papers', () => editing(site, big, 30, '5 ms')],
    ['papers', 'Pages that grow', () => manyPapers(site)],
    ['problems', 'Problems after a keystroke', () => problems(site)],
    ['site', 'The check of a site of 300 pages', () => manyPages(site)],
    ['memory', 'Memory', () => memory(site)],
    ['process', 'The first page of a process', () => freshProcess(folder, values.page)],
    ['styles', 'Styles', () => styles(site)],
    ['hostile', 'Hostile texts of 20, 40 and 80 thousand characters', () => hostile(site)],
  ];
  const tables: string[] = [];
  for (const [key, title, measure] of parts) {
    if (values.only !== undefined && !values.only.split(',').includes(key)) continue;
    const table = printTable({ title, rows: await measure() });
    console.log(table);
    tables.push(table);
  }
  if (values.write) writeFileSync('docs/performance.md', describe(site.name, site.text, tables));
}

function describe(name: string, text: string, tables: readonly string[]): string {
  const [cpu] = os.cpus();
  return `# Performance

Written by \`npm run bench:render -- SITE --write\`. Medians of one run, in brackets the
10th and the 95th percentile; what is compared was run in turns, and runs during which other
programs had the processor are left out. The site is
“${name}”, its page has ${text.length.toLocaleString('en')} characters. Machine: ${os.cpus().length} cores of ${cpu?.model ?? 'an unknown processor'}, ${os.platform()}, Node ${process.version}; load at the end of the run ${os.loadavg()[0]?.toFixed(1) ?? '?'}.
What the editor and the browser add to a keystroke is in [preview-speed.md](preview-speed.md).

${tables.join('\n').replaceAll('### ', '## ')}`;
}

void main();
