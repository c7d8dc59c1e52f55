import type { Page } from 'playwright-core';
import { repositoryRoot } from '../workbench/repository';
import { copySite } from '../workbench/siteCopy';
import { openWorkbench, workbenchAddress } from '../workbench/workbench';
import { editorText, runCommand, shownFile } from '../workbench/workbenchActions';
import type { Row } from './report';
import { median, milliseconds } from './timing';

const startCount = 7;
/** The compiled code is kept ten seconds after a start. */
const untilKeptMs = 15_000;
const file = '_pages/about.md';
const ours = 'academic-homepage.academic-homepage';
const theirs = 'vscode.markdown-language-features';

type Start = Readonly<Record<'ours' | 'theirs', number>>;

/**
 * How long extensions take to start on the starter site, from loading their code until they are ready, side by side in one window: ours and
 * VS Code's own for Markdown. The window is loaded again and again, where everything starts at the same time; and each time the extension host
 * is then started once more by itself, which shows what an extension takes by itself.
 */
export async function activation(extension = repositoryRoot): Promise<readonly Row[]> {
  const { site, remove } = copySite();
  const workbench = await openWorkbench({ workspace: site, file: file, extensions: [extension] });
  const { page, server } = workbench;
  const starts: Start[] = [];
  const restarts: Start[] = [];
  try {
    for (let at = 0; at <= startCount; at++) {
      if (at > 0) await page.goto(workbenchAddress(server.authority, { workspace: site, file: file }));
      await shownFile(page, file);
      await page.waitForTimeout(at === 0 ? untilKeptMs : 5000);
      starts.push(await startsIn(page));
      // VS Code takes it for a crash and starts another
      server.endExtensionHosts();
      await page.waitForTimeout(5000);
      const alone = await startsIn(page);
      if (at > 0) restarts.push(alone);
    }
  } finally {
    await workbench.close();
    remove();
  }
  const [first, ...later] = starts;
  if (first === undefined) throw new Error('Nothing was started.');
  const middle = (of: readonly Start[], whose: keyof Start): string =>
    milliseconds(median(of.map(start => start[whose])));
  return [
    {
      what: 'Academic Homepage, in an extension host that starts alone',
      figure: middle(restarts, 'ours'),
      goal: '50 ms',
    },
    { what: '– VS Code’s own Markdown Language Features', figure: middle(restarts, 'theirs') },
    { what: 'Academic Homepage, while the whole window starts', figure: middle(later, 'ours') },
    { what: '– the very first time, when no compiled code is kept', figure: milliseconds(first.ours) },
    { what: '– VS Code’s own Markdown Language Features', figure: middle(later, 'theirs') },
  ];
}

async function startsIn(page: Page): Promise<Start> {
  const marks = await marksOf(page);
  return { ours: startOf(marks, ours), theirs: startOf(marks, theirs) };
}

/** The times that VS Code writes down while it starts: `code/extHost/willActivateExtension/ID`, in milliseconds. */
async function marksOf(page: Page): Promise<ReadonlyMap<string, number>> {
  await runCommand(page, 'Developer: Startup Performance');
  const editor = page.locator('.editor-instance .monaco-editor[data-uri^="perf:"]').first();
  await editor.locator('.view-line').first().waitFor();
  const text = await editorText(page, editor);
  return new Map(
    [...text.matchAll(/^(code\/extHost\/\S+)\t(\d+)/gm)].map(([, name = '', time]) => [name, Number(time)]),
  );
}

/** Loading the code and activating, which may have others in between. */
function startOf(marks: ReadonlyMap<string, number>, extension: string): number {
  const at = (mark: string): number => marks.get(`code/extHost/${mark}/${extension}`) ?? Number.NaN;
  return (
    at('didLoadExtensionCode') -
    at('willLoadExtensionCode') +
    (at('didActivateExtension') - at('willActivateExtension'))
  );
}
