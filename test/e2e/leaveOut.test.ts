import assert from 'node:assert/strict';
import type * as LeaveOut from '../../src/webview/leaveOut';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

const page = `<h1 id="selected">Selected Publications</h1><p>Some.</p><h3>Reeds in the Wind</h3>
<p>Mei Lin</p>
<h2 id="further">Further papers</h2><p>Ice on Lakes</p><h3 id="notes">Notes</h3><p>On ice</p><h1 id="honours">Honours</h1><p>A prize</p>`;

describe('a section that is left out of a printed page', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/leaveOut.ts', ['page']);
  });
  after(() => chromium.close());

  /** What is left of the page, its elements in a row. */
  const without = (...ids: readonly string[]): Promise<string> =>
    chromium.page.evaluate(
      ([html, ids]) => {
        const { preview } = window as unknown as { readonly preview: typeof LeaveOut };
        const frame = document.querySelector('iframe')?.contentDocument;
        if (frame === null || frame === undefined) throw new Error('There is no frame.');
        frame.body.innerHTML = html;
        for (const id of ids) preview.leaveOut(frame, id);
        return [...frame.body.children].map(({ textContent }) => textContent).join(' | ');
      },
      [page, ids] as const,
    );

  it('goes up to the next heading, also to a lower one: that has been chosen', async () => {
    assert.equal(await without('selected'), 'Further papers | Ice on Lakes | Notes | On ice | Honours | A prize');
    assert.equal(
      await without('further'),
      'Selected Publications | Some. | Reeds in the Wind | Mei Lin | Notes | On ice | Honours | A prize',
    );
  });

  it('goes with the titles of its papers, which have no ids and cannot be chosen', async () => {
    assert.doesNotMatch(await without('selected'), /Reeds|Mei Lin/);
  });

  it('goes with those below it that are left out too', async () => {
    assert.equal(await without('selected', 'further', 'notes'), 'Honours | A prize');
    assert.equal(await without('notes', 'selected'), 'Further papers | Ice on Lakes | Honours | A prize');
  });

  it('is none where nothing or no heading is called so', async () => {
    assert.equal((await without('nowhere')).split(' | ').length, 10);
  });
});
