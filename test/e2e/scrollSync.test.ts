import assert from 'node:assert/strict';
import type * as ScrollSyncModule from '../../src/webview/scrollSync';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

/** A line in each 200 pixels of the page, under a bar of 60 pixels; the window is 500 pixels tall. */
const lines = Array.from({ length: 40 }, (_, line) => line);
const page = (position: string): string =>
  `<style>html { scroll-behavior: smooth } body { margin: 0 } p { margin: 0; height: 200px } nav { position: ${position}; top: 0; left: 0; width: 100%; height: 60px }</style>` +
  `<nav>Menu</nav>${lines.map(line => `<p>${line}</p>`).join('')}`;

interface Scope {
  readonly preview: typeof ScrollSyncModule;
  sync: ScrollSyncModule.ScrollSync;
  told: number[];
}

describe('a page that is scrolled with its text', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/scrollSync.ts', ['page']);
  });
  after(() => chromium.close());

  const show = (position: string): Promise<void> =>
    chromium.page.evaluate(
      ([body, lines]) => {
        const scope = window as unknown as Scope;
        document.querySelector('iframe')?.remove();
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.style.cssText = 'width: 600px; height: 500px; border: 0';
        const shown = frame.contentDocument;
        if (shown === null) throw new Error('There is no frame.');
        shown.body.innerHTML = body;
        scope.told = [];
        const elementAt = (offset: number): Element | undefined => shown.querySelectorAll('p')[offset];
        scope.sync = scope.preview.createScrollSync({ elementAt }, shown, (version, line) =>
          scope.told.push(version, line),
        );
        scope.sync.setLines({ version: 3, lines });
      },
      [page(position), lines] as const,
    );
  /** Brings a line to the top, and gives where its paragraph then begins in the window. */
  const topAfter = (line: number, version = 3): Promise<number> =>
    chromium.page.evaluate(
      async ([line, version]) => {
        (window as unknown as Scope).sync.scrollToLine(version, line);
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const shown = document.querySelector('iframe')?.contentDocument?.querySelectorAll('p')[line];
        return Math.round(shown?.getBoundingClientRect().top ?? -1);
      },
      [line, version] as const,
    );
  /** What is told after the reader has scrolled so far: the version of the lines, and the line. */
  const toldAt = (top: number): Promise<readonly number[]> =>
    chromium.page.evaluate(async top => {
      const { told } = window as unknown as Scope;
      document.querySelector('iframe')?.contentWindow?.scrollTo({ top, behavior: 'instant' });
      for (let frame = 0; frame < 4; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      return told.slice(-2);
    }, top);
  const told = (): Promise<readonly number[]> => chromium.page.evaluate(() => [...(window as unknown as Scope).told]);

  for (const [position, expected, what] of [
    ['fixed', 60, 'a menu that does not scroll'],
    ['sticky', 60, 'a menu that stays at the top'],
    ['static', 0, 'a menu that goes away'],
    ['absolute', 0, 'a menu over the page that goes away'],
  ] as const) {
    it(`has the line at the top of the editor below ${what}`, async () => {
      await show(position);
      assert.deepEqual([await topAfter(7), await topAfter(20), await topAfter(9)], [expected, expected, expected]);
      assert.deepEqual(await told(), [], 'what the editor has scrolled is not told back to it');
    });

    it(`tells the line that is seen first below ${what}`, async () => {
      await show(position);
      await topAfter(7);
      const there = await chromium.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollY ?? 0);
      assert.deepEqual(await toldAt(there + 200), [3, 8]);
      assert.deepEqual(await toldAt(there + 300), [3, 8.5]);
    });

    it(`is at the very top at the first line, with ${what}`, async () => {
      await show(position);
      await topAfter(7);
      // a menu that goes away scrolls with what it stands above
      assert.equal(await topAfter(0), position === 'sticky' ? 60 : 0);
      await topAfter(7);
      assert.deepEqual(await toldAt(0), [3, 0]);
    });
  }

  it('tells nothing when a picture above has come, since the reader sees what was seen before', async () => {
    await show('fixed');
    await topAfter(7);
    const [before, after, seen] = await chromium.page.evaluate(async () => {
      const shown = document.querySelector('iframe')?.contentWindow;
      const first = shown?.document.querySelector('p');
      if (!shown || !first) throw new Error('There is no page.');
      const before = shown.scrollY;
      first.style.height = '700px';
      for (let frame = 0; frame < 4; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      return [before, shown.scrollY, shown.document.querySelectorAll('p')[7]?.getBoundingClientRect().top];
    });
    assert.deepEqual([after - before, seen], [500, 60]);
    assert.deepEqual(await told(), []);
    assert.deepEqual(await toldAt(after + 200), [3, 8]);
  });

  it('tells nothing when the end of the page comes up since its window has become taller, and goes on from there', async () => {
    await show('fixed');
    await topAfter(39);
    const scrolled = await chromium.page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const shown = frame?.contentWindow;
      if (!frame || !shown) throw new Error('There is no page.');
      const before = shown.scrollY;
      frame.style.height = '900px';
      for (let picture = 0; picture < 4; picture++) await new Promise(resolve => requestAnimationFrame(resolve));
      return shown.scrollY - before;
    });
    assert.equal(scrolled, -400);
    assert.deepEqual(await told(), []);
    assert.deepEqual(await toldAt(1340), [3, 7]);
  });

  for (const [measures, when] of [
    [false, 'in the next picture'],
    [true, 'at once'],
  ] as const)
    it(`tells nothing when an edit makes the page shorter and moves what was seen first, and it is laid out ${when}`, async () => {
      await show('fixed');
      await topAfter(39);
      const scrolled = await chromium.page.evaluate(async measures => {
        const shown = document.querySelector('iframe')?.contentWindow;
        const [above, , seen] = [...(shown?.document.querySelectorAll('p') ?? [])].slice(36);
        if (!shown || !above || !seen) throw new Error('There is no page.');
        const before = shown.scrollY;
        above.before(seen);
        above.style.height = '50px';
        (window as unknown as Scope).sync.pageChanged();
        if (measures) above.getBoundingClientRect();
        for (let picture = 0; picture < 4; picture++) await new Promise(resolve => requestAnimationFrame(resolve));
        return shown.scrollY - before;
      }, measures);
      assert.equal(scrolled, -150);
      assert.deepEqual(await told(), []);
      assert.deepEqual(await toldAt(1340), [3, 7]);
    });

  it('is not misled by what stands beside the text and stays in sight', async () => {
    await show('fixed');
    await chromium.page.evaluate(() => {
      for (const paragraph of [
        ...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('p') ?? []),
      ].slice(6))
        paragraph.style.cssText = 'position: sticky; top: 60px';
    });
    await topAfter(5);
    assert.deepEqual(await toldAt(800), [3, 4.3]);
    assert.deepEqual(await toldAt(700), [3, 3.8]);
  });

  it('is not misled by a veil over the whole window', async () => {
    await show('fixed; bottom: 0; height: auto !important');
    assert.equal(await topAfter(7), 0);
  });

  it('stays at the beginning of another page, whatever is still said of the lines of the one before', async () => {
    await show('fixed');
    await chromium.page.evaluate(() => (window as unknown as Scope).sync.forgetLines());
    assert.equal(await topAfter(7), 1400);
    assert.deepEqual(await toldAt(500), []);
  });

  it('goes nowhere for a line of another file than the one whose lines it has', async () => {
    await show('fixed');
    assert.equal(await topAfter(7, 2), 1400);
    assert.equal(await topAfter(7), 60);
  });
});
