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
  readonly command: string;
  readonly extensions: readonly string[];
}

const FLOOR: Subject = { command: 'Floor: Open', extensions: [path.join(root, 'test/bench/floor')] };
const OURS: Subject = { command: 'Academic Homepage: Open Preview to the Side', extensions: [root] };
const THEIRS: Subject = { command: 'Markdown: Open Preview to the Side', extensions: [] };

/** A site whose page is measured. */
interface Scene {
  readonly name: string;
  readonly folder: string;
  /** What half of the time between (a) and (c) may be, in milliseconds. */
  readonly allowed: number;
  /** Whether VS Code’s Markdown preview is measured too: it takes seconds for a key in long pages. */
  readonly isCompared: boolean;
}

/** Behind the first letter of the title in the middle of a page: `[Title](https://…)` or `"Title."`; 1-based, as in the status bar. */
function middleTitle(text: string): { readonly line: number; readonly column: number } {
  const titles = text.split('\n').flatMap((line, at) => {
    const title = /^\[[^\]]{10,}\]\(http|"\p{Lu}[^"]{20,}"/u.exec(line);
    return title === null ? [] : [{ line: at + 1, column: title.index + 3 }];
  });
  const title = titles[titles.length >> 1];
  if (title === undefined) throw new Error('The page has no title of a paper.');
  return title;
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
    { name: 'starter page', folder: starter, allowed: 15, isCompared: true },
    ...(given === undefined ? [] : [{ name: path.basename(given), folder: given, allowed: 15, isCompared: true }]),
    {
      name: '1,000 papers',
      folder: copy('papers', { '_pages/about.md': withPapers(page, 1000) }),
      allowed: 40,
      isCompared: false,
    },
    { name: '60 fragments', folder: copy('fragments', fragments), allowed: 15, isCompared: false },
  ];
}

async function measure(subject: Subject, { folder }: Scene): Promise<Latencies> {
  return inWorkbench(folder, subject.extensions, async (page, site) => {
    const editor = await openFile(page, '_pages/about.md');
    await runCommand(page, subject.command);
    const inside = webview(page);
    await inside.locator('body').first().waitFor();
    await page.waitForTimeout(4_000);
    const { line, column } = middleTitle(readFileSync(path.join(site, '_pages/about.md'), 'utf8'));
    // a preview may have taken the focus
    await focusText(editor);
    await goTo(page, line, column);
    await page.waitForTimeout(1_500);
    const changes = await observeChanges(inside);
    await measureKeystrokes(page, changes, WARM_UP);
    return await measureKeystrokes(page, changes, KEYS);
  });
}

/** Opens the preview of the page and puts the cursor behind `text` at the end of it. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  const editor = await openFile(page, '_pages/about.md');
  await runCommand(page, OURS.command);
  await webview(page).locator('body').first().waitFor();
  await page.waitForTimeout(3_000);
  await focusText(editor);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** From the key that makes a link without a target, or ends it, to its underline in the editor. The preview is open. */
async function measureProblems(site: string): Promise<Latencies> {
  return inWorkbench(site, [root], async page => {
    await typeAtEnd(page, '\n\nMeasured [x] ');
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
    await typeAtEnd(page, '\n\nA line that grows and shrinks ');
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
      const floor = await measure(FLOOR, scene);
      const ours = await measure(OURS, scene);
      const own = quantile(ours, 0.5);
      const above = own - quantile(floor, 0.5);
      say(
        row(`${scene.name}: floor (a bare webview)`, floor),
        row(`${scene.name}: Academic Homepage`, ours, `floor + ${scene.allowed}: + ${above.toFixed(0)} ms`),
      );
      if (!scene.isCompared) continue;
      const theirs = await measure(THEIRS, scene);
      const times = quantile(theirs, 0.5) / own;
      say(row(`${scene.name}: VS Code’s Markdown preview`, theirs, `5 × ours: ${times.toFixed(1)} ×`));
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

void main();
