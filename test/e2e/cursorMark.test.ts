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
  const scrolledAfter = (top: number, selector: string, reveal = true, shownPage = page): Promise<number | 'no mark'> =>
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
      [shownPage, top, selector, reveal] as const,
    );

  /** `left top width height` of what is seen of the mark in the frame, by its colour; nothing where none is. */
  const seen = async (): Promise<string> => {
    const picture = (await chromium.page.locator('iframe').screenshot()).toString('base64');
    return chromium.page.evaluate(async png => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const { data, width } = context.getImageData(0, 0, image.width, image.height);
      const found: (readonly [x: number, y: number])[] = [];
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0x2a && data[at + 1] === 0x84 && data[at + 2] === 0xad)
          found.push([(at / 4) % width, Math.floor(at / 4 / width)]);
      const [xs, ys] = [found.map(([x]) => x), found.map(([, y]) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return found.length === 0 ? '' : `${left} ${top} ${Math.max(...xs) - left + 1} ${Math.max(...ys) - top + 1}`;
    }, picture);
  };

  /** What is seen of the mark on an element of this body, after it was marked and the page then scrolled so far. */
  const seenOn = async (selector: string, body: string, scrolled = 0): Promise<string> => {
    await scrolledAfter(0, selector, false, `<!DOCTYPE html><style>body { margin: 0 }</style>${body}`);
    await chromium.page.evaluate(top => {
      const shown = document.querySelector('iframe')?.contentDocument;
      if (shown) shown.documentElement.scrollTop = top;
    }, scrolled);
    return seen();
  };

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

  it('is a line beside its element that takes no look of it away', async () => {
    const shadow = 'box-shadow: rgba(0, 0, 0, 0.5) 0px 4px 16px 0px';
    assert.equal(await seenOn('p', `<p style="margin: 20px 40px; height: 30px; ${shadow}">Card</p>`), '32 20 3 30');
    const looks = await chromium.page.evaluate(() => {
      const marked = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      const style = marked?.ownerDocument.defaultView?.getComputedStyle(marked);
      return [`box-shadow: ${style?.boxShadow}`, style?.outlineStyle];
    });
    assert.deepEqual(looks, [shadow, 'none']);
  });

  it('is seen where what stands out of a box is cut off, and at the edge of the window', async () => {
    const cut = `<div style="margin: 20px 40px; overflow: hidden"><p style="margin: 0; height: 30px">Cut</p></div>`;
    assert.equal(await seenOn('p', cut), '32 20 3 30');
    const table = `<table style="margin: 20px 40px; display: block; overflow-x: auto; border-spacing: 0"><td style="height: 28px">2029</table>`;
    assert.equal(await seenOn('td', table), '32 20 3 30');
    // thinner there: it would cover the first letter
    assert.equal(await seenOn('p', '<p style="margin: 0; height: 30px">At the edge</p>'), '0 0 2 30');
  });

  it('goes with its element when the page is scrolled, over the card and below the menu that the element is', async () => {
    const menu = `<nav style="position: sticky; top: 0; z-index: 20; height: 60px; background: white"></nav>`;
    const card = `<div style="position: relative; z-index: 3; background: #eee; padding: 0 40px"><p style="margin: 0; height: 100px">Card</p></div>`;
    const body = `${menu}${card}<div style="height: 2000px"></div>`;
    assert.equal(await seenOn('p', body), '32 60 3 100');
    assert.equal(await seenOn('p', body, 40), '32 60 3 60');
    assert.equal(await seenOn('p', body, 400), '');
  });

  it('does not make the page wider by an element that a table has scrolled away', async () => {
    const wide = `<table style="width: 400px; display: block; overflow-x: auto"><td><div style="width: 1500px">A</div><td id="far">B</table>`;
    assert.equal(await seenOn('#far', wide), '');
    const [has, room] = await chromium.page.evaluate(() => {
      const root = document.querySelector('iframe')?.contentDocument?.documentElement;
      return [root?.scrollWidth, root?.clientWidth];
    });
    assert.equal(has, room);
  });

  /** The colour of the line. */
  const colourOf = (): Promise<string> =>
    chromium.page.evaluate(() => {
      const root = document.querySelector('iframe')?.contentDocument?.documentElement;
      return root?.ownerDocument.defaultView?.getComputedStyle(root, '::after').backgroundColor ?? '';
    });

  it('is told from light and from dark pages, whatever the theme of the editor', async () => {
    await chromium.page.addStyleTag({ content: ':root { --vscode-focusBorder: #3994bcb3 }' });
    await scrolledAfter(1000, 'p:nth-of-type(6)');
    const colour = readColour(await colourOf());
    assert.ok(colour?.alpha === 1);
    for (const ground of ['rgb(255, 255, 255)', 'rgb(246, 248, 250)', 'rgb(37, 42, 52)', 'rgb(0, 0, 0)']) {
      const behind = readColour(ground);
      assert.ok(behind !== undefined && contrast(colour, behind) >= 3, ground);
    }
  });

  it('has the colour of what is chosen where colours are forced', async () => {
    await chromium.page.emulateMedia({ forcedColors: 'active' });
    await scrolledAfter(1000, 'p:nth-of-type(6)');
    const highlight = await chromium.page.evaluate(() => {
      const sample = document.body.appendChild(document.createElement('p'));
      sample.style.cssText = 'background: Highlight; forced-color-adjust: none';
      const colour = getComputedStyle(sample).backgroundColor;
      sample.remove();
      return colour;
    });
    assert.equal(await colourOf(), highlight);
    if (process.env.PICTURE !== undefined) await chromium.page.screenshot({ path: process.env.PICTURE });
    await chromium.page.emulateMedia({ forcedColors: 'none' });
  });
});
