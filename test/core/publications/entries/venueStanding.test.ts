import assert from 'node:assert/strict';
import { namesVenue } from '../../../../src/core/publications/entries/venueStanding';
import type { CslItem } from '../../../../src/core/publications/work';

describe('whether a text names a venue', () => {
  const csl: CslItem = {
    id: 'a',
    type: 'paper-conference',
    'container-title': 'Conference on Machine Learning for Lakes',
  };

  for (const [text, expected] of [
    ['Machine Learning… 2029', true],
    ['Conference on Machine Learning for Lakes, 2029', true],
    ['A talk about machine learning', false],
    ['Conf. Mach. Learn. Lakes, 2029', true],
    ['Conf. Mach. Vis. Seas, 2029', false],
  ] as const)
    it(`is ${String(expected)} of “${text}”`, () => assert.equal(namesVenue(text, csl), expected));
});
