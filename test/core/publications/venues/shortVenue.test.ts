import assert from 'node:assert/strict';
import { shortVenue } from '../../../../src/core/publications/venues/shortVenue';
import { citedNames } from '../citedNames';

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
    ['IEEE International Conference on Invented Lakes', 'ICIL'],
    ['International conference on invented lakes', 'ICIL'],
    ['INTERNATIONAL CONFERENCE ON INVENTED LAKES', 'ICIL'],
    ['Cryptology ePrint Archive', 'IACR ePrint'],
    // who holds it is its name where it has no other
    ['Proceedings of the 12th LAKES Conference', 'LAKES'],
    ['Proceedings of the 12th ACM SIGLAKE Conference', 'SIGLAKE'],
    ['Proceedings of the 40th AAAI Conference', 'AAAI'],
    ['Proceedings of the 31st ACM SIGKDD Conference', 'KDD'],
    ['Proceedings of the Twelfth Annual IEEE Conference', 'IEEE Conference'],
    ['AI Conference', 'AI Conference'],
    ['Proceedings of the EU Conference', 'EU Conference'],
    ['Proceedings of the SPIE Conference', 'SPIE Conference'],
    ['Proceedings of the Conference', 'Conference'],
    // its year is none of it
    ['Proceedings of the Conference on Invented Lakes (COIL-29)', 'COIL'],
    ['Proceedings of the Conference on Invented Lakes (COIL-2029)', 'COIL'],
    ['Conference on Invented Lakes (COIL29)', 'COIL'],
    ['NLU General Assembly 2029', 'NLU General Assembly'],
    ['NLU LAKES 2029 Forum', 'NLU LAKES Forum'],
    // nor is a workshop the conference
    ['IEEE LAKECOM 2029 - IEEE Conference on Lakes Workshops (LAKECOM WKSHPS)', 'LAKECOM Workshop'],
    ['2029 IEEE International Conference on Lakes Workshops (ICL Workshops)', 'ICL Workshop'],
    ['2029 IEEE Lakecom Workshops (LC Wkshps)', 'LC Workshop'],
    [
      '2029 IEEE Conference on Invented Lakes Workshops and other Affiliated Events (PerLake Workshops)',
      'PerLake Workshop',
    ],
    // nor is what accompanies it
    ['Findings of the Association for Computational Linguistics: ACL-IJCNLP 2021', 'ACL Findings'],
    ['Findings of the Association for Computational Linguistics: IJCNLP-AACL 2023', 'IJCNLP-AACL Findings'],
    ['Companion Proceedings of the ACM Web Conference 2023', 'WWW Companion'],
    ['Companion of the Proceedings of the 2019 World Wide Web Conference', 'WWW Companion'],
    // of two that are held together, the first
    [
      'Proceedings of the 59th Annual Meeting of the Association for Computational Linguistics and the 11th International Joint Conference on Natural Language Processing (Volume 1: Long Papers)',
      'ACL',
    ],
    ['Proceedings of the Fourth International Joint Conference on Autonomous Agents and Multiagent Systems', 'AAMAS'],
    // a number in the name is none of its initials, nor are the others without it its acronym
    ['2029 International Conference on 3D Lakes (3DL)', '3DL'],
    ['International Conference on 3D Lakes, 3DL 2029, Lakeside, Norrland, March 18-21, 2029', '3DL'],
    ['International Conference on 3D Lakes', '3D Lakes'],
    ['International Conference on 3D Vision', '3DV'],
    ['The 2029 IEEE/ACM Twenty-Third International Conference on Invented Lakes', 'ICIL'],
    ['Journal of Invented Lake Mechanics', 'JILM'],
    // who organises it and its ordinal are no letters of an acronym; what is not called by its initials keeps what it is about
    ['Proceedings of the IEEE Conference on Invented Lakes', 'Invented Lakes'],
    ['The Twelfth Annual ACM Symposium on Invented Lakes', 'Invented Lakes'],
    ['Proceedings of the 7th Workshop on Lakes, Lakeside, Norrland, May 3-4, 2029', 'Lakes'],
    ['12th Symposium on the Foundations of Invented Lakes', 'the Foundations…'],
    ['Introduction to Clear Streams', 'Introduction to Clear…'],
    ['IEEE 2029 Workshop on Invented Lakes', 'Invented Lakes'],
    ['Cahiers Lacustres des Ondes et des Marées', 'Cahiers Lacustres…'],
    ['Handbook of the Invented Lakes of Norrland', 'Handbook…'],
    // initials of so many words would say nothing
    ['Structural Transformations of Lakes and Problems of River Information Economy Formation', 'Structural…'],
  ] as const) {
    it(`is ${expected} of “${name}”`, () =>
      assert.equal(shortVenue({ id: 'a', type: 'paper-conference', 'container-title': name }), expected));
  }

  for (const [name, expected, short] of [
    // the society is no part of the acronym
    [
      'IEEE Transactions on Pattern Analysis and Machine Intelligence',
      'TPAMI',
      'IEEE Trans. Pattern Anal. Mach. Intell.',
    ],
    ['IEEE Trans. Pattern Anal. Mach. Intell.', 'TPAMI'],
    ['IEEE Transactions on Image Processing', 'TIP', 'IEEE Trans. on Image Process.'],
    ['IEEE Transactions on Geoscience and Remote Sensing', 'TGRS'],
    ['IEEE Transactions on Neural Networks and Learning Systems', 'TNNLS'],
    ['IEEE Transactions on Medical Imaging', 'TMI', 'IEEE Trans. Med. Imaging'],
    ['IEEE Transactions on Computers', 'TC', 'IEEE Trans. Comput.'],
    ['IEEE/ACM Transactions on Audio, Speech, and Language Processing', 'TASLP'],
    ['IEEE Signal Processing Letters', 'SPL', 'IEEE Signal Process. Lett.'],
    ['IEEE Robotics and Automation Letters', 'RAL', 'IEEE Robot. Autom. Lett.'],
    ['IEEE Journal on Selected Areas in Communications', 'JSAC'],
    ['IEEE Access', 'IEEE Access'],
    // what is not called by its initials
    ['IEEE Transactions on Robotics', 'TRO', 'IEEE Trans. Robot.'],
    ['IEEE Transactions on Cybernetics', 'TCYB', 'IEEE Trans. Cybern.'],
    ['IEEE Transactions on Multimedia', 'TMM', 'IEEE Trans. Multimedia'],
    ['IEEE Trans. Commun.', 'TCOM'],
    ['IEEE/ACM Transactions on Networking', 'TON'],
    ['IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems', 'TCAD'],
    // the ACM's have the “on” in them, but for some
    ['ACM Transactions on Graphics', 'TOG', 'ACM Trans. Graph.'],
    ['ACM Trans. Graph.', 'TOG'],
    ['ACM Transactions on Information Systems', 'TOIS', 'ACM Trans. Inf. Syst.'],
    ['ACM Transactions on Internet Technology', 'TOIT'],
    ['ACM Transactions on Computer Systems', 'TOCS'],
    ['ACM Transactions on Computer-Human Interaction', 'TOCHI'],
    ['ACM Transactions on Software Engineering and Methodology', 'TOSEM'],
    ['ACM Transactions on Knowledge Discovery from Data', 'TKDD'],
    ['ACM Transactions on Asian and Low-Resource Language Information Processing', 'TALLIP'],
    ['ACM Transactions on Intelligent Systems and Technology', 'TIST'],
    ['ACM Trans. Intell. Syst. Technol.', 'TIST'],
    ['ACM Transactions on Programming Languages and Systems', 'TOPLAS'],
    // others keep their abbreviation
    ['Journal of Invented Lake Mechanics', 'J. Inv. Lake Mech.', 'J. Inv. Lake Mech.'],
  ] as const) {
    it(`is ${expected} of the journal “${name}”${short === undefined ? '' : `, “${short}”`}`, () =>
      assert.equal(
        shortVenue({
          id: 'a',
          type: 'article-journal',
          'container-title': name,
          ...(short === undefined ? {} : { 'container-title-short': short }),
        }),
        expected,
      ));
  }

  describe('of a series that is known, as its papers are cited by', () => {
    for (const [source, names] of Object.entries(citedNames)) {
      for (const [name, expected] of names) {
        it(`${source}: ${expected} of “${name}”`, () =>
          assert.equal(shortVenue({ id: 'a', type: 'paper-conference', 'container-title': name }), expected));
      }
    }
  });

  it('is not the acronym of a series whose name only begins alike', () => {
    for (const [name, expected] of [
      ['International Conference on Computer Vision and Invented Lakes', 'Computer Vision…'],
      ['Conference on Machine Learning for Lakes', 'Machine Learning…'],
      ['Proceedings of the VLDB Lakes', 'VLDB Lakes'],
    ] as const)
      assert.equal(shortVenue({ id: 'a', type: 'paper-conference', 'container-title': name }), expected);
  });

  it('is the ACM’s of its conference on multimedia, however it is registered', () =>
    assert.equal(
      shortVenue({
        id: 'a',
        type: 'paper-conference',
        'container-title': 'Proceedings of the 31st ACM International Conference on Multimedia',
        'collection-title': "MM '23",
      }),
      'ACM MM',
    ));

  it('is NeurIPS of its proceedings, which do not name it', () => {
    for (const name of [
      'Advances in Neural Information Processing Systems',
      'Advances in Neural Information Processing Systems 35',
    ])
      assert.equal(shortVenue({ id: 'a', type: 'paper-conference', 'container-title': name }), 'NeurIPS');
  });

  it('is in the name of the ACM’s series of a conference', () => {
    const paper = {
      id: 'a',
      type: 'paper-conference',
      'container-title': 'Proceedings of the 28th International Conference on Invented Lake Interfaces',
    } as const;
    assert.equal(shortVenue({ ...paper, 'collection-title': "ILI '23" }), 'ILI');
    assert.equal(shortVenue({ ...paper, 'collection-title': 'CHIL ’24' }), 'CHIL');
    assert.equal(shortVenue({ ...paper, 'collection-title': 'Lecture Notes in Lakes' }), 'ICILI');
    assert.equal(shortVenue({ ...paper, 'collection-title': 'LNIL' }), 'ICILI');
  });

  it('is the degree of a thesis', () =>
    assert.equal(
      shortVenue({ id: 'a', type: 'thesis', genre: 'PhD thesis', publisher: 'University of Lakeside' }),
      'PhD thesis',
    ));
});
