import assert from 'node:assert/strict';
import { readListFile } from '../../../../src/core/page/data/dataFile';
import type { YamlScalar } from '../../../../src/core/syntax/yamlValue';
import { placeInData } from '../../../../src/core/publications/placing/placeInData';
import type { CslItem } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const author = [
  { given: 'Ann', family: 'Reed' },
  { given: 'Mei', family: 'Lin' },
  { given: 'Tom Q.', family: 'Brook' },
];
const conference: CslItem = {
  id: 'tides',
  type: 'paper-conference',
  title: 'Tides: All of "Them"',
  author,
  'container-title': 'Proceedings of the 9th Symposium on Invented Lakes',
  'container-title-short': "ISIL '29",
  issued: { 'date-parts': [[2029, 6, 3]] },
  DOI: '10.5555/tides.9',
};
const article: CslItem = {
  id: 'dunes',
  type: 'article-journal',
  title: 'Dunes & Lakes',
  author,
  'container-title': 'Journal of Sand & Water Waves',
  volume: '12',
  page: '1-9',
  issued: { 'date-parts': [[2028, 2]] },
  DOI: '10.5555/dunes.8',
};
const preprint: CslItem = {
  id: 'nets',
  type: 'article',
  genre: 'preprint',
  title: '#Nets for All',
  author,
  issued: { 'date-parts': [[2030, 1]] },
  archive: 'arXiv',
  archive_location: '3001.00001',
  URL: 'https://arxiv.org/abs/3001.00001',
  DOI: '10.48550/arXiv.3001.00001',
};

function placed(text: string, ...works: readonly CslItem[]): string {
  const publications = works.map(csl => ({ csl, otherTitles: [], years: [], notices: [] }));
  return applyEdits(text, placeInData(readListFile(text), publications, ['Mei Lin'], new Set()));
}

const flat = `# my papers
main:

  - title: Lakes that Remember
    authors: <strong>Mei Lin</strong>, Ann Reed
    conference_short: ICIL
    conference: International Conference on Invented Lakes <strong>(ICIL)</strong>, 2030.
    pdf: https://arxiv.org/pdf/2909.05759.pdf
    code: https://github.com/meilin/lakes
    image: images/lakes.png

  - title: Gulls of All the Lakes
    authors: <strong>Mei Lin</strong>, Tom Brook
    conference_short: JL
    conference: Journal of Lakes, 2027.
`;

describe('writing publications into a data file', () => {
  it('takes keys, marks, forms and the order by year from the items there', () => {
    assert.equal(
      placed(flat, conference),
      flat.replace(
        '  - title: Gulls',
        `  - title: "Tides: All of \\"Them\\""
    authors: Ann Reed, <strong>Mei Lin</strong>, Tom Q. Brook
    conference_short: ISIL
    conference: Proceedings of the 9th Symposium on Invented Lakes (ISIL), 2029.

  - title: Gulls`,
      ),
    );
  });

  it('puts the dash on a line of its own where the items have it there', () => {
    const item = '-\n  title: Gulls of All\n  authors: Mei Lin\n  year: 2026\n';
    assert.equal(
      placed(`${item}\n${item}`, article),
      `-\n  title: Dunes & Lakes\n  authors: Ann Reed, Mei Lin, Tom Q. Brook\n  year: 2028\n\n${item}\n${item}`,
    );
  });

  it('writes several as they follow each other', () => {
    const [head = '', tail = ''] = flat.split('  - title: Lakes');
    const after = placed(flat, article, preprint);
    assert.ok(after.startsWith(`${head}  - title: "#Nets for All"\n`), after);
    assert.ok(
      after.endsWith(
        `  - title: Dunes & Lakes
    authors: Ann Reed, <strong>Mei Lin</strong>, Tom Q. Brook
    conference_short: JSWW
    conference: Journal of Sand & Water Waves, 2028.

  - title: Gulls${tail.split('  - title: Gulls')[1] ?? ''}`,
      ),
      after,
    );
    assert.ok(after.includes('    pdf: https://arxiv.org/pdf/3001.00001\n'), after);
  });

  const lists = `conferences:
  - abbrv: "ICIL'30"
    author: "<b> Mei Lin* </b>, A. Reed, and T. Brook"
    paperurl: "https://lakes.example/1"
    title: "Lakes that Remember"
    conference: "the 4th International Conference on Invented Lakes"
    date: "Dec., 2030"
journals:
  - abbrv: "JL"
    author: "A. Reed, <b>Mei Lin</b>"
    paperurl: "https://lakes.example/2"
    title: "Gulls of All the Lakes"
    journal: "Journal of Lakes"
    pages: "3-4"
    date: "Mar. 2027"
`;

  it('chooses the list of its kind, and writes what has a key of its own there', () => {
    assert.equal(
      placed(lists, article),
      lists.replace(
        '  - abbrv: "JL"',
        `  - abbrv: "JSWW"
    author: "A. Reed, <b>Mei Lin</b>, and T. Q. Brook"
    paperurl: "https://doi.org/10.5555/dunes.8"
    title: "Dunes & Lakes"
    journal: "Journal of Sand & Water Waves"
    pages: "1-9"
    date: "Feb. 2028"
  - abbrv: "JL"`,
      ),
    );
    assert.ok(
      placed(lists, conference).includes(`"ICIL'30"`) &&
        placed(lists, conference).includes(`  - abbrv: "ISIL'29"
    author: "A. Reed, <b>Mei Lin</b>, and T. Q. Brook"
    paperurl: "https://doi.org/10.5555/tides.9"
    title: "Tides: All of \\"Them\\""
    conference: "Proceedings of the 9th Symposium on Invented Lakes"
    date: "Jun., 2029"
journals:`),
      placed(lists, conference),
    );
  });

  it('writes authors as a list where they are one, with what marks the owner', () => {
    const text = `entries:
  - title: "Lakes that Remember"
    type: Conference
    venue: "ISLD"
    year: 2030
    url: "https://arxiv.org/abs/2909.05759"
    website: "https://lakes.example"
    authors:
      - name: "Mei Lin"
        mine: true
      - name: "Ann Reed"
`;
    assert.equal(
      placed(text, conference),
      `${text.trimEnd()}
  - title: "Tides: All of \\"Them\\""
    type: Conference
    venue: "ISIL"
    year: 2029
    url: "https://doi.org/10.5555/tides.9"
    authors:
      - name: "Ann Reed"
      - name: "Mei Lin"
        mine: true
      - name: "Tom Q. Brook"
`,
    );
    const plain = `- title: Lakes\n  authors: [Mei Lin, Ann Reed]\n  doi: 10.5555/lakes.1\n`;
    assert.equal(
      placed(plain, article),
      `- title: Dunes & Lakes\n  authors: [Ann Reed, Mei Lin, Tom Q. Brook]\n  doi: 10.5555/dunes.8\n${plain}`,
    );
  });

  it('takes the word for its kind from an item that has one, and none of patents and talks', () => {
    const item = (type: string, venue: string, links = ''): string =>
      `- authors: Lin M., Reed A.\n  year: 2028\n  title: What ${type} Tell\n  venue: ${venue}\n  type: ${type}\n${links}`;
    const patent = item('patent', 'Patent No. WO2028123456');
    const journal = item('journal', 'Journal of Lakes, 12:1-9');
    const typeIn = (list: string, csl: CslItem): string | undefined =>
      /(?:Dunes|Nets)[^]*?type: (\w+)/.exec(placed(list, csl))?.[1];
    assert.equal(typeIn(patent + journal, article), 'journal');
    assert.equal(typeIn(patent + item('demo', 'ICIL Demos, Norrhavn') + journal, preprint), 'journal');
    assert.equal(typeIn(patent + journal + item('preprint', 'arXiv'), preprint), 'preprint');
  });

  it('writes the links that items have below a key of their own', () => {
    const item = (year: number, links: string): string =>
      `- title: Lakes of ${year}\n  authors: Mei Lin, Ann Reed\n  venue: Journal of Lakes\n  year: ${year}\n  links:\n${links}`;
    const list = [
      item(2029, '    doi: https://doi.org/10.5555/lakes.1\n    site: https://lakes.example\n'),
      item(2027, '    pdf: /files/lakes.pdf\n    code: https://code.example/lakes\n'),
    ];
    assert.equal(
      placed(list.join(''), article),
      `${list[0]}- title: Dunes & Lakes
  authors: Ann Reed, Mei Lin, Tom Q. Brook
  venue: Journal of Sand & Water Waves
  year: 2028
  links:
    doi: https://doi.org/10.5555/dunes.8
${list[1]}`,
    );
    const arxiv = '    arxiv: https://arxiv.org/abs/2909.05759\n';
    assert.match(
      placed(item(2029, arxiv), preprint),
      /year: 2030\n {2}links:\n {4}arxiv: https:\/\/arxiv\.org\/abs\/3001\.00001\n- /,
    );
    const file = '    pdf: https://arxiv.org/pdf/2909.05759\n';
    assert.match(
      placed(item(2031, '    site: https://lakes.example\n') + item(2029, file), preprint),
      /Nets[^]*\n {4}pdf: https:\/\/arxiv\.org\/pdf\/3001\.00001\n- /,
    );
    assert.match(placed(item(2029, arxiv), article), /year: 2028\n?$/);
  });

  it('writes an address where the only link of the item before leads to the paper, whatever its key', () => {
    const item = (links: string): string =>
      `- title: Lakes that Remember\n  authors: Mei Lin, Ann Reed\n${links}  code: https://code.example/lakes\n`;
    for (const [links, written] of [
      ['  pdf: https://arxiv.org/abs/2909.05759\n', '  pdf: https://doi.org/10.5555/dunes.8\n'],
      ['  page: https://openreview.net/forum?id=Ab3dEf7h\n', '  page: https://doi.org/10.5555/dunes.8\n'],
      [
        '  link: https://lakes.example/1\n  pdf: https://arxiv.org/abs/2909.05759\n',
        '  link: https://doi.org/10.5555/dunes.8\n',
      ],
      [
        '  page: https://lakes.example\n  pdf: https://arxiv.org/abs/2909.05759\n',
        '  pdf: https://doi.org/10.5555/dunes.8\n',
      ],
      ['  doi: 10.5555/lakes.1\n  pdf: https://lakes.example/a.pdf\n', '  doi: 10.5555/dunes.8\n'],
      ['  pdf: files/lakes.pdf\n', ''],
      // under a key of another name
      [
        '  pdf: /files/lakes.pdf\n  bibtex: https://doi.org/10.5555/lakes.1\n',
        '  bibtex: https://doi.org/10.5555/dunes.8\n',
      ],
      [
        '  pdf: https://lakes.example/a.pdf\n  bibtex: "https://lakes.example/doi/10.5555/lakes.1"\n',
        '  bibtex: "https://doi.org/10.5555/dunes.8"\n',
      ],
    ] as const)
      assert.equal(
        placed(item(links), article),
        `- title: Dunes & Lakes\n  authors: Ann Reed, Mei Lin, Tom Q. Brook\n${written}${item(links)}`,
      );
  });

  it('writes the name in full beside a short one, though the item before begins with the acronym', () => {
    const text = `- title: Lakes that Remember
  authors: Mei Lin, Ann Reed
  conference_short: "ICIL 2030"
  conference: "ICIL 2030, the Fourth International Conference on Invented Lakes"
`;
    assert.equal(
      placed(text, conference),
      `${text.trimEnd()}
- title: "Tides: All of \\"Them\\""
  authors: Ann Reed, Mei Lin, Tom Q. Brook
  conference_short: "ISIL 2029"
  conference: "Proceedings of the 9th Symposium on Invented Lakes 2029"
`,
    );
  });

  for (const venue of ['arXiv', 'CoRR', 'arXiv preprint'])
    it(`writes no number of arXiv beside a short name where the item before has none: ${venue}`, () => {
      const text = `- title: Lakes that Remember\n  authors: Mei Lin, Ann Reed\n  abbr: arXiv\n  venue: ${venue}\n  year: 2029\n`;
      const written = placed(text, preprint);
      assert.deepEqual(written.match(/(?<= venue: ).*/g), [venue, venue]);
    });

  it('quotes a number that begins with 0, which YAML reads as an octal one', () => {
    const text = `- title: Lakes that Remember\n  authors: Mei Lin, Ann Reed\n  venue: Journal of Lakes\n  volume: 4\n  pages: 101\n  year: 2029\n`;
    const written = placed(text, { ...article, volume: '12', page: '045001' });
    assert.match(written, /\n {2}volume: 12\n {2}pages: "045001"\n/);
  });

  it('gives it a year of its own beside one that goes on for some, which has its last', () => {
    const item = (title: string, year: string): string =>
      `- title: ${title}\n  authors: M. Lin, A. Reed\n  venue: Journal of Lakes\n  year: ${year}\n`;
    const dunes = (year: string): string =>
      `- title: Dunes & Lakes\n  authors: A. Reed, M. Lin, T. Q. Brook\n  venue: Journal of Sand & Water Waves\n  year: ${year}\n`;
    const [atlas, lakes] = [item('An Atlas of Lakes', '2020–2029'), item('Lakes that Remember', '2025')];
    assert.equal(placed(atlas + lakes, article), atlas + dunes('2028') + lakes);
    assert.equal(placed(atlas, article), atlas + dunes('"2028"'));
    const hyphened = item('An Atlas of Lakes', '2023-2029');
    assert.equal(placed(hyphened + lakes, article), hyphened + dunes('2028') + lakes);
    const past = item('An Atlas of Lakes', '2023-2027');
    assert.equal(placed(past + lakes, article), dunes('2028') + past + lakes);
  });

  it('gives it its date in the form of the others, without a month that a span of years would be and a day that nobody knows', () => {
    const item = (title: string, authors: string, venue: string, date: string): string =>
      `- title: ${title}\n  authors: ${authors}\n  venue: ${venue}\n  date: ${date}\n`;
    const others = (...dates: readonly string[]): string =>
      dates.map(date => item('Lakes that Remember', 'M. Lin, A. Reed', 'Journal of Lakes', date)).join('');
    const dunes = (date: string): string =>
      item('Dunes & Lakes', 'A. Reed, M. Lin, T. Q. Brook', 'Journal of Sand & Water Waves', date);
    const inMonth = { ...article, issued: { 'date-parts': [[2028, 3] as const] } };
    const onDay = { ...article, issued: { 'date-parts': [[2028, 3, 9] as const] } };
    const inYear = { ...article, issued: { 'date-parts': [[2028] as const] } };
    for (const [first, second, year, month, day] of [
      ['2024/2025', '2022', '"2028"', '"2028"', '"2028"'],
      ['24 December 2025', '3 July 2022', '"2028"', 'March 2028', '9 March 2028'],
      ['2025.12.24', '2022.07.03', '"2028"', '"2028.03"', '2028.03.09'],
      // Liquid takes `"2028"` for so many seconds since 1970
      ['2025-12-24', '2022-07-03', '2028-01-01', '2028-03-01', '2028-03-09'],
      ['"2025-12-24"', '"2022-07-03"', '"2028-01-01"', '"2028-03-01"', '"2028-03-09"'],
      ['2025-12', '2022-07', '2028-01', '2028-03', '2028-03'],
      // the second tells that the first number is the month, that months have one digit, that their names are not cut
      ['05/12/2025', '04/30/2022', '"2028"', '03/2028', '03/09/2028'],
      ['2025/12', '2022/7', '"2028"', '2028/3', '2028/3'],
      ['May 2025', 'September 2022', '"2028"', 'March 2028', 'March 2028'],
    ] as const) {
      const text = others(first, second);
      assert.equal(placed(text, inYear), dunes(year) + text);
      assert.equal(placed(text, inMonth), dunes(month) + text);
      assert.equal(placed(text, onDay), dunes(day) + text);
    }
  });

  describe('in groups of years, below that of its year,', () => {
    const item = (title: string): string =>
      `    - title: ${title}\n      authors: M. Lin, A. Reed\n      venue: Journal of Lakes\n`;
    const [old, gulls, lakes] = [item('Old Gulls'), item('Gulls of All the Lakes'), item('Lakes that Remember')];
    const dunes = item('Dunes & Lakes')
      .replace('M. Lin, A. Reed', 'A. Reed, M. Lin, T. Q. Brook')
      .replace('Journal of Lakes', 'Journal of Sand & Water Waves');
    const paper2028 = { ...article, title: 'Dunes & Lakes' };
    const work = (year: number): CslItem => ({ ...paper2028, id: String(year), issued: { 'date-parts': [[year]] } });

    it('which is a key', () => {
      const text = `# mine\n2028:\n${lakes}\n2025:\n${gulls}`;
      assert.equal(placed(text, paper2028), `# mine\n2028:\n${dunes}${lakes}\n2025:\n${gulls}`);
    });

    it('which is a key behind that of another list', () => {
      const preprints = `Preprints:\n${item('Old Swans')}`;
      const text = `${preprints}2028:\n${lakes}2025:\n${gulls}`;
      assert.equal(placed(text, paper2028), `${preprints}2028:\n${dunes}${lakes}2025:\n${gulls}`);
    });

    it('which is said beside its list', () => {
      const text = `- year: "2028"\n  papers:\n${lakes}- year: "2025"\n  papers:\n${gulls}`;
      assert.equal(
        placed(text, paper2028),
        `- year: "2028"\n  papers:\n${dunes}${lakes}- year: "2025"\n  papers:\n${gulls}`,
      );
    });

    it('which is still empty', () => {
      for (const empty of ['2028:\n', '2028: []\n']) {
        assert.equal(placed(`${empty}2025:\n${gulls}`, paper2028), `2028:\n${dunes}2025:\n${gulls}`);
      }
      for (const empty of ['2028: # soon\n', '2028: [] # soon\n'])
        assert.equal(placed(`${empty}2025:\n${gulls}`, paper2028), `2028: # soon\n${dunes}2025:\n${gulls}`);
      const items = (papers: string): string => `- papers:${papers}  year: 2028\n- papers:\n${gulls}  year: 2025\n`;
      assert.equal(placed(items(' []\n'), paper2028), items(`\n${dunes}`));
    });

    it('which is empty but for a comment, which keeps its place', () => {
      for (const [before, after = before] of [
        ['2028: # soon'],
        ['2028:   # soon', '2028: # soon'],
        ['2028: [] # soon', '2028: # soon'],
        ['2028: ~  # soon', '2028: # soon'],
        ['2028: # soon\n  []', '2028: # soon'],
        ['2028:  ', '2028:'],
        ['2028: null', '2028:'],
      ] as const) {
        assert.equal(placed(`${before}\n2025:\n${gulls}`, paper2028), `${after}\n${dunes}2025:\n${gulls}`, before);
        const windows = placed(`${before}\n2025:\n${gulls}`.replaceAll('\n', '\r\n'), paper2028);
        assert.equal(windows, `${after}\n${dunes}2025:\n${gulls}`.replaceAll('\n', '\r\n'), before);
        assert.equal(
          placed(`2029:\n${gulls}${before}`, paper2028),
          `2029:\n${gulls}${after}\n${dunes.trimEnd()}`,
          before,
        );
      }
      const below = '2028:\n  # soon\n';
      assert.equal(placed(`${below}2025:\n${gulls}`, paper2028), `2028:\n${dunes}  # soon\n2025:\n${gulls}`);
    });

    it('which is written like the others where it is missing, and in their order', () => {
      const keys = (...years: readonly (readonly [number, string])[]): string =>
        years.map(([year, items]) => `# of ${year}\n"${year}":\n${items}`).join('\n');
      const listed = (...years: readonly (readonly [number, string])[]): string =>
        years.map(([year, items]) => `- year: ${year}\n  papers:\n${items}`).join('');
      const single = (...years: readonly (readonly [number, string])[]): string =>
        years.map(([year, items]) => `- ${year}:\n${items}`).join('');
      const kinds = (...years: readonly (readonly [number, string])[]): string =>
        years.map(([year, items]) => `${year}:\n  journals:\n${items}`).join('');
      const dashes = (...years: readonly (readonly [number, string])[]): string =>
        years.map(([year, items]) => `-\n  year: ${year}\n  papers:\n${items}`).join('');
      for (const form of [keys, listed, single, kinds, dashes]) {
        const added = [work(2030), work(2029), work(2027), work(2023)];
        const falling = form([2030, dunes], [2029, dunes], [2028, lakes], [2027, dunes], [2025, gulls], [2023, dunes]);
        const rising = form([2023, dunes], [2024, old], [2025, gulls], [2027, dunes], [2029, dunes], [2030, dunes]);
        const without = (text: string): string => text.replace(/^# of (?:2030|2029|2027|2023)\n/gm, '');
        assert.equal(placed(form([2028, lakes], [2025, gulls]), ...added), without(falling));
        assert.equal(placed(form([2024, old], [2025, gulls]), ...added), without(rising));
      }
    });

    it('with a dash of its own where those of the others stand in lines of their own, with a comment too', () => {
      for (const [dash, top] of [
        ['- # of this year', '-'],
        ['-\n  # of this year', '-'],
        ['-\n', '-'],
        ['- &newest', '-'],
      ] as const) {
        const text = `${dash}\n  2028:\n${lakes}-\n  2025:\n${gulls}`;
        assert.equal(placed(text, work(2029)), `${top}\n  2029:\n${dunes}${text}`, dash);
        assert.equal(
          placed(text, work(2027)),
          `${dash}\n  2028:\n${lakes}-\n  2027:\n${dunes}-\n  2025:\n${gulls}`,
          dash,
        );
        assert.equal(placed(text, work(2024)), `${text}-\n  2024:\n${dunes.trimEnd()}\n`, dash);
      }
    });

    it('with what the others say beside their year, where it tells that year or is the same in all', () => {
      const group = (year: number, items: string, more = ''): string =>
        `- year: ${year}\n  anchor: y${year}\n  label: "Year ${year}" # shown\n  open: true\n${more}  papers:\n${items}`;
      const [first, last] = [group(2028, lakes, '  note: The best of all\n'), group(2025, gulls, '  note: Few\n')];
      assert.equal(placed(first + last, work(2027)), first + group(2027, dunes).replace(' # shown', '') + last);
      const titled = (year: number, items: string): string =>
        `- label: Papers of ${year}\n  year: ${year}\n  papers:\n${items}`;
      assert.equal(
        placed(titled(2028, lakes) + titled(2025, gulls), work(2027)),
        titled(2028, lakes) + titled(2027, dunes) + titled(2025, gulls),
      );
    });

    it('without what the others say of their own years', () => {
      const own = (year: number, items: string, papers: number): string =>
        `- year: ${year}\n  summary: "In ${year} we wrote ${papers} papers"\n  picture: /images/${year}/cover.png\n  doi: 10.5555/${year}.${papers}\n  papers:\n${items}`;
      const plain = `- year: 2029\n  papers:\n${dunes}`;
      const [first, last] = [own(2028, lakes, 12), own(2025, gulls, 9)];
      assert.equal(placed(first + last, work(2029)), plain + first + last);
      const award = '  award: Best of 2028\n  color: blue\n';
      const single = (year: number, more: string, items: string): string =>
        `- year: ${year}\n  anchor: y${year}\n${more}  papers:\n${items}`;
      assert.equal(
        placed(single(2028, award, lakes), work(2029)),
        single(2029, '', dunes) + single(2028, award, lakes),
      );
    });

    it('or several among which it is, by which no new year is written', () => {
      const listed = (...years: readonly (readonly [number | string, string])[]): string =>
        years.map(([year, items]) => `- year: ${year}\n  papers:\n${items}`).join('');
      const keys = (...years: readonly (readonly [number | string, string])[]): string =>
        years.map(([year, items]) => `${year}:\n${items}`).join('');
      for (const form of [listed, keys]) {
        const text = form(['2028–2030', lakes], [2025, gulls], ['Before 2024', old]);
        assert.equal(placed(text, work(2029)), form(['2028–2030', dunes + lakes], [2025, gulls], ['Before 2024', old]));
        assert.equal(placed(text, work(2020)), form(['2028–2030', lakes], [2025, gulls], ['Before 2024', dunes + old]));
        assert.equal(
          placed(text, work(2031), work(2024)),
          form([2031, dunes], ['2028–2030', lakes], [2025, gulls], [2024, dunes], ['Before 2024', old]),
        );
        const spans = form(['2028–2030', lakes], ['2020-2027', gulls]);
        assert.equal(placed(spans, work(2021)), form(['2028–2030', lakes], ['2020-2027', dunes + gulls]));
        assert.equal(placed(spans, work(2031)), form(['2028–2030', dunes + lakes], ['2020-2027', gulls]));
      }
    });

    it('which has the word for it', () => {
      for (const form of [
        (year: number, items: string): string => `- year: "${year}年"\n  papers:\n${items}`,
        (year: number, items: string): string => `${year}年:\n${items}`,
      ]) {
        const text = form(2028, lakes) + form(2025, gulls);
        assert.equal(placed(text, work(2027)), form(2028, lakes) + form(2027, dunes) + form(2025, gulls));
        assert.equal(placed(text, paper2028), form(2028, dunes + lakes) + form(2025, gulls));
      }
    });

    it('with the line breaks of Windows', () => {
      const text = `2028:\n${lakes}\n2025:\n${gulls}`.replaceAll('\n', '\r\n');
      const after = placed(text, work(2027), paper2028);
      assert.equal(after, `2028:\n${dunes}${lakes}\n2027:\n${dunes}\n2025:\n${gulls}`.replaceAll('\n', '\r\n'));
    });

    it('but at the top of a list whose items say their years, whatever else they hold', () => {
      const text = `- title: Lakes that Remember
  authors: M. Lin
  year: 2025
  links: [https://lakes.example]
`;
      assert.ok(placed(text, paper2028).startsWith('- title: Dunes & Lakes\n'), placed(text, paper2028));
    });
  });

  it('writes nothing into a file that lists none', () => {
    const menu = 'main:\n  - title: "News"\n    url: "#news"\n';
    assert.equal(placed(menu, article), menu);
  });

  it('has its year where the venue of an item that is under review has none', () => {
    const item = (title: string, venue: string): string =>
      `- title: ${title}\n  authors: Mei Lin, Ann Reed\n  conference: ${venue}\n`;
    const others = [
      item('Lakes that Wait', 'Under review.'),
      item('Lakes that Remember', 'International Conference on Invented Lakes, 2027.'),
    ];
    assert.equal(
      placed(others.join(''), article),
      [
        others[0],
        item('Dunes & Lakes', 'Journal of Sand & Water Waves, 2028.').replace(
          'Mei Lin, Ann Reed',
          'Ann Reed, Mei Lin, Tom Q. Brook',
        ),
        others[1],
      ].join(''),
    );
  });
});

describe('an import into a data file', () => {
  const list = ['First', 'Second', 'Third']
    .map(
      title =>
        `- title: ${title}\n  authors: <strong>Mei Lin</strong>, Ann Reed\n  venue: Journal of ${title} Lakes\n  year: 2028`,
    )
    .join('\n');

  /** How often the names and venues of the items below the first, which the new ones are like, are read. */
  function readings(...works: readonly CslItem[]): number {
    const page = readListFile(list);
    let count = 0;
    const counted = (scalar: YamlScalar): void => {
      const { value } = scalar;
      Object.defineProperty(scalar, 'value', { get: () => (count++, value) });
    };
    const items = page.data?.kind === 'sequence' ? page.data.items.slice(1) : [];
    for (const item of items) {
      for (const { value } of item.kind === 'mapping' ? item.entries : []) if (value.kind === 'scalar') counted(value);
    }
    const publications = works.map(csl => ({ csl, otherTitles: [], years: [], notices: [] }));
    assert.equal(placeInData(page, publications, ['Mei Lin'], new Set()).length, 1);
    return count;
  }

  it('parts two names by a sign, though one item has none before those that it leaves out', () => {
    const items = ['Jo Park et al. (including Mei Lin)', 'Mei Lin, Tom Brook, Jo Park, Ann Reed'].map(
      (names, at) =>
        `- title: "Gulls of Lake ${at}"\n  authors: "${names}"\n  venue: "Technical report"\n  year: "2028"\n`,
    );
    const after = placed(items.join('\n'), { ...article, author: author.slice(0, 2) });
    assert.match(after, /authors: "Ann Reed, Mei Lin"/);
  });

  it('reads how the items are written once for all works', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...article, id: `dunes-${at}` }));
    assert.ok(readings(article) > 0);
    assert.equal(readings(...many), readings(article));
  });
});
