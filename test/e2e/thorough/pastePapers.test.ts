import assert from 'node:assert/strict';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { registryOf } from '../../registries/papers';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText, openActions } from '../../workbench/workbenchActions';
import { extensionHosts, openHomepage, previewButton, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const floods =
  '@inproceedings{f, title={Saving Memory in Flood Models}, author={Lin, Mei and Wang, Bo}, booktitle={Proceedings of the Lakes}, year={2025}, doi={10.5555/lakes.2}}';
const papers = [{ doi: '10.5555/lakes.3', title: 'What the River Said', authors: 'Mei Lin; Ada Reed', year: 2023 }];

for (const host of extensionHosts)
  describe(`pasting among papers in the workbench, the extension in ${host === 'web' ? 'the browser' : 'Node'}`, () => {
    let homepage: OpenHomepage;
    let registries: RegistriesServer;

    before(async () => {
      registries = await startRegistries(registryOf(papers));
      homepage = await openHomepage({
        host,
        settings: {
          'academicHomepage.registries.crossref': `${registries.base}/crossref`,
          'academicHomepage.registries.datacite': `${registries.base}/datacite`,
          'academicHomepage.registries.doi': `${registries.base}/doi`,
        },
      });
      await previewButton(homepage.page).waitFor();
      await homepage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    after(async () => {
      await homepage.close();
      await registries.close();
    });
    afterEach(pictureOfFailure(() => homepage.workbench));

    /** Pastes as an author does, on the empty line above a paper. */
    async function paste(text: string): Promise<void> {
      const { page } = homepage;
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget.visible textarea').first().fill("<div class='paper-box'>");
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowUp');
      await page.evaluate(async given => navigator.clipboard.writeText(given), text);
      await page.keyboard.press('Control+V');
    }

    it('writes BibTeX as an entry like those around it, which one undo takes back', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await paste(floods);
      await page.locator('.view-line', { hasText: 'Saving' }).first().waitFor();
      const written = await editorText(page, editor);
      assert.match(written, /\[Saving Memory in Flood Models\]\(https:\/\/doi\.org\/10\.5555\/lakes\.2\)/);
      assert.equal(written.split("<div class='paper-box'>").length, before.split("<div class='paper-box'>").length + 1);
      if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
      await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), before);
    });

    it('leaves a DOI what it is, and looks it up for whoever chooses that', async () => {
      const { page, editor } = homepage;
      // after one paste that is no paper VS Code may have forgotten what it is offered
      const untouched = await editorText(page, editor);
      await paste('Some words of no paper');
      await page.locator('.view-line', { hasText: 'Some words of no paper' }).first().waitFor();
      await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), untouched);
      const before = await editorText(page, editor);
      await paste('10.5555/lakes.3');
      await page.locator('.view-line', { hasText: '10.5555/lakes.3' }).first().waitFor();
      assert.deepEqual(registries.requests, []);
      await (await openActions(page, 'Look Up and Insert as Paper')).click();
      await page.locator('.view-line', { hasText: 'What the River Said' }).first().waitFor();
      const written = await editorText(page, editor);
      const agent = registries.headers.map(({ 'user-agent': name }) => String(name)).join('\n');
      assert.equal(agent.includes('Chrome'), host === 'web', agent);
      assert.match(written, /\[What the River Said\]\(https:\/\/doi\.org\/10\.5555\/lakes\.3\)/);
      assert.equal(written.split("<div class='paper-box'>").length, before.split("<div class='paper-box'>").length + 1);
    });

    it('says that the page has it already, and writes it in the place of the link for whoever wants it twice', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await paste('doi:10.5555/lakes.3');
      await page.locator('.view-line', { hasText: 'doi:10.5555/lakes.3' }).first().waitFor();
      await (await openActions(page, 'Look Up and Insert as Paper')).click();
      const told = page.locator('.notification-toast', { hasText: '“What the River Said” is on the page already.' });
      await told.waitFor();
      assert.equal(
        (await editorText(page, editor)).split("<div class='paper-box'>").length,
        before.split("<div class='paper-box'>").length,
      );
      // what is written above meanwhile moves the link
      await page.keyboard.press('Home');
      await page.keyboard.type('Papers of this spring');
      await page.keyboard.press('Enter');
      await told.getByRole('button', { name: 'Insert It Again' }).click();
      await page.locator('.view-line', { hasText: 'doi:10.5555/lakes.3' }).waitFor({ state: 'detached' });
      const written = await editorText(page, editor);
      assert.equal(written.split("<div class='paper-box'>").length, before.split("<div class='paper-box'>").length + 1);
      assert.match(written, /^Papers of this spring$/m);
      await page.keyboard.press('Control+Z');
    });

    it('writes it over what is selected, which one undo brings back', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await paste('A paper to come');
      await page.locator('.view-line', { hasText: 'A paper to come' }).first().waitFor();
      await page.keyboard.press('Shift+Home');
      await page.evaluate(async given => navigator.clipboard.writeText(given), floods);
      await page.keyboard.press('Control+V');
      await page.locator('.view-line', { hasText: 'Saving' }).first().waitFor();
      const written = await editorText(page, editor);
      assert.doesNotMatch(written, /A paper to come/);
      assert.match(written, /\[Saving Memory in Flood Models\]/);
      await page.keyboard.press('Control+Z');
      await page.locator('.view-line', { hasText: 'A paper to come' }).first().waitFor();
      await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), before);
    });
  });
