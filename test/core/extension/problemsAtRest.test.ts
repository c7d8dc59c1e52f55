import assert from 'node:assert/strict';
import { countProblems, hasNewProblems, isBeingWritten } from '../../../src/extension/features/problemsAtRest';

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

describe('a problem of what is being written', () => {
  /**
   * The problem lacks what is to stand between ⟦ and ⟧, or else is what stands between ( and ); the last change wrote the text from `>` to `<`, and
   * the cursor stands at `‸`.
   */
  const isWritten = (marked: string): boolean => {
    const text = marked.replace(/[⟦⟧><‸]/g, '');
    const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[⟦⟧><‸]/g, '').length;
    const unfinished = marked.includes('⟦') ? { start: at('⟦'), end: at('⟧') } : undefined;
    const range = { start: at('(') + 1, end: at(')') };
    const written = { start: at('>'), end: at('<') };
    return isBeingWritten({ range, ...(unfinished && { unfinished }) }, text, { cursor: at('‸'), written });
  };

  it('waits while the cursor stands where the author has written', () => {
    assert.equal(isWritten('[Bo Li]>(⟦‸⟧)<.'), true);
    assert.equal(isWritten('github: >⟦"‸"⟧<'), true);
    assert.equal(isWritten('- a\n>-⟦⟧ <‸\n- b'), true);
  });
  it('waits no more where the cursor has left', () => {
    assert.equal(isWritten('[Bo Li](⟦⟧)>.<‸'), false);
    assert.equal(isWritten('>-⟦⟧<\n‸- b'), false);
  });
  it('does not wait where the author has only come to it', () => assert.equal(isWritten('>a< [Bo Li](⟦‸⟧)'), false));
  it('waits in the word that it is of, while that is written', () => {
    assert.equal(isWritten('[Bo Li](images/a.>p<‸)'), true);
    assert.equal(isWritten('[Bo Li](images/>b<‸a.png)'), true);
    assert.equal(isWritten('(Mei >Li<‸)'), true);
  });
  it('waits no more where another word begins, or the sign is written that ends it', () => {
    assert.equal(isWritten('(Mei Li)> <‸'), false);
    assert.equal(isWritten('[Bo Li](images/a.png>)<‸'), false);
  });
  it('does not wait where something else of its place is written', () =>
    assert.equal(isWritten('(Mei Lin, >B<‸, Bo Li)'), false));
});
