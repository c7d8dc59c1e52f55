import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorOf, editorText, focusText, openFile, runAskingCommand } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, root, type OpenHomepage } from '../homepage';
import { focusView, row, undo } from '../homepageViewActions';
import { until } from '../until';
import { takePicture } from '../../workbench/takePicture';

const conference = '10.5555/3600001.3600042';
const tides =
  '@inproceedings{t, title={Tides of Lakes}, author={Lin, Mei}, booktitle={Proceedings of the Lakes}, year={2025}}';
const listPath = '_pages/publications.md';
const paperPath = '_publications/kitedb.md';
const paper = `---
title: "KiteDB: Storing Wind in Columns"
collection: publications
category: conferences
permalink: /publication/kitedb
date: 2025-06-03
venue: 'Proceedings of the 9th Symposium on Invented Storage'
paperurl: 'https://doi.org/10.5555/3600001.3600042'
citation: 'Yan, Mo, Odile Vesper, and Per Lindqvist. (2025). &quot;KiteDB: Storing Wind in Columns.&quot; <i>Proceedings of the 9th Symposium on Invented Storage</i>.'
---
`;

describe('papers that are files of a collection', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  before(async () => {
    registries = await startRegistries({ [`/crossref/works/${conference}`]: { fixture: 'crossref-conference.json' } });
    homepage = await openHomepage({
      site: path.join(root, 'test/fixtures/sites/collections'),
      file: listPath,
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

  async function insertPaper(): Promise<void> {
    const input = await runAskingCommand(homepage.page, 'Academic Homepage: Insert Paper…');
    await input.fill(conference);
    await homepage.page.keyboard.press('Enter');
  }

  it('get a new one by “Insert Paper…”, which is opened, and shown on the page that lists them', async () => {
    const { page, folder } = homepage;
    const shown = await openPreview(page);
    await shown.locator('a', { hasText: 'Rain as Noise' }).waitFor();
    await openFile(page, 'publications.md');
    await insertPaper();
    const editor = editorOf(page, paperPath);
    await editor.waitFor();
    assert.equal(await editorText(page, editor), paper);
    assert.equal(readFileSync(path.join(folder, paperPath), 'utf8'), paper);
    await previewedPage(page).locator('h1', { hasText: 'KiteDB' }).waitFor();
    await openFile(page, 'publications.md');
    await previewedPage(page).locator('a', { hasText: 'KiteDB' }).waitFor();
  });

  it('get another one of BibTeX that is pasted there, of which nothing is left on the page', async () => {
    const { page, folder } = homepage;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const editor = await openFile(page, 'publications.md');
    const before = await editorText(page, editor);
    await focusText(editor);
    await page.keyboard.press('Control+End');
    await page.evaluate(async given => navigator.clipboard.writeText(given), tides);
    await page.keyboard.press('Control+V');
    await editorOf(page, '_publications/tides.md').waitFor();
    assert.match(readFileSync(path.join(folder, '_publications/tides.md'), 'utf8'), /^title: "Tides of Lakes"$/m);
    await openFile(page, 'publications.md');
    assert.equal(await editorText(page, editor), before);
  });

  it('are told of where one is inserted again, with the way to its file', async () => {
    const { page } = homepage;
    await insertPaper();
    const told = page.locator('.notification-toast', { hasText: 'is on the page already' });
    await told.getByRole('button', { name: 'Show Entry' }).click();
    await editorOf(page, paperPath).waitFor();
  });

  it('are listed in the Publications view', async () => {
    const { page } = homepage;
    await openFile(page, 'publications.md');
    await focusView(page, 'Publications');
    await row(page, 'Publications', 'KiteDB').click();
    await editorOf(page, paperPath).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
  });

  it('are taken back by one undo', async () => {
    const { page, folder } = homepage;
    await focusText(editorOf(page, paperPath));
    await undo(page);
    await until('the file is gone', () => !existsSync(path.join(folder, paperPath)));
  });
});
