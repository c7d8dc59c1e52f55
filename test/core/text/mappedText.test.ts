import assert from 'node:assert/strict';
import {
  composed,
  copiedText,
  insertedBy,
  insertionsOf,
  joined,
  partOf,
  placeAt,
  rangeOf,
  textFrom,
  type Insertion,
  type MappedText,
} from '../../../src/core/text/mappedText';

const page = '# {{ page.title }} and *more*\n';
const config = 'title: Moths\n';
const tag: Insertion = { path: 'page.md', start: 2, end: 18, outer: undefined };

/** `# Moths and *more*`: the title out of the configuration, put in by the tag. */
const title: MappedText = {
  text: 'Moths',
  segments: insertedBy(tag, copiedText('Moths', 'config.yml', config.indexOf('Moths')).segments, 0),
};
const text = joined([copiedText('# ', 'page.md', 0), title, copiedText(' and *more*\n', 'page.md', 18)]);

/** What stands at the place of a range. */
function written(map: MappedText, part: string): string | undefined {
  const start = map.text.indexOf(part);
  const place = rangeOf(map, { start, end: start + part.length });
  const source = place?.path === 'page.md' ? page : config;
  return place === undefined ? undefined : `${place.path} ${source.slice(place.start, place.end)}`;
}

describe('mapped text', () => {
  it('placeAt: a letter of its own where it was copied, the whole piece where not', () => {
    assert.equal(text.text, '# Moths and *more*\n');
    assert.deepEqual(placeAt(text, 4), { path: 'config.yml', start: 9, end: 10 });
    assert.deepEqual(placeAt(textFrom('HTML', { path: 'a', start: 3, end: 7 }), 2), { path: 'a', start: 3, end: 7 });
    assert.equal(placeAt({ text: 'a', segments: [] }, 0), undefined);
  });

  it('rangeOf: within a piece its letters', () => {
    assert.equal(written(text, 'oth'), 'config.yml oth');
    assert.equal(written(text, '*more*'), 'page.md *more*');
  });

  it('rangeOf: over pieces of other files the stretch of the text that both ends stand in', () => {
    assert.equal(written(text, '# Moths'), 'page.md # {{ page.title }}');
    assert.equal(written(text, 'hs and'), 'page.md {{ page.title }} and');
    assert.equal(written(text, text.text), `page.md ${page}`);
  });

  it('rangeOf: two runs of one tag are not one', () => {
    const again = { text: 'Moths', segments: insertedBy({ ...tag }, copiedText('Moths', 'config.yml', 7).segments, 0) };
    assert.equal(written(joined([title, again]), 'MothsMoths'), 'page.md {{ page.title }}');
  });

  it('rangeOf: ends in two files are at the first', () => {
    const map = joined([copiedText('title', 'config.yml', 0), copiedText('# ', 'page.md', 0)]);
    assert.equal(written(map, 'title# '), 'config.yml title');
  });

  it('insertedBy: what had put a piece in stands within the tag from now on', () => {
    const content: Insertion = { path: 'layout.html', start: 0, end: 13, outer: undefined };
    const [, moths] = insertedBy(content, text.segments, 0);
    assert.deepEqual(
      insertionsOf(moths?.within).map(({ path, start }) => [path, start]),
      [
        ['layout.html', 0],
        ['page.md', 2],
      ],
    );
  });

  it('partOf and joined: the places go with the letters', () => {
    const halves = joined([partOf(text, 0, 5), partOf(text, 5, text.text.length)]);
    assert.equal(halves.text, text.text);
    for (let at = 0; at < text.text.length; at++) assert.deepEqual(placeAt(halves, at), placeAt(text, at));
  });

  it('composed: a map over a map', () => {
    const made: MappedText = {
      text: '<em>more</em> Moths',
      segments: [
        { at: 0, path: '', start: 12, end: 18, copied: false, within: undefined },
        { at: 4, path: '', start: 13, end: 17, copied: true, within: undefined },
        { at: 8, path: '', start: 12, end: 18, copied: false, within: undefined },
        { at: 14, path: '', start: 2, end: 7, copied: true, within: undefined },
      ],
    };
    const map = composed(made, text);
    assert.equal(written(map, '<em>more</em>'), 'page.md *more*');
    assert.equal(written(map, 'more'), 'page.md more');
    assert.equal(written(map, 'Moths'), 'config.yml Moths');
  });
});
