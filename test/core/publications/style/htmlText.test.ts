import assert from 'node:assert/strict';
import { missingEnds, unmatchedTags } from '../../../../src/core/publications/style/htmlText';
import { voidElements } from '../../../../src/core/syntax/htmlElements';

describe('the tags of a piece of HTML without a partner in it', () => {
  it('are those that begin or end elsewhere', () => {
    assert.deepEqual(unmatchedTags('2029</span> <em>Lakes'), ['/span', 'em']);
    assert.deepEqual(missingEnds('<div><p>Lakes'), ['</p>', '</div>']);
    assert.equal(missingEnds('Lakes</p>'), undefined);
  });

  for (const name of voidElements)
    it(`are none that have no end: <${name}>`, () => {
      assert.deepEqual(unmatchedTags(`<p>Lakes<${name}></p><${name.toUpperCase()} itemprop="name">`), []);
      assert.deepEqual(missingEnds(`<div><${name} itemprop="name">`), ['</div>']);
    });
});
