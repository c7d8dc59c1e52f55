import assert from 'node:assert/strict';
import type { RegistriesServer, Routes } from '../registries/server';
import { editorText, focusEnd, notified, quickInput, runAskingCommand } from '../workbench/workbenchActions';
import { openPreview, previewedPage, type OpenHomepage } from './homepage';
import { takePicture } from '../workbench/takePicture';

const command = 'Academic Homepage: Insert Paper…';
const conference = '10.5555/3600001.3600042';

const proposals = ['Wind in the Columns of Old Temples', 'KiteDB: Storing Wind in Columns'].map((title, at) => ({
  DOI: `10.5555/3600001.360004${at + 1}`,
  type: 'proceedings-article',
  title: [title],
  author: [{ given: 'Ada', family: 'Reed' }],
  issued: { 'date-parts': [[2025]] },
  'container-title': ['Proceedings of the Wind'],
}));

/** What the registries answer in this suite. */
export const registryAnswers: Routes = {
  [`/crossref/works/${conference}`]: { fixture: 'crossref-conference.json' },
  '/crossref/works': { status: 200, body: JSON.stringify({ message: { items: proposals } }) },
  '/crossref/works/10.5555/hangs.up': { trouble: 'hang-up' },
  '/crossref/works/10.5555/never.ends': { trouble: 'slow' },
  '/crossref/works/10.5555/too.many': { status: 429, headers: { 'retry-after': '30' } },
};

/** @param opened the starter's page, in the editor alone, and registries with `registryAnswers` */
export function insertingPaper(opened: () => OpenHomepage, asked: () => RegistriesServer): void {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let earlier = 0;
  before(async () => {
    homepage = opened();
    registries = asked();
    earlier = registries.requests.length;
    await openPreview(homepage.page);
  });

  async function insert(doi: string): Promise<void> {
    const input = await runAskingCommand(homepage.page, command);
    await input.fill(doi);
    await homepage.page.keyboard.press('Enter');
  }

  it('writes a paper box like those of the page, which the preview shows, and one undo takes it back', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget.visible textarea').first().fill('Tidal Fields: Div');
    await page.keyboard.press('Escape');
    await insert(conference);
    await previewedPage(page).locator('.paper-box', { hasText: 'KiteDB' }).waitFor();
    const written = await editorText(page, editor);
    assert.match(written, /\[KiteDB: Storing Wind in Columns\]\(https:\/\/doi\.org\/10\.5555\/3600001\.3600042\)/);
    assert.equal(written.split("<div class='paper-box'>").length, before.split("<div class='paper-box'>").length + 1);
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), before);
  });

  it('asks Crossref alone when Crossref knows, and tells it nothing of the author', () => {
    assert.deepEqual(registries.requests.slice(earlier), [`GET /crossref/works/${conference}`]);
  });

  it('says while one types that nothing can be found by that', async () => {
    const { page } = homepage;
    const input = await runAskingCommand(page, command);
    await input.fill('https://example.org/my-paper');
    await quickInput(page).locator('.quick-input-message', { hasText: 'does not tell which paper' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('lets the author choose among what words of a title may mean', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await focusEnd(page, editor);
    await insert('storing wind columns');
    const row = quickInput(page).locator('.monaco-list-row', { hasText: 'KiteDB' });
    await row.waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await row.click();
    await previewedPage(page).getByText('KiteDB').first().waitFor();
    assert.match(await editorText(page, editor), /KiteDB: Storing Wind in Columns/);
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), before);
  });

  for (const [what, doi, text] of [
    ['that a DOI does not exist', '10.5555/nobody.registered', /10\.5555\/nobody\.registered does not exist/],
    ['that the registry cannot be reached', '10.5555/hangs.up', /could not be reached/],
    ['that the registry asks for patience, and until when', '10.5555/too.many', /Try again in 30 seconds/],
  ] as const) {
    it(`says ${what}, and leaves the page alone`, async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await insert(doi);
      await notified(page, text);
      assert.equal(await editorText(page, editor), before);
    });
  }
}
