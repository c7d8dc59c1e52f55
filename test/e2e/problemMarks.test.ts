import assert from 'node:assert/strict';
import type { PreviewMark } from '../../src/protocol/preview';
import type * as ProblemMarksModule from '../../src/webview/problemMarks';
import type { ShownPage } from '../../src/webview/shownPage';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

const body = '<p id="a">a</p><p id="b">b</p>';

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
});
