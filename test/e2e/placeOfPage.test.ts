import assert from 'node:assert/strict';
import type * as ScrollingModule from '../../src/webview/scrolling';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

describe('the place that a page is brought to', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/scrolling.ts', ['page']);
  });
  after(() => chromium.close());

  /** Where a page of this height is that was brought to each of these places at once, and has grown to 4000 pixels since. */
  const placeAfter = (tops: readonly number[], height: number): Promise<number> =>
    chromium.page.evaluate(
      async ([tops, height]) => {
        const { scrollOf, scrollToPlace } = (window as unknown as { readonly preview: typeof ScrollingModule }).preview;
        const element = document.getElementById('page') as HTMLIFrameElement;
        element.style.cssText = 'width: 600px; height: 500px; border: 0';
        element.srcdoc = '<!DOCTYPE html><style>body { margin: 0 }</style>';
        await new Promise(loaded => element.addEventListener('load', loaded, { once: true }));
        const shown = element.contentDocument;
        if (shown === null) throw new Error('There is no frame.');
        const tall = shown.body.appendChild(shown.createElement('div'));
        tall.style.height = `${height}px`;
        for (const y of tops) scrollToPlace(shown, { x: 0, y });
        for (const grown of ['', '4000px']) {
          if (grown !== '') tall.style.height = grown;
          for (let frame = 0; frame < 6; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return Math.round(scrollOf(shown).y);
      },
      [tops, height] as const,
    );

  it('is reached when a short page has grown, and not when another was asked for meanwhile', async () => {
    assert.equal(await placeAfter([3000], 1000), 3000);
    assert.equal(await placeAfter([3000, 600], 1100), 600);
  });
});
