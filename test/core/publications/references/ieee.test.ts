import assert from 'node:assert/strict';
import { ieee } from '../../../../src/core/publications/references/ieee';
import type { CslItem, CslName } from '../../../../src/core/publications/work';

const by = (...names: readonly (readonly [string, string])[]): readonly CslName[] =>
  names.map(([family, given]) => ({ family, given }));
const on = (...parts: number[]): CslItem['issued'] & object => ({ 'date-parts': [parts] });

/** The reference with asterisks around what is slanted. */
const written = (csl: Omit<CslItem, 'id'>): string =>
  ieee({ id: 'x', ...csl })
    .map(run => (typeof run === 'string' ? run : `*${run.slanted}*`))
    .join('');

/** Examples of the IEEE Reference Guide. */
const examples: readonly (readonly [string, Omit<CslItem, 'id'>, string])[] = [
  [
    'an article',
    {
      type: 'article-journal',
      title: 'Infrared navigation—Part I: An assessment of feasibility',
      author: by(['Duncombe', 'J. U.']),
      'container-title': 'IEEE Transactions on Electron Devices',
      'container-title-short': 'IEEE Trans. Electron Devices',
      volume: 'ED-11',
      issue: '1',
      page: '34-39',
      issued: on(1959, 1),
    },
    'J. U. Duncombe, “Infrared navigation—Part I: An assessment of feasibility,” *IEEE Trans. Electron Devices*, vol. ED-11, no. 1, pp. 34–39, Jan. 1959.',
  ],
  [
    'an article with a number, by five',
    {
      type: 'article-journal',
      title: 'Fabrication of organic light emitting diode pixels by laser-assisted forward transfer',
      author: by(['Fardel', 'R.'], ['Nagel', 'M.'], ['Nuesch', 'F.'], ['Lippert', 'T.'], ['Wokaun', 'A.']),
      'container-title': 'Appl. Phys. Lett.',
      volume: '91',
      issue: '6',
      number: '061103',
      issued: on(2007, 8),
    },
    'R. Fardel, M. Nagel, F. Nuesch, T. Lippert, and A. Wokaun, “Fabrication of organic light emitting diode pixels by laser-assisted forward transfer,” *Appl. Phys. Lett.*, vol. 91, no. 6, Aug. 2007, Art. no. 061103.',
  ],
  [
    'an article with a number and pages, as IEEE Xplore cites it',
    {
      type: 'article-journal',
      title: 'How Lakes Sleep',
      author: by(['Lin', 'M.']),
      'container-title': 'IEEE Trans. Lakes',
      volume: '62',
      page: '1-14',
      number: '5600114',
      issued: on(2029),
    },
    'M. Lin, “How Lakes Sleep,” *IEEE Trans. Lakes*, vol. 62, pp. 1–14, 2029, Art. no. 5600114.',
  ],
  [
    'an article whose number is registered as its pages, too',
    { type: 'article-journal', title: 'How Lakes Sleep', volume: '62', page: '5600114', number: '5600114' },
    '“How Lakes Sleep,” vol. 62, p. 5600114.',
  ],
  [
    'a book',
    {
      type: 'book',
      title: 'Robot Vision',
      author: by(['Klaus', 'B.'], ['Horn', 'P.']),
      'publisher-place': 'Cambridge, MA, USA',
      publisher: 'MIT Press',
      issued: on(1986),
    },
    'B. Klaus and P. Horn, *Robot Vision*. Cambridge, MA, USA: MIT Press, 1986.',
  ],
  [
    'a chapter of a book with an editor',
    {
      type: 'chapter',
      title: 'Random patterns',
      author: by(['Stein', 'L.']),
      editor: by(['Brake', 'J. S.']),
      'container-title': 'Computers and You',
      'publisher-place': 'New York, NY, USA',
      publisher: 'Wiley',
      page: '55-70',
      issued: on(1994),
    },
    'L. Stein, “Random patterns,” in *Computers and You*, J. S. Brake, Ed., New York, NY, USA: Wiley, 1994, pp. 55–70.',
  ],
  [
    'a paper in proceedings',
    {
      type: 'paper-conference',
      title: 'On the compatibility of adaptive controllers',
      author: by(['Bingulac', 'S. P.']),
      'container-title': 'Proc. 4th Annu. Allerton Conf. Circuit Syst. Theory',
      'event-place': 'New York, NY, USA',
      page: '8-16',
      issued: on(1994),
    },
    'S. P. Bingulac, “On the compatibility of adaptive controllers,” in *Proc. 4th Annu. Allerton Conf. Circuit Syst. Theory*, New York, NY, USA, 1994, pp. 8–16.',
  ],
  [
    'a paper in proceedings with a DOI',
    {
      type: 'paper-conference',
      title: 'The EURON roboethics roadmap',
      author: by(['Veruggio', 'G.']),
      'container-title': "Proc. Humanoids '06: 6th IEEE-RAS Int. Conf. Humanoid Robots",
      page: '612-617',
      issued: on(2006),
      DOI: '10.1109/ICHR.2006.321337',
    },
    "G. Veruggio, “The EURON roboethics roadmap,” in *Proc. Humanoids '06: 6th IEEE-RAS Int. Conf. Humanoid Robots*, 2006, pp. 612–617, doi: 10.1109/ICHR.2006.321337.",
  ],
  [
    'a report',
    {
      type: 'report',
      title: 'Oxygen absorption in the earth’s atmosphere',
      author: by(['Reber', 'E. E.'], ['Mitchell', 'R. L.'], ['Carter', 'C. J.']),
      publisher: 'Aerospace Corp.',
      'publisher-place': 'Los Angeles, CA, USA',
      genre: 'Tech. Rep.',
      number: 'TR-0200 (4230-46)-3',
      issued: on(1988, 11),
    },
    'E. E. Reber, R. L. Mitchell, and C. J. Carter, “Oxygen absorption in the earth’s atmosphere,” Aerospace Corp., Los Angeles, CA, USA, Tech. Rep. TR-0200 (4230-46)-3, Nov. 1988.',
  ],
  [
    'a thesis',
    {
      type: 'thesis',
      title: 'Narrow-band analyzer',
      author: by(['Williams', 'J. O.']),
      genre: 'PhD thesis',
      publisher: 'Dept. Elect. Eng., Harvard Univ.',
      'publisher-place': 'Cambridge, MA, USA',
      issued: on(1993),
    },
    'J. O. Williams, “Narrow-band analyzer,” Ph.D. dissertation, Dept. Elect. Eng., Harvard Univ., Cambridge, MA, USA, 1993.',
  ],
  [
    'a patent',
    {
      type: 'patent',
      title: 'Nonlinear resonant circuit devices',
      author: by(['Wilkinson', 'J. P.']),
      number: 'U.S. Patent 3 624 125',
      issued: on(1990, 7, 16),
    },
    'J. P. Wilkinson, “Nonlinear resonant circuit devices,” U.S. Patent 3 624 125, Jul. 16, 1990.',
  ],
  [
    'a standard',
    {
      type: 'standard',
      title: 'IEEE Criteria for Class IE Electric Systems',
      number: 'IEEE Standard 308',
      issued: on(1969),
    },
    '*IEEE Criteria for Class IE Electric Systems*, IEEE Standard 308, 1969.',
  ],
];

describe('IEEE', () => {
  for (const [what, csl, expected] of examples) {
    it(`prints ${what} as the guide does`, () => assert.equal(written(csl), expected));
  }

  it('prints a preprint, software, data and a page of the net', () => {
    const author = by(['Vesper', 'Odile']);
    assert.equal(
      written({
        type: 'article',
        title: 'Weaving?',
        author,
        archive: 'arXiv',
        archive_location: '2101.00001',
        publisher: 'arXiv',
        issued: on(2021, 1),
        DOI: '10.48550/arXiv.2101.00001',
      }),
      'O. Vesper, “Weaving?” 2021, *arXiv:2101.00001*.',
    );
    assert.equal(
      written({
        type: 'software',
        title: 'Loom',
        author,
        version: 'v2.1',
        issued: on(2020),
        publisher: 'Invented Press',
        URL: 'https://a.example/x',
      }),
      'O. Vesper. *Loom*. ver. 2.1, 2020. Invented Press. [Online]. Available: https://a.example/x',
    );
    assert.equal(
      written({ type: 'dataset', title: 'Threads', author, issued: on(2020), DOI: '10.5555/data.1' }),
      'O. Vesper. *Threads*. 2020. doi: 10.5555/data.1.',
    );
    assert.equal(
      written({
        type: 'webpage',
        title: 'Looms.',
        'container-title': 'A Site',
        accessed: on(2013, 3, 8),
        URL: 'https://a.example/',
      }),
      '“Looms.” A Site. Accessed: Mar. 8, 2013. [Online]. Available: https://a.example/',
    );
  });

  it('has the comma of a title without a host before its mark, and nothing behind that', () => {
    const author = by(['Lin', 'Mei']);
    const bare = { title: 'Lakes', author, issued: on(2024) };
    assert.equal(written({ ...bare, type: 'document' }), 'M. Lin, “Lakes,” 2024.');
    assert.equal(written({ ...bare, type: 'document', title: 'Lakes?' }), 'M. Lin, “Lakes?” 2024.');
    assert.equal(written({ ...bare, type: 'document', DOI: '10.5555/x' }), 'M. Lin, “Lakes,” 2024, doi: 10.5555/x.');
    assert.equal(written({ ...bare, type: 'article-journal', volume: '3' }), 'M. Lin, “Lakes,” vol. 3, 2024.');
    assert.equal(written({ ...bare, type: 'article' }), 'M. Lin, “Lakes,” 2024.');
    assert.equal(written({ ...bare, type: 'patent' }), 'M. Lin, “Lakes,” 2024.');
    assert.equal(written({ ...bare, type: 'report', number: 'TR-1' }), 'M. Lin, “Lakes,” Rep. TR-1, 2024.');
    assert.equal(written({ type: 'report', title: 'Lakes', number: 'TR-1' }), '“Lakes,” Rep. TR-1.');
    const paper = { ...bare, type: 'paper-conference', page: '1-9' } as const;
    assert.equal(written(paper), 'M. Lin, “Lakes,” 2024, pp. 1–9.');
    assert.equal(
      written({ ...paper, title: 'Lakes?', 'event-place': 'Lakeside' }),
      'M. Lin, “Lakes?” Lakeside, 2024, pp. 1–9.',
    );
    const chapter = { ...bare, type: 'chapter' } as const;
    assert.equal(written(chapter), 'M. Lin, “Lakes,” 2024.');
    assert.equal(written({ ...chapter, publisher: 'Invented Press' }), 'M. Lin, “Lakes,” Invented Press, 2024.');
    assert.equal(written({ type: 'chapter', title: 'Lakes', 'container-title': 'Waters' }), '“Lakes,” in *Waters*.');
    assert.equal(written({ type: 'chapter', title: 'Lakes' }), '“Lakes.”');
  });

  for (const [title, quoted] of [
    ['These “Looms” Are Quiet', '“These ‘Looms’ Are Quiet,”'],
    ['These "Looms" Are Quiet', '“These ‘Looms’ Are Quiet,”'],
    ['Are These “Looms?”', '“Are These ‘Looms?’”'],
    ['Screens of 5" in Norrland’s Boats', '“Screens of 5" in Norrland’s Boats,”'],
    ['A 17" and a 24" Telescope Compared', '“A 17" and a 24" Telescope Compared,”'],
    ['The 17" Boats of "Quiet Lakes"', '“The 17" Boats of ‘Quiet Lakes’,”'],
    ['"Quiet Lakes": Boats of 17" ("Looms")', '“‘Quiet Lakes’: Boats of 17" (‘Looms’),”'],
    ['„Stille Seen“ im Norden', '“‚Stille Seen‘ im Norden,”'],
    ['„Stille Seen” im Norden', '“‚Stille Seen’ im Norden,”'],
  ] as const) {
    it(`has ${title} in quotation marks whose inner ones are single`, () =>
      assert.equal(written({ type: 'article', title, issued: on(2024) }), `${quoted} 2024.`));
  }

  it('names the series whose volume a paper in proceedings or a chapter gives', () => {
    const paper = {
      type: 'paper-conference',
      title: 'Lakes',
      'container-title': 'Computer Vision – LCI 2024',
      'collection-title': 'Lecture Notes in Lakes',
      issued: on(2024),
    } as const;
    assert.equal(
      written({ ...paper, volume: '13695', page: '1-9' }),
      '“Lakes,” in *Computer Vision – LCI 2024* (Lecture Notes in Lakes), vol. 13695, 2024, pp. 1–9.',
    );
    assert.equal(
      written({ ...paper, type: 'chapter', volume: '12' }),
      '“Lakes,” in *Computer Vision – LCI 2024* (Lecture Notes in Lakes), vol. 12, 2024.',
    );
    // `LCI ’24` as ACM has it
    assert.equal(written(paper), '“Lakes,” in *Computer Vision – LCI 2024*, 2024.');
    assert.equal(
      written({ ...paper, 'collection-title': paper['container-title'], volume: '12' }),
      '“Lakes,” in *Computer Vision – LCI 2024*, vol. 12, 2024.',
    );
  });

  for (const [title, series] of [
    ['Communications of the Lakes (CotL)', 'Communications of the Lakes'],
    ['Communications of the Lakes', 'Communications of the Lakes (CotL)'],
    ['Communications of the ACM (CACM)', 'Communications of the ACM'],
    ['Proceedings of Lakes', 'Journal of Lakes'],
    ['Proceedings of Lakes', 'LCI'],
    ['Proceedings of Lakes', "LCI '18"],
    ['Proceedings of Lakes', 'LCI 2024'],
    ['Proceedings of Lakes', 'Book contribution'],
  ] as const) {
    it(`has no series “${series}” behind ${title}`, () =>
      assert.equal(
        written({
          type: 'paper-conference',
          title: 'Lakes',
          'container-title': title,
          'collection-title': series,
          volume: '67',
        }),
        `“Lakes,” in *${title.replace('Proceedings of', 'Proc.')}*, vol. 67.`,
      ));
  }

  for (const series of [
    'Lecture Notes in Computer Science',
    'LNCS',
    'LIPIcs',
    'Communications in Computer and Information Science',
    'Springer Theses',
  ]) {
    it(`has the series “${series}” behind the title`, () =>
      assert.equal(
        written({
          type: 'chapter',
          title: 'Lakes',
          'container-title': 'Quiet Waters',
          'collection-title': series,
          volume: '67',
        }),
        `“Lakes,” in *Quiet Waters* (${series}), vol. 67.`,
      ));
  }

  for (const [edition, printed] of [
    ['2', 'Lakes, 2nd ed. P'],
    ['Second', 'Lakes, 2nd ed. P'],
    ['third edition', 'Lakes, 3rd ed. P'],
    ['2nd', 'Lakes, 2nd ed. P'],
    ['12th ed.', 'Lakes, 12th ed. P'],
    ['Tenth', 'Lakes, 10th ed. P'],
    ['First', 'Lakes. P'],
    ['1st ed', 'Lakes. P'],
    ['Rev. ed.', 'Lakes, Rev. ed. P'],
    ['Second revised edition', 'Lakes, Second revised edition. P'],
  ] as const) {
    it(`prints the edition “${edition}” as ${printed}`, () =>
      assert.equal(written({ type: 'book', title: 'Lakes', edition, publisher: 'P' }), `*Lakes*${printed.slice(5)}.`));
  }

  it('shortens seven authors to one', () => {
    const author = Array.from({ length: 7 }, (_, at) => ({ family: `N${at + 1}`, given: 'Xu-Yi' }));
    assert.equal(written({ type: 'article-journal', title: 'A', author }), 'X.-Y. N1 et al., “A.”');
    assert.match(
      written({ type: 'book', title: 'A', author: author.slice(0, 6) }),
      /^X\.-Y\. N1, .*, and X\.-Y\. N6, \*A\*\.$/,
    );
  });

  it('cites a Chinese work in Chinese', () => {
    const csl = {
      type: 'article-journal',
      title: '虚构织机研究',
      author: by(['林', '梅'], ['欧阳', '文澜'], ['王', '小明']),
      'container-title': '虚构学报',
      volume: '44',
      issued: on(2021),
    } as const;
    assert.equal(written(csl), '林梅, 欧阳文澜, 王小明, “虚构织机研究,” *虚构学报*, vol. 44, 2021.');
    assert.match(written({ ...csl, author: [...by(['林', '梅']), { literal: 'others' }] }), /^林梅, 等, “/);
  });

  it('prints one page that is registered as a stretch as one', () =>
    assert.equal(
      written({ type: 'article-journal', title: 'A', 'container-title': 'J', page: '380-380' }),
      '“A,” *J*, p. 380.',
    ));

  it('prints the address of what has no other place', () =>
    assert.equal(
      written({ type: 'document', title: 'A', issued: on(2020), URL: 'https://lakes.example/b' }),
      '“A.” 2020. [Online]. Available: https://lakes.example/b',
    ));

  for (const [title, printed] of [
    ['2029 IEEE/CVF Conference on Lakes and Rivers (CLR)', 'IEEE/CVF Conf. Lakes and Rivers (CLR)'],
    ['The IEEE Conference on Lakes', 'IEEE Conf. Lakes'],
    ['Proceedings of the 31st International Conference on Lakes', 'Proc. 31st Int. Conf. Lakes'],
    ['Proceedings of the Third Annual Symposium on the Use of Water', 'Proc. 3rd Annu. Symp. Use Water'],
    ['23rd International Conference on Lakes, 2003. Proceedings.', '23rd Int. Conf. Lakes, 2003. Proc.'],
    ['Advances in Lakes of the North', 'Advances in Lakes of the North'],
  ] as const)
    it(`calls ${title} ${printed}`, () =>
      assert.equal(
        written({ type: 'paper-conference', title: 'A', 'container-title': title, page: '7' }),
        `“A,” in *${printed}*, p. 7.`,
      ));

  for (const [full, short, printed] of [
    ['Nature Communications', 'Nat Commun', 'Nat. Commun.'],
    ['International Journal of Lakes', 'Int J Lakes', 'Int. J. Lakes'],
    ['Journal of Lakes', 'J. Lakes', 'J. Lakes'],
    ['Neural Lakes', 'Neural Lakes', 'Neural Lakes'],
    ['Lakes & Rivers', 'L&R', 'L&R'],
  ] as const)
    it(`calls ${full} ${printed} where its short name is registered as ${short}`, () =>
      assert.equal(
        written({
          type: 'article-journal',
          title: 'A',
          'container-title': full,
          'container-title-short': short,
          page: '7',
        }),
        `“A,” *${printed}*, p. 7.`,
      ));
});
