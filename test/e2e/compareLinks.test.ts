import assert from 'node:assert/strict';
import { openPanelsInChromium, send, type PanelsInChromium } from './panelsInChromium';

const sides = ['published', 'local'] as const;

describe('a link of a page that is compared with the published one', function () {
  this.timeout(60_000);
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
      ...{ type: 'local', version: 1, html, url, baseUrl, resources: 'https://files.invalid', address: root + url },
    });
    await page.waitForFunction(() =>
      (window as unknown as { readonly sent: readonly { readonly type: string }[] }).sent.some(
        ({ type }) => type === 'shown',
      ),
    );
    const found: string[] = [];
    for (const side of sides)
      found.push(
        await page.evaluate(async side => {
          const frame = (document.getElementById(side) as HTMLIFrameElement).contentWindow;
          const { sent } = window as unknown as { readonly sent: { readonly type: string; readonly href?: string }[] };
          sent.length = 0;
          frame?.scrollTo(0, 1000);
          // the other side follows
          await new Promise(resolve => setTimeout(resolve, 100));
          frame?.document.querySelector('a')?.click();
          await new Promise(resolve => setTimeout(resolve, 100));
          const opened = sent.flatMap(({ type, href }) => (type === 'link' ? `opens ${href ?? ''}` : []));
          const scrolls = frame?.scrollY === 1000 ? [] : frame?.scrollY === 0 ? ['scrolls up'] : ['scrolls'];
          return [...scrolls, ...opened].join() || 'does nothing';
        }, side),
      );
    await page.context().close();
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
