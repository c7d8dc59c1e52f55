import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPanelsInChromium, send, type PanelsInChromium } from './panelsInChromium';

const root = 'https://lin.example';

function document(paragraphs: string): string {
  const body = paragraphs.split(' / ').map(text => `<p>${text}</p>`);
  return `<!DOCTYPE html><html lang="en"><body>${body.join('')}</body></html>`;
}

describe('the differences of a page and the published one', () => {
  let panels: PanelsInChromium;
  let page: Page;
  let version: number;
  before(async () => {
    panels = await openPanelsInChromium();
  });
  after(() => panels.close());
  beforeEach(async () => {
    page = await panels.open('compare', 1000);
    version = 0;
    const html = document('Rivers are long / oak / Lakes are deep / elm / Seas are wide / ash');
    await send(page, { type: 'published', html, address: `${root}/`, url: '/', root });
  });

  async function write(paragraphs: string): Promise<void> {
    version += 1;
    const place = { url: '/', baseUrl: '', own: [], resources: 'https://files.invalid', address: `${root}/` };
    await send(page, { type: 'local', version, html: document(paragraphs), ...place });
  }

  /** Waits until the bar says this, and whether there is a way to go on. */
  async function says(words: string, canGoOn = true): Promise<void> {
    await page.locator('#count', { hasText: words }).waitFor();
    assert.equal(await page.locator('#count').textContent(), words);
    assert.equal(await page.locator('#next').isEnabled(), canGoOn);
  }

  it('are gone through while they are mended, none left out', async () => {
    await write('Rivers are LONG / oak / Lakes are DEEP / elm / Seas are WIDE / ash');
    await says('3 differences');
    await page.locator('#next').click();
    await says('Difference 1 of 3');
    await write('Rivers are long / oak / Lakes are DEEP / elm / Seas are WIDE / ash');
    await says('2 differences');
    await page.locator('#next').click();
    await says('Difference 1 of 2');
    await write('New / Rivers are long / oak / Lakes are DEEP / elm / Seas are WIDE / ash');
    await says('Difference 2 of 3');
    assert.equal(await page.locator('#local-gutter .current').textContent(), '~');
  });

  it('are not told of a page that cannot be made: why is told below the bar', async () => {
    await send(page, { type: 'unmade', text: 'The page here cannot be built.' });
    await saysWhy('The page here cannot be built.');
    await write('Rivers are LONG / oak / Lakes are deep / elm / Seas are wide / ash');
    await says('1 difference');
    assert.ok(await page.locator('#trouble').isHidden());
    await send(page, { type: 'unmade', text: 'The page here cannot be built.' });
    await send(page, { type: 'go', by: 1 });
    await page.locator('#local-gutter .sign').click();
    await saysWhy('The page here cannot be built.');
    await send(page, { type: 'unmade', text: '' });
    await says('1 difference');
  });

  it('are scrolled to by keys at once, and words of both pages are found, of the one here first', async () => {
    await write(`Rivers are long${' / oak'.repeat(100)} / Lakes are shallow`);
    await page.locator('#count', { hasText: 'difference' }).waitFor();
    const frames = ['published', 'local'].map(id => page.frameLocator(`#${id}`).locator('html'));
    const [, local] = frames;
    while ((await local?.evaluate(html => html.ownerDocument.defaultView?.scrollY)) === 0) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(50);
    }
    const found = async (text: string): Promise<readonly string[]> => {
      // as VS Code does where it runs in a browser
      await page.evaluate(words => (window as unknown as { find(text: string): boolean }).find(words), text);
      return Promise.all(frames.map(frame => frame.evaluate(html => String(html.ownerDocument.getSelection()))));
    };
    assert.deepEqual(await found('are long'), ['', 'are long']);
    assert.deepEqual(await found('Seas'), ['Seas', '']);
  });

  /** Waits until this is told in the place of a number, aloud too. */
  async function saysWhy(words: string): Promise<void> {
    await page.locator('#trouble', { hasText: words }).waitFor();
    assert.equal(await page.locator('#count').textContent(), '');
    assert.equal(await page.getByRole('status').textContent(), words);
    assert.equal(await page.locator('#next').isEnabled(), false);
  }
});
