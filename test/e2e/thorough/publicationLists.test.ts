import assert from 'node:assert/strict';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  editorOf,
  editorText,
  focusEnd,
  openFile,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewButton, previewedPage, type OpenHomepage } from '../homepage';
import { chooseInMenu, focusView, leaveRows, pane, row, shownBefore } from '../homepageViewActions';
import { takePicture } from '../../workbench/takePicture';

const listPath = '_data/papers.yml';
const conference = '10.5555/3600001.3600042';
const shared = 'https://doi.org/10.5555/3641.2029.17';

const page = `---
permalink: /
title: ""
---

# Publications

{% for paper in site.data.papers %}
- {{ paper.authors }}. [{{ paper.title }}]({{ paper.url }}). *{{ paper.venue }}*
{% endfor %}
`;

const item = (venue: string, title: string, url: string): string =>
  `- title: "${title}"\n  authors: "<strong>Suqiu Yan</strong>, Ann Reed"\n  venue: "${venue}"\n  url: "${url}"\n`;
const lakes = item('ISLD 2029', 'Lakes That Remember Their Rivers', shared);
const gulls = item('ISLD 2028', 'Counting Gulls From Above the Water', shared);

describe('papers that a page lists from a data file', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  before(async () => {
    registries = await startRegistries({ [`/crossref/works/${conference}`]: { fixture: 'crossref-conference.json' } });
    homepage = await openHomepage({
      files: { '_pages/about.md': page, [listPath]: `${lakes}\n${gulls}` },
      settings: {
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
    await previewButton(homepage.page).waitFor();
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('are listed in the Publications view under their heading, and lead to the data file', async () => {
    await focusView(homepage.page, 'Publications');
    await row(homepage.page, 'Publications', /^Publications/).waitFor();
    await row(homepage.page, 'Publications', 'Counting Gulls').click();
    await editorOf(homepage.page, listPath).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(homepage.page, process.env.PICTURE);
  });

  it('have each link underlined that stands under another title too', async () => {
    await editorOf(homepage.page, listPath).locator('.squiggly-error').first().waitFor();
    await homepage.page.locator('#status\\.problems', { hasText: '2' }).waitFor();
  });

  it('are moved there by keys, and the preview follows', async () => {
    await openFile(homepage.page, 'about.md');
    const shown = await openPreview(homepage.page);
    await focusView(homepage.page, 'Publications');
    await row(homepage.page, 'Publications', 'Counting Gulls').click();
    await homepage.page.keyboard.press('Alt+ArrowUp');
    await shownBefore(homepage.page, 'Publications', 'Counting Gulls', 'Lakes That Remember');
    await shown.locator('li', { hasText: 'Counting Gulls' }).and(shown.locator('li:first-child')).waitFor();
    assert.equal(await editorText(homepage.page, editorOf(homepage.page, listPath)), `${gulls}\n${lakes}`);
  });

  it('offer in their menu what can be done with them', async () => {
    await row(homepage.page, 'Publications', 'Counting Gulls').click({ button: 'right' });
    const menu = homepage.page.locator('.context-view .action-label');
    await menu.filter({ hasText: 'Duplicate' }).waitFor();
    const labels = (await menu.allInnerTexts()).join('\n');
    assert.ok(!/Edit Paper|Add Picture|Accepted|Move to Section/.test(labels), labels);
    await homepage.page.keyboard.press('Escape');
    await pane(homepage.page, 'Publications').waitFor();
  });

  it('are shown in the preview on the page that lists them, not as a page of their own', async () => {
    await leaveRows(homepage.page, homepage.page.locator('.editor-instance .monaco-editor').first());
    await row(homepage.page, 'Publications', 'Lakes That Remember').click({ button: 'right' });
    await chooseInMenu(homepage.page, 'Show Publication in Preview');
    const shown = previewedPage(homepage.page);
    await editorOf(homepage.page, listPath).waitFor();
    await shown.locator('li', { hasText: 'Lakes That Remember' }).waitFor();
    assert.deepEqual(await homepage.page.locator('.tab', { hasText: 'Preview' }).allInnerTexts(), ['Preview about.md']);
  });

  it('get a new one by its DOI, from the page or from the file itself, and one undo takes it back', async () => {
    for (const file of ['about.md', 'papers.yml']) {
      await openFile(homepage.page, file);
      const input = await runAskingCommand(homepage.page, 'Academic Homepage: Insert Paper…');
      await input.fill(conference);
      await homepage.page.keyboard.press('Enter');
      const list = editorOf(homepage.page, listPath);
      await list.getByText('KiteDB: Storing Wind in Columns').first().waitFor();
      const written = await editorText(homepage.page, list);
      assert.match(
        written,
        /- title: "KiteDB: Storing Wind in Columns"\n {2}authors: "[^"\n]+"\n {2}venue: "[^"\n]+"\n {2}url: "https:\/\/doi\.org\/10\.5555\/3600001\.3600042"\n/,
      );
      await runCommand(homepage.page, 'Undo');
      assert.equal(await editorText(homepage.page, list), `${gulls}\n${lakes}`);
    }
  });

  it('get what is pasted as BibTeX below the list, or on an empty line of the file', async () => {
    const { page } = homepage;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const bibtex =
      '@inproceedings{d, title={Dunes of All the Shores}, author={Yan, Suqiu}, booktitle={ISLD}, year={2030}}';
    for (const file of ['about.md', 'papers.yml']) {
      await openFile(page, file);
      const editor = editorOf(page, file === 'about.md' ? '_pages/about.md' : listPath);
      const before = await editorText(page, editor);
      await focusEnd(page, editor);
      await page.evaluate(async given => navigator.clipboard.writeText(given), bibtex);
      await page.keyboard.press('Control+V');
      const list = editorOf(page, listPath);
      await list.getByText('Dunes of All the Shores').first().waitFor();
      const written = await editorText(page, list);
      // where the order of its years puts it: the papers above were turned by the test of moving them
      assert.match(written, /^- title: "Dunes of All the Shores"\n {2}authors: "[^"\n]+"\n {2}venue: "[^"\n]+"$/m);
      assert.ok(!written.includes('@inproceedings'));
      await runCommand(page, 'Undo');
      assert.ok(!(await editorText(page, list)).includes('Dunes'));
      await openFile(page, file);
      assert.equal(await editorText(page, editor), before);
    }
  });
});
