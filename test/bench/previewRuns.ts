import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench } from '../workbench/workbench';
import { focusText, goTo, openFile, runCommand, webview } from '../workbench/workbenchActions';
import { measureFirstPaints } from './firstPaint';
import { measureKeystrokes, observeChanges, observeProblems, type Latencies } from './keystrokes';
import { openHeapOf, type Held } from './previewMemory';

const warmUp = 10;
const root = process.cwd();

/** A preview of the editor. */
export interface Subject {
  readonly command: string;
  readonly extensions: readonly string[];
}

export const floorPreview: Subject = { command: 'Floor: Open', extensions: [path.join(root, 'test/bench/floor')] };
export const ourPreview: Subject = {
  command: 'Academic Homepage: Open Homepage Preview to the Side',
  extensions: [root],
};
export const theirPreview: Subject = { command: 'Markdown: Open Preview to the Side', extensions: [] };

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

/** From a key in the title in the middle of the page to the changed page, for each of so many keys. */
export async function measureChanges(subject: Subject, folder: string, keys: number): Promise<Latencies> {
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
    await measureKeystrokes(page, changes, warmUp);
    return await measureKeystrokes(page, changes, keys);
  });
}

/** Opens the preview of the page and puts the cursor behind `text` at the end of it. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  const editor = await openFile(page, '_pages/about.md');
  await runCommand(page, ourPreview.command);
  await webview(page).locator('body').first().waitFor();
  await page.waitForTimeout(3_000);
  await focusText(editor);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/**
 * From the key that takes a link its target, a heading, to the underline of the link in the editor, the time counted in which the author has to rest; and
 * from the key that gives it back to the editor without it. What is wrong in the word that is being written would wait for the cursor. The preview is open.
 */
export async function measureProblems(
  site: string,
  count: number,
): Promise<{ readonly made: Latencies; readonly mended: Latencies }> {
  return inWorkbench(site, [root], async page => {
    await typeAtEnd(page, '\n\n[a](#measured) b\n\n# Measured');
    await page.waitForTimeout(2_000);
    const changes = await observeProblems(page);
    const keys = ['x', 'Backspace'];
    await measureKeystrokes(page, changes, warmUp, keys);
    const both = await measureKeystrokes(page, changes, 2 * count, keys);
    return { made: both.filter((_, at) => at % 2 === 0), mended: both.filter((_, at) => at % 2 === 1) };
  });
}

/** From the command to the first paint of the page, in a workbench that has shown it before. */
export async function measureOpening(subject: Subject, site: string, count: number): Promise<Latencies> {
  return inWorkbench(site, subject.extensions, async page => {
    await openFile(page, '_pages/about.md');
    return measureFirstPaints(page, subject.command, subject === ourPreview, count);
  });
}

/** What the preview holds after 100 edits, and after 1,000 more. */
export async function measureMemory(site: string): Promise<readonly [Held, Held]> {
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
