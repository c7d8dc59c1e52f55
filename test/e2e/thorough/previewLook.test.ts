import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  focusText,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
  webview,
} from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from '../homepage';
import { wideFont } from '../wideFont';

const command = 'Academic Homepage: Preview: Screen, Colors, Print, Size…';

/** A page of its own beside the starter's, whose stylesheets are a plain file and SCSS, each with a font of the site. */
const files = {
  '_layouts/plain.html':
    '<!doctype html><html><head><link rel="stylesheet" href="/assets/css/plain.css"><link rel="stylesheet" href="/assets/css/made.css"></head><body>{{ content }}</body></html>',
  '_pages/plain.md':
    '---\nlayout: plain\npermalink: /plain/\n---\n\n# A plain page\n\n<b>letters</b> <i>&#xf05a;</i>\n',
  'assets/css/made.scss':
    '---\n---\n@font-face { font-family: Made; src: url(../fonts/made.ttf); } i { font: 10px Made; }',
  'assets/fonts/wide.ttf': wideFont(),
  'assets/fonts/made.ttf': wideFont(),
  'assets/css/plain.css': `
    @font-face { font-family: Wide; src: url('../fonts/wide.ttf') format('truetype'); }
    b { font: 10px Wide; }
    body { background: #fffff0; }
    @media (prefers-color-scheme: dark) { body { background: #000010; } }
    @media print { h1 { letter-spacing: 5px; } }`,
};

describe('how the preview shows the page', function () {
  this.timeout(120_000);
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage({ files });
    shown = await openPreview(homepage.page);
    await shown.getByText('Publications').first().waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** Chooses a row of the list by its words. */
  async function choose(label: string): Promise<void> {
    await (await runAskingCommand(homepage.page, command)).fill(label);
    await homepage.page.keyboard.press('Enter');
    await quickInput(homepage.page).waitFor({ state: 'hidden' });
  }
  const bar = (): Locator => webview(homepage.page).locator('#look');
  const viewport = (): Promise<number> =>
    shown.locator('html').evaluate(html => html.ownerDocument.defaultView!.innerWidth);
  const background = (): Promise<string> =>
    shown.locator('body').evaluate(body => getComputedStyle(body).backgroundColor);
  /** How far below the top of the window the second paper begins. */
  const boxTop = (): Promise<number> =>
    shown
      .locator('.paper-box')
      .nth(1)
      .evaluate(box => box.getBoundingClientRect().top);

  it('is as it is, and nothing is said about that', async () => {
    assert.equal(await bar().isVisible(), false);
    const panel = await webview(homepage.page)
      .locator('#stage')
      .evaluate(stage => stage.clientWidth);
    assert.equal(await viewport(), panel);
  });

  it('is that of a phone: its width, its layout, and what stood at the top still does', async () => {
    await shown
      .locator('.paper-box')
      .nth(1)
      .evaluate(box => box.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const before = await boxTop();
    await choose('Phone, 390 px');
    await bar().getByText('Phone, 390 px', { exact: true }).waitFor();
    assert.equal(await viewport(), 390);
    assert.ok(Math.abs((await boxTop()) - before) < 80, `${before} → ${await boxTop()}`);
    assert.equal(
      await shown.locator('html').evaluate(html => html.scrollWidth),
      390,
      'nothing is wider than the screen',
    );
  });

  it('is that of a desktop in a narrower panel, where a click still finds its letter', async () => {
    await choose('Desktop, 1280 px');
    await bar().getByText('Desktop, 1280 px', { exact: true }).waitFor();
    assert.equal(await viewport(), 1280);
    const { left, width } = await webview(homepage.page)
      .locator('#page')
      .evaluate(frame => frame.getBoundingClientRect());
    assert.ok(left >= 0 && width < 1280, 'the whole of it is seen');
    await shown
      .getByRole('heading', { name: 'Publications' })
      .first()
      .click({ modifiers: ['Control'] });
    await homepage.page.locator('.view-line', { hasText: 'Publications' }).first().waitFor();
    assert.match(
      await homepage.page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText(),
      /^Ln \d+, Col \d+/,
    );
  });

  it('is dark, and light, and stays so while the page is edited', async () => {
    await choose('Dark');
    await bar().getByText('Desktop, 1280 px · Dark').waitFor();
    assert.equal(await background(), 'rgb(18, 24, 28)');
    assert.match(await shown.locator('html').evaluate(html => getComputedStyle(html).colorScheme), /dark/);
    await homepage.editor.click({ position: { x: 150, y: 40 } });
    await homepage.page.keyboard.press('Control+End');
    await homepage.page.keyboard.type('\n\nA line in the dark.');
    await shown.getByText('A line in the dark.').waitFor();
    assert.equal(await background(), 'rgb(18, 24, 28)');
    await choose('Light');
    await bar().getByText('Desktop, 1280 px · Light').waitFor();
    assert.equal(await background(), 'rgb(255, 255, 255)');
  });

  it('is printed: as wide as the text of a sheet, without what is for the screen', async () => {
    await choose('Print, A4 without page breaks');
    await bar().getByText('Print, A4 without page breaks').waitFor();
    // 210 mm without margins of 17 mm, which the starter's @page asks for
    assert.equal(await viewport(), Math.round(((210 - 34) / 25.4) * 96));
    await shown.locator('.masthead').waitFor({ state: 'hidden' });
    assert.equal(await background(), 'rgb(255, 255, 255)');
  });

  it('is larger or smaller, also by the wheel', async () => {
    await choose('As Wide as the Preview');
    await bar().waitFor({ state: 'hidden' });
    const panel = await viewport();
    await runCommand(homepage.page, 'Academic Homepage: Preview: Zoom In');
    await bar().getByText('110%', { exact: true }).waitFor();
    assert.ok(Math.abs((await viewport()) - panel / 1.1) <= 1);
    await shown
      .locator('h1')
      .first()
      .dispatchEvent('wheel', { ctrlKey: true, deltaY: 100, bubbles: true, cancelable: true });
    await bar().waitFor({ state: 'hidden' });
    await shown
      .locator('h1')
      .first()
      .dispatchEvent('wheel', { ctrlKey: true, deltaY: 100, bubbles: true, cancelable: true });
    await bar().getByText('90%', { exact: true }).waitFor();
    assert.ok(Math.abs((await viewport()) - panel / 0.9) <= 1);
  });

  it('is as it is again at a click', async () => {
    await bar().getByRole('button', { name: 'Show as It Is' }).click();
    await bar().waitFor({ state: 'hidden' });
    const panel = await webview(homepage.page)
      .locator('#stage')
      .evaluate(stage => stage.clientWidth);
    assert.equal(await viewport(), panel);
  });

  /** Opens a file where the text is. A click in the preview gives it the focus, late perhaps, and then the file would take its place: once more, then. */
  async function openBeside(file: string): Promise<void> {
    const { page, editor } = homepage;
    // the preview beside it is called “Preview plain.md” by then
    const name = new RegExp(`^${path.posix.basename(file).replaceAll('.', '\\.')}`);
    const inItsPlace = page.locator('.editor-group-container').last().locator('.tab', { hasText: name });
    const group = page.locator('.editor-group-container.active').filter({ has: editor });
    for (let turn = 0; turn < 5; turn++) {
      for (let quiet = 0; quiet < 4; quiet = (await group.count()) > 0 ? quiet + 1 : 0) {
        if (quiet === 0) await focusText(editor);
        await page.waitForTimeout(250);
      }
      await openFile(page, file);
      if ((await inItsPlace.count()) === 0) return;
      await runCommand(page, 'View: Close Editor');
      await inItsPlace.waitFor({ state: 'detached' });
    }
    assert.fail(`${file} took the place of the preview each time.`);
  }

  it('holds for a stylesheet that is a file of its own', async () => {
    await choose('Dark');
    await openBeside('_pages/plain.md');
    shown = previewedPage(homepage.page);
    await shown.getByText('A plain page').waitFor();
    await until(async () => (await background()) === 'rgb(0, 0, 16)');
    await choose('Print, A4 without page breaks');
    await until(
      async () => (await shown.locator('h1').evaluate(heading => getComputedStyle(heading).letterSpacing)) === '5px',
    );
    assert.equal(await background(), 'rgb(255, 255, 240)');
  });

  it('has the fonts and icons of the site, from plain stylesheets and from SCSS', async () => {
    const widthOf = (element: string): Promise<number> =>
      shown.locator(element).evaluate(async written => {
        await written.ownerDocument.fonts.ready;
        return written.getBoundingClientRect().width;
      });
    assert.equal(await widthOf('b'), 'letters'.length * 30);
    assert.equal(await widthOf('i'), 30);
  });
});

/** A stylesheet that is a file comes when it comes. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); await new Promise(next => setTimeout(next, 50)))
    assert.ok(Date.now() < end);
}
