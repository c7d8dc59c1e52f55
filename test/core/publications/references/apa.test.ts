import assert from 'node:assert/strict';
import { apa } from '../../../../src/core/publications/references/apa';
import { plainText } from '../../../../src/core/publications/references/reference';
import type { CslItem, CslName } from '../../../../src/core/publications/work';

const by = (...names: readonly (readonly [string, string])[]): readonly CslName[] =>
  names.map(([family, given]) => ({ family, given }));
const on = (...parts: number[]): CslItem['issued'] & object => ({ 'date-parts': [parts] });

/** The reference with asterisks around what is slanted. */
const written = (csl: Omit<CslItem, 'id'>): string =>
  apa({ id: 'x', ...csl })
    .map(run => (typeof run === 'string' ? run : `*${run.slanted}*`))
    .join('');

/** Examples of the Publication Manual, 7th edition, chapter 10 (numbered as there), and of apastyle.apa.org. */
const examples: readonly (readonly [string, Omit<CslItem, 'id'>, string])[] = [
  [
    'an article (example 1)',
    {
      type: 'article-journal',
      title: 'Language learning as language use: A cross-linguistic model of child language development',
      author: by(['McCauley', 'Stewart M.'], ['Christiansen', 'Morten H.']),
      'container-title': 'Psychological Review',
      issued: on(2019, 1),
      volume: '126',
      issue: '1',
      page: '1-51',
      DOI: '10.1037/rev0000126',
    },
    'McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use: A cross-linguistic model of child language development. *Psychological Review*, *126*(1), 1–51. https://doi.org/10.1037/rev0000126',
  ],
  [
    'an article with a number',
    {
      type: 'article-journal',
      title: 'Teaching medicine with the help of “Dr. House.”',
      author: by(
        ['Jerrentrup', 'A.'],
        ['Mueller', 'T.'],
        ['Glowalla', 'U.'],
        ['Herder', 'M.'],
        ['Henrichs', 'N.'],
        ['Neubauer', 'A.'],
        ['Schaefer', 'J. R.'],
      ),
      'container-title': 'PLoS ONE',
      issued: on(2018),
      volume: '13',
      issue: '3',
      number: 'e0193972',
      DOI: '10.1371/journal.pone.0193972',
    },
    'Jerrentrup, A., Mueller, T., Glowalla, U., Herder, M., Henrichs, N., Neubauer, A., & Schaefer, J. R. (2018). Teaching medicine with the help of “Dr. House.” *PLoS ONE*, *13*(3), Article e0193972. https://doi.org/10.1371/journal.pone.0193972',
  ],
  [
    'an article with a number and pages',
    {
      type: 'article-journal',
      title: 'How lakes sleep',
      author: by(['Lin', 'M.']),
      'container-title': 'Journal of Lakes',
      issued: on(2029),
      volume: '43',
      issue: '4',
      page: '1-15',
      number: '12',
    },
    'Lin, M. (2029). How lakes sleep. *Journal of Lakes*, *43*(4), Article 12.',
  ],
  [
    'an article in a newspaper (example 16)',
    {
      type: 'article-newspaper',
      title: 'How will humanity react to alien life? Psychologists have some predictions',
      author: by(['Guarino', 'Ben']),
      'container-title': 'The Washington Post',
      issued: on(2017, 12, 4),
      URL: 'https://a.example/x',
    },
    'Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. *The Washington Post*. https://a.example/x',
  ],
  [
    'a book of a later edition (example 20)',
    {
      type: 'book',
      title: 'Feminist therapy',
      author: by(['Brown', 'L. S.']),
      edition: '2',
      publisher: 'American Psychological Association',
      'publisher-place': 'Washington, DC',
      issued: on(2018),
      DOI: '10.1037/0000092-000',
    },
    'Brown, L. S. (2018). *Feminist therapy* (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000092-000',
  ],
  [
    'a chapter of a book with editors (example 38)',
    {
      type: 'chapter',
      title: 'Affirmative cognitive behavior therapy with sexual and gender minority people',
      author: by(['Balsam', 'K. F.'], ['Martell', 'C. R.'], ['Jones', 'K. P.'], ['Safren', 'S. A.']),
      editor: by(['Iwamasa', 'G. Y.'], ['Hays', 'P. A.']),
      'container-title': 'Culturally responsive cognitive behavior therapy: Practice and supervision',
      edition: '2',
      page: '287-314',
      publisher: 'American Psychological Association',
      issued: on(2019),
      DOI: '10.1037/0000119-012',
    },
    'Balsam, K. F., Martell, C. R., Jones, K. P., & Safren, S. A. (2019). Affirmative cognitive behavior therapy with sexual and gender minority people. In G. Y. Iwamasa & P. A. Hays (Eds.), *Culturally responsive cognitive behavior therapy: Practice and supervision* (2nd ed., pp. 287–314). American Psychological Association. https://doi.org/10.1037/0000119-012',
  ],
  [
    'a report with a number, by an organisation (example 50)',
    {
      type: 'report',
      title: 'Facing forward: Life after cancer treatment',
      author: [{ literal: 'National Cancer Institute' }],
      genre: 'NIH Publication',
      number: '18-2424',
      publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
      issued: on(2018),
      URL: 'https://a.example/life.pdf',
    },
    'National Cancer Institute. (2018). *Facing forward: Life after cancer treatment* (NIH Publication No. 18-2424). U.S. Department of Health and Human Services, National Institutes of Health. https://a.example/life.pdf',
  ],
  [
    'a page of the net (example 111)',
    {
      type: 'webpage',
      title: 'People at high risk of developing flu-related complications',
      author: [{ literal: 'Centers for Disease Control and Prevention' }],
      publisher: 'Centers for Disease Control and Prevention',
      issued: on(2018, 1, 23),
      URL: 'https://www.cdc.gov/flu/about/disease/high_risk.htm',
    },
    'Centers for Disease Control and Prevention. (2018, January 23). *People at high risk of developing flu-related complications*. https://www.cdc.gov/flu/about/disease/high_risk.htm',
  ],
  [
    'software',
    {
      type: 'software',
      title: 'Comprehensive meta-analysis',
      author: by(['Borenstein', 'M.'], ['Hedges', 'L.'], ['Higgins', 'J.'], ['Rothstein', 'H.']),
      version: '3.3.070',
      publisher: 'Biostat',
      issued: on(2014),
      URL: 'https://www.meta-analysis.com/',
    },
    'Borenstein, M., Hedges, L., Higgins, J., & Rothstein, H. (2014). *Comprehensive meta-analysis* (Version 3.3.070) [Computer software]. Biostat. https://www.meta-analysis.com/',
  ],
  [
    'a preprint',
    {
      type: 'article',
      title: 'A meta-analytic review of the benefit of spacing out retrieval practice episodes on retention',
      author: by(['Latimier', 'A.'], ['Peyre', 'H.'], ['Ramus', 'F.']),
      publisher: 'PsyArXiv',
      issued: on(2020),
      URL: 'https://psyarxiv.com/kzy7u/',
    },
    'Latimier, A., Peyre, H., & Ramus, F. (2020). *A meta-analytic review of the benefit of spacing out retrieval practice episodes on retention*. PsyArXiv. https://psyarxiv.com/kzy7u/',
  ],
];

describe('APA, 7th edition', () => {
  for (const [what, csl, expected] of examples) {
    it(`prints ${what} as the manual does`, () => assert.equal(written(csl), expected));
  }

  const thesis = {
    type: 'thesis',
    title: 'Looms',
    author: by(['Vesper', 'Odile']),
    publisher: 'University of Nowhere',
    issued: on(2017),
  } as const;

  it('says what kind of thesis it is, as far as that is known', () => {
    assert.equal(
      written({ ...thesis, genre: 'PhD thesis' }),
      'Vesper, O. (2017). *Looms* [Doctoral dissertation, University of Nowhere].',
    );
    assert.equal(
      written({ ...thesis, genre: '硕士学位论文' }),
      'Vesper, O. (2017). *Looms* [Master’s thesis, University of Nowhere].',
    );
    assert.equal(written(thesis), 'Vesper, O. (2017). *Looms* [Thesis, University of Nowhere].');
  });

  for (const [number, printed] of [
    ['10123456', 'Patent No. 10123456'],
    ['US Patent 10,123,456', 'U.S. Patent No. 10,123,456'],
    ['US Patent 10,123,456 B2', 'U.S. Patent No. 10,123,456 B2'],
    ['US Patent App. 17/406,086', 'US Patent App. 17/406,086'],
    ['CN Patent 115691719', 'CN Patent 115691719'],
    ['发明专利 ZL202411182560.3', '发明专利 ZL202411182560.3'],
  ] as const) {
    it(`gives the number ${number} of a patent as ${printed}`, () =>
      assert.equal(
        written({ type: 'patent', title: 'Looms', number, issued: on(2024) }),
        `*Looms* (${printed}). (2024).`,
      ));
  }

  it('prints a preprint of arXiv and a paper in proceedings', () => {
    assert.equal(
      written({
        type: 'article',
        title: 'Weaving',
        author: by(['Vesper', 'Odile']),
        number: 'arXiv:2101.00001',
        archive: 'arXiv',
        archive_location: '2101.00001',
        publisher: 'arXiv',
        issued: on(2021, 1),
        DOI: '10.48550/arXiv.2101.00001',
      }),
      'Vesper, O. (2021). *Weaving* (arXiv:2101.00001). arXiv. https://doi.org/10.48550/arXiv.2101.00001',
    );
    assert.equal(
      written({
        type: 'paper-conference',
        title: 'Weaving',
        author: by(['Vesper', 'Odile']),
        'container-title': 'Proceedings of ISS',
        page: '7',
        issued: on(2021),
      }),
      'Vesper, O. (2021). Weaving. In *Proceedings of ISS* (p. 7).',
    );
  });

  it('shortens more than twenty authors to the first nineteen and the last', () => {
    const author = Array.from({ length: 23 }, (_, at) => ({ family: `N${at + 1}`, given: 'X' }));
    assert.match(
      written({ type: 'book', title: 'A', author }),
      /^N1, X\., .*N19, X\., \. \. \. N23, X\. \(n\.d\.\)\. \*A\*\.$/,
    );
    assert.match(written({ type: 'book', title: 'A', author: author.slice(0, 20) }), /N19, X\., & N20, X\./);
  });

  it('keeps parts of names: Jr., hyphens, organisations; editors where there are no authors', () => {
    const author = [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'Sartre', given: 'Jean-Paul' },
    ];
    assert.match(written({ type: 'book', title: 'A', author }), /^King, M\. L\., Jr\., & Sartre, J\.-P\. \(n\.d\.\)/);
    assert.equal(written({ type: 'book', title: 'A', editor: by(['Reed', 'T.']) }), 'Reed, T. (Ed.). (n.d.). *A*.');
    assert.equal(written({ type: 'webpage', title: 'Why?' }), '*Why?* (n.d.).');
  });

  it('lists Chinese names as in Chinese', () => {
    const csl = {
      type: 'article-journal',
      title: '虚构织机研究',
      author: by(['林', '梅'], ['欧阳', '文澜']),
      'container-title': '虚构学报',
      volume: '44',
      issue: '1',
      page: '1-12',
      issued: on(2021),
    } as const;
    assert.equal(written(csl), '林梅, 欧阳文澜. (2021). 虚构织机研究. *虚构学报*, *44*(1), 1–12.');
    assert.match(written({ ...csl, author: [...csl.author, { literal: 'others' }] }), /^林梅, 欧阳文澜, 等\. \(2021\)/);
    // syllables are no initials
    assert.match(written({ ...csl, author: by(['김', '민지'], ['이', '민수']) }), /^김민지, & 이민수\. \(2021\)/);
    assert.match(
      written({ ...csl, author: by(['高橋', 'みなみ'], ['たなか', 'ゆう']) }),
      /^高橋みなみ, & たなかゆう\. /,
    );
    assert.match(written({ ...csl, author: by(['リード', 'ターム']) }), /^ターム リード\. /);
    assert.match(
      plainText(apa({ id: 'x', ...csl, author: [...by(['Reed', 'T.']), { literal: 'others' }] })),
      /^Reed, T\., et al\. \(2021\)/,
    );
  });

  it('prints a DOI as it is registered, with what ends an address escaped', () => {
    const address = (DOI: string): string => written({ type: 'article-journal', title: 'A', DOI });
    assert.equal(address('10.5555/0893-6080(89)90003-8'), 'A. (n.d.). https://doi.org/10.5555/0893-6080(89)90003-8');
    assert.match(address('10.5555/1(2)3:4<5::A>3.0'), /10\.5555\/1\(2\)3:4%3C5::A%3E3\.0$/);
  });

  it('prints one page that is registered as a stretch as one', () =>
    assert.equal(
      written({
        type: 'article-journal',
        title: 'A',
        'container-title': 'J',
        volume: '29',
        issue: '3',
        page: '380-380',
      }),
      'A. (n.d.). *J*, *29*(3), 380.',
    ));

  it('prints pages of a book that is not told by themselves', () =>
    assert.equal(
      written({
        type: 'chapter',
        title: 'Lakes',
        author: by(['Lin', 'M.']),
        page: '10-20',
        publisher: 'Press',
        edition: '2',
      }),
      'Lin, M. (n.d.). *Lakes* (2nd ed., pp. 10–20). Press.',
    ));
});
