import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPanelsInChromium, outside, send, type PanelsInChromium } from './panelsInChromium';

const languages = ['en', 'zh-cn'] as const;
/** From a third of a small screen. */
const widths = [300, 450, 640, 720, 721, 1000];

describe('a panel of any width', function () {
  this.timeout(60_000);
  let panels: PanelsInChromium;
  before(async () => {
    panels = await openPanelsInChromium();
  });
  after(() => panels.close());

  /** The panel of a comparison, whose pages are alike or not. */
  async function compare(page: Page, isSame: boolean): Promise<void> {
    const html = (word: string): string =>
      `<!DOCTYPE html><html lang="en"><body><p>The lakes of ${word}</p></body></html>`;
    const site = 'https://lin-qiu-of-the-lakes.github.io';
    await send(page, { type: 'published', html: html('old'), address: `${site}/`, url: '/', root: site });
    await send(page, {
      ...{ type: 'local', version: 1, url: '/', baseUrl: '', resources: site, address: `${site}/` },
      html: html(isSame ? 'old' : 'new'),
    });
    await send(page, { type: 'go', by: 1 });
    await page.locator('#count:not(:empty)').waitFor();
  }

  for (const language of languages)
    it(`has all buttons of a comparison in sight, in ${language}`, async () => {
      for (const width of widths)
        for (const isSame of [true, false]) {
          const page = await panels.open('compare', width, language);
          await compare(page, isSame);
          assert.deepEqual(await outside(page), [], `at ${width}`);
          const picture = process.env.PICTURE;
          if (picture !== undefined)
            await page.screenshot({ path: `${picture}-compare-${language}-${width}-${isSame}.png` });
          for (const told of await page.locator('.caption, #count').all())
            assert.ok(Number((await told.boundingBox())?.width) > 90, `at ${width}`);
          if (!isSame && width === 640)
            assert.equal(
              await page.getByRole('status').textContent(),
              language === 'en'
                ? 'Difference 1 of 1, changed: “old” → “new”'
                : '第 1 处差异，共 1 处，改动：“old” → “new”',
            );
          // what does not fit is cut, and told by the pointer
          const count = page.locator('#count');
          assert.equal(await count.getAttribute('title'), await count.textContent());
          await page.context().close();
        }
    });
});
