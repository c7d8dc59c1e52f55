import assert from 'node:assert/strict';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { parsePage } from '../../../../src/core/page/parsePage';
import { compareWithPages, type ComparedWork } from '../../../../src/core/publications/comparing/compareWithPages';
import type { CslItem, Notice, Publication } from '../../../../src/core/publications/work';

const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };

/** `authors` as `Mei Lin, Ada Reed`; arXiv's DOIs make a preprint. */
function paper(
  doi: string | undefined,
  title: string,
  authors: string,
  year: number | undefined,
  more: Partial<CslItem> & { readonly notices?: readonly Notice[] } = {},
): Publication {
  const { notices = [], ...fields } = more;
  const arxiv = /^10\.48550\/arXiv\.(.+)$/.exec(doi ?? '')?.[1];
  const csl: CslItem = {
    id: doi ?? title,
    type: arxiv === undefined ? 'paper-conference' : 'article',
    title,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(authors === ''
      ? {}
      : {
          author: authors
            .split(', ')
            .map(name => ({ given: name.split(' ')[0] ?? '', family: name.split(' ')[1] ?? '' })),
        }),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(arxiv === undefined ? {} : { archive: 'arXiv', archive_location: arxiv }),
    ...fields,
  };
  return { csl, otherTitles: [], years: year === undefined ? [] : [year], source, notices };
}

const page = `---
title: Mei
---

# 📝 Publications

- [Tides of Attention for Reading Lakes](https://doi.org/10.5555/lakes.1), **Mei Lin**, Ada Reed, *ISSI*, 2024
- [Saving Memory in Flood Models](https://arxiv.org/abs/2401.00017), **Mei Lin**, Bo Wang, *arXiv preprint*, 2024
- [Boats under Bridges](https://arxiv.org/pdf/2301.00018), Jo Park, **Mei Lin**, *BRIDGES 2023*
- 林梅，李雷.《面向湖泊的潮汐注意力网络》, 软件学报, 2022
- [Paper without a Link at All](), Mei Lin, Kim Lee, *PONDS*, 2020
- [Deserts and their Many Dunes](https://doi.org/10.5555/lakes.9), Mei Lin, Kim Lee, *PONDS*, 2019
- [Fast Looms for Weaving Narrow Ribbons](https://arxiv.org/abs/2203.00021), Mei Lin, Bo Wang, *arXiv preprint*, 2022
- Deep Kilns for Firing Large Vases, **Mei Lin**, Bo Wang, Kim Lee, *POTS*, 2022
- Deep Kilns for Firing Large Vases in Mountain Villages, **Mei Lin**, Bo Wang, Kim Lee, *POTS*, 2021
- [Selective Harvests of Winter Grain](https://doi.org/10.5555/grain.1), **Mei Lin**, Bo Wang, *FIELDS*, 2016
`;

function compared(...publications: readonly Publication[]): readonly ComparedWork[] {
  return compareWithPages([parsePage(page)], publications);
}

/** `new`, `listed`, `here «title»`, `differs «title»: kind printed → registered`. */
function told({ standing }: ComparedWork): string {
  if (standing.kind === 'new' || standing.kind === 'listed') return standing.kind;
  const title = `«${standing.entry.work.title.text}»`;
  if (standing.kind === 'here') return `here ${title}`;
  const differences = standing.differences.map(difference =>
    difference.kind === 'venue'
      ? `venue → ${difference.registered}`
      : `${difference.kind} ${difference.printed} → ${difference.registered}`,
  );
  return `differs ${title}: ${differences.join('; ')}`;
}

const tides = '«Tides of Attention for Reading Lakes»';
const floods = '«Saving Memory in Flood Models»';
const boats = '«Boats under Bridges»';
const looms = '«Fast Looms for Weaving Narrow Ribbons»';
const kilns = '«Deep Kilns for Firing Large Vases»';
const harvests = '«Selective Harvests of Winter Grain»';

describe('a registered work and a page', () => {
  const cases: readonly (readonly [what: string, work: Publication, expected: string])[] = [
    ['that nobody has written there', paper('10.5555/new.1', 'Waves in Small Ponds', 'Mei Lin, Ada Reed', 2025), 'new'],
    [
      'whose DOI is there',
      paper('10.5555/LAKES.1', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed', 2024),
      `here ${tides}`,
    ],
    [
      'whose title and authors are there, without a DOI',
      paper('10.5555/ponds.3', 'Paper Without a Link at All.', 'Mei Lin, Kim Lee', 2020),
      'here «Paper without a Link at All»',
    ],
    [
      'of which ORCID tells no authors',
      paper(undefined, 'Tides of attention for reading lakes', '', 2024),
      `here ${tides}`,
    ],
    [
      'that is the second part of one that is there',
      paper('10.5555/lakes.2', 'Tides of Attention for Reading Lakes II', 'Mei Lin, Ada Reed', 2024),
      'new',
    ],
    ['whose authors are others', paper('10.5555/x.1', 'Paper without a Link at All', 'Jo Park, Uma Ode', 2020), 'new'],
    [
      'whose DOI stands with another work by mistake',
      paper('10.5555/lakes.9', 'Waves in Small Ponds', 'Mei Lin, Kim Lee', 2019),
      'new',
    ],
    [
      'whose year is another one there',
      paper('10.5555/lakes.1', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed', 2021),
      `differs ${tides}: year 2024 → 2021`,
    ],
    [
      'that came out online the year before',
      paper('10.5555/lakes.1', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed', 2023),
      `here ${tides}`,
    ],
    [
      'whose title is longer there by a word',
      paper('10.5555/lakes.1', 'Tides of Attention for Reading Great Salt Lakes', 'Mei Lin, Ada Reed', 2024),
      `differs ${tides}: title Tides of Attention for Reading Lakes → Tides of Attention for Reading Great Salt Lakes`,
    ],
    [
      'with a subtitle that is left out there',
      paper('10.5555/lakes.1', 'Tides of Attention for Reading Lakes: A Survey', 'Mei Lin, Ada Reed', 2024),
      `here ${tides}`,
    ],
    [
      'with another DOI there',
      paper('10.5555/lakes.2', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed', 2024),
      `differs ${tides}: doi 10.5555/lakes.1 → 10.5555/lakes.2`,
    ],
    [
      'that is the preprint there',
      paper('10.48550/arXiv.2401.00017', 'Saving Memory in Flood Models', 'Mei Lin, Bo Wang', 2024),
      `here ${floods}`,
    ],
    [
      'that has appeared since, while its preprint is there',
      paper('10.5555/f.7', 'Saving Memory in Flood Models', 'Mei Lin, Bo Wang', 2025, { 'container-title': 'Floods' }),
      `differs ${floods}: doi 10.48550/arXiv.2401.00017 → 10.5555/f.7; venue → Floods`,
    ],
    [
      'that was renamed when it appeared, and says of which preprint',
      paper('10.5555/f.8', 'Frugal Models of Floods', 'Mei Lin, Bo Wang', 2024, {
        'container-title': 'Floods',
        notices: [{ kind: 'has-preprint', doi: '10.48550/arXiv.2401.00017' }],
      }),
      `differs ${floods}: title Saving Memory in Flood Models → Frugal Models of Floods; doi 10.48550/arXiv.2401.00017 → 10.5555/f.8; venue → Floods`,
    ],
    [
      'that is a preprint of another number, beside one of nearly its title',
      paper('10.48550/arXiv.2203.00099', 'Cheap Looms for Weaving Narrow Ribbons', 'Mei Lin, Bo Wang', 2022),
      'new',
    ],
    [
      'that is a preprint and says so without a DOI',
      paper(undefined, 'Cheap Looms for Weaving Narrow Ribbons', 'Mei Lin, Bo Wang', 2022, {
        ...{ type: 'article', archive: 'arXiv', archive_location: '2203.00099' },
      }),
      'new',
    ],
    ...['10.48550/arXiv.2203.00021', undefined].map(
      doi =>
        [
          `that is the preprint there under a title it no longer has, by ${doi ?? 'its identifier'}`,
          paper(doi, 'Cheap Looms for Weaving Narrow Ribbons', 'Mei Lin, Bo Wang', 2022, {
            ...{ type: 'article', archive: 'arXiv', archive_location: '2203.00021' },
          }),
          `here ${looms}`,
        ] as const,
    ),
    [
      'that is a preprint of nearly the title of one that gives no number',
      paper('10.48550/arXiv.2204.00031', 'Wide Kilns for Firing Large Vases', 'Mei Lin, Bo Wang, Kim Lee', 2022),
      `differs ${kilns}: title Deep Kilns for Firing Large Vases → Wide Kilns for Firing Large Vases`,
    ],
    [
      'of nearly the title of one by the owner of the page and others',
      paper('10.48550/arXiv.2204.00032', 'Wide Kilns for Firing Large Vases', 'Mei Lin, Jo Park, Uma Ode', 2022),
      'new',
    ],
    [
      'that is a preprint with a longer title than a paper of years before',
      paper('10.48550/arXiv.2001.00041', 'Selective Harvests of Winter Grain under Snow', 'Mei Lin, Bo Wang', 2020),
      `differs ${harvests}: title Selective Harvests of Winter Grain → Selective Harvests of Winter Grain under Snow`,
    ],
    [
      'that has appeared under another DOI than one of nearly its title',
      paper('10.5555/grain.2', 'Selective Harvests of Spring Grain', 'Mei Lin, Bo Wang', 2017),
      'new',
    ],
    [
      'that continues one of years before under another DOI',
      paper('10.5555/grain.3', 'Selective Harvests of Winter Grain under Snow', 'Mei Lin, Bo Wang', 2020),
      'new',
    ],
    [
      'of the title of one that gives no number but for a word, years later',
      paper('10.5555/pots.2', 'Deep Kilns for Firing Large Bricks', 'Mei Lin, Bo Wang, Kim Lee', 2026),
      'new',
    ],
    [
      'of the long title of one that gives no number but for a word, years later',
      paper(
        '10.5555/pots.3',
        'Deep Kilns for Firing Large Bricks in Mountain Villages',
        'Mei Lin, Bo Wang, Kim Lee',
        2026,
      ),
      'new',
    ],
    [
      'that has appeared, of nearly the title of a preprint there',
      paper('10.5555/looms.1', 'Cheap Looms for Weaving Narrow Ribbons', 'Mei Lin, Bo Wang', 2022, {
        'container-title': 'Looms',
      }),
      `differs ${looms}: title Fast Looms for Weaving Narrow Ribbons → Cheap Looms for Weaving Narrow Ribbons; doi 10.48550/arXiv.2203.00021 → 10.5555/looms.1; venue → Looms`,
    ],
    [
      'that is there with its venue and a link to arXiv',
      paper('10.5555/b.1', 'Boats under Bridges', 'Jo Park, Mei Lin', 2023, { 'container-title': 'BRIDGES' }),
      `here ${boats}`,
    ],
    [
      'in Chinese',
      paper('10.5555/c.1', '面向湖泊的潮汐注意力网络', '梅 林, 雷 李', 2022, {
        author: [
          { family: '林', given: '梅' },
          { family: '李', given: '雷' },
        ],
      }),
      'here «面向湖泊的潮汐注意力网络»',
    ],
  ];
  for (const [what, work, expected] of cases)
    it(`${what}: ${expected}`, () => assert.deepEqual(compared(work).map(told), [expected]));

  for (const title of [
    '雷达反演内陆湖泊水位 (Radar for Northern Lakes)',
    '基于深度学习的雷达反演内陆湖泊水位方法（Radar for Northern Lakes）',
  ])
    it(`that is there in both languages as “${title}”`, () => {
      const written = parsePage(`# Publications\n\n- Mei Lin, Ada Reed. **${title}**. *Ponds*, 2024.\n`);
      const work = paper('10.5555/radar', 'Radar for Northern Lakes', 'Mei Lin, Ada Reed', 2024);
      assert.deepEqual(compareWithPages([written], [work]).map(told), [`here «${title}»`]);
    });

  describe('beside another of its title', () => {
    const written = (entry: string): PageModel => parsePage(`# Publications\n\n- ${entry}\n`);
    const inJournal = (title: string, year: number, more: Partial<CslItem>): Publication =>
      paper(undefined, title, 'Mei Lin, Ada Reed', year, { type: 'article-journal', ...more });
    const ponds = 'Ponds of the Northern World in Spring';
    const patent = (number: string): Publication =>
      paper(undefined, '一种湖泊水位测量装置', '', 2020, {
        ...{ type: 'patent', number },
        author: [
          { family: '林', given: '梅' },
          { family: '李', given: '青' },
        ],
      });
    const thesis = paper(undefined, ponds, 'Mei Lin', 2020, { type: 'thesis', publisher: 'Yunmeng University' });
    const cases: readonly (readonly [entry: string, work: Publication, kind: 'new' | 'here'])[] = [
      ['林梅, 李青. 一种湖泊水位测量装置: CN112345678A[P]. 2020-05-06.', patent('CN212345999U'), 'new'],
      ['林梅, 李青. 一种湖泊水位测量装置: CN112345678A[P]. 2020-05-06.', patent('CN112345678B'), 'here'],
      ['林梅, 李青. **一种湖泊水位测量装置**. 发明专利, 2020.', patent('CN112345678A'), 'here'],
      [`M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 1, pp. 1-9, 2020.`, thesis, 'new'],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, 2020.`,
        inJournal(ponds, 2020, { 'container-title': 'Aquatic Waters' }),
        'new',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *J. Aquat. Waters*, 2020.`,
        inJournal(ponds, 2020, { 'container-title': 'Journal of Aquatic Waters' }),
        'here',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 1, pp. 1-9, 2020.`,
        inJournal(ponds, 2020, { 'container-title': 'Journal of Lakes', volume: '2', page: '31-39' }),
        'new',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 1, pp. 1-9, 2020.`,
        inJournal(ponds, 2020, { 'container-title': 'Journal of Lakes', volume: '1', page: '100213' }),
        'here',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 1, pp. 21-29, 2020.`,
        inJournal(ponds, 2021, { 'container-title': 'Journal of Lakes', volume: '11', page: '21-29' }),
        'here',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 12, pp. 301-320, 2020.`,
        inJournal(ponds, 2021, { 'container-title': 'Journal of Lakes', volume: '13', page: '1-20' }),
        'here',
      ],
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 12, no. 4, pp. 301-320, 2020.`,
        inJournal(ponds, 2021, { 'container-title': 'Journal of Lakes', volume: '13', issue: '1', page: '1-20' }),
        'new',
      ],
      // ahead of print no number tells a place
      ...['vol. PP, no. 99, pp. 1-1', 'no. 99, pp. 1-14', 'early access'].map(
        place =>
          [
            `M. Lin and A. Reed, "${ponds}," *IEEE Transactions on Lakes*, ${place}, 2020.`,
            inJournal(ponds, 2021, {
              ...{ 'container-title': 'IEEE Transactions on Lakes', volume: '12', issue: '3', page: '1234-1247' },
            }),
            'here',
          ] as const,
      ),
      [
        `M. Lin and A. Reed, "${ponds}," *Journal of Lakes*, vol. 1, pp. 1-9, 2020.`,
        inJournal(ponds.replace('Northern', 'Southern'), 2020, {
          ...{ 'container-title': 'Journal of Lakes', volume: '2', page: '31-39' },
        }),
        'new',
      ],
    ];
    for (const [entry, work, kind] of cases) {
      const { type, number, volume = '', page: pages = '', 'container-title': venue = '' } = work.csl;
      const of = [type, number ?? `${venue} ${volume} ${pages}`.trim()].join(' ');
      it(`${of} is ${kind} on a page with “${entry}”`, () =>
        assert.equal(compareWithPages([written(entry)], [work])[0]?.standing.kind, kind));
    }
  });

  for (const venue of ['*Under revision*, 2024', '已投《湖泊学报》, 2024', 'In submission, 2024'])
    it(`that has appeared since the page said “${venue}”`, () => {
      const written = parsePage(
        `# Publications\n\n- [Waves in Small Ponds](https://example.org/w), Mei Lin, Ada Reed, ${venue}\n`,
      );
      const work = paper('10.5555/w', 'Waves in Small Ponds', 'Mei Lin, Ada Reed', 2024, {
        'container-title': 'Ponds',
      });
      assert.deepEqual(compareWithPages([written], [work]).map(told), [
        'differs «Waves in Small Ponds»: venue → Ponds',
      ]);
    });

  it('that is the preprint of what is there, though renamed, where the list holds both', () => {
    const published = paper('10.5555/lakes.1', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed', 2024);
    const preprint = paper('10.48550/arXiv.2312.00001', 'Ebb and Flow in Networks', 'Mei Lin, Ada Reed', 2023, {
      notices: [{ kind: 'published-as', doi: '10.5555/LAKES.1' }],
    });
    assert.deepEqual(compared(preprint, published).map(told), [`here ${tides}`, `here ${tides}`]);
  });
});

describe('a list of works', () => {
  const titles = (works: readonly ComparedWork[]): readonly string[] =>
    works.map(({ publication: { csl }, publishedAs }) =>
      [csl.title, csl.DOI ?? '', publishedAs === undefined ? '' : `→ ${publishedAs.csl.DOI ?? ''}`].join(' ').trim(),
    );

  it('holds a DOI once, by its fullest record', () => {
    const bare = paper('10.5555/A', 'Ponds', '', 2020);
    const full = paper('10.5555/a', 'Ponds', 'Mei Lin', 2020, { 'container-title': 'PONDS', page: '1-9' });
    assert.deepEqual(
      compared(bare, full, bare).map(({ publication }) => publication),
      [full],
    );
  });

  it('leaves out what has no DOI where the same has one, or stands there twice', () => {
    const registered = paper('10.5555/a', 'Ponds in Spring', 'Mei Lin, Ada Reed', 2020);
    const copies = [
      paper(undefined, 'Ponds in spring', '', 2020),
      paper(undefined, 'Ponds in Spring', 'Mei Lin', undefined),
    ];
    assert.deepEqual(titles(compared(...copies, registered)), ['Ponds in Spring 10.5555/a']);
    assert.equal(compared(...copies).length, 1);
  });

  it('keeps works of one title apart that have other authors, other years or DOIs of their own', () => {
    const works = [
      paper(undefined, 'Editorial', 'Mei Lin', 2020),
      paper(undefined, 'Editorial', 'Mei Lin', 2023),
      paper(undefined, 'Editorial', 'Jo Park', 2020),
      paper('10.5555/e.1', 'Editorial', 'Mei Lin', 2016),
      paper('10.5555/e.2', 'Editorial', 'Mei Lin', 2016),
    ];
    assert.equal(compared(...works).length, 5);
  });

  it('relates a preprint to its published version, which comes first in its year', () => {
    const preprint = paper('10.48550/arXiv.2401.1', 'Ponds in Spring', 'Mei Lin, Ada Reed', 2024, {
      issued: { 'date-parts': [[2024, 12]] },
    });
    const published = paper('10.5555/a', 'Ponds in Spring', 'Mei Lin, Ada Reed', 2024);
    assert.deepEqual(titles(compared(preprint, published)), [
      'Ponds in Spring 10.5555/a',
      'Ponds in Spring 10.48550/arXiv.2401.1 → 10.5555/a',
    ]);
  });

  it('relates no preprint to a work of nearly its title by the same first author and others', () => {
    const title = (kind: string): string => `${kind} Looms for Weaving Narrow Ribbons of Silk in Mountain Villages`;
    const preprint = paper('10.48550/arXiv.2401.1', title('Fast'), 'Mei Lin, Ada Reed, Bo Wang', 2024);
    const other = paper('10.5555/a', title('Deep'), 'Mei Lin, Jo Park, Uma Ode', 2024);
    const same = paper('10.5555/b', title('Vast'), 'Mei Lin, Ada Reed, Bo Wang', 2024);
    const publishedAs = (...works: readonly Publication[]): readonly (string | undefined)[] =>
      compared(...works).flatMap(work => (work.publication === preprint ? [work.publishedAs?.csl.DOI] : []));
    assert.deepEqual(publishedAs(preprint, other), [undefined]);
    assert.deepEqual(publishedAs(preprint, other, same), ['10.5555/b']);
  });

  it('relates no preprint to a work of the same people with another word in its title', () => {
    const title = (water: string): string => `Careful Reading of ${water} from Radar with Many Sparse Labels`;
    const preprint = paper('10.48550/arXiv.2401.1', title('Lakes'), 'Mei Lin, Ada Reed', 2024);
    const other = paper('10.5555/a', title('Rivers'), 'Mei Lin, Ada Reed', 2024);
    assert.deepEqual(titles(compared(preprint, other)), [
      `${title('Lakes')} 10.48550/arXiv.2401.1`,
      `${title('Rivers')} 10.5555/a`,
    ]);
  });

  it('keeps an article that its author lists without a DOI; the preprint in another list is its preprint', () => {
    const own = paper(undefined, 'Ponds in Spring', 'Mei Lin, Ada Reed', 2024, {
      type: 'article-journal',
      'container-title': 'Journal of Ponds',
    });
    const preprint = paper('10.48550/arXiv.2401.1', 'Ponds in Spring', 'Mei Lin, Ada Reed', 2024);
    const merged = compared(preprint, own);
    assert.deepEqual(
      merged.map(({ publication }) => publication),
      [own, preprint],
    );
    assert.equal(merged[1]?.publishedAs, own);
    const unpublished = paper(undefined, 'Ponds in Spring', 'Mei Lin, Ada Reed', 2024);
    assert.deepEqual(
      compared(preprint, unpublished).map(({ publication }) => publication),
      [preprint],
    );
  });

  it('keeps works of one title and year apart that say they are two', () => {
    const ofJournal = (venue: string, volume: string, issue: string): Publication =>
      paper(undefined, 'Editorial', 'Mei Lin', 2020, {
        ...{ type: 'article-journal', 'container-title': venue, volume, issue },
      });
    const titled = (more: Partial<CslItem>): Publication => paper(undefined, 'Ponds in Spring', 'Mei Lin', 2020, more);
    for (const works of [
      [ofJournal('Journal of Ponds', '1', '1'), ofJournal('Journal of Ponds', '1', '2')],
      [ofJournal('Journal of Ponds', '1', '1'), ofJournal('Aquatic Letters', '1', '1')],
      [titled({ type: 'thesis' }), titled({ type: 'article-journal', 'container-title': 'Ponds' })],
      [titled({ type: 'patent', number: 'CN112345678A' }), titled({ type: 'patent', number: 'CN212345999U' })],
      [titled({ 'container-title': 'Proceedings of ICL' }), titled({ 'container-title': 'Symposium on Weirs' })],
    ])
      assert.equal(compared(...works).length, 2, JSON.stringify(works[0]?.csl));
  });

  describe('with a paper of a conference and an article of the same title', () => {
    const presented = paper(undefined, 'Ponds in Spring', 'Mei Lin, Ada Reed', 2022, {
      'container-title': 'Proceedings of the IEEE Conference on Ponds and Lakes',
    });
    const inJournal = (venue: string | undefined, year = 2023): Publication =>
      paper(undefined, 'Ponds in Spring', 'Mei Lin, Ada Reed', year, {
        ...{ type: 'article-journal', volume: '32' },
        ...(venue === undefined ? {} : { 'container-title': venue }),
      });

    it('has both: it is longer there', () => {
      const extended = inJournal('IEEE Transactions on Water');
      for (const article of [extended, inJournal('Journal of Ponds and Lakes'), inJournal('Water')])
        assert.equal(compared(presented, article).length, 2);
      assert.equal(compared({ ...presented, csl: { ...presented.csl, type: 'chapter' } }, extended).length, 2);
    });

    it('has one where the registry calls the proceedings a journal, or nothing says where the article is', () => {
      for (const venue of ['IEEE Conf. on Ponds and Lakes', 'Ponds and Lakes', undefined])
        assert.equal(compared(presented, inJournal(venue)).length, 1, venue);
    });

    it('has one where the journal is of the same year, or holds nothing but proceedings', () => {
      for (const year of [2021, 2022])
        assert.equal(compared(presented, inJournal('IEEE Transactions on Water', year)).length, 1, String(year));
      for (const venue of [
        'Procedia Computer Science',
        'Journal of Physics: Conference Series',
        'IFAC-PapersOnLine',
        'Lecture Notes in Computer Science',
        'Proceedings of Machine Learning Research',
        'PMLR',
        'Proceedings of the ACM on Programming Languages',
        'Proc. ACM Program. Lang.',
      ])
        assert.equal(compared(presented, inJournal(venue)).length, 1, venue);
    });
  });

  it('is ordered by date, newest first, undated works last', () => {
    const dated = (title: string, ...date: readonly number[]): Publication =>
      paper(title, title, 'Mei Lin', date[0], date.length === 0 ? {} : { issued: { 'date-parts': [date] } });
    const works = [dated('B', 2020), dated('D'), dated('A', 2025, 3), dated('A2', 2025, 11), dated('C', 1999)];
    assert.deepEqual(
      compared(...works).map(({ publication }) => publication.csl.title),
      ['A2', 'A', 'B', 'C', 'D'],
    );
  });

  it('of hundreds is compared with as many entries', () => {
    const words = 'tides lakes floods boats bridges deserts dunes rivers clouds storms fields seeds looms'.split(' ');
    const title = (at: number): string =>
      [3, 5, 7, 11].map(by => words[Math.floor(at / by) % words.length]).join(' ') + ` ${at}`;
    const entries = Array.from({ length: 100 }, (_, at) => `- "${title(at * 7)}", Mei Lin, Ada Reed, 2020`);
    const works = Array.from({ length: 900 }, (_, at) => paper(`10.5555/${at}`, title(at), 'Mei Lin, Ada Reed', 2020));
    const found = compareWithPages([parsePage(`# Publications\n\n${entries.join('\n')}\n`)], works);
    assert.equal(found.length, 900);
    assert.ok(found.filter(({ standing }) => standing.kind !== 'new').length >= 100);
  });

  describe('in a table whose rows are no entries', () => {
    const lakes = paper('10.5555/lakes.1', 'Lakes that Remember', 'Mei Lin, Ann Reed', 2029);
    const markdown = (...cells: readonly string[]): string =>
      `# Publications\n\n| Year | Title | Authors |\n|------|-------|---------|\n| 2029 | ${cells.join(' | ')} |\n`;
    const html = (title: string, link: string): string =>
      `<table>\n<tr><td><img src="a.png"></td><td><b>${title}</b><br><u>Mei Lin</u>, Ann Reed<br>${link}</td></tr>\n</table>\n`;

    for (const [what, text, expected] of [
      ['are there by their DOIs', markdown('[Lakes](https://doi.org/10.5555/lakes.1)', 'all of us'), 'listed'],
      ['are there by their titles', markdown('*Lakes that Remember*', 'On lakes'), 'listed'],
      ['are there without bars at the ends', 'Year | Title\n---|---\n2029 | Lakes that Remember\n', 'listed'],
      ...['*Lakes that Remember*, Mei Lin', 'Lakes that Remember<br>Mei Lin'].map(
        cell => [`are there by their titles among other words: ${cell}`, markdown(cell), 'listed'] as const,
      ),
      ...['"Lakes that Remember", Mei Lin, ISL', 'Mei Lin, Ann Reed. Lakes that Remember. ISL, 2029'].map(
        cell => [`are there where a cell is an entry: ${cell}`, markdown(cell), 'here «Lakes that Remember»'] as const,
      ),
      ['are new beside one whose title holds theirs', markdown('Lakes that Remember Ponds', 'all of us'), 'new'],
      [
        'are new beside one of that title with another DOI',
        markdown('[Lakes that Remember](https://doi.org/10.5555/x.2)'),
        'new',
      ],
      [
        'are new beside news',
        markdown('[Lakes](https://doi.org/10.5555/lakes.1)').replace('Publications', 'News'),
        'new',
      ],
      [
        'are there in HTML by their DOIs',
        html('Lakes', '<a href="https://doi.org/10.5555/lakes.1">paper</a>'),
        'listed',
      ],
      [
        'are there by their titles in HTML',
        html('Lakes that Remember', '').replace('<u>Mei Lin</u>, Ann Reed', 'On lakes'),
        'listed',
      ],
      [
        'are new below a head in HTML that says their title',
        '<table>\n<tr><th>Lakes that Remember</th></tr>\n<tr><td>Ponds</td></tr>\n</table>\n',
        'new',
      ],
      ['are new beside others in HTML', html('Ponds and Their Ducks', ''), 'new'],
    ] as const) {
      it(what, () => assert.deepEqual(compareWithPages([parsePage(text)], [lakes]).map(told), [expected]));
    }

    for (const [title, written] of [
      ['Lakes & Rivers', 'Lakes &amp; Rivers'],
      ['湖鸥研究', '湖鸥研究'],
    ] as const)
      it(`are there by what visitors read: ${title}`, () => {
        const work = paper('10.5555/lakes.2', title, 'Mei Lin, Ann Reed', 2029);
        assert.deepEqual(compareWithPages([parsePage(html(written, ''))], [work]).map(told), ['listed']);
      });
  });

  describe('where no entry can be read for certain', () => {
    const lakes = paper('10.5555/lakes.1', 'Lakes', 'Mei Lin, Ann Reed', 2029);
    const doi = 'https://doi.org/10.5555/lakes.1';
    for (const [what, text, expected] of [
      ['are there by their DOIs in an item', `# Publications\n\n- [Lakes](${doi}), all of us\n`, 'listed'],
      ['are there by their DOIs without a link', '# Publications\n\n- Lakes, doi: 10.5555/lakes.1\n', 'listed'],
      [
        'are there by their DOIs in a box',
        `# Publications\n\n<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[Lakes](${doi})\n\nAll of us\n</div></div>\n`,
        'listed',
      ],
      [
        'are there by their DOIs in HTML',
        `<h1>Publications</h1>\n<ul><li><a href="${doi}">Lakes</a>, all of us</li></ul>\n`,
        'listed',
      ],
      ['are new beside another DOI', `# Publications\n\n- [Lakes](${doi}1), all of us\n`, 'new'],
      ['are new beside news', `# News\n\n- [Lakes](${doi}), all of us\n`, 'new'],
      ['are new beside a text on them', `# About Me\n\n- I wrote [Lakes](${doi})\n`, 'new'],
      ['are there by a DOI to see', `# Publications\n\n- Lakes, all of us, see [DOI](${doi})\n`, 'listed'],
      [
        'are there by a DOI behind a title with an `of`',
        `# Publications\n\n- Lakes of [Sand](${doi}), all of us\n`,
        'listed',
      ],
      ['are new beside their code', `# Publications\n\n- Code of [Lakes](${doi}) is online\n`, 'new'],
      ['are new beside their code in Chinese', `# 论文\n\n- 代码见 [Lakes](${doi})\n`, 'new'],
      ['are new beside their code and data in Chinese', `# 论文\n\n- 本文的代码和数据：[Lakes](${doi})\n`, 'new'],
      ['are new beside a report on them in Chinese', `# 论文\n\n- 报道见 [10.5555/lakes.1](${doi})\n`, 'new'],
      ['are new beside a pointer to them in Chinese', `# 论文\n\n- 详见 [Lakes](${doi})\n`, 'new'],
      ['are there by a title in Chinese that speaks of data', `# 论文\n\n- 湖泊数据见闻 [DOI](${doi})\n`, 'listed'],
      ['are new beside their award', `# Publications\n\n- Best paper award for [10.5555/lakes.1](${doi})\n`, 'new'],
      ['are new beside their data', '# Publications\n\n- Data of the paper doi:10.5555/lakes.1: online\n', 'new'],
      ['are new beside a talk on them', `# Publications and Talks\n\n1. Talk on [Lakes](${doi}), May 2029\n`, 'new'],
      ['are new beside a pointer to them', `# Publications\n\n- 2029\n  - see [Lakes](${doi})\n`, 'new'],
      ...[
        `Slides: [DOI](${doi})`,
        `Best Student Paper Award for [gulls](${doi})`,
        `**Outstanding paper award**: [gulls](${doi})`,
        `Featured in Nature News: [gulls](${doi})`,
        `Press coverage of [gulls](${doi})`,
        `Press release on [gulls](${doi})`,
        `Interview about [gulls](${doi})`,
        `Demo of [gulls](${doi})`,
        `Talk at ISL 2029 on [gulls](${doi})`,
        `Erratum to [DOI](${doi})`,
        `Correction: [DOI](${doi})`,
        `Reply to [DOI](${doi})`,
        `See also [DOI](${doi})`,
        `Please cite [DOI](${doi})`,
        `If you use the data, please cite ${doi}.`,
        'Supplementary data for doi:10.5555/lakes.1',
        `Software for the paper [gulls](${doi})`,
        `Commentary on our paper ([DOI](${doi}))`,
      ].map(
        item =>
          [`are new where they are only spoken of: ${item}`, `# Publications\n\n- 2029\n\n- ${item}\n`, 'new'] as const,
      ),
      ...[
        `Data assimilation for lakes from space for [DOI](${doi})`,
        `News from gulls of the north: counting from [DOI](${doi})`,
        `Review articles in print: [DOI](${doi})`,
        `Dataset: [DOI](${doi})`,
      ].map(
        item => [`are there by a title that begins so: ${item}`, `# Publications\n\n- ${item}\n`, 'listed'] as const,
      ),
      ['are new where they have no DOI there', '# Publications\n\n- Lakes, all of us\n', 'new'],
    ] as const)
      it(what, () => assert.deepEqual(compareWithPages([parsePage(text)], [lakes]).map(told), [expected]));
  });

  it('are compared as entries in a table whose rows can be read', () => {
    const lakes = paper('10.5555/lakes.1', 'Lakes that Remember', 'Mei Lin, Ann Reed', 2029);
    const inHtml = (title: string): string =>
      `<table>\n<tr><td>2029</td><td>${title}</td><td>Mei Lin, Ann Reed</td></tr>\n</table>\n`;
    const inMarkdown = (title: string): string => `| 2029 | ${title} | Mei Lin, Ann Reed |\n`;
    for (const [title, expected] of [
      ['Lakes that Remember', 'here «Lakes that Remember»'],
      ['Lakes Which Remember', 'differs «Lakes Which Remember»: title Lakes Which Remember → Lakes that Remember'],
      ['Ponds and Their Ducks', 'new'],
    ] as const)
      for (const text of [inHtml(title), inMarkdown(title)])
        assert.deepEqual(compareWithPages([parsePage(text)], [lakes]).map(told), [expected]);
  });

  it('are there in files of their own, by their titles or their DOIs', () => {
    const lakes = paper('10.5555/lakes.1', 'Lakes that Remember', 'Mei Lin, Ann Reed', 2029);
    const file = (front: string): string => `---\n${front}\ncollection: publications\n---\n\nOn lakes.\n`;
    for (const [front, expected] of [
      ['title: "Lakes that remember"', 'listed'],
      ["title: Lakes\npaperurl: 'https://doi.org/10.5555/lakes.1'", 'listed'],
      ['title: Ponds that Remember', 'new'],
      ['title: Lakes\nlinks:\n  - url: https://doi.org/10.5555/lakes.1', 'listed'],
      ["title: Ponds\nexcerpt: 'A follow-up of https://doi.org/10.5555/lakes.1'", 'new'],
    ] as const) {
      const works = compareWithPages([parsePage('# Publications\n')], [lakes], [parsePage(file(front))]);
      assert.deepEqual(works.map(told), [expected]);
    }
  });
});
