import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { goTo, notified, openFile, runAskingCommand } from '../../workbench/workbenchActions';
import { answer, focusView, row, shownBefore, textOf } from '../homepageViewActions';
import { openHomepage, openPreview, previewButton, previewedPage, type OpenHomepage } from '../homepage';

const years = Array.from({ length: 60 }, (_, at) => 2029 - at);

/** A page in HTML that is longer than the window, a paragraph a year. */
const archive = `---
title: "Field notes"
permalink: /notes/
---
<section>
  <h2 id="notes">{{ page.title }}</h2>
  {% for word in site.data.words %}<b class="word">{{ word }}</b> {% endfor %}

    <p class="indented">*Lakes* | and rivers</p>
${years.map(year => `  <p>\n    In ${year} the lakes were quiet.\n  </p>\n`).join('\n')}
  <p><a href="/notes/none.pdf">Index</a></p>
</section>
`;

describe('a page in HTML', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage({
      file: '_pages/notes.html',
      files: { '_pages/notes.html': archive, '_data/words.yml': '- Reeds\n- Gulls\n' },
    });
    shown = await openPreview(homepage.page);
    await shown.locator('#notes', { hasText: 'Field notes' }).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const marked = (text: string) => shown.locator('[data-academic-homepage-cursor]', { hasText: text });
  const cursorIsAt = (line: number, column: number): Promise<void> =>
    homepage.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();

  it('is shown in its layout as Jekyll makes it, and nothing in it is taken for Markdown', async () => {
    assert.equal(await shown.locator('.indented').innerText(), '*Lakes* | and rivers');
    assert.deepEqual(await shown.locator('.word').allInnerTexts(), ['Reeds', 'Gulls']);
    await shown.locator('.author__avatar, .sidebar').first().waitFor();
  });

  it('is shown anew while it is typed', async () => {
    const { page } = homepage;
    await goTo(page, 11, 8);
    await page.keyboard.type('Early ');
    await shown.getByText('In Early 2029 the lakes').waitFor();
    for (let letter = 0; letter < 6; letter++) await page.keyboard.press('Backspace');
    await shown.getByText('Early').waitFor({ state: 'detached' });
  });

  it('marks the element of the cursor, and brings it into sight', async () => {
    const { page } = homepage;
    const line = archive.split('\n').findIndex(text => text.includes('In 1989')) + 1;
    await goTo(page, line, 8);
    await marked('In 1989').waitFor();
    const top = await marked('In 1989').evaluate(element => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 760, String(top));
  });

  it('scrolls together with its editor, both ways', async () => {
    const { page, editor } = homepage;
    await goTo(page, 1);
    const begins = editor.locator('.view-line', { hasText: 'permalink' });
    await begins.waitFor();
    await shown.locator('body').hover();
    await page.mouse.wheel(0, 1500);
    await begins.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, -20_000);
    await begins.waitFor();
    await editor
      .locator('.view-line')
      .first()
      .hover({ position: { x: 5, y: 5 } });
    const scrollTop = (): Promise<number> => shown.locator('html').evaluate(html => html.scrollTop);
    // a busy browser loses a turn of the wheel
    for (let turn = 0; turn < 20 && (await scrollTop()) < 300; turn++) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(500);
    }
    assert.ok((await scrollTop()) >= 300, 'the page has not followed its editor');
  });

  it('leads with a click to the word, and from what Liquid fills in to its tag or its value', async () => {
    const { page } = homepage;
    await shown.locator('.indented').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    await cursorIsAt(9, 25);
    await shown.locator('#notes').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    await cursorIsAt(2, 9);
    await shown
      .locator('.word')
      .first()
      .click({ modifiers: ['Control'], position: { x: 2, y: 4 } });
    await page.locator('.tab.active', { hasText: 'words.yml' }).first().waitFor();
    await openFile(page, '_pages/notes.html');
  });

  it('has what is wrong in it underlined', async () => {
    const { page, editor } = homepage;
    await goTo(page, archive.split('\n').findIndex(text => text.includes('none.pdf')) + 1);
    await editor.locator('.squiggly-error').first().waitFor();
    await page.locator('#status\\.problems', { hasText: '1' }).waitFor();
  });

  it('has the button of the preview, and so has a piece of its layout, whose edit is shown on the page', async () => {
    const { page } = homepage;
    await openFile(page, '_pages/notes.html');
    await previewButton(page).waitFor();
    await openFile(page, '_includes/footer.html');
    await previewButton(page).waitFor();
    await goTo(page, 1, 1);
    await page.keyboard.type('<i id="typed">Typed</i>');
    await previewedPage(page).locator('#typed').waitFor();
    await previewedPage(page).locator('#notes').waitFor();
  });
});

const paper = (title: string, doi: string, year: number): string =>
  `    <li>Mei Lin, Ann Reed. <a href="https://doi.org/${doi}">${title}</a>. <i>Journal of Lakes</i>, ${year}.</li>\n`;

/** A home page as one who writes HTML has it. */
const homeText = `---
layout: default
---
<header>
  <h1>Mei Lin</h1>
  <p>I read lakes.</p>
</header>

<!-- News -->
<section id="news" class="part">
  <h2>News &amp; Notes</h2>
  <p>The lakes were quiet.</p>
</section>

<section id="papers" class="part">
  <h2>Publications</h2>
  <ul>
${paper('Tides of the Northern Lakes', '10.5555/lakes.1', 2028)}${paper('Gulls above the Northern Lakes', '10.5555/lakes.2', 2029)}  </ul>
</section>

<section id="contact" class="part">
  <h2>Contact</h2>
  <p>Write to me.</p>
</section>
`;

const registered = [
  { doi: '10.5555/lakes.1', title: 'Tides of the Northern Lakes', authors: 'Mei Lin; Ann Reed', year: 2028 },
  { doi: '10.5555/lakes.2', title: 'Gulls above the Northern Lakes', authors: 'Mei Lin; Ann Reed', year: 2020 },
  {
    doi: '10.5555/reeds.3',
    title: 'Reeds That Never Bend',
    authors: 'Mei Lin; Ola Berg',
    year: 2027,
    more: { type: 'journal-article', 'container-title': ['Journal of Reeds'] },
  },
];

describe('a home page in HTML', () => {
  let site: string;
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  before(async () => {
    site = mkdtempSync(path.join(tmpdir(), 'ahh-'));
    cpSync('media/starter', site, { recursive: true });
    rmSync(path.join(site, '_pages'), { recursive: true });
    writeFileSync(path.join(site, 'index.html'), homeText);
    writeFileSync(path.join(site, '_data/navigation.yml'), 'main:\n  - title: News & Notes\n    url: "/#news"\n');
    registries = await startRegistries(registryOf(registered));
    homepage = await openHomepage({
      site,
      file: 'index.html',
      viewport: { width: 1400, height: 1000 },
      settings: {
        'academicHomepage.verifyOnSave': true,
        ...Object.fromEntries(
          ['crossref', 'datacite', 'doi'].map(name => [
            `academicHomepage.registries.${name}`,
            `${registries.base}/${name}`,
          ]),
        ),
      },
    });
    await focusView(homepage.page, 'Sections');
  });
  after(async () => {
    await homepage.close();
    await registries.close();
    rmSync(site, { recursive: true });
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

  it('has its headings in the view of sections, and its papers below them in that of publications', async () => {
    const { page } = homepage;
    for (const title of ['Mei Lin', 'News & Notes', 'Publications', 'Contact'])
      await row(page, 'Sections', title).waitFor();
    await row(page, 'Sections', 'Contact').filter({ hasText: 'not in the menu' }).waitFor();
    await shownBefore(page, 'Publications', 'Publications', 'Tides of the Northern Lakes');
    await row(page, 'Publications', 'Gulls above').click();
    await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${lineOf(homeText, 'Gulls')}, ` }).waitFor();
  });

  it('has its sections moved and renamed by the keys of the view, with the menu', async () => {
    const { page } = homepage;
    await row(page, 'Sections', 'News & Notes').click();
    await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${lineOf(homeText, '<h2>News')}, ` }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await shownBefore(page, 'Sections', 'Publications', 'News & Notes');
    await page.keyboard.press('F2');
    await answer(page, 'Notes & News');
    await row(page, 'Sections', 'Notes & News').waitFor();
    await openFile(page, 'index.html');
    const text = await textOf(page, 'index.html');
    assert.match(
      text,
      /<\/section>\n\n<!-- News -->\n<section id="news" class="part">\n {2}<h2>Notes &amp; News<\/h2>/,
    );
    assert.match(await textOf(page, '_data/navigation.yml'), /title: "?Notes & News"?\n/);
    await openFile(page, 'index.html');
  });

  it('has no entry for the page in another language in the menus of the views', async () => {
    const { page } = homepage;
    await row(page, 'Publications', 'Tides').click({ button: 'right' });
    const items = page.locator('.context-view .action-item');
    await items.filter({ hasText: 'Edit Paper' }).waitFor();
    assert.equal(await items.filter({ hasText: 'Other Page' }).count(), 0);
    await page.keyboard.press('Escape');
  });

  it('gets a section like its others by the button of the view', async () => {
    const { page } = homepage;
    await runAskingCommand(page, 'Academic Homepage: Add Section…');
    await page.keyboard.type('Talks');
    await page.keyboard.press('Enter');
    await row(page, 'Sections', 'Talks').waitFor();
    assert.match(
      await textOf(page, 'index.html'),
      /<section id="talks" class="part">\n {2}<h2>[^<]*Talks<\/h2>\n<\/section>/,
    );
  });

  it('gets a paper by its number where its others are, and is told what is wrong with a number', async () => {
    const { page } = homepage;
    await openFile(page, 'index.html');
    await runAskingCommand(page, 'Academic Homepage: Insert Paper…');
    await page.keyboard.type('10.5555/none.9');
    await page.keyboard.press('Enter');
    await notified(page, '10.5555/none.9');
    await runAskingCommand(page, 'Academic Homepage: Insert Paper…');
    await page.keyboard.type('10.5555/reeds.3');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', 'Reeds That Never Bend').waitFor();
    assert.match(
      await textOf(page, 'index.html'),
      /<li>Mei Lin, Ola Berg\. <a href="https:\/\/doi\.org\/10\.5555\/reeds\.3">Reeds That Never Bend<\/a>\. <i>Journal of Reeds<\/i>, 2027\.<\/li>/,
    );
  });

  it('is verified when it is saved', async () => {
    const { page, editor } = homepage;
    await page.keyboard.press('Control+S');
    await goTo(page, lineOf(await textOf(page, 'index.html'), 'Gulls'));
    await editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await row(page, 'Publications', 'Gulls above').locator('.codicon-warning').waitFor();
  });
});
