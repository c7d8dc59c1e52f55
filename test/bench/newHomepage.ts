// From the answer to the last question of “New Homepage…” to the files, the page in the editor and the page in the preview, in a window
// that has just come up with an empty folder; and the command line's `new`. Without an import: nothing waits for a network.
// npm run bench:new [-- --write]     --write: docs/new-homepage-speed.md too
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench } from '../workbench/workbench';
import { editorOf, quickInput, runAskingCommand, webview } from '../workbench/workbenchActions';

const runCount = 7;
const root = process.cwd();

interface Times {
  readonly written: number;
  readonly inEditor: number;
  readonly inPreview: number;
}

async function measureInWorkbench(): Promise<Times> {
  const folder = temporaryFolder('ahn-');
  const workbench = await openWorkbench({
    workspace: folder.path,
    extensions: [root],
    settings: { 'git.enabled': true },
  });
  try {
    const { page } = workbench;
    const widget = quickInput(page);
    const asked = (text: string): Promise<void> =>
      widget.getByText(text).or(widget.getByPlaceholder(text)).first().waitFor();
    await runAskingCommand(page, 'Academic Homepage: New Homepage…');
    await asked('Your name, as the page should print it');
    await page.keyboard.type('Odile Vesper');
    for (const next of ['Which languages', 'Where you work', 'Where are your publications', 'Which folder']) {
      await page.keyboard.press('Enter');
      await asked(next);
    }
    const began = performance.now();
    const after = async (event: Promise<unknown>): Promise<number> => {
      await event;
      return performance.now() - began;
    };
    const written = waitForFile(path.join(folder.path, '.git', 'HEAD'));
    const frame = webview(page).locator('iframe#page').contentFrame();
    await page.keyboard.press('Enter');
    const [first, second, third] = await Promise.all([
      after(written),
      after(editorOf(page, '_pages/about.md').locator('.view-line').first().waitFor()),
      after(frame.locator('h1').first().waitFor()),
    ]);
    return { written: first, inEditor: second, inPreview: third };
  } finally {
    await workbench.close();
    folder.remove();
  }
}

/** The repository is made when all files are written. */
async function waitForFile(file: string): Promise<void> {
  while (!existsSync(file)) await new Promise(resolve => setTimeout(resolve, 5));
}

function measureCommandLine(): number {
  const folder = temporaryFolder('ahn-');
  try {
    const began = performance.now();
    const args = [path.join(root, 'dist/cli.js'), 'new', path.join(folder.path, 'home'), '--name', 'Odile Vesper'];
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error('The homepage was not written.');
    return performance.now() - began;
  } finally {
    folder.remove();
  }
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `${Math.round(middle)} ms (${Math.round(low)} – ${Math.round(high)})`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const runs: Times[] = [];
  const commandLine: number[] = [];
  for (let run = 0; run < runCount; run++) {
    runs.push(await measureInWorkbench());
    commandLine.push(measureCommandLine());
  }
  const text = `# Speed of a new homepage

Written by \`npm run bench:new -- --write\`: medians of ${runCount} runs, the fastest and the slowest in brackets. Each is in a window that has just
come up with an empty folder, from the Enter that answers the last question, without an import; seen from the driver of the browser, whose
own time is in it. The goal is a second for the files; what follows is the first text editor and the first webview of a window. Machine: ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}, Node ${process.version};
load at the end of the run ${(loadavg()[0] ?? 0).toFixed(1)}.

| from the last answer to | |
|---|---|
| all files written and the repository made | ${median(runs.map(({ written }) => written))} |
| the page in the editor | ${median(runs.map(({ inEditor }) => inEditor))} |
| the page in the preview, beside it | ${median(runs.map(({ inPreview }) => inPreview))} |

\`academic-homepage new\` takes ${median(commandLine)}, Node's own start in it.
`;
  console.log(text);
  if (values.write) {
    mkdirSync('docs', { recursive: true });
    writeFileSync('docs/new-homepage-speed.md', text);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
