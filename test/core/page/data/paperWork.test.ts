import assert from 'node:assert/strict';
import { listedPaper } from '../../../../src/core/page/data/dataFile';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import { entryItem } from '../../../../src/core/publications/export/entryItem';
import { slice } from '../../../../src/core/text/range';

const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

/** `title | authors | years | DOIs, each as it stands in the file` */
function read(text: string): readonly string[] {
  const page = listedPaper(parsePage(text));
  return entriesOf(page).map(({ work, printed, identifiers }) =>
    [
      slice(text, work.title.range),
      printed.authors.join('; '),
      printed.years.join(' '),
      identifiers.map(({ range }) => slice(text, range)).join(' '),
    ].join(' | '),
  );
}

/** What is exported of it, beside its title and authors. */
function exported(text: string): unknown {
  const [entry] = entriesOf(listedPaper(parsePage(text)));
  assert.ok(entry);
  const known = new Set(['id', 'title', 'author']);
  return Object.fromEntries(Object.entries(entryItem(entry, new Set())).filter(([key]) => !known.has(key)));
}

const tides = [
  'title: "Tides of All the Lakes"',
  'collection: publications',
  "excerpt: ''",
  'date: 2029-05-01',
  "venue: 'Journal of Lakes'",
];
const citation =
  "citation: 'Lin, M. and Reed, A. (2029). &quot;Tides of All the Lakes.&quot; <i>Journal of Lakes</i>. 12(3).'";

describe('a paper that is a file of a collection', () => {
  it('has the authors, the volume and the issue of its citation', () => {
    const text = front(...tides, "paperurl: 'https://doi.org/10.5555/tides.1'", citation);
    assert.deepEqual(read(text), [
      'Tides of All the Lakes | Lin, M.; Reed, A. | 2029 | https://doi.org/10.5555/tides.1',
    ]);
    assert.deepEqual(exported(text), {
      type: 'article-journal',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Journal of Lakes',
      volume: '12',
      issue: '3',
      DOI: '10.5555/tides.1',
    });
  });

  it('has the year of its citation where no key has one', () => {
    const undated = tides.filter(line => !line.startsWith('date'));
    const years = [citation, citation.replace('12(3)', '12(3), 2029')].map(
      one => read(front(...undated, one))[0]?.split(' | ')[2],
    );
    assert.deepEqual(years, ['2029', '2029']);
  });

  it('has of a key that stands twice the last, as the site prints it', () => {
    const text = front(...tides, 'authors: [Mei Lin, Bo Day]', "venue: 'Lake Letters'");
    assert.equal((exported(text) as Record<string, unknown>)['container-title'], 'Lake Letters');
  });

  for (const venue of [
    '*Lake Letters*',
    '_Lake Letters_',
    '**Lake Letters**',
    '[Lake Letters](https://letters.example)',
  ])
    it(`has a venue without the marks around it: ${venue}`, () => {
      const text = front(...tides.slice(0, 4), `venue: "${venue}"`, 'authors: [Mei Lin, Bo Day]', 'volume: 4');
      assert.equal((exported(text) as Record<string, unknown>)['container-title'], 'Lake Letters');
    });

  it('has nothing of what a sample of academicpages still says under its own title', () => {
    const half = [
      'title: "Tides of All the Lakes"',
      'collection: publications',
      "excerpt: 'This paper is about the number 1. The number 2 is left for future work.'",
      'date: 2009-10-01',
      "venue: 'Journal 1'",
      "paperurl: 'http://academicpages.github.io/files/paper1.pdf'",
      "citation: 'Your Name, You. (2009). &quot;Paper Title Number 1.&quot; <i>Journal 1</i>. 1(1).'",
    ];
    assert.deepEqual(read(front(...half)), ['Tides of All the Lakes |  |  | ']);
    assert.deepEqual(exported(front(...half)), { type: 'document' });
    const own = half.map(line => line.replace('2009-10-01', '2029-05-01').replace(/'Journal 1'$/, 'Journal of Lakes'));
    assert.deepEqual(exported(front(...own)), {
      type: 'article-journal',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Journal of Lakes',
    });
  });

  it('is printed on the day of a sample where nothing else is one’s', () => {
    const text = front(...tides.map(line => line.replace('2029-05-01', '2009-10-01')));
    assert.deepEqual(read(text), ['Tides of All the Lakes |  | 2009 | ']);
  });

  it('has of a citation that is read by the title alone what stands behind that', () => {
    const text = front(...tides, citation.replace('Lin, M. and Reed, A.', 'Lin, Mei, et al.'));
    assert.deepEqual(exported(text), {
      type: 'article-journal',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Journal of Lakes',
      volume: '12',
      issue: '3',
    });
  });

  it('has the authors and the venue of its own keys where it has both', () => {
    const text = front(...tides.slice(0, 4), 'venue: Lake Letters', 'authors:', '  - Mei Lin', '  - Bo Day', citation);
    assert.deepEqual(read(text), ['Tides of All the Lakes | Mei Lin; Bo Day | 2029 | ']);
    assert.deepEqual(exported(text), {
      type: 'article-journal',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Lake Letters',
    });
  });

  for (const [tail, numbers] of [
    ['. 12(3).', { volume: '12', issue: '3' }],
    [', 12(3): 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', vol. 12, no. 3, pp. 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [' (JoL), 2029, 12, 101.', { volume: '12', page: '101' }],
    ['. 12(3). (IF = 5.2, Q1)', { volume: '12', issue: '3' }],
    ['. pp. 3-9. Best Paper Award.', { page: '3-9' }],
    ['. Oral presentation (top 3%).', {}],
    ['. Acceptance rate: 20%.', {}],
    [', Article 12.', { page: '12' }],
    [' 12 (2029): 1-9.', { volume: '12', page: '1-9' }],
    [' 12.3 (2029): 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [' 12, no. 3 (2029): 101-110.', { volume: '12', issue: '3', page: '101-110' }],
    [', 12 (2029), 1-9.', { volume: '12', page: '1-9' }],
    [', 12, 3, 101-110.', { volume: '12', issue: '3', page: '101-110' }],
    [', 12(3), 1-9 (2029).', { volume: '12', issue: '3', page: '1-9' }],
    [' <b>12</b>, 045001 (2029).', { volume: '12', page: '045001' }],
    ['. 2029 May;12(3):101-10.', { volume: '12', issue: '3', page: '101-10' }],
    [', 12, S1-S9.', { volume: '12', page: 'S1-S9' }],
    [', 12(3): 101-110 [SCI].', { volume: '12', issue: '3', page: '101-110' }],
    [' (SCI Q1), 12(3), 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', p. 3.', { page: '3' }],
    [', 12 (2029) 101-109.', { volume: '12', page: '101-109' }],
    [', 12 (3) (2029) 101-109.', { volume: '12', issue: '3', page: '101-109' }],
    [', 12 (3) 2029: 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', 12(3), May 2029.', { volume: '12', issue: '3' }],
    [', 12 (Dec. 2029): 101.', { volume: '12' }],
    [', 12, 3 (May 2029), 1-29.', { volume: '12', issue: '3', page: '1-29' }],
    [', 12, no. 3 (May 2029): 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', Issue 3.', { issue: '3' }],
    [', Issue 3, pp. 1-9.', { issue: '3', page: '1-9' }],
    [', A12, 101.', {}],
    [', 145(11):2745-2752.e7.', { volume: '145', issue: '11', page: '2745-2752.e7' }],
    [', vol 12 no 3 pp 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', (2029) 12:101.', { volume: '12' }],
    [', 12 (3) 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', 12/3 (2029), S. 1-9.', {}],
    [', p101.', {}],
    [', May 2029, 1-9.', { page: '1-9' }],
    [', P2P track.', {}],
    ['. GPT P100 award', {}],
    ['. Acceptance: p5', {}],
    [', 12345.', {}],
    ['. Cited by 12.', {}],
    ['. 12 citations.', {}],
    ['. ISSN 1234-5678.', {}],
    ['. <b>Highly Cited Paper</b>.', {}],
    [' [pdf].', {}],
  ] as const)
    it(`is named by its key, and has of its citation the numbers alone: ${tail}`, () =>
      assert.deepEqual(exported(front(...tides, citation.replace(". 12(3).'", `${tail}'`))), {
        type: 'article-journal',
        issued: { 'date-parts': [[2029]] },
        'container-title': 'Journal of Lakes',
        ...numbers,
      }));

  it('is in a journal where its venue, which nothing else tells, has a volume', () =>
    assert.deepEqual(
      exported(
        front(
          ...tides.map(line => line.replace('Journal of Lakes', 'Lakeside')),
          citation.replace("Journal of Lakes</i>. 12(3).'", "Lakeside</i>, 12, 3 (May 2029), 1-29.'"),
        ),
      ),
      {
        type: 'article-journal',
        issued: { 'date-parts': [[2029]] },
        'container-title': 'Lakeside',
        volume: '12',
        issue: '3',
        page: '1-29',
      },
    ));

  for (const [lines, numbers] of [
    [['pages: "101:1-101:9"'], {}],
    [['pages: 101'], { page: '101' }],
    [['pages: "101"'], { page: '101' }],
    [['pages: "p. 3"'], { page: '3' }],
    [['pages: e101'], { page: 'e101' }],
    [['issue: 3'], { issue: '3' }],
  ] as const)
    it(`has the numbers of its keys where it has no volume: ${lines.join(', ')}`, () =>
      assert.deepEqual(exported(front(...tides, 'authors: [Mei Lin, Bo Day]', ...lines)), {
        type: 'article-journal',
        issued: { 'date-parts': [[2029]] },
        'container-title': 'Journal of Lakes',
        ...numbers,
      }));

  for (const [tail, numbers] of [
    ['，2029，12（3）：1-9．', { volume: '12', issue: '3', page: '1-9' }],
    [', 2029, 第12卷第3期: 1-9.', { volume: '12', issue: '3', page: '1-9' }],
    [', 2029年第3期, 1-9页.', { issue: '3', page: '1-9' }],
  ] as const)
    it(`has the numbers of a Chinese citation: ${tail}`, () => {
      const text = front(...tides, citation.replace(". 12(3).'", `${tail}'`)).replaceAll(
        'Journal of Lakes',
        '湖泊学报',
      );
      assert.deepEqual(exported(text), {
        type: 'article-journal',
        issued: { 'date-parts': [[2029]] },
        'container-title': '湖泊学报',
        ...numbers,
      });
    });

  it('has the name in full of a venue that its key calls by letters and its citation spells out', () => {
    const ofEvent = citation.replace(/<i>.*'/, "In <i>Symposium on Invented Lakes (ISIL)</i>, pp. 1-9. Oslo.'");
    assert.deepEqual(exported(front(...tides.slice(0, 4), 'venue: ISIL', ofEvent)), {
      type: 'paper-conference',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Symposium on Invented Lakes',
      'container-title-short': 'ISIL',
      page: '1-9',
    });
  });

  it('has the pages of a conference', () => {
    const [named, conference] = ['Journal of Lakes', 'International Conference on Lakes'];
    const text = front(...tides, citation.replace('. 12(3)', ' (ISIL), Oslo, pp. 3-9. IEEE'));
    assert.deepEqual(exported(text.replaceAll(named, conference)), {
      type: 'paper-conference',
      issued: { 'date-parts': [[2029]] },
      'container-title': conference,
      page: '3-9',
    });
  });

  it('is one whose authors nobody knows where nothing names them', () => {
    assert.deepEqual(read(front(...tides)), ['Tides of All the Lakes |  | 2029 | ']);
  });

  it('has what a mapping of its own tells of it', () => {
    const text = front(
      'title: Tides of All the Lakes',
      'publication_info:',
      '  author: "M. Lin, A. Reed"',
      '  preprint: "https://arxiv.org/abs/2901.00001"',
      '  year: "2029"',
    );
    assert.deepEqual(read(text), [
      'Tides of All the Lakes | M. Lin; A. Reed | 2029 | https://arxiv.org/abs/2901.00001',
    ]);
  });

  it('says the year that its venue has but once', () => {
    const text = front(
      ...tides.slice(0, 4),
      'pub: "Journal of Lakes, 2029, 159: 306–315"',
      'authors: [Mei Lin, Bo Day]',
    );
    assert.deepEqual(exported(text), {
      type: 'article-journal',
      issued: { 'date-parts': [[2029]] },
      'container-title': 'Journal of Lakes',
      volume: '159',
      page: '306-315',
    });
  });

  for (const [form, doi, lines] of [
    ['its key', '10.5555/a.1', ['doi: 10.5555/a.1']],
    ['a link', 'https://doi.org/10.5555/a.1', ["link: 'https://doi.org/10.5555/a.1'"]],
    ['its links', 'https://doi.org/10.5555/a.1', ['links:', '  DOI: https://doi.org/10.5555/a.1']],
    ['the words of its citation', '10.5555/a.1', [citation.replace("12(3).'", "12(3). doi:10.5555/a.1'")]],
    [
      'a link of its citation',
      'https://doi.org/10.5555/a.1',
      [citation.replace("12(3).'", `12(3). <a href="https://doi.org/10.5555/a.1">doi</a>'`)],
    ],
  ] as const)
    it(`has the DOI of ${form}`, () => assert.equal(read(front(...tides, ...lines))[0]?.split(' | ')[3], doi));

  for (const [form, doi, body] of [
    ['a link to it', 'https://doi.org/10.5555/a.1', '[Download paper here](https://doi.org/10.5555/a.1)'],
    ['a line of its own', '10.5555/a.1', 'DOI: 10.5555/a.1'],
    [
      'the citation that it recommends',
      '10.5555/a.1',
      'Recommended citation: Lin, Mei, and Ann Reed. (2029). "Tides of All the Lakes." <i>Journal of Lakes</i>. 10.5555/a.1',
    ],
    ['no link to its code', '', 'Code: [here](https://doi.org/10.5555/a.1)'],
    [
      'none that its text names',
      '',
      'We measure tides by what [Brook](https://doi.org/10.5555/a.1) found in the small lakes of the north (10.5555/b.2).',
    ],
  ] as const)
    it(`has, of its text, the DOI of ${form}`, () =>
      assert.equal(read(`${front(...tides)}\nThe water rises.\n\n${body}\n`)[0]?.split(' | ')[3], doi));

  for (const related of [
    'Conference version: [here](https://doi.org/10.5555/o.1)',
    'A preliminary version appeared at ISIL: [pdf](https://doi.org/10.5555/o.1).',
    'Previous part: [link](https://doi.org/10.5555/o.1)',
    'A follow-up to [this](https://doi.org/10.5555/o.1) paper.',
    'Builds on doi:10.5555/o.1.',
    'Extends [an earlier paper](https://doi.org/10.5555/o.1).',
    'See also: [Ice](https://doi.org/10.5555/o.1)',
    'Journal version: [here](https://doi.org/10.5555/o.1)',
    '[Conference version](https://doi.org/10.5555/o.1)',
    'Superseded by [this](https://doi.org/10.5555/o.1).',
    'Click [here](https://doi.org/10.5555/o.1) for the journal version.',
    'Erratum: [here](https://doi.org/10.5555/o.1)',
    'Reprinted in [Ice](https://doi.org/10.5555/o.1).',
    '期刊版本：[链接](https://doi.org/10.5555/o.1)',
    '[中文版](https://doi.org/10.5555/o.1)',
    '扩展自 [论文](https://doi.org/10.5555/o.1)',
    'Links: [Related work](https://doi.org/10.5555/o.1)',
    'Full proceedings: [here](https://doi.org/10.5555/o.1)',
    '[Proceedings](https://doi.org/10.5555/o.1)',
    'Proceedings: https://doi.org/10.5555/o.1',
    'https://zenodo.org/record/12 https://doi.org/10.5281/zenodo.1221',
    'https://code.example/tides https://doi.org/10.5555/o.1',
    'Which paper does it extend? [Here](https://doi.org/10.5555/o.1)',
    'What came before? https://doi.org/10.5555/o.1',
    'It answers this paper! [Link](https://doi.org/10.5555/o.1)',
    '前作！论文：https://doi.org/10.5555/o.1',
    'https://doi.org/10.5555/o.1, https://doi.org/10.5555/o.2',
    '[Paper](https://doi.org/10.5555/o.1) [Link](https://doi.org/10.5555/o.2)',
  ])
    it(`has no DOI of a paper that its text tells of beside: ${related}`, () =>
      assert.equal(read(`${front(...tides)}\n${related}\n`)[0]?.split(' | ')[3], ''));

  for (const own of [
    'Published version: [here]',
    'Journal article: [pdf]',
    'Volume 12, full paper: [link]',
    'Published as part of Journal of Lakes 2029: [here]',
    'Part of the LakeNet project. Paper: [here]',
    'Published in Journal of Lakes: [link]',
    '[Code](https://code.example/tides), [Paper]',
    '论文下载：[链接]',
    'Available at: [link]',
    'Read our paper [here]',
    'You can read the paper [here]',
    'Resources: [Paper]',
    'More information: [here]',
    'Direct link to article: [here]',
    '[Online version]',
    'Published in the proceedings: [here]',
    'Accepted manuscript: [PDF]',
    "Authors' copy: [PDF]",
    'Please see [the paper]',
    'Best paper award! [Paper]',
  ])
    it(`has the DOI that its text leads to as its own: ${own}`, () =>
      assert.equal(
        read(`${front(...tides)}\n${own}(https://doi.org/10.5555/o.1)\n`)[0]?.split(' | ')[3],
        'https://doi.org/10.5555/o.1',
      ));

  for (const [own, doi = '10.5555/o.1'] of [
    ['https://doi.org/10.5555/o.1'],
    ['DOI: https://doi.org/10.5555/o.1'],
    ['Paper: http://dx.doi.org/10.5555/o.1'],
    ['论文链接：https://doi.org/10.5555/o.1'],
    ['Permalink: doi.org/10.5555/o.1'],
    ['<https://doi.org/10.5555/o.1>', 'https://doi.org/10.5555/o.1'],
    ['[https://doi.org/10.5555/o.1](https://doi.org/10.5555/o.1)', 'https://doi.org/10.5555/o.1'],
    ['Builds on https://doi.org/10.5555/o.1', ''],
    ['https://doi.org/10.5555/o.1, https://doi.org/10.48550/arXiv.2901.00001', '10.5555/o.1 10.48550/arXiv.2901.00001'],
    ['https://doi.org/10.5555/o.1, https://doi.org/10.1101/2029.01.02.290001', '10.5555/o.1 10.1101/2029.01.02.290001'],
    [
      'Preprint: https://doi.org/10.2139/ssrn.4000001. Paper: https://doi.org/10.5555/o.1',
      '10.2139/ssrn.4000001 10.5555/o.1',
    ],
    ['Paper: https://doi.org/10.5555/o.1. Supplement: https://doi.org/10.5281/zenodo.1000001'],
    [
      'Paper: [here](https://doi.org/10.5555/o.1) · Supplement: https://doi.org/10.5281/zenodo.1000001',
      'https://doi.org/10.5555/o.1',
    ],
    ['https://doi.org/10.5555/o.1 (https://www.doi.org/10.5555/O.1)'],
    ['Paper: https://press.example/chapter/10.5555/o.1'],
  ])
    it(`has the DOI that its text writes as an address: ${own}`, () =>
      assert.equal(read(`${front(...tides)}\n${own}\n`)[0]?.split(' | ')[3], doi));

  for (const own of ['doi: 10.5555/a.1', "paperurl: 'https://doi.org/10.5555/a.1'"])
    it(`has no other DOI than that of its keys, whatever its text leads to: ${own}`, () =>
      assert.equal(
        read(`${front(...tides, own)}\nPaper: [here](https://doi.org/10.5555/o.1)\n`)[0]?.split(' | ')[3],
        own.replace(/^\w+: '?|'$/g, ''),
      ));

  it('is none where it has no title, or tells of a talk', () => {
    const none = [
      front('date: 2029-05-01', citation),
      front(...tides, 'info:', '  type: Oral Presentation', '  author: M. Lin'),
    ];
    assert.deepEqual(none.flatMap(read), []);
  });

  for (const [written, title] of [
    ['Blotch of *Septoria tritici* in Lakes', 'Blotch of Septoria tritici in Lakes'],
    ['_Septoria tritici_ on **Wheat** and `code`', 'Septoria tritici on Wheat and code'],
    ['What __init__ Does to Lakes', 'What __init__ Does to Lakes'],
    ['A* Search beside D* Search', 'A* Search beside D* Search'],
    ['On *-algebras and *-homomorphisms', 'On *-algebras and *-homomorphisms'],
    ['The &#42;-product&#42; and &#95;Tides&#95; of Lakes', 'The *-product* and _Tides_ of Lakes'],
    ['Tides of snake_case_names and \\*stars\\*', 'Tides of snake_case_names and *stars*'],
    ['C\\*-algebras of Lakes', 'C*-algebras of Lakes'],
    ['Spaces $H^{*}(X)$ and $K^{*}(Y)$ of Lakes', 'Spaces $H^{*}(X)$ and $K^{*}(Y)$ of Lakes'],
    ['On $L^*$ and $M^*$ Spaces', 'On $L^*$ and $M^*$ Spaces'],
    ['Actions of $*$-algebras and $*$-groups', 'Actions of $*$-algebras and $*$-groups'],
    ['*Bounds* for $\\hat{x}_{i}$ and \\(y_{j}\\) of _Lakes_', 'Bounds for $\\hat{x}_{i}$ and \\(y_{j}\\) of Lakes'],
    ['From *Five* to $10 and $20 a *Lake*', 'From Five to $10 and $20 a Lake'],
    ['Of $x^*$$y^*$ and *Lakes*', 'Of $x^*$$y^*$ and Lakes'],
    ['湖泊_强调_的题名', '湖泊_强调_的题名'],
    ['湖泊*科学*研究的`进展`', '湖泊科学研究的进展'],
    ['小麦*Septoria tritici*的研究', '小麦Septoria tritici的研究'],
    ['Lakes in *湖泊*的研究', 'Lakes in 湖泊的研究'],
    ['长江*Cyprinus carpio*的种群研究', '长江Cyprinus carpio的种群研究'],
    ['基于**深度学习**的湖泊研究', '基于深度学习的湖泊研究'],
    ['湖泊`NDVI`指数的研究', '湖泊NDVI指数的研究'],
  ] as const)
    it(`has a title without the marks of Markdown: ${written}`, () =>
      assert.deepEqual(
        worksOf(listedPaper(parsePage(front(`title: '${written}'`)))).map(work => work.title.text),
        [title],
      ));

  it('reaches over its whole text', () => {
    const text = `${front(...tides)}\nThe water rises.\n`;
    assert.deepEqual(
      worksOf(listedPaper(parsePage(text))).map(({ range }) => range),
      [{ start: 0, end: text.length }],
    );
  });
});
