import assert from 'node:assert/strict';
import { namesAny } from '../../../src/core/page/headingKinds';

describe('what a heading names', () => {
  for (const title of [
    'Peer-Reviewed Journal Articles',
    'Peer reviewed papers',
    'Papers (peer-reviewed)',
    'Review Articles',
  ])
    it(`are works, and no reviews of them: ${title}`, () => {
      assert.equal(namesAny(title, ['reviews']), false);
    });

  for (const title of [
    'Peer Review',
    'Paper Reviews',
    'Journal Reviewer',
    'Papers reviewed',
    'Journals reviewed for',
    '期刊审稿',
  ])
    it(`are reviews: ${title}`, () => {
      assert.equal(namesAny(title, ['reviews']), true);
    });

  it('are works where it is a series of books', () => {
    assert.equal(namesAny('Lecture Notes in Lake Science', ['talks']), false);
    assert.equal(namesAny('Invited Lectures', ['talks']), true);
  });
});
