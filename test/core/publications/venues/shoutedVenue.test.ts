import assert from 'node:assert/strict';
import { venueInOrdinaryCase } from '../../../../src/core/publications/venues/shoutedVenue';

describe('the name of a venue in capitals is in ordinary case', () => {
  for (const [written, expected] of [
    ['WATER RESOURCES RESEARCH', 'Water Resources Research'],
    ['JOURNAL OF HYDROLOGY', 'Journal of Hydrology'],
    ['DEEP-SEA RESEARCH PART II', 'Deep-Sea Research Part II'],
    ['PHYSICAL REVIEW D', 'Physical Review D'],
    ['PHYSICS LETTERS A', 'Physics Letters A'],
    ['BMC BIOINFORMATICS', 'BMC Bioinformatics'],
    ['IEEE ACCESS', 'IEEE Access'],
    ['IEEE TRANSACTIONS ON SIGNAL PROCESSING', 'IEEE Transactions on Signal Processing'],
    [
      '2029 IEEE INTERNATIONAL CONFERENCE ON LAKES AND RIVERS (ICOLAR 2029)',
      '2029 IEEE International Conference on Lakes and Rivers (ICOLAR 2029)',
    ],
    ['COMPUTER VISION - ECCV 2028, PT IX', 'Computer Vision - ECCV 2028, PT IX'],
    ['WATER: THE JOURNAL OF LAKES', 'Water: The Journal of Lakes'],
  ] as const)
    it(`${written}: ${expected}`, () => assert.equal(venueInOrdinaryCase(written), expected));

  for (const kept of [
    'NEUROCOMPUTING',
    'PLOS ONE',
    'IEEE TITS',
    'IEEE INFOCOM',
    'Journal of Lakes',
    'RIVERS in Spring',
    '湖泊学报',
  ])
    it(`but not ${kept}`, () => assert.equal(venueInOrdinaryCase(kept), kept));
});
