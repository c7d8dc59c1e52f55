import assert from 'node:assert/strict';
import type * as CursorMarkModule from '../../src/webview/cursorMark';
import { contrast, readColour } from '../../src/webview/layoutTrouble';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

/** Paragraphs of 200 pixels below a menu of 60 that stays at the top; the window is 500 pixels tall. */
const page =
  `<!DOCTYPE html><style>body { margin: 0 } p { margin: 0; height: 200px } nav { position: sticky; top: 0; height: 60px }</style>` +
  `<nav><a>Menu</a></nav>${Array.from({ length: 20 }, (_, at) => `<p>${at}</p>`).join('')}`;

describe('the mark of the cursor on the page', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/cursorMark.ts', ['page']);
  });
  after(() => chromium.close());

  /** Scrolls the page so far, marks the element of a selector, and gives how far the page is scrolled then. */
  const scrolledAfter = (top: number, selector: string, reveal = true): Promise<number | 'no mark'> =>
    chromium.page.evaluate(
      async ([body, top, selector, reveal]) => {
        const { createCursorMark } = (window as unknown as { readonly preview: typeof CursorMarkModule }).preview;
        const frame = document.querySelector('iframe');
        if (frame === null) throw new Error('There is no frame.');
        frame.style.cssText = 'width: 600px; height: 500px; border: 0';
        frame.srcdoc = body;
        await new Promise(loaded => frame.addEventListener('load', loaded, { once: true }));
        const shown = frame.contentDocument;
        if (shown === null) throw new Error('The frame has no document.');
        shown.documentElement.scrollTop = top;
        const marked = shown.querySelector(selector) ?? undefined;
        createCursorMark({ elementAt: () => marked }, shown, () => undefined).set([{ start: 0, end: 1 }], reveal);
        return shown.querySelector('[data-academic-homepage-cursor]') === null
          ? 'no mark'
          : shown.documentElement.scrollTop;
      },
      [page, top, selector, reveal] as const,
    );

  it('leaves the page where it is as long as its element is seen', async () => {
    // the sixth paragraph begins at 1060, below the menu at the top of the window
    assert.equal(await scrolledAfter(1000, 'p:nth-of-type(6)'), 1000);
    assert.equal(await scrolledAfter(600, 'p:nth-of-type(6)'), 600);
  });

  it('brings its element into sight that is above, below, or behind the menu', async () => {
    // in the middle of the window its paragraph begins at 150
    for (const top of [0, 2000, 1210]) assert.equal(await scrolledAfter(top, 'p:nth-of-type(6)'), 910);
  });

  it('does not take who scrolls elsewhere back to it', async () => {
    assert.equal(await scrolledAfter(2000, 'p:nth-of-type(6)', false), 2000);
  });

  it('marks nothing for a stylesheet, which is nowhere on the page', async () => {
    assert.equal(await scrolledAfter(2000, 'style'), 'no mark');
  });

  it('leaves the page where it is for an item of the menu', async () => {
    assert.equal(await scrolledAfter(2000, 'a'), 2000);
  });

  /** How a marked paragraph looks. */
  const looks = (): Promise<{ readonly shadow: string; readonly outline: string }> =>
    chromium.page.evaluate(() => {
      const marked = document.querySelector('iframe')?.contentDocument?.querySelector('p:nth-of-type(6)');
      const style = marked?.ownerDocument.defaultView?.getComputedStyle(marked);
      return { shadow: style?.boxShadow ?? '', outline: `${style?.outlineStyle} ${style?.outlineWidth}` };
    });

  it('is told from light and from dark pages, whatever the theme of the editor', async () => {
    await chromium.page.addStyleTag({ content: ':root { --vscode-focusBorder: #3994bcb3 }' });
    await scrolledAfter(1000, 'p:nth-of-type(6)');
    const { shadow, outline } = await looks();
    const colour = readColour(/^rgba?\([^)]*\)/.exec(shadow)?.[0] ?? '');
    assert.ok(colour?.alpha === 1, shadow);
    for (const ground of ['rgb(255, 255, 255)', 'rgb(246, 248, 250)', 'rgb(37, 42, 52)', 'rgb(0, 0, 0)']) {
      const behind = readColour(ground);
      assert.ok(behind !== undefined && contrast(colour, behind) >= 3, ground);
    }
    assert.match(outline, /^none/);
  });

  it('is an outline where colours are forced, which take shadows away', async () => {
    await chromium.page.emulateMedia({ forcedColors: 'active' });
    await scrolledAfter(1000, 'p:nth-of-type(6)');
    assert.deepEqual(await looks(), { shadow: 'none', outline: 'solid 2px' });
    if (process.env.PICTURE !== undefined) await chromium.page.screenshot({ path: process.env.PICTURE });
    await chromium.page.emulateMedia({ forcedColors: 'none' });
  });
});
