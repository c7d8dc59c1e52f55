import assert from 'node:assert/strict';
import { cutLiquid } from '../../../src/core/syntax/cutLiquid';

describe('markup of Liquid is cut', () => {
  const cases: readonly (readonly [markup: string, between: RegExp, pieces: readonly string[]])[] = [
    ['if page.title == "My Page"', /\s/g, ['if', 'page.title', '==', '"My Page"']],
    [`a contains 'b "or" c' or d`, /\s(and|or)\s/g, [`a contains 'b "or" c'`, 'or', 'd']],
    ['papers | where: "venue", "a | b" | reverse', /\|/g, ['papers ', ' where: "venue", "a | b" ', ' reverse']],
    ['site.data["my papers"] limit: 3', /\s/g, ['site.data["my papers"]', 'limit:', '3']],
    [`title == "It's one`, /\s/g, ['title', '==', `"It's`, 'one']],
    ['', /\s/g, ['']],
  ];
  for (const [markup, between, pieces] of cases)
    it(`outside of texts in quotes: ${markup}`, () => assert.deepEqual(cutLiquid(markup, between), pieces));
});
