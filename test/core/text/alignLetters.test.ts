import assert from 'node:assert/strict';
import { alignLetters, type Reading } from '../../../src/core/text/alignLetters';

/** The source with what was found of the text: `(a)` for letters that are copies, `[b]` for what was written otherwise. */
function aligned(text: string, source: string, reading?: Reading): string {
  let done = 0;
  let shown = '';
  for (const { start, end, copied } of alignLetters(text, source, reading)) {
    assert.ok(start >= done && end >= start, 'in order');
    const piece = source.slice(start, end);
    shown += source.slice(done, start) + (copied ? `(${piece})` : `[${piece}]`);
    done = end;
  }
  return shown + source.slice(done);
}

describe('alignLetters', () => {
  it('the same letters', () => assert.equal(aligned('abc', 'abc'), '(abc)'));

  it('what was left out: backslashes, indentation, the signs of a quote', () => {
    assert.equal(aligned('a*b', 'a\\*b'), '(a)\\(*b)');
    assert.equal(aligned('a\nb', 'a\n    b'), '(a\n)    (b)');
    assert.equal(aligned('a\nb', 'a\r\n> > b'), '(a)\r(\n)> > (b)');
    assert.equal(aligned('the end', '  the <!-- not --> end'), '  (the )<!-- not --> (end)');
  });

  it('what was put in has an empty range', () => {
    assert.equal(aligned('long…', 'longer'), '(long)[]er');
    assert.deepEqual(alignLetters('long…', 'longer').at(-1), { at: 4, start: 4, end: 4, copied: false });
  });

  it('signs that HTML writes as entities, and its tags', () => {
    assert.equal(aligned('a &lt; b', 'a < b', 'html'), '(a )[<]( b)');
    assert.equal(aligned('a &lt; b', 'a &lt; b', 'html'), '(a &lt; b)');
    assert.equal(aligned('<i>let</i> &amp;lt;', 'let &lt;', 'code'), '[](let)[]( )[&](lt;)');
  });

  it('escapes and folded lines of YAML', () => {
    assert.equal(aligned('say "a"\n中', 'say \\"a\\"\\n\\u4e2d', 'yaml'), '(say )\\("a)\\(")[\\n][\\u4e2d]');
    assert.equal(aligned('one two', 'one\ntwo', 'yaml'), '(one)[\n](two)');
  });

  it('a text of other letters comes from the rest as a whole', () => {
    const runs = alignLetters('x'.repeat(200), 'y'.repeat(50));
    assert.deepEqual(runs.at(-1), { at: 65, start: 0, end: 50, copied: false });
  });

  it('linear time on a text that almost fits everywhere', () => {
    const source = 'ab'.repeat(100_000);
    const runs = alignLetters('ba'.repeat(100_000), source);
    assert.ok(runs.length > 0 && runs.length < 10);
  });
});
