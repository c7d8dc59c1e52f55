import assert from 'node:assert/strict';
import { shortVenue } from '../../../src/core/publications/shortVenue';

describe('the short name of a venue, for a badge', () => {
  for (const [name, expected] of [
    ['Lakes', 'Lakes'],
    ['International Conference on Lake Processing (ICLP)', 'ICLP'],
    ["Symposium on Invented Storage - ISS '29", 'ISS'],
    ['LakeIPS 2029: 38th Conference on Lakes', 'LakeIPS'],
    ['Computer Vision – ECLV 2029', 'ECLV'],
    ['Lake-Par 2029 Parallel Processing Workshops', 'Lake-Par'],
    ['Proceedings - 8th International Conference on Intelligent Lakes, CISL 2029', 'CISL'],
    ['Proceedings of the 2029 CHIL Conference on Human Factors in Lakes', 'CHIL'],
    ['Proceedings of the IEEE Conference on Invented Lakes', 'ICIL'],
    ['Journal of Invented Lake Mechanics', 'JILM'],
    // initials of so many words would say nothing
    [
      'Structural Transformations of Lakes and Problems of River Information Economy Formation',
      'Structural Transformati…',
    ],
  ] as const) {
    it(`is ${expected} of “${name}”`, () =>
      assert.equal(shortVenue({ id: 'a', type: 'paper-conference', 'container-title': name }), expected));
  }

  it('is the degree of a thesis', () =>
    assert.equal(
      shortVenue({ id: 'a', type: 'thesis', genre: 'PhD thesis', publisher: 'University of Lakeside' }),
      'PhD thesis',
    ));
});
