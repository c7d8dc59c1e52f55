// From a key to the changed page in the real workbench: this preview, VS Code's Markdown preview, and the floor of both.
// npm run bench:preview [-- SITE] [-- --write]     SITE: a further folder with _pages/about.md; --write: docs/preview-speed.md too
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench } from '../workbench/workbench';
import { focusText, goTo, openFile, runCommand, webview } from '../workbench/workbenchActions';
import { measureFirstPaints } from './firstPaint';
import { withPapers } from './papers';
import { measureKeystrokes, observeChanges, observeProblems, quantile, type Latencies } from './keystrokes';
import { openHeapOf, type Held } from './previewMemory';

const KEYS = 100;
const WARM_UP = 10;
const root = process.cwd();

interface Subject {
  readonly name: string;
  readonly command: string;
  readonly extensions: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  { name: 'floor (an empty webview)', command: 'Floor: Open', extensions: [path.join(root, 'test/bench/floor')] },
  { name: 'Academic Homepage', command: 'Academic Homepage: Open Preview to the Side', extensions: [root] },
  { name: 'VS Code’s Markdown preview', command: 'Markdown: Open Preview to the Side', extensions: [] },
];

/** A site whose page is measured, and the line in which letters are typed (0-based). */
interface Scene {
  readonly name: string;
  readonly folder: string;
  readonly line: (text: string) => number;
  /** What half of the time between (a) and (c) may be, in milliseconds. */
  readonly allowed: number;
}

/** In the middle of the papers, where a title is. */
function middlePaper(text: string): number {
  const lines = text.split('\n');
  const titles = lines.flatMap((line, at) => (/^\[[^\]]{10,}\]\(http/.test(line) ? [at] : []));
  return titles[titles.length >> 1] ?? lines.length - 1;
}

/** Copies of the starter site: as it is, with 1,000 papers, with 60 fragments. */
function scenes(into: string, given: string | undefined): readonly Scene[] {
  const starter = path.join(root, 'media/starter');
  const page = readFileSync(path.join(starter, '_pages/about.md'), 'utf8');
  const copy = (name: string, files: Readonly<Record<string, string>>): string => {
    const folder = path.join(into, name);
    cpSync(starter, folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return folder;
  };
  const numbers = Array.from({ length: 60 }, (_, number) => number + 1);
  const fragments = {
    ...Object.fromEntries(
      numbers.map(number => [`_pages/includes/part${number}.md`, `\n## Part ${number}\n\n- *One* of **sixty**.\n`]),
    ),
    '_pages/about.md': page + numbers.map(number => `{% include_relative includes/part${number}.md %}\n`).join(''),
  };
  return [
    { name: 'starter page', folder: starter, line: middlePaper, allowed: 15 },
    ...(given === undefined ? [] : [{ name: path.basename(given), folder: given, line: middlePaper, allowed: 15 }]),
    {
      name: '1,000 papers',
      folder: copy('papers', { '_pages/about.md': withPapers(page, 1000) }),
      line: middlePaper,
      allowed: 40,
    },
    { name: '60 fragments', folder: copy('fragments', fragments), line: middlePaper, allowed: 15 },
  ];
}

async function measure(subject: Subject, { folder, line }: Scene): Promise<Latencies> {
  return inWorkbench(folder, subject.extensions, async (page, site) => {
    await openFile(page, '_pages/about.md');
    await runCommand(page, subject.command);
    const inside = webview(page);
    await inside.locator('body').first().waitFor();
    await page.waitForTimeout(4_000);
    const text = readFileSync(path.join(site, '_pages/about.md'), 'utf8');
    const at = line(text);
    // behind the bracket that begins a title
    await goTo(page, at + 1, text.split('\n')[at]?.startsWith('[') === true ? 2 : 1);
    await page.waitForTimeout(1_500);
    const changes = await observeChanges(inside);
    await measureKeystrokes(page, changes, WARM_UP);
    return await measureKeystrokes(page, changes, KEYS);
  });
}

/** From the key that makes a link without a target, or ends it, to its underline in the editor. The preview is open. */
async function measureProblems(site: string): Promise<Latencies> {
  return inWorkbench(site, [root], async page => {
    const editor = await openFile(page, '_pages/about.md');
    await runCommand(page, 'Academic Homepage: Open Preview to the Side');
    await webview(page).locator('body').first().waitFor();
    await page.waitForTimeout(3_000);
    await focusText(editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nMeasured [x] ');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(2_000);
    const changes = await observeProblems(page);
    // the editor closes the bracket it opens, and takes both away
    const keys = ['(', 'Backspace'];
    await measureKeystrokes(page, changes, WARM_UP, keys);
    return await measureKeystrokes(page, changes, KEYS, keys);
  });
}

/** From the command to the first paint of the page, in a workbench that has shown it before. */
async function measureOpening(site: string): Promise<Latencies> {
  return inWorkbench(site, [root], async page => {
    await openFile(page, '_pages/about.md');
    return measureFirstPaints(page, 20);
  });
}

/** What the preview holds after 100 edits, and after 1,000 more. */
async function measureMemory(site: string): Promise<readonly [Held, Held]> {
  return inWorkbench(site, [root], async page => {
    const editor = await openFile(page, '_pages/about.md');
    await runCommand(page, 'Academic Homepage: Open Preview to the Side');
    await webview(page).locator('body').first().waitFor();
    await page.waitForTimeout(3_000);
    await focusText(editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nA line that grows and shrinks ');
    const held = await openHeapOf(page);
    const edit = async (count: number): Promise<void> => {
      for (let at = 0; at < count; at++) {
        await page.keyboard.press(at % 20 < 10 ? 'x' : 'Backspace');
        await page.waitForTimeout(30);
      }
      await page.waitForTimeout(2_000);
    };
    await edit(100);
    const before = await held();
    await edit(1000);
    return [before, await held()];
  });
}

/** A copy of `site` in a real workbench, for `work`. */
async function inWorkbench<T>(
  site: string,
  extensions: readonly string[],
  work: (page: Page, folder: string) => Promise<T>,
): Promise<T> {
  const copy = temporaryFolder('ahb-');
  cpSync(site, copy.path, { recursive: true });
  const workbench = await openWorkbench({ workspace: copy.path, extensions });
  try {
    return await work(workbench.page, copy.path);
  } finally {
    await workbench.close();
    copy.remove();
  }
}

function row(name: string, latencies: Latencies, goal = ''): string {
  return `| ${name} | ${quantile(latencies, 0.5).toFixed(0)} ms | ${quantile(latencies, 0.95).toFixed(0)} ms | ${goal} |`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const given = positionals[0];
  const copies = temporaryFolder('ahs-');
  const lines: string[] = [];
  const say = (...said: readonly string[]): void => {
    lines.push(...said);
    for (const line of said) console.log(line);
  };
  try {
    say('| from a key to the changed page | median | 95th percentile | goal: measured |', '|---|---|---|---|');
    for (const scene of scenes(copies.path, given === undefined ? undefined : path.resolve(given))) {
      const [floor = [], ours = [], theirs = []] = await inTurn(SUBJECTS, subject => measure(subject, scene));
      const [low, own, other] = [floor, ours, theirs].map(latencies => quantile(latencies, 0.5)) as [
        number,
        number,
        number,
      ];
      say(
        row(`${scene.name}: floor (a bare webview)`, floor),
        row(`${scene.name}: Academic Homepage`, ours, `floor + ${scene.allowed}: + ${(own - low).toFixed(0)} ms`),
        row(`${scene.name}: VS Code’s Markdown preview`, theirs, `5 × ours: ${(other / own).toFixed(1)} ×`),
      );
    }
    const site = given ?? path.join(root, 'media/starter');
    say(row('from a key to its problem underlined', await measureProblems(site)));
    say(row('from the command to the first paint, warm', await measureOpening(site), '400 ms'));
    const [before, after] = await measureMemory(site);
    say(
      '',
      '| held by the preview | heap | nodes | listeners |',
      '|---|---|---|---|',
      heldRow('after 100 edits', before),
      heldRow('after 1,000 more', after),
    );
    if (values.write === true) writeFileSync(path.join(root, 'docs/preview-speed.md'), report(lines));
  } finally {
    copies.remove();
  }
}

function heldRow(name: string, { heapKilobytes, nodes, listeners }: Held): string {
  return `| ${name} | ${heapKilobytes.toFixed(0)} kB | ${nodes} | ${listeners} |`;
}

function report(lines: readonly string[]): string {
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}, Node ${process.version}`;
  return `# Speed of the preview

Written by \`npm run bench:preview -- SITE --write\`: the real workbench, driven through its keyboard, ${KEYS} keys a row, each pressed when
the page of the one before stands. The floor is an extension that posts each change to an empty webview: what the editor and the browser
take by themselves. Machine: ${machine}; load at the end of the run ${loadavg()[0]?.toFixed(1) ?? ''}.

${lines.join('\n')}
`;
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}

void main();
