import assert from 'node:assert/strict';
import { namesAny } from '../../../../src/core/page/headings/headingKinds';

describe('what a heading names', () => {
  for (const title of [
    'Peer-Reviewed Journal Articles',
    'Peer reviewed papers',
    'Papers (peer-reviewed)',
    'Review Articles',
    '审稿中的论文',
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

  for (const title of [
    'Program Synthesis',
    'Hypothesis Testing',
    'Prostheses',
    'Parenthesis Matching',
    'Representation Learning',
    'Neural Representations',
    'Crosstalk in Chips',
    'Talking Heads',
    'Facebook and Society',
    'Jupyter Notebooks',
    '著作权法',
  ])
    it(`is a topic, and neither theses nor talks nor books: ${title}`, () => {
      assert.equal(namesAny(title, ['theses', 'talks', 'books']), false);
    });

  for (const [title, kind] of [
    ['Bachelorthesis', 'theses'],
    ['Invited Talks', 'talks'],
    ['Presentations', 'talks'],
    ['Textbooks', 'books'],
    ['著作', 'books'],
    ['Journalartikel', 'journals'],
    ['Journalbeiträge', 'journals'],
    ['Zeitschriften- und Fachjournalartikel', 'journals'],
    ['Conferencebeiträge', 'conferences'],
    ['Proceedingsbeiträge', 'conferences'],
    ['Patentanmeldungen', 'patents'],
    ['Patente', 'patents'],
  ] as const)
    it(`are ${kind} where the word is part of a longer one: ${title}`, () => {
      assert.equal(namesAny(title, [kind]), true);
    });

  for (const title of ['Journalism', 'Science Journalists', 'Patenting', 'Patentability of Lakes'])
    it(`are neither journals nor patents: ${title}`, () => {
      assert.equal(namesAny(title, ['journals', 'patents']), false);
    });

  it('are works where it is a series of books', () => {
    assert.equal(namesAny('Lecture Notes in Lake Science', ['talks']), false);
    assert.equal(namesAny('Invited Lectures', ['talks']), true);
  });
});
