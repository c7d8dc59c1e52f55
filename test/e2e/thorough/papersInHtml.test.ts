import assert from 'node:assert/strict';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';
import { focusView, row, shownBefore } from '../homepageViewActions';

const item = (venue: string, title: string, link: string): string => `<div class="pub-item">
  <div class="pub-tags"><span class="pub-badge">CCF A</span> <span class="pub-venue">${venue}</span></div>
  <div class="pub-title"><a href="${link}">${title}</a></div>
  <div class="pub-authors"><strong>Suqiu Yan</strong>, Ann Reed, Tom Brook</div>
</div>`;

const shared = 'https://doi.org/10.5555/3641.2029.17';
const lakes = item('ISLD 2029', 'Lakes That Remember Their Rivers', shared);
const gulls = item('ISLD 2028', 'Counting Gulls From Above the Water', shared);
const tides = item('JoL 2027', 'Tides of the Northern Lakes', 'https://doi.org/10.5555/3641.2027.3');

describe('papers in HTML alone, by class', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage({
      files: {
        '_pages/about.md': `---\npermalink: /\ntitle: ""\n---\n\n# Publications\n\n${lakes}\n\n${gulls}\n\n${tides}\n`,
      },
    });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('have each link told of that stands under another title too', async () => {
    const { editor } = homepage;
    await editor.locator('.squiggly-error').first().waitFor();
    await homepage.page.locator('#status\\.problems', { hasText: '2' }).waitFor();
  });

  it('are listed in the Publications view, and moved there by keys', async () => {
    const { page, editor } = homepage;
    await focusView(page, 'Publications');
    await row(page, 'Publications', 'Tides of the Northern Lakes').click();
    await shownBefore(page, 'Publications', 'Counting Gulls', 'Tides of the Northern Lakes');
    await page.keyboard.press('Alt+ArrowUp');
    await shownBefore(page, 'Publications', 'Tides of the Northern Lakes', 'Counting Gulls');
    const text = await editorText(page, editor);
    assert.ok(text.includes(`${lakes}\n\n${tides}\n\n${gulls}\n`), text);
  });

  it('are shown as they are published', async () => {
    const shown = await openPreview(homepage.page);
    await shown.locator('.pub-item .pub-title', { hasText: 'Tides of the Northern Lakes' }).waitFor();
    assert.equal(await shown.locator('.pub-item').count(), 3);
  });
});
