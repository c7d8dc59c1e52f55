import assert from 'node:assert/strict';
import { highlight } from '../../../src/core/highlight/highlight';
import { rougeLanguages } from '../../../src/core/highlight/rougeNames';
import { hasTokens, highlightCases, languagesWithCases } from './cases';

describe('highlight: tokens as real Rouge prints them', () => {
  for (const language of languagesWithCases()) {
    describe(language, () => {
      for (const { line, code, html } of highlightCases(language)) {
        it(`${line}: ${JSON.stringify(code)}`, () => {
          assert.equal(highlight(code, language), html);
        });
      }
    });
  }

  it('every language with tokens has cases, and no other', () => {
    const tags = rougeLanguages().map(([tag = '']) => tag);
    assert.deepEqual(languagesWithCases(), tags.filter(hasTokens).sort());
  });
});
