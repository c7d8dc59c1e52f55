import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { ShrinkRow, ShrinkView } from '../../src/protocol/shrinkPictures';
import type { showProblems } from '../../src/webview/problemBar';
import { isSecondCircle } from '../secondCircle';
import { openPanelsInChromium, outside, send, type PanelsInChromium } from './panelsInChromium';
import { openPreviewInChromium } from './previewInChromium';

const languages = ['en', 'zh-cn'] as const;
/** From a third of a small screen, each wider than the one before; the first circle looks at the narrowest and at the widest that has all of a comparison below each other. */
const widths: readonly [number, ...number[]] = isSecondCircle() ? [300, 450, 640, 720, 721, 1000] : [300, 720];

describe('a panel of any width', () => {
  let panels: PanelsInChromium;
  before(async () => {
    panels = await openPanelsInChromium();
  });
  after(() => panels.close());

  /** The panel of a comparison, whose pages are alike or not. */
  async function compare(page: Page, isSame: boolean): Promise<void> {
    const html = (word: string): string =>
      `<!DOCTYPE html><html lang="en"><body><p>The lakes of ${word}</p></body></html>`;
    const site = 'https://lin-qiu-of-the-lakes.github.io';
    await send(page, { type: 'published', html: html('old'), address: `${site}/`, url: '/', root: site });
    await send(page, {
      ...{ type: 'local', version: 1, url: '/', baseUrl: '', own: [], resources: site, address: `${site}/` },
      html: html(isSame ? 'old' : 'new'),
    });
    await send(page, { type: 'go', by: 1 });
    await page.locator('#count:not(:empty)').waitFor();
  }

  for (const language of languages)
    it(`has all buttons of a comparison in sight, in ${language}`, async () => {
      for (const isSame of [true, false]) {
        const page = await panels.open('compare', widths[0], language);
        await compare(page, isSame);
        for (const width of widths) {
          await widen(page, width);
          assert.deepEqual(await outside(page), [], `at ${width}`);
          const picture = process.env.PICTURE;
          if (picture !== undefined)
            await page.screenshot({ path: `${picture}-compare-${language}-${width}-${isSame}.png` });
          for (const told of await page.locator('.caption, #count').all())
            assert.ok(Number((await told.boundingBox())?.width) > 90, `at ${width}`);
          // half of a narrow panel would be too little for a page to be read in
          const [above, below] = await Promise.all([boxOf(page.locator('#published')), boxOf(page.locator('#local'))]);
          if (width < 560) assert.ok(below.y >= above.y + above.height && below.width > width - 30, `at ${width}`);
          else assert.equal(below.y, above.y, `at ${width}`);
          assert.ok(Math.abs(below.height - above.height) < 2, `at ${width}`);
          assert.equal(
            await page.getByRole('group').getAttribute('aria-label'),
            await page.locator('#bar').getAttribute('aria-label'),
          );
          if (!isSame && width === 720)
            assert.equal(
              await page.getByRole('status').textContent(),
              language === 'en'
                ? 'Difference 1 of 1, changed: “old” → “new”'
                : '第 1 处差异，共 1 处，改动：“old” → “new”',
            );
          // what does not fit is cut, and told by the pointer
          const count = page.locator('#count');
          assert.equal(await count.getAttribute('title'), await count.textContent());
        }
      }
    });

  const reasons = {
    en: '_pages/about.md:4: The front matter cannot be read from here on: Jekyll publishes the page without it, at another address.',
    'zh-cn': '_pages/about.md:4: 从这里起无法读取头信息：Jekyll 会不带它发布此页，地址也随之改变。',
  };
  for (const language of languages)
    it(`shows all of the reason for which there is no page to compare, in ${language}`, async () => {
      const page = await panels.open('compare', widths[0], language);
      const trouble = page.locator('#trouble');
      assert.ok(await trouble.isHidden());
      await send(page, { type: 'unmade', text: reasons[language] });
      await trouble.filter({ hasText: reasons[language] }).waitFor();
      for (const width of [...widths, 850]) {
        await widen(page, width);
        assert.deepEqual(await outside(page), [], `at ${width}`);
        assert.ok(
          await trouble.evaluate(
            line => line.scrollWidth <= line.clientWidth && line.scrollHeight <= line.clientHeight,
          ),
        );
        const picture = process.env.PICTURE;
        if (picture !== undefined) await page.screenshot({ path: `${picture}-trouble-${language}-${width}.png` });
      }
    });

  const icons = {
    status: '5 icons will be written.',
    picture: 'images/portrait-of-lin-qiu-at-the-lake-in-the-summer-of-2026.png',
    rows: [{ path: 'images/favicon-192x192.png', detail: '192 × 192, replaces 4 KB' }],
    rowsTitle: 'Files to be written',
    choose: 'Choose Another Picture…',
    write: { label: 'Write 5 Icons', enabled: true },
    canPutBack: true,
    isBusy: false,
  };
  const row: Omit<ShrinkRow, 'id' | 'name' | 'note' | 'state'> = {
    folder: 'images/',
    format: 'jpeg',
    before: '4032 × 3024 · 6.2 MB',
    after: '640 × 480 · 0.1 MB',
    won: '−97%',
    shown: 'In a paper box, at most 320 pixels wide · about.md',
    chosen: true,
    label: 'Replace a picture',
  };
  const shrink: ShrinkView = {
    status: '2 pictures are larger than the pages need.',
    progress: { done: 1, of: 3 },
    rows: [
      { ...row, id: 1, name: 'photo-of-the-delta-from-the-bridge.jpg', note: 'Becomes a JPEG', state: 'offered' },
      { ...row, id: 2, name: 'b.jpg', note: 'The file cannot be written.', state: 'failed' },
    ],
    left: [{ name: 'images/waves.gif', reason: 'A GIF would lose its animation.' }],
    leftTitle: '1 picture stays as it is',
    replace: { label: 'Replace 2 Pictures (12.4 MB → 0.2 MB)', enabled: true },
    canPutBack: true,
  };

  for (const language of languages) {
    it(`has all that makes a favicon in sight, in ${language}`, async () => {
      const page = await panels.open('favicon', widths[0], language);
      await send(page, { type: 'view', view: icons });
      await page.locator('#files li').waitFor();
      for (const width of widths) {
        await widen(page, width);
        assert.deepEqual(await outside(page), [], `at ${width}`);
        const { width: across, height } = (await page.locator('#cut').boundingBox()) ?? {};
        assert.equal(across, height, 'what is cut out is a square');
        const picture = process.env.PICTURE;
        if (picture !== undefined) await page.screenshot({ path: `${picture}-favicon-${language}-${width}.png` });
      }
    });

    it(`has all pictures to be shrunk in sight, in ${language}`, async () => {
      const page = await panels.open('shrinkPictures', widths[0], language);
      await send(page, { type: 'view', view: shrink });
      await page.locator('.row').nth(1).waitFor();
      // 220 is the least that the editor gives a group
      for (const width of [220, ...widths]) {
        await widen(page, width);
        assert.deepEqual(await outside(page), [], `at ${width}`);
        for (const about of await page.locator('.about').all())
          assert.ok((await boxOf(about)).width > 70, `a name has no letter to a line at ${width}`);
        const picture = process.env.PICTURE;
        if (picture !== undefined) await page.screenshot({ path: `${picture}-shrink-${language}-${width}.png` });
      }
    });
  }

  it('keeps the pictures where they are when the bar of how far shrinking is comes and goes', async () => {
    const page = await panels.open('shrinkPictures', 640, 'en');
    const bar = page.locator('#progress');
    const top = async (): Promise<number | undefined> => (await page.locator('.row').first().boundingBox())?.y;
    await send(page, { type: 'view', view: shrink });
    await bar.waitFor();
    const before = await top();
    assert.ok(before !== undefined);
    await send(page, { type: 'view', view: { ...shrink, progress: undefined } });
    await bar.waitFor({ state: 'hidden' });
    assert.equal(await top(), before);
    await send(page, { type: 'view', view: shrink });
    await bar.waitFor();
    assert.equal(await top(), before);
  });

  it('shows how far shrinking is where colours are forced', async () => {
    const page = await panels.open('shrinkPictures', 640, 'en', { forcedColors: 'active', colorScheme: 'dark' });
    await send(page, { type: 'view', view: shrink });
    await page.locator('.row').nth(1).waitFor();
    const bar = page.locator('#progress');
    assert.ok(new Set(await coloursOf(page, await bar.screenshot())).size > 1, 'the bar is of one colour');
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: `${process.env.PICTURE}-forced.png` });
  });
});

describe('the bar of what keeps a page from being rendered', () => {
  it('is whole in a narrow panel, whatever the names of the files are', async () => {
    const chromium = await openPreviewInChromium('src/webview/problemBar.ts', []);
    const { page } = chromium;
    try {
      await page.addStyleTag({ path: 'media/preview.css' });
      await page.evaluate(() => {
        const bar = document.body.appendChild(document.createElement('div'));
        bar.id = 'problems';
        const path = '_pages/teaching/lakes-and-rivers-of-2026.md';
        const problems = [
          { message: 'Jekyll does not publish “_content/about.md”.', path: '_content/about.md', line: 0, character: 0 },
          { message: `There is no layout for “${path}”.`, path, line: 1111, character: 0 },
        ];
        (window as unknown as { preview: { showProblems: typeof showProblems } }).preview.showProblems(
          bar,
          problems,
          () => undefined,
          () => undefined,
        );
      });
      for (const width of [200, 280, ...widths]) {
        await widen(page, width);
        assert.deepEqual(await outside(page), [], `at ${width}`);
        assert.ok(await page.locator('#problems').evaluate(bar => bar.scrollWidth <= bar.clientWidth), `at ${width}`);
        for (const problem of await page.locator('.problem').all()) {
          const [message, place] = await Promise.all([0, 1].map(at => boxOf(problem.locator('> span').nth(at))));
          if (width <= 350) assert.ok((place?.y ?? 0) >= (message?.y ?? 0) + (message?.height ?? 0), `at ${width}`);
          else assert.equal(place?.y, message?.y, `at ${width}`);
          // the number of a line is in one line
          const pieces = await problem.locator('.problem-line').evaluate(line => line.getClientRects().length);
          assert.equal(pieces, 1, `at ${width}`);
        }
        const picture = process.env.PICTURE;
        if (picture !== undefined) await page.screenshot({ path: `${picture}-problems-${width}.png` });
      }
    } finally {
      await chromium.close();
    }
  });
});

/** Where something stands in its panel, in pixels. */
async function boxOf(element: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await element.boundingBox();
  assert.ok(box !== null);
  return box;
}

/** Makes a panel so wide as when an author drags its edge; resolves once it has been drawn so. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** The colours along the middle of a picture. */
function coloursOf(page: Page, png: Uint8Array): Promise<readonly string[]> {
  return page.evaluate(
    async address => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const middle = context?.getImageData(0, bitmap.height >> 1, bitmap.width, 1).data ?? [];
      return Array.from({ length: bitmap.width }, (_, at) => middle.slice(at * 4, at * 4 + 3).join());
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );
}
