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
    // acronyms that could be words by their letters
    ['DNA REPAIR', 'DNA Repair'],
    ['FEBS LETTERS', 'FEBS Letters'],
    ['EMBO JOURNAL', 'EMBO Journal'],
    ['HIV MEDICINE', 'HIV Medicine'],
    ['OR SPECTRUM', 'OR Spectrum'],
    ['LAKES OR RIVERS', 'Lakes or Rivers'],
    ['NAR GENOMICS AND BIOINFORMATICS', 'NAR Genomics and Bioinformatics'],
    ['CIRP ANNALS', 'CIRP Annals'],
    ['IEEE IOT JOURNAL', 'IEEE IoT Journal'],
    ['JMIR MHEALTH AND UHEALTH', 'JMIR mHealth and uHealth'],
    ['IACR EPRINT', 'IACR ePrint'],
    ['NANO LETTERS', 'Nano Letters'],
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
