import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Request } from 'playwright-core';
import { startRegistries, type RegistriesServer } from '../registries/server';
import { watchExtensionHost, type Watched } from '../soak/watched';
import { pictureOfFailure } from '../workbench/failurePicture';
import { dialog, openFile, runCommand } from '../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from './homepage';
import { previewOfHostilePages, settingsFile } from './hostilePages.suite';
import { insertingPaper, registryAnswers } from './insertPaper.suite';
import { usingEverything } from './ordinaryUse.suite';
import { previewAndSource } from './previewSource.suite';
import { previewOfStarter } from './preview.suite';
import { writing } from './writing.suite';

/** What a window with a preview costs before a test has begun is more than most of these tests: they follow each other in one. */
describe('the starter’s page in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let watched: Watched;
  let files: ReadonlyMap<string, Buffer>;
  const requests: Request[] = [];

  before(async () => {
    registries = await startRegistries(registryAnswers);
    watched = watchExtensionHost();
    homepage = await openHomepage({
      ...watched.options,
      files: { [settingsFile]: '{}' },
      settings: {
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
    homepage.page.context().on('request', request => requests.push(request));
    files = filesIn(homepage.folder);
  });
  after(async () => {
    await homepage.close();
    await registries.close();
    watched.remove();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const opened = (): OpenHomepage => homepage;
  const asked = (): RegistriesServer => registries;
  const suites: Readonly<Record<string, () => void>> = {
    'that is written': () => writing(opened),
    'and its preview': () => previewOfStarter(opened),
    'and its preview, each leading to the other': () => previewAndSource(opened),
    // until here nothing that asks somebody
    'in ordinary use of everything that asks nobody': () =>
      usingEverything(opened, asked, () => ({ host: watched, requests })),
    'into which a paper is inserted': () => insertingPaper(opened, asked),
    'in the place of which fifty hostile pages stand': () => previewOfHostilePages(opened),
  };
  for (const [title, suite] of Object.entries(suites))
    describe(title, () => {
      before(() => beginAnew(homepage, files));
      suite();
    });
});

/**
 * Closes all editors, without what was typed into them, writes the files of the site as they were, and opens the page again: also where a suite that
 * failed has left a question open.
 */
async function beginAnew(homepage: OpenHomepage, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const { page, folder } = homepage;
  for (let question = 0; question < 4; question++) await page.keyboard.press('Escape');
  await runCommand(page, 'View: Close All Editors');
  // of several unsaved files one question
  const refuse = dialog(page).getByRole('button', { name: "Don't Save" });
  const closed = page.locator('.editor-group-container.empty');
  await refuse.or(closed).first().waitFor();
  if (await refuse.isVisible()) await refuse.click();
  await closed.first().waitFor();
  putBack(folder, files);
  // a view of ours in its place would follow all that is typed
  await page.keyboard.press('Control+Shift+E');
  await openFile(page, '_pages/about.md');
}

/** The contents of all files below `folder`, by their paths in it. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => statSync(path.join(folder, name)).isFile());
  return new Map(files.map(name => [name, readFileSync(path.join(folder, name))]));
}

/** Makes the files below `folder` those of `files` again; those that are so already are not touched. */
function putBack(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const now = filesIn(folder);
  for (const name of now.keys()) if (!files.has(name)) rmSync(path.join(folder, name));
  for (const [name, content] of files) {
    if (now.get(name)?.equals(content)) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}
