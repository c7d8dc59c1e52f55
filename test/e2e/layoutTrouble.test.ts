import assert from 'node:assert/strict';
import type { layoutTrouble } from '../../src/webview/layoutTrouble';
import type { createShownPage } from '../../src/webview/shownPage';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

interface Preview {
  readonly createShownPage: typeof createShownPage;
  readonly layoutTrouble: typeof layoutTrouble;
}

/** 200 pixels wide, and nothing to load. */
const picture = `<img id="it" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='20'/%3E">`;

describe('what only a browser sees of a page', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('test/e2e/layoutTrouble.entry.ts', ['page']);
  });
  after(() => chromium.close());

  /** `overflow 100 <img` for each trouble of a page with this body. */
  const troubles = (body: string): Promise<readonly string[]> =>
    chromium.page.evaluate(async body => {
      const { createShownPage, layoutTrouble } = (window as unknown as { readonly preview: Preview }).preview;
      const frame = (document.getElementById('page') as HTMLIFrameElement).contentDocument;
      if (frame === null) throw new Error('There is no frame.');
      const page = createShownPage(frame, () => document.createComment('head'));
      const html = `<!DOCTYPE html><html><head><title>a</title></head><body>${body}</body></html>`;
      const context = { url: '/', baseUrl: '', resources: 'https://files.invalid', styles: new Map<string, string>() };
      page.show(html, { ...context, network: 'block', notLoaded: { why: '', overHttp: '' } });
      await Promise.all([...frame.querySelectorAll('img')].map(shown => shown.decode()));
      return layoutTrouble(page, frame).map(
        ({ kind, value, range }) => `${kind} ${value} ${/^<\w+/.exec(html.slice(range.start))?.[0] ?? ''}`,
      );
    }, body);

  describe('is a picture that reaches over the edge of its column', () => {
    for (const [body, expected] of [
      [`<div style="width: 100px">${picture}</div>`, ['overflow 100 <img']],
      [`<div style="width: 100px; padding-right: 30px"><b>${picture}</b></div>`, ['overflow 100 <img']],
      [`<div style="width: 200px">${picture}</div>`, []],
    ] as const) {
      it(body.replace(picture, '<img>'), async () => assert.deepEqual(await troubles(body), expected));
    }

    it('but none that nobody sees', async () => {
      assert.deepEqual(await troubles(`<div style="display: none; padding-right: 30px">${picture}</div>`), []);
      assert.deepEqual(await troubles(`<div hidden><p style="padding: 30px">${picture}</p></div>`), []);
    });
  });

  describe('is a column of a paper box that holds nothing', () => {
    const box = (columns: string): string => `<div class="paper-box">${columns}<div><p>Tributary</p></div></div>`;
    for (const [column, expected] of [
      ['<div class="paper-box-image"></div>', ['empty-column 0 <div']],
      ['<div class="paper-box-image"><div> &nbsp; </div></div>', ['empty-column 0 <div']],
      [`<div class="paper-box-image">${picture}</div>`, []],
      // not shown here, but on the web
      ['<div><embed src="a.pdf"></div>', []],
      ['<div><p><object data="a.pdf"></object></p></div>', []],
      ['<div><script src="count.js"></script></div>', []],
      ['<div></div><embed src="a.pdf">', ['empty-column 0 <div']],
      ['<div><audio controls></audio></div>', []],
      // no columns
      ['<a id="p1"></a>', []],
      ['<span class="anchor" id="p1"></span>', []],
      [picture, []],
      ['<hr>', []],
      ['<div hidden></div>', []],
    ] as const) {
      it(column.replace(picture, '<img>'), async () => assert.deepEqual(await troubles(box(column)), expected));
    }
  });
});
