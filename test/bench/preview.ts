// From a key to the changed page in the real workbench: this preview, VS Code's Markdown preview, and the floor of both.
// npm run bench:preview [-- SITE]     SITE: a further folder with _pages/about.md
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench } from '../workbench/workbench';
import { focusText, goTo, openFile, runCommand, webview } from '../workbench/workbenchActions';
import { withPapers } from './papers';
import { measureKeystrokes, observeChanges, observeProblems, quantile, type Latencies } from './keystrokes';

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
  const copy = temporaryFolder('ahb-');
  cpSync(folder, copy.path, { recursive: true });
  const workbench = await openWorkbench({ workspace: copy.path, extensions: subject.extensions });
  try {
    const { page } = workbench;
    await openFile(page, '_pages/about.md');
    await runCommand(page, subject.command);
    const inside = webview(page);
    await inside.locator('body').first().waitFor();
    await page.waitForTimeout(4_000);
    const text = readFileSync(path.join(copy.path, '_pages/about.md'), 'utf8');
    const at = line(text);
    // behind the bracket that begins a title
    await goTo(page, at + 1, text.split('\n')[at]?.startsWith('[') === true ? 2 : 1);
    await page.waitForTimeout(1_500);
    const changes = await observeChanges(inside);
    await measureKeystrokes(page, changes, WARM_UP);
    return await measureKeystrokes(page, changes, KEYS);
  } finally {
    await workbench.close();
    copy.remove();
  }
}

/** From the key that makes a link without a target, or ends it, to its underline in the editor. The preview is open. */
async function measureProblems(site: string): Promise<Latencies> {
  const copy = temporaryFolder('ahb-');
  cpSync(site, copy.path, { recursive: true });
  const workbench = await openWorkbench({ workspace: copy.path, extensions: [root] });
  try {
    const { page } = workbench;
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
  } finally {
    await workbench.close();
    copy.remove();
  }
}

function row(name: string, latencies: Latencies, goal = ''): string {
  return `| ${name} | ${quantile(latencies, 0.5).toFixed(0)} ms | ${quantile(latencies, 0.95).toFixed(0)} ms | ${goal} |`;
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const copies = temporaryFolder('ahs-');
  try {
    console.log(`From a key to the changed page in the real workbench, ${KEYS} keys each.\n`);
    console.log('| | median | 95th percentile | goal |\n|---|---|---|---|');
    for (const scene of scenes(copies.path, given === undefined ? undefined : path.resolve(given))) {
      const [floor = [], ours = [], theirs = []] = await inTurn(SUBJECTS, subject => measure(subject, scene));
      const [low, own, other] = [floor, ours, theirs].map(latencies => quantile(latencies, 0.5)) as [
        number,
        number,
        number,
      ];
      console.log(row(`${scene.name}: floor (a bare webview)`, floor));
      console.log(
        row(`${scene.name}: Academic Homepage`, ours, `floor + ${scene.allowed}: + ${(own - low).toFixed(0)} ms`),
      );
      console.log(row(`${scene.name}: VS Code’s Markdown preview`, theirs, `5 × ours: ${(other / own).toFixed(1)} ×`));
    }
    const problems = await measureProblems(given ?? path.join(root, 'media/starter'));
    console.log(row('from a key to its problem underlined', problems));
  } finally {
    copies.remove();
  }
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}

void main();
