import assert from 'node:assert/strict';
import { countProblems, hasNewProblems } from '../../../src/extension/features/problemsAtRest';

/** Whether problems of these rules are news where those before are shown. */
function isNews(shown: string, found: string): boolean {
  const counts = (rules: string): ReturnType<typeof countProblems> =>
    countProblems(rules.split(' ').flatMap(ruleId => (ruleId === '' ? [] : { ruleId })));
  return hasNewProblems(counts(shown), counts(found));
}

describe('problems that are news to an author', () => {
  it('are those of a rule that had none', () => assert.equal(isNews('empty-link', 'empty-link markup-shown'), true));
  it('are more of a rule than there were', () => assert.equal(isNews('empty-link', 'empty-link empty-link'), true));
  it('are those of front matter that cannot be read, although all others are silent', () =>
    assert.equal(isNews('empty-link asset-missing asset-missing', 'front-matter-fatal'), true));
  it('are not those that are left when one is mended', () => {
    assert.equal(isNews('empty-link asset-missing asset-missing', 'asset-missing empty-link'), false);
    assert.equal(isNews('empty-link', ''), false);
  });
  it('are not as many of a rule as before, whose words may follow the letters', () =>
    assert.equal(isNews('asset-missing', 'asset-missing'), false));
});
