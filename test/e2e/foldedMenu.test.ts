import assert from 'node:assert/strict';
import type * as FoldedMenu from '../../src/webview/foldedMenu';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

/** Items are 100 pixels wide, the button 50. */
const styles = `body { margin: 0 } ul { margin: 0; padding: 0; list-style: none } #site-nav { position: relative }
.visible-links { display: table } .visible-links li { display: table-cell } .visible-links a { display: block; width: 100px; height: 20px }
button { position: absolute; right: 0; width: 70px; padding: 0 10px; border: 0; box-sizing: border-box } .hidden { display: none }`;
const items = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="#${at + 1}">${at + 1}</a></li>`).join('');
const menu = (count: number): string =>
  `<style>${styles}</style><nav id="site-nav"><button>=</button><ul class="visible-links">${items(count)}</ul><ul class="hidden-links hidden"></ul></nav>`;
const script = '<script src="/assets/js/main.min.js"></script>';

describe('the menu of the template in the preview', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/foldedMenu.ts', ['page']);
  });
  after(() => chromium.close());

  /** Shows a body in the frame, as a patch does. */
  const show = (body: string, html = body + script): Promise<void> =>
    chromium.page.evaluate(
      ([body, html]) => {
        const scope = window as unknown as { readonly preview: typeof FoldedMenu; html?: string };
        const frame = document.querySelector('iframe')?.contentDocument;
        if (frame === null || frame === undefined) throw new Error('There is no frame.');
        if (scope.html === undefined) scope.preview.foldMenu(frame, () => scope.html ?? '');
        scope.html = html;
        frame.body.innerHTML = body;
      },
      [body, html] as const,
    );
  const resize = (width: number): Promise<void> =>
    chromium.page.evaluate(async width => {
      const frame = document.querySelector('iframe');
      if (frame === null) throw new Error('There is no frame.');
      frame.style.cssText = `width: ${width}px; border: 0`;
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, width);
  /** What can be seen of the menu: its items in a row, `=` for the button, and below each other what is open. */
  const seen = (): Promise<string> =>
    chromium.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const shown = [...(frame?.querySelectorAll<HTMLElement>('a, button') ?? [])].filter(
        ({ offsetParent }) => offsetParent !== null,
      );
      const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);
      const rows = new Map<number, string[]>();
      for (const element of shown.sort((a, b) => topOf(a) - topOf(b)))
        rows.set(topOf(element), [...(rows.get(topOf(element)) ?? []), element.textContent]);
      return [...rows.values()].map(row => row.sort().join(' ')).join(' / ');
    });

  it('has no button where all its items have room beside one', async () => {
    await resize(680);
    await show(menu(6));
    assert.equal(await seen(), '1 2 3 4 5 6');
  });

  it('folds the last items where they have none', async () => {
    await resize(679);
    await show(menu(6));
    assert.equal(await seen(), '1 2 3 4 5 =');
    await resize(300);
    assert.equal(await seen(), '1 2 =');
    await resize(60);
    assert.equal(await seen(), '=');
    await resize(700);
    assert.equal(await seen(), '1 2 3 4 5 6');
  });

  it('follows an edit of the menu, whatever else stands on the page', async () => {
    await resize(400);
    await show(`${menu(2)}<p>Words</p>`);
    assert.equal(await seen(), '1 2');
    await chromium.page.evaluate(items => {
      const list = document.querySelector('iframe')?.contentDocument?.querySelector('.visible-links');
      if (list) list.innerHTML = items;
    }, items(5));
    assert.equal(await seen(), '1 2 3 =');
    await show('<p>No menu</p>');
    assert.equal(await seen(), '');
    await chromium.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const style = frame?.createElement('style');
      if (style === undefined) return;
      style.textContent = '.visible-links a { padding-right: 60px }';
      frame?.head.append(style);
    });
    await show(menu(4));
    assert.equal(await seen(), '1 2 =');
    await chromium.page.evaluate(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('style')?.remove(),
    );
    assert.equal(await seen(), '1 2 3 =');
  });

  it('opens and closes by its button', async () => {
    await resize(300);
    await show(menu(5));
    const button = chromium.page.frameLocator('#page').locator('button');
    await button.click();
    assert.equal(await seen(), '1 2 = / 3 / 4 / 5');
    await button.click();
    assert.equal(await seen(), '1 2 =');
  });

  it('stays as it is written on a page that does not load the script', async () => {
    await resize(300);
    await show(menu(5), menu(5));
    assert.equal(await seen(), '1 2 3 4 5 =');
  });

  it('leaves each item where it is written', async () => {
    await resize(300);
    await show(menu(5));
    const written = await chromium.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      return [...(frame?.querySelectorAll('.visible-links > li') ?? [])].map(({ textContent }) => textContent);
    });
    assert.deepEqual(written, ['1', '2', '3', '4', '5']);
  });
});
