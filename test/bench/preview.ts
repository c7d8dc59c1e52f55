// From a key to the changed page in the real workbench: this preview, VS Code's Markdown preview, and the floor of both.
// npm run bench:preview [-- SITE]     SITE: a folder with _pages/about.md; otherwise the starter site
import { cpSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench } from '../workbench/workbench';
import { openFile, runCommand, webview, focusText } from '../workbench/workbenchActions';
import { measureKeystrokes, observeChanges, observeProblems, quantile, type Latencies } from './keystrokes';

const KEYS = 60;
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

async function measure(subject: Subject, site: string): Promise<Latencies> {
  const copy = temporaryFolder('ahb-');
  cpSync(site, copy.path, { recursive: true });
  const workbench = await openWorkbench({ workspace: copy.path, extensions: subject.extensions });
  try {
    const { page } = workbench;
    const editor = await openFile(page, '_pages/about.md');
    await runCommand(page, subject.command);
    const inside = webview(page);
    await inside.locator('body').first().waitFor();
    await page.waitForTimeout(3_000);
    await focusText(editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nMeasured ');
    await page.waitForTimeout(1_000);
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

async function main(): Promise<void> {
  const site = path.resolve(process.argv[2] ?? path.join(root, 'media/starter'));
  console.log(
    `| from a key to the changed page (${path.basename(site)}, ${KEYS} keys) | median | 95th percentile |\n|---|---|---|`,
  );
  for (const subject of SUBJECTS) {
    const latencies = await measure(subject, site);
    console.log(
      `| ${subject.name} | ${quantile(latencies, 0.5).toFixed(0)} ms | ${quantile(latencies, 0.95).toFixed(0)} ms |`,
    );
  }
  const problems = await measureProblems(site);
  console.log(
    `| from a key to its problem underlined | ${quantile(problems, 0.5).toFixed(0)} ms | ${quantile(problems, 0.95).toFixed(0)} ms |`,
  );
}

void main();
