import assert from 'node:assert/strict';
import type { PreviewMark } from '../../src/protocol/preview';
import type * as ProblemMarksModule from '../../src/webview/problemMarks';
import type { ShownPage } from '../../src/webview/shownPage';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

const body = '<p id="a"><a href="/">a</a></p><p id="b">b</p>';

describe('the marks of problems on the page', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/problemMarks.ts', ['page']);
  });
  after(() => chromium.close());

  /** `a: error` for each marked paragraph, after these problems of it were marked one after another. */
  const marked = (
    ...steps: readonly (readonly (readonly ['a' | 'b', PreviewMark['severity']])[])[]
  ): Promise<readonly string[]> =>
    chromium.page.evaluate(
      ([body, steps]) => {
        const { createProblemMarks } = (window as unknown as { readonly preview: typeof ProblemMarksModule }).preview;
        const frame = (document.getElementById('page') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('There is no frame.');
        frame.body.innerHTML = body;
        const page: Pick<ShownPage, 'elementAt'> = { elementAt: offset => frame.querySelectorAll('p')[offset] };
        const marks = createProblemMarks(page as ShownPage, frame, () => undefined);
        for (const step of steps) {
          marks.set(
            step.map(([id, severity], at) => {
              const start = id === 'a' ? 0 : 1;
              return { range: { start, end: start + 1 }, severity, message: `problem ${at}` };
            }),
          );
        }
        return [...frame.querySelectorAll('[data-academic-homepage-problem]')].map(
          ({ id, attributes }) => `${id}: ${attributes.getNamedItem('data-academic-homepage-problem')?.value ?? ''}`,
        );
      },
      [body, steps] as const,
    );

  it('say how bad the worst of an element is, in whatever order they come', async () => {
    assert.deepEqual(
      await marked([
        ['a', 'info'],
        ['a', 'error'],
        ['b', 'warning'],
        ['b', 'info'],
      ]),
      ['a: error', 'b: warning'],
    );
    assert.deepEqual(
      await marked([
        ['a', 'warning'],
        ['a', 'info'],
        ['a', 'error'],
        ['a', 'warning'],
      ]),
      ['a: error'],
    );
  });

  it('go, and get better, with the problems', async () => {
    assert.deepEqual(
      await marked(
        [
          ['a', 'error'],
          ['b', 'info'],
        ],
        [['a', 'info']],
      ),
      ['a: info'],
    );
    assert.deepEqual(await marked([['a', 'error']], []), []);
  });

  it('tell their messages while the pointer or the keyboard is on them, until it leaves the page or they are sent away', async () => {
    const { page } = chromium;
    await page.evaluate(body => {
      const { createProblemMarks } = (window as unknown as { readonly preview: typeof ProblemMarksModule }).preview;
      const element = document.getElementById('page') as HTMLIFrameElement;
      element.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 300px; height: 300px; border: 0';
      const frame = element.contentDocument;
      if (frame === null) throw new Error('There is no frame.');
      frame.body.innerHTML = body;
      const shown: Pick<ShownPage, 'elementAt'> = { elementAt: offset => frame.querySelectorAll('p')[offset] };
      const marks = createProblemMarks(shown as ShownPage, frame, message => {
        document.body.dataset.told = message ?? 'nothing';
      });
      marks.set([{ range: { start: 0, end: 1 }, severity: 'error', message: 'A slip' }]);
      document.addEventListener('keydown', () => marks.dismiss());
    }, body);
    const told = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset.told);
    const marked = await page.frameLocator('#page').locator('#a').boundingBox();
    assert.ok(marked !== null);
    const pointAt = (right: number): Promise<void> => page.mouse.move(right, marked.y + 5, { steps: 5 });
    await pointAt(20);
    assert.equal(await told(), 'A slip');
    await pointAt(500);
    assert.equal(await told(), 'nothing');
    await pointAt(20);
    assert.equal(await told(), 'A slip');
    await page.keyboard.press('Escape');
    assert.equal(await told(), 'nothing');
    const link = page.frameLocator('#page').locator('#a a');
    await pointAt(500);
    await link.focus();
    assert.equal(await told(), 'A slip');
    await link.blur();
    assert.equal(await told(), 'nothing');
  });
});
