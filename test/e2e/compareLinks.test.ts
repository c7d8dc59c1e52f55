import assert from 'node:assert/strict';
import { openPanelsInChromium, send, type PanelsInChromium } from './panelsInChromium';

const sides = ['published', 'local'] as const;

describe('a link of a page that is compared with the published one', () => {
  let panels: PanelsInChromium;
  before(async () => {
    panels = await openPanelsInChromium();
  });
  after(() => panels.close());

  /**
   * What a click on a link to `address` does on either side, where the page is at `url` of a site below `baseUrl`: `scrolls` to the
   * heading `-news`, or `up`, or what the extension is told to open.
   */
  async function clicked(address: string, url = '/', baseUrl = ''): Promise<readonly string[]> {
    const page = await panels.open('compare', 1000);
    const far = '<div style="height: 3000px"></div>';
    const html = `<!DOCTYPE html><html><body><a href="${address}">a</a>${far}<h1 id="-news">News</h1>${far}</body></html>`;
    const root = `https://lin.example${baseUrl}`;
    await send(page, { type: 'published', html, address: root + url, url, root });
    await send(page, {
      ...{ type: 'local', version: 1, html, url, baseUrl, own: [], resources: 'https://files.invalid' },
      address: root + url,
    });
    await page.waitForFunction(() =>
      (window as unknown as { readonly sent: readonly { readonly type: string }[] }).sent.some(
        ({ type }) => type === 'shown',
      ),
    );
    /** Waits until both sides stand at the same place, and what follows within two frames. */
    const settle = async (): Promise<void> => {
      await page.waitForFunction(() => {
        const tops = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow?.scrollY ?? 0);
        return Math.max(...tops) - Math.min(...tops) < 2;
      });
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    };
    const found: string[] = [];
    for (const side of sides) {
      const frame = await (await page.$(`#${side}`))?.contentFrame();
      assert.ok(frame);
      await frame.evaluate(() => scrollTo(0, 1000));
      await settle();
      await page.evaluate(() => void ((window as unknown as { readonly sent: unknown[] }).sent.length = 0));
      await frame.evaluate(() => document.querySelector('a')?.click());
      await settle();
      const top = await frame.evaluate(() => scrollY);
      const opened = await page.evaluate(() =>
        (
          window as unknown as { readonly sent: readonly { readonly type: string; readonly href?: string }[] }
        ).sent.flatMap(({ type, href }) => (type === 'link' ? `opens ${href ?? ''}` : [])),
      );
      const scrolls = top === 1000 ? [] : [top === 0 ? 'scrolls up' : 'scrolls'];
      found.push([...scrolls, ...opened].join() || 'does nothing');
    }
    return found;
  }

  for (const [address, url, baseUrl, done] of [
    ['#-news', '/', '', ['scrolls', 'scrolls']],
    ['/#-news', '/', '', ['scrolls', 'scrolls']],
    ['https://lin.example/#-news', '/', '', ['scrolls', 'scrolls']],
    ['/home/#-news', '/', '/home', ['scrolls', 'scrolls']],
    ['index.html#-news', '/zh/', '', ['scrolls', 'scrolls']],
    ['/', '/', '', ['scrolls up', 'scrolls up']],
    ['/#-news', '/zh/', '', ['opens https://lin.example/#-news', 'does nothing']],
    [
      'https://lake.example/#-news',
      '/',
      '',
      ['opens https://lake.example/#-news', 'opens https://lake.example/#-news'],
    ],
  ] as const) {
    it(`to ${address} on ${baseUrl}${url} ${[...new Set(done)].join(', here ')}`, async () =>
      assert.deepEqual(await clicked(address, url, baseUrl), done));
  }
});
