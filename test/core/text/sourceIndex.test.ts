import assert from 'node:assert/strict';
import { copiedText, insertedBy, joined, textFrom, type MappedText } from '../../../src/core/text/mappedText';
import { createSourceIndex } from '../../../src/core/text/sourceIndex';

/** What was printed of the character at `offset`, the most exact first. */
function printed(map: MappedText, path: string, offset: number): readonly string[] {
  return createSourceIndex(map)
    .outputOf(path, offset)
    .map(({ start, end }) => map.text.slice(start, end));
}

/** `*a* {{ b }}` in `p.md`, `b` from `c.yml`. */
const value = {
  text: 'B!',
  segments: insertedBy({ path: 'p.md', start: 4, end: 11, outer: undefined }, copiedText('B!', 'c.yml', 3).segments, 0),
};
const map = joined([
  textFrom('<em>', { path: 'p.md', start: 0, end: 3 }),
  copiedText('a', 'p.md', 1),
  textFrom('</em>', { path: 'p.md', start: 0, end: 3 }),
  copiedText(' ', 'p.md', 3),
  value,
]);

describe('sourceIndex: what was made of a place in a source', () => {
  it('the letter itself, then what the stretch around it was made into', () => {
    assert.equal(map.text, '<em>a</em> B!');
    assert.deepEqual(printed(map, 'p.md', 1), ['a', '<em>', '</em>']);
    assert.deepEqual(printed(map, 'p.md', 0), ['<em>', '</em>']);
  });

  it('what a tag has printed, and the letters of a value', () => {
    assert.deepEqual(printed(map, 'p.md', 6), ['B!']);
    assert.deepEqual(printed(map, 'c.yml', 4), ['!']);
  });

  it('behind the last letter, what is before it', () => {
    assert.deepEqual(printed(map, 'p.md', 11), ['B!']);
    assert.deepEqual(printed(map, 'c.yml', 5), ['!']);
    assert.deepEqual(printed(map, 'c.yml', 0), []);
    assert.deepEqual(printed(map, 'other.md', 0), []);
  });

  it('every time that it was printed', () => {
    const twice = joined([copiedText('ab', 'p.md', 0), copiedText('ab', 'p.md', 0)]);
    assert.deepEqual(createSourceIndex(twice).outputOf('p.md', 1), [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  it('agrees with a walk over all segments', () => {
    const pieces = Array.from({ length: 300 }, (_, at) =>
      textFrom('x', { path: 'f', start: (at * 37) % 100, end: ((at * 37) % 100) + ((at * 13) % 40) }),
    );
    const many = joined(pieces);
    const index = createSourceIndex(many);
    for (let offset = 0; offset < 140; offset++) {
      const expected = many.segments.filter(({ start, end }) => start <= offset && offset < end).length;
      if (expected > 0) assert.equal(index.outputOf('f', offset).length, expected);
    }
  });
});
