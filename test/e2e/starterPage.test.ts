import { startRegistries, type RegistriesServer } from '../registries/server';
import { pictureOfFailure } from '../workbench/failurePicture';
import { dialog, openFile, runCommand } from '../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from './homepage';
import { insertingPaper, registryAnswers } from './insertPaper.suite';
import { previewAndSource } from './previewSource.suite';
import { previewOfStarter } from './preview.suite';
import { writing } from './writing.suite';

/** What a window with a preview costs before a test has begun is more than most of these tests: they follow each other in one. */
describe('the starter’s page in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;

  before(async () => {
    registries = await startRegistries(registryAnswers);
    homepage = await openHomepage({
      settings: {
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const suites = {
    'that is written': writing,
    'and its preview': previewOfStarter,
    'and its preview, each leading to the other': previewAndSource,
    'into which a paper is inserted': (opened: () => OpenHomepage) => insertingPaper(opened, () => registries),
  };
  for (const [title, suite] of Object.entries(suites))
    describe(title, () => {
      before(() => beginAnew(homepage));
      suite(() => homepage);
    });
});

/** Closes all editors, without what was typed into them, and opens the page again: in files, no test of these leaves a change. */
async function beginAnew({ page }: OpenHomepage): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  // of several unsaved files one question
  const refuse = dialog(page).getByRole('button', { name: "Don't Save" });
  const closed = page.locator('.editor-group-container.empty');
  await refuse.or(closed).first().waitFor();
  if (await refuse.isVisible()) await refuse.click();
  await closed.first().waitFor();
  await openFile(page, '_pages/about.md');
}
