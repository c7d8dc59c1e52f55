import assert from 'node:assert/strict';
import { placeSources } from '../../../src/webview/sources';

describe('the pictures of a srcset', () => {
  const place = (address: string): string => `[${address}]`;
  for (const [written, placed] of [
    ['a.png', '[a.png]'],
    ['a.png 1x, b.png 2x', '[a.png] 1x, [b.png] 2x'],
    // The space behind the comma may be missing: https://html.spec.whatwg.org/#parse-a-srcset-attribute
    ['a.png 1x,b.png 2x', '[a.png] 1x, [b.png] 2x'],
    ['a.png, b.png 480w', '[a.png], [b.png] 480w'],
    ['a.png,b.png', '[a.png,b.png]'],
    [' \n a.png 100w ,\n b.png 200w , ', '[a.png] 100w, [b.png] 200w'],
    ['data:image/png;base64,AAAA 1x, b.png 2x', '[data:image/png;base64,AAAA] 1x, [b.png] 2x'],
    ['a.png calc(1, 2) 3x, b.png', '[a.png] calc(1, 2) 3x, [b.png]'],
    [',,a.png', '[a.png]'],
    ['', ''],
    [', ,', ''],
  ] as const) {
    it(`${JSON.stringify(written)} → ${JSON.stringify(placed)}`, () => {
      assert.equal(placeSources(written, place), placed);
    });
  }

  it('are fewer where an address is not wanted', () => {
    const wanted = (address: string): string | undefined => (address.startsWith('no') ? undefined : address);
    assert.equal(placeSources('a.png 1x, no.png 2x, b.png 3x', wanted), 'a.png 1x, b.png 3x');
    assert.equal(placeSources('no.png 1x, no.png 2x', wanted), '');
  });

  it('may be a hundred thousand spaces, commas or brackets', () => {
    for (const piece of [' ', ',', '(', 'a ', 'a,']) placeSources(piece.repeat(100_000), place);
    assert.equal(placeSources(' '.repeat(100_000), place), '');
  });
});
