import assert from 'node:assert/strict';
import { movedRange } from '../../../src/core/text/movedRange';

/** What the words between `‹›` of a text are in another that was made of it. */
function moved(marked: string, after: string): string | undefined {
  const start = marked.indexOf('‹');
  const before = marked.replace('‹', '').replace('›', '');
  const range = movedRange(before, after, { start, end: marked.indexOf('›') - 1 });
  return range && `${after.slice(0, range.start)}‹${after.slice(range.start, range.end)}›${after.slice(range.end)}`;
}

describe('movedRange: where words stand after an edit', () => {
  it('goes along with what was written or removed ahead, and stays where that was behind', () => {
    assert.equal(moved('News ‹Tides› Dunes', 'Old News Tides Dunes'), 'Old News ‹Tides› Dunes');
    assert.equal(moved('News ‹Tides› Dunes', 'Tides Dunes'), '‹Tides› Dunes');
    assert.equal(moved('News ‹Tides› Dunes', 'News Tides'), 'News ‹Tides›');
    assert.equal(moved('‹Tides›', 'Tides'), '‹Tides›');
  });

  it('grows and shrinks with what was changed within', () => {
    assert.equal(moved('News ‹Tydes› Dunes', 'News Tides Dunes'), 'News ‹Tides› Dunes');
    assert.equal(moved('News ‹Tides of a bay› Dunes', 'News Tides bay Dunes'), 'News ‹Tides bay› Dunes');
  });

  it('is found by its words where other edits stand on both sides', () => {
    assert.equal(moved('News ‹Tides› Dunes', 'Dunes Tides News'), 'Dunes ‹Tides› News');
    assert.equal(moved('News Tides ‹Dunes›', 'Dunes News Tides'), '‹Dunes› News Tides');
    assert.equal(moved('[a]() ‹[b]()›', '[b]()'), '‹[b]()›');
  });

  it('of equal words is that of the same number', () => {
    assert.equal(moved('a []() b ‹[]()› c []() d', 'A []() b []() c []() D'), 'A []() b ‹[]()› c []() D');
    assert.equal(moved('a []() b []() c ‹[]()› d', 'A b []() c []() D'), 'A b []() c ‹[]()› D');
  });

  it('between two letters is where these were changed', () => {
    assert.equal(moved('News Ti‹›des', 'News Waves'), 'News ‹›Waves');
    assert.equal(moved('News ‹›', 'Old News '), 'Old News ‹›');
  });

  it('is nowhere where it was removed', () => {
    assert.equal(moved('News ‹Tides› Dunes', 'News Dunes'), undefined);
    assert.equal(moved('News ‹Tides› Dunes', ''), undefined);
  });
});
