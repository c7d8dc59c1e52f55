import assert from 'node:assert/strict';
import { readListFile } from '../../../../src/core/page/data/dataFile';
import { dataItemsOf } from '../../../../src/core/page/works/dataItems';
import { worksOf } from '../../../../src/core/page/works/works';
import { entryItem } from '../../../../src/core/publications/export/entryItem';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import { slice } from '../../../../src/core/text/range';

const lakes = 'Lakes that Remember Their Rivers';

/** `title | authors | years | badge | links and numbers`, each as it stands in the file. */
function read(text: string): readonly string[] {
  const page = readListFile(text);
  return entriesOf(page).map(({ work, printed, identifiers }) =>
    [
      slice(text, work.title.range),
      printed.authors.join(', '),
      printed.years.join(' '),
      work.badge ?? '',
      [...new Set([...identifiers.map(({ range }) => slice(text, range)), ...work.links.map(({ href }) => href)])].join(
        ' ',
      ),
    ].join(' | '),
  );
}

describe('the publications of a data file', () => {
  it('have no part in their title that says how they were presented', () => {
    const page = readListFile(`- title: ${lakes} (Oral)\n  authors: Mei Lin, Ann Reed\n  venue: ISL\n  year: 2029\n`);
    assert.deepEqual(
      worksOf(page).map(({ title }) => title.text),
      [lakes],
    );
  });

  it('have no tags in their title, also where these have quotes that YAML escapes', () => {
    const titles = [
      String.raw`"Lakes that <font color=\"#900\">Remember</font> Their \"Rivers\""`,
      String.raw`'Lakes that <font color="#900">Remember</font> Their "Rivers"'`,
      String.raw`"Lakes that Remember\tTheir <b>\"Rivers\"</b>"`,
    ];
    const page = readListFile(titles.map(title => `- title: ${title}\n  authors: Mei Lin, Ann Reed\n`).join(''));
    assert.deepEqual(
      worksOf(page).map(({ title }) => title.text),
      [
        'Lakes that Remember Their "Rivers"',
        'Lakes that Remember Their "Rivers"',
        'Lakes that Remember Their "Rivers"',
      ],
    );
  });

  for (const [form, authors] of [
    ['a name a line', '|\n    Mei Lin\n    Ann Reed'],
    ['a text in a block that goes on', '|\n    Mei Lin, Ann\n    Reed'],
    ['given and family names', '\n    - first: Mei\n      last: Lin\n    - given: Ann\n      family: Reed'],
    ['family names first', '\n    - Lin, Mei\n    - Reed, Ann'],
    ['links', '"[Mei Lin](https://lin.example), Ann Reed"'],
    ['two names in an item', '["Mei Lin, Ann Reed"]'],
  ] as const)
    it(`have their authors in other forms: ${form}`, () => {
      const page = readListFile(`- title: ${lakes}\n  authors: ${authors}\n  venue: Journal of Lakes\n  year: 2029\n`);
      assert.deepEqual(
        entriesOf(page).map(entry => entryItem(entry, new Set()).author),
        [
          [
            { family: 'Lin', given: 'Mei' },
            { family: 'Reed', given: 'Ann' },
          ],
        ],
      );
    });

  it('are patents by their number or by their type', () => {
    const patentOf = (...fields: readonly string[]): unknown =>
      entriesOf(
        readListFile([`- title: ${lakes}`, 'authors: Mei Lin, Ann Reed', 'year: 2029', ...fields].join('\n  ') + '\n'),
      ).map(entry => {
        const { type, number, ...item } = entryItem(entry, new Set());
        return [type, number, item['container-title']];
      })[0];
    assert.deepEqual(patentOf('venue: Patent No. WO2029123456', 'type: patent'), ['patent', 'WO2029123456', undefined]);
    assert.deepEqual(patentOf('venue: Patent No. WO2029123456'), ['patent', 'WO2029123456', undefined]);
    assert.deepEqual(patentOf('number: CN123456789B', 'category: Patents'), ['patent', 'CN123456789B', undefined]);
    assert.deepEqual(patentOf('venue: 国家知识产权局', 'type: 发明专利'), ['patent', undefined, undefined]);
    assert.deepEqual(patentOf('venue: Patent Journal', 'type: journal'), [
      'article-journal',
      undefined,
      'Patent Journal',
    ]);
  });

  it('have the numbers of their volume where they say themselves what those are', () => {
    const venueOf = (pages: string): readonly unknown[] => {
      const [entry] = entriesOf(
        readListFile(
          `- title: ${lakes}\n  authors: Mei Lin, Ann Reed\n  journal: IEEE Transactions on Lakes\n  page: "${pages}"\n  year: 2029\n`,
        ),
      );
      const item = entry && entryItem(entry, new Set());
      return [item?.['container-title'], item?.volume, item?.issue, item?.page];
    };
    const journal = 'IEEE Transactions on Lakes';
    assert.deepEqual(venueOf('vol. 72, no. 12, pp. 3399-3415'), [journal, '72', '12', '3399-3415']);
    assert.deepEqual(venueOf('pp. 3399-3415'), [journal, undefined, undefined, '3399-3415']);
    assert.deepEqual(venueOf('pp 3399-3415'), [journal, undefined, undefined, '3399-3415']);
    assert.deepEqual(venueOf('3399-3415'), [journal, undefined, undefined, '3399-3415']);
  });

  const cases: readonly (readonly [string, string, ...string[]])[] = [
    [
      'authors in a text, marked in HTML',
      `main:\n\n  - title: ${lakes}\n    authors: Ann Reed*, <strong>Mei Lin<sup>*</sup></strong>, Tom Brook\n    conference_short: ICIL\n    conference: Conference on Invented Lakes <strong>(ICIL)</strong>, 2029.\n    pdf: https://arxiv.org/pdf/2909.05759.pdf\n    code: https://github.com/meilin/lakes\n`,
      `${lakes} | Ann Reed*, Mei Lin*, Tom Brook | 2029 | ICIL | https://arxiv.org/pdf/2909.05759.pdf https://github.com/meilin/lakes`,
    ],
    [
      'authors in a list, a year of its own',
      `- title: "${lakes}"\n  url: "https://doi.org/10.5555/lake.1"\n  year: 2029\n  venue: "Journal of Lakes"\n  authors:\n    - Mei Lin\n    - Dong In Kim\n    - Ann Reed\n`,
      `${lakes} | Mei Lin, Dong In Kim, Ann Reed | 2029 |  | https://doi.org/10.5555/lake.1`,
    ],
    [
      'authors with what is said of each, links in a list of their own',
      `note: "* equal"\nentries:\n  - title: '${lakes}'\n    venue: "LakeXiv 2909"\n    authors:\n      - name: "Ann Reed"\n        equal: true\n      - name: "Mei Lin"\n        mine: true\n    links:\n      - type: "pdf"\n        url: "https://arxiv.org/pdf/2909.05759"\n`,
      `${lakes} | Ann Reed, Mei Lin |  |  | https://arxiv.org/pdf/2909.05759`,
    ],
    [
      'several lists, a date and an address by another name',
      `conferences:\n  - abbrv: "ICIL'29"\n    author: "<b> Mei Lin </b>, A. Reed, and T. Brook"\n    paperurl: "https://lakes.example/1"\n    title: "${lakes}"\n    date: "Dec., 2029"\njournals:\n  - author: "Mei Lin"\n    title: "Gulls of All the Lakes"\n    journal: Lakes\n    date: 2028-03-04\n`,
      `${lakes} | Mei Lin, A. Reed, T. Brook | 2029 | ICIL'29 | https://lakes.example/1`,
      'Gulls of All the Lakes | Mei Lin | 2028 |  | ',
    ],
    [
      'numbers without their addresses',
      `- title: ${lakes}\n  authors: [Mei Lin, Ann Reed]\n  doi: 10.5555/lake.1\n- title: Gulls of All the Lakes\n  authors: 林梅、瑞安\n  arxiv: "2909.05759"\n`,
      `${lakes} | Mei Lin, Ann Reed |  |  | 10.5555/lake.1`,
      'Gulls of All the Lakes | 林梅, 瑞安 |  |  | 2909.05759',
    ],
    [
      'no menu, and no talks',
      `main:\n  - title: "News"\n    url: "#news"\n  - title: A Talk on Lakes\n    date: 2029\n`,
    ],
    ['nothing in what is no YAML', `- title: "${lakes}\n  authors: [Mei Lin\n\t- x: {`],
  ];
  for (const [what, text, ...expected] of cases)
    it(`with ${what}`, () => {
      assert.deepEqual(read(text), expected);
    });

  it('have the DOI that stands under a key of another name, where none has its own', () => {
    const doisOf = (links: string): readonly string[] =>
      entriesOf(readListFile(`- title: ${lakes}\n  authors: Mei Lin, Ann Reed\n${links}`)).flatMap(({ identifiers }) =>
        identifiers.map(({ doi }) => doi),
      );
    assert.deepEqual(doisOf('  pdf: /assets/a.pdf\n  bibtex: https://doi.org/10.5555/lake.1\n'), ['10.5555/lake.1']);
    assert.deepEqual(doisOf('  bibtex: https://lakes.example/doi/10.5555/lake.1\n'), ['10.5555/lake.1']);
    assert.deepEqual(doisOf('  see: https://doi.org/10.5555/lake.1\n'), ['10.5555/lake.1']);
    assert.deepEqual(doisOf('  doi: 10.5555/lake.1\n  see: https://doi.org/10.5555/other.2\n'), ['10.5555/lake.1']);
    // what has one of its own
    assert.deepEqual(
      doisOf('  dataset: https://doi.org/10.5555/data.1\n  press: https://doi.org/10.5555/said.2\n'),
      [],
    );
  });

  it('stand in lines of their own, with the comments in them', () => {
    const text = `main:\n\n  - title: ${lakes}\n    authors: Mei Lin, Ann Reed\n    # code: soon\n\n  - title: Gulls of All\n    authors: Mei Lin # alone\n\n# end\n`;
    assert.deepEqual(
      dataItemsOf(readListFile(text)).map(
        ({ lines, list }) => `${list}: ${lines === undefined ? '' : slice(text, lines)}`,
      ),
      [
        `main:   - title: ${lakes}\n    authors: Mei Lin, Ann Reed\n    # code: soon`,
        'main:   - title: Gulls of All\n    authors: Mei Lin # alone',
      ],
    );
  });

  it('begin at their dash where it stands alone above them', () => {
    const keys = `  title: ${lakes}\n  authors: Mei Lin, Ann Reed`;
    const linesOf = (text: string): readonly unknown[] =>
      dataItemsOf(readListFile(text)).map(({ lines }) => lines && slice(text, lines));
    for (const dash of ['-', '- # the first', '- &first', '- &first # one', '-\n\n  # the first'])
      assert.deepEqual(linesOf(`${dash}\n${keys}\n\n-\n${keys}\n`), [`${dash}\n${keys}`, `-\n${keys}`], dash);
    assert.deepEqual(linesOf(`-\r\n${keys.replace('\n', '\r\n')}\r\n`), [`-\r\n${keys.replace('\n', '\r\n')}`]);
    assert.deepEqual(linesOf(`lakes:\n${keys}\n`), [undefined]);
    assert.deepEqual(linesOf(`- lakes:\n  ${keys.replace('\n', '\n  ')}\n`), [undefined]);
  });

  it('are read in bounded time where aliases make a file endless', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map(
        (name, at) =>
          `${name}: &${name} [${Array<string>(9)
            .fill(`*${'abcdefg'.charAt(at)}`)
            .join(', ')}]`,
      )
      .join('\n')}\n`;
    assert.deepEqual(worksOf(readListFile(bomb)), []);
    const list = readListFile(`${bomb}papers:\n  - title: ${lakes}\n    authors: Mei Lin, Ann Reed\n    more: *h\n`);
    assert.equal(dataItemsOf(list).length, 1);
  });

  it('are listed where they are written, not again where an alias names them', () => {
    const text = `papers:\n  - &gulls\n    title: ${lakes}\n    authors: &all [Mei Lin, Ann Reed]\n  - title: Gulls of All\n    authors: *all\nselected: [*gulls]\n`;
    assert.deepEqual(
      dataItemsOf(readListFile(text)).map(({ work, list }) => [
        list,
        work.title.text,
        work.authors.names.map(({ text }) => text),
      ]),
      [
        ['papers', lakes, ['Mei Lin', 'Ann Reed']],
        ['papers', 'Gulls of All', ['Mei Lin', 'Ann Reed']],
      ],
    );
  });

  for (const [page, issue, pages] of [
    ['2, 023542', '2', '023542'],
    ['3, 1-10', '3', '1-10'],
    ['217', undefined, '217'],
    ['1-10, 13-15', undefined, '1-10, 13-15'],
  ] as const)
    it(`have the issue ahead of their pages: ${page}`, () => {
      const keys = `venue: Journal of Lakes\n  volume: "114"\n  page: "${page}"\n  year: 2029`;
      const [entry] = entriesOf(readListFile(`- title: ${lakes}\n  authors: Mei Lin, Ann Reed\n  ${keys}\n`));
      const item = entry && entryItem(entry, new Set());
      assert.deepEqual([item?.volume, item?.issue, item?.page], ['114', issue, pages]);
    });

  for (const [keys, venue] of [
    ['conference_short: Front. Lake Sci.\n  conference: Frontiers of Lake Science', 'Frontiers of Lake Science'],
    ['conference: Frontiers of Lake Science', 'Frontiers of Lake Science'],
    ['conference: Ongoing work', undefined],
    ['conference: Under review', undefined],
    ['conference: Lake University', undefined],
    ['conference: Invited Talk in Norrhavn', undefined],
  ] as const)
    it(`have the venue of its key without a year, in full: ${keys.replace('\n ', ',')}`, () => {
      const [entry] = entriesOf(readListFile(`- title: ${lakes}\n  authors: Mei Lin, Ann Reed\n  ${keys}\n`));
      assert.equal(entry && entryItem(entry, new Set())['container-title'], venue);
    });

  it('are no more than a file can hold where aliases repeat a long value', () => {
    const item = '  - title: *long\n    authors: Mei Lin, Ann Reed\n';
    const named = (count: number): string => `long: &long ${lakes.repeat(2000)}\npapers:\n${item.repeat(count)}`;
    const [first, ...others] = worksOf(readListFile(named(9)));
    assert.equal(first && slice(named(9), first.title.range), '*long');
    assert.equal(others.length, 8);
    assert.ok(worksOf(readListFile(named(2000))).length < 50);
  });
});
