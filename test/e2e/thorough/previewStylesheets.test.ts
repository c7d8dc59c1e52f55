import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { quickInput, runAskingCommand } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';
import { until } from '../until';
import { wideFont } from '../wideFont';

/** A page beside the starter's, whose stylesheets are a plain file and SCSS, each with a font of the site. */
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

describe('how the preview shows a page with stylesheets of its own', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage({ files, file: '_pages/plain.md' });
    shown = await openPreview(homepage.page);
    await shown.getByText('A plain page').waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  async function choose(label: string): Promise<void> {
    const { page } = homepage;
    await (await runAskingCommand(page, 'Academic Homepage: Preview: Screen, Colors, Print, Size…')).fill(label);
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden' });
  }
  const background = (): Promise<string> =>
    shown.locator('body').evaluate(body => getComputedStyle(body).backgroundColor);

  it('has the fonts and icons of the site, from plain stylesheets and from SCSS', async () => {
    const widthOf = (element: string): Promise<number> =>
      shown.locator(element).evaluate(async written => {
        await written.ownerDocument.fonts.ready;
        return written.getBoundingClientRect().width;
      });
    await until('the font of the letters is there', async () => (await widthOf('b')) === 'letters'.length * 30);
    await until('the font of the icons is there', async () => (await widthOf('i')) === 30);
  });

  it('is dark and printed as a stylesheet that is a file says', async () => {
    await choose('Dark');
    await until('the page is dark', async () => (await background()) === 'rgb(0, 0, 16)');
    await choose('Print, A4 without page breaks');
    await until(
      'the page is printed',
      async () => (await shown.locator('h1').evaluate(heading => getComputedStyle(heading).letterSpacing)) === '5px',
    );
    assert.equal(await background(), 'rgb(255, 255, 240)');
  });
});
