import assert from 'node:assert/strict';
import { compareBlocks, type ComparedBlock } from '../../../../src/webview/compare/blockDifference';
import { differencePlaces, followDifference } from '../../../../src/webview/compare/differencePlaces';

/** A page of paragraphs with lines between them. */
function page(text: string): readonly ComparedBlock[] {
  return text.split(' / ').map(line => ({ name: 'p', text: line, targets: [] }));
}

describe('a difference that was gone to, when one of the pages changes', () => {
  /** What it is then: `1 of 2`, or `before 1 of 2` where it is gone. The published page comes first, then the page here before and after. */
  function followed(published: string, before: string, gone: number, after: string, isPublished = false): string {
    const [left, right] = isPublished ? [page(before), page(published)] : [page(published), page(before)];
    const place = differencePlaces(compareBlocks(left, right))[gone - 1];
    assert.ok(place);
    const now = isPublished ? compareBlocks(page(after), right) : compareBlocks(left, page(after));
    const { current, ahead } = followDifference(now, place, isPublished ? 'right' : 'left');
    const all = differencePlaces(now).length;
    return current === undefined ? `before ${ahead + 1} of ${all}` : `${current + 1} of ${all}`;
  }

  const published = 'Rivers are long / oak / Lakes are deep / elm / Seas are wide / ash';
  const here = 'Rivers are LONG / oak / Lakes are DEEP / elm / Seas are WIDE / ash';

  for (const [what, from, gone, to, now] of [
    [
      'mended: the next is the one below',
      here,
      1,
      'Rivers are long / oak / Lakes are DEEP / elm / Seas are WIDE / ash',
      'before 1 of 2',
    ],
    [
      'mended in the middle',
      here,
      2,
      'Rivers are LONG / oak / Lakes are deep / elm / Seas are WIDE / ash',
      'before 2 of 2',
    ],
    [
      'mended at the end: there is none below',
      here,
      3,
      'Rivers are LONG / oak / Lakes are DEEP / elm / Seas are wide / ash',
      'before 3 of 2',
    ],
    ['still being mended', here, 2, 'Rivers are LONG / oak / Lakes are DEep / elm / Seas are WIDE / ash', '2 of 3'],
    [
      'followed where one comes above it',
      here,
      3,
      'New / Rivers are long / oak / Lakes are DEEP / elm / Seas are WIDE / ash',
      '3 of 3',
    ],
    [
      'followed where one above it is mended',
      here,
      3,
      'Rivers are long / oak / Lakes are DEEP / elm / Seas are WIDE / ash',
      '2 of 2',
    ],
    [
      'a paragraph of this page alone that is written on',
      `${published} / Ponds`,
      1,
      `${published} / Ponds are small`,
      '1 of 1',
    ],
    ['a paragraph that is gone, and comes back', published.replace('elm / ', ''), 1, published, 'before 1 of 0'],
    ['one with its neighbours, which become one difference', here, 2, 'Lakes are DEEP / Seas are WIDE / ash', '1 of 1'],
  ] as const)
    it(`is ${what}`, () => assert.equal(followed(published, from, gone, to), now));

  it('is followed where the published page is another one', () => {
    const newer = 'Rivers are LONG / oak / Lakes are deep / elm / Seas are wide / ash';
    assert.equal(followed(here, published, 2, newer, true), '1 of 2');
    assert.equal(followed(here, published, 1, newer, true), 'before 1 of 2');
  });
});
