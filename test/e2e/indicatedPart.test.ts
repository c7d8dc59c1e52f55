import assert from 'node:assert/strict';
import type * as IndicatedPart from '../../src/webview/indicatedPart';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

describe('the part of a page that a fragment means', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/indicatedPart.ts', []);
  });
  after(() => chromium.close());

  /** The start tag of the element, or nothing. */
  const part = (fragment: string, body: string): Promise<string | undefined> =>
    chromium.page.evaluate(
      ([fragment, body]) => {
        const { indicatedPart } = (window as unknown as { readonly preview: typeof IndicatedPart }).preview;
        const found = indicatedPart(new DOMParser().parseFromString(body, 'text/html'), fragment);
        return found && /^<[^<>]+>/.exec(found.outerHTML)?.[0];
      },
      [fragment, body] as const,
    );

  for (const [fragment, body, expected] of [
    ['news', '<p>a</p><h1 id="news">b</h1>', '<h1 id="news">'],
    ['news', '<p>a</p><a name="news"></a>', '<a name="news">'],
    ['%E8%BF%91', '<h1 id="近">a</h1>', '<h1 id="近">'],
    ['a%20b', '<h1 id="a b">a</h1><h2 id="a%20b">b</h2>', '<h2 id="a%20b">'],
    ['100%', '<h1 id="100%">a</h1>', '<h1 id="100%">'],
    ['', '<h1 id="news">a</h1>', '<html>'],
    ['top', '<h1 id="news">a</h1>', '<html>'],
    ['TOP', '<h1 id="news">a</h1>', '<html>'],
    ['%74op', '<h1 id="news">a</h1>', '<html>'],
    ['top', '<p>a</p><h1 id="top">a</h1>', '<h1 id="top">'],
    ['TOP', '<p>a</p><h1 id="top">a</h1>', '<html>'],
    ['topics', '<h1 id="news">a</h1>', undefined],
  ] as const) {
    it(`#${fragment} of ${body}: ${expected ?? 'none'}`, async () =>
      assert.equal(await part(fragment, body), expected));
  }
});
