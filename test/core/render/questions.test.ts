import assert from 'node:assert/strict';
import { answersOf, isAnsweredBy, onlyFiles, type Asked, type Question } from '../../../src/core/render/questions';
import { withFile } from '../../../src/core/site/store/updateSite';
import { siteOf } from './sites';

const asking = (...questions: readonly Question[]): Asked => ({
  ...onlyFiles(),
  questions: new Map(questions.map(question => [question.name, question])),
});

describe('what a render asks of a site', () => {
  it('is looked for once in each state of the site and moment, however many pages ask it', async () => {
    let count = 0;
    const titled = (): Question => ({
      name: 'lakes',
      answer: site => {
        count += 1;
        return site.files.get('lakes.md')?.text;
      },
    });
    const site = await siteOf({ 'index.md': '' });
    const answers = [1, 2, 3].map(() => answersOf(asking(titled()), site, 1));
    assert.equal(count, 1);
    const later = withFile(site, 'other.md', 'Rivers');
    assert.ok(answers.every(before => isAnsweredBy(before, later, 1)));
    assert.equal(count, 2);
    assert.ok(answers.every(before => isAnsweredBy(before, later, 2)));
    assert.equal(count, 3);
    const come = withFile(later, 'lakes.md', 'Lakes');
    assert.ok(answers.every(before => !isAnsweredBy(before, come, 2)));
    assert.equal(count, 4);
  });
});
