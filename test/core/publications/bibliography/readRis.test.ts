import assert from 'node:assert/strict';
import { readRis } from '../../../../src/core/publications/bibliography/readRis';
import { writeRis } from '../../../../src/core/publications/bibliography/ris';
import type { CslItem } from '../../../../src/core/publications/work';
import { marked } from '../../marked';

const article = `TY  - JOUR
AU  - Vesper, Odile
A1  - van der Linde, Hale, Jr.
AU  - The Spindle and Loom Group,
T1  - KiteDB &amp; Looms
JF  - Journal of Invented Textiles
JO  - J. Inv. Text.
VL  - 12
IS  - 3
SP  - 163
EP  - 179
PY  - 2024
DA  - 2024/03/09/
SN  - 1234-567X
DO  - 10.5555/weave_2024.017
UR  - https://doi.org/10.5555/weave_2024.017
ID  - vesper24
ER  - 
`;

const expected: CslItem = {
  id: 'vesper24',
  type: 'article-journal',
  title: 'KiteDB & Looms',
  author: [
    { family: 'Vesper', given: 'Odile' },
    { literal: 'The Spindle and Loom Group' },
    { family: 'van der Linde', given: 'Hale', suffix: 'Jr.' },
  ],
  issued: { 'date-parts': [[2024, 3, 9]] },
  'container-title': 'Journal of Invented Textiles',
  'container-title-short': 'J. Inv. Text.',
  volume: '12',
  issue: '3',
  page: '163-179',
  DOI: '10.5555/weave_2024.017',
  URL: 'https://doi.org/10.5555/weave_2024.017',
  ISSN: '1234-567X',
};

const items = (text: string): readonly CslItem[] => readRis(text).entries.map(({ csl }) => csl);

describe('reading RIS', () => {
  for (const [what, text] of [
    ['Unix', article],
    ['Windows', article.replace(/\n/g, '\r\n')],
    ['an old Macintosh', article.replace(/\n/g, '\r')],
    [
      'a program that begins with a byte order mark and words of its own',
      `\uFEFFProvider: Invented\nContent: text/plain\n\n${article}`,
    ],
    ['a program that writes one blank and none', article.replace(/ {2}- /g, ' -  ').replace('ER -  ', 'ER  -')],
    [
      'a program that breaks long lines',
      article.replace('KiteDB ', 'KiteDB\n ').replace('Invented T', 'Invented\n      T'),
    ],
    ['a program that does not close the last entry', article.replace('ER  - \n', '')],
  ] as const) {
    it(`of ${what}`, () => {
      assert.deepEqual(items(text), [expected]);
      assert.deepEqual(readRis(text).unread, []);
    });
  }

  const read = (type: string, lines: string): CslItem | undefined =>
    items(`TY  - ${type}\nTI  - A\n${lines}\nER  - \n`)[0];

  it('of CNKI: names with semicolons, the mark behind the title, pages in one', () => {
    assert.deepEqual(
      items(
        'TY  - JOUR\nT1  - 面向虚构织机的线程调度[J]\nA1  - 林梅;欧阳文澜;\nJF  - 虚构学报\nPY  - 2021\nVL  - 44\nIS  - 01\nSP  - 1-12\nSN  - 1000-0000\nLA  - 中文;\nER  - \n',
      ),
      [
        {
          id: '林2021面向虚构织机的线程调度',
          type: 'article-journal',
          title: '面向虚构织机的线程调度',
          author: [
            { family: '林', given: '梅' },
            { family: '欧阳', given: '文澜' },
          ],
          issued: { 'date-parts': [[2021]] },
          'container-title': '虚构学报',
          volume: '44',
          issue: '01',
          page: '1-12',
          ISSN: '1000-0000',
          language: 'zh',
        },
      ],
    );
  });

  it('of Wanfang: names in lines of their own, a date with stops, the DOI behind its word', () => {
    const csl = read(
      'JOUR',
      'AU  - 林梅\nAU  - 司徒静\nJO  - 虚构学报\nPY  - 2021.05.03\nDO  - DOI:10.5555/xugou.2021.1',
    );
    assert.deepEqual(
      [csl?.author, csl?.issued, csl?.DOI, csl?.['container-title']],
      [
        [
          { family: '林', given: '梅' },
          { family: '司徒', given: '静' },
        ],
        { 'date-parts': [[2021, 5, 3]] },
        '10.5555/xugou.2021.1',
        '虚构学报',
      ],
    );
  });

  it('of a preprint, as Google Scholar and Zotero write one', () => {
    const preprint = {
      id: '2021',
      type: 'article',
      title: 'A',
      issued: { 'date-parts': [[2021]] },
      number: 'arXiv:2105.00002',
      publisher: 'arXiv',
      genre: 'preprint',
      URL: 'https://arxiv.org/abs/2105.00002',
      archive: 'arXiv',
      archive_location: '2105.00002',
    };
    assert.deepEqual(read('JOUR', 'JO  - arXiv preprint arXiv:2105.00002\nY1  - 2021'), preprint);
    assert.deepEqual(
      read('UNPB', 'PY  - 2021\nUR  - https://arxiv.org/abs/2105.00002\nDB  - arXiv.org\nAN  - arXiv:2105.00002'),
      preprint,
    );
  });

  it('of a preprint of arXiv, whichever field tells it: of DataCite, of ADS, of a program', () => {
    const preprint = {
      id: '',
      type: 'article',
      title: 'A',
      publisher: 'arXiv',
      genre: 'preprint',
      number: 'arXiv:2405.01234',
      archive: 'arXiv',
      archive_location: '2405.01234',
    };
    const [doi, address] = ['10.48550/arXiv.2405.01234', 'https://arxiv.org/abs/2405.01234'];
    for (const [type, lines, also] of [
      ['GEN', `DO  - ${doi}\nUR  - ${address}\nPB  - arXiv`, { DOI: doi, URL: address }],
      [
        'JOUR',
        `JO  - arXiv e-prints\nSP  - arXiv:2405.01234\nDO  - ${doi}\nUR  - https://a.example/abs/2405A`,
        { DOI: doi, URL: 'https://a.example/abs/2405A' },
      ],
      ['JOUR', 'JO  - arXiv e-prints\nSP  - arXiv:2405.01234', { URL: address }],
      ['GEN', `UR  - ${address}`, { URL: address }],
      ['JOUR', `UR  - ${address}`, { URL: address }],
      ['UNPB', `DO  - ${doi}`, { DOI: doi, URL: address }],
      ['JOUR', 'JO  - CoRR\nVL  - abs/2405.01234', { URL: address }],
    ] as const) {
      const csl = read(type, lines);
      assert.deepEqual({ ...csl, id: '' }, { ...preprint, ...also }, lines);
      const again = items(writeRis([{ ...preprint, ...also, id: 'a', type: 'article' }]));
      assert.deepEqual(again, [{ ...preprint, ...also, id: 'a' }]);
    }
  });

  it('of a work that has appeared, beside which its preprint is named', () => {
    for (const [type, lines] of [
      ['JOUR', 'JO  - Lakes\nUR  - https://arxiv.org/abs/2405.01234'],
      ['JOUR', 'JO  - Lakes\nDO  - 10.48550/arXiv.2405.01234'],
      ['JOUR', 'JO  - Lakes\nDO  - 10.1101/2024.05.02.123456'],
      ['CONF', 'T2  - Symposium on Lakes\nUR  - https://arxiv.org/abs/2405.01234'],
    ] as const)
      assert.match(read(type, lines)?.type ?? '', /^(?:article-journal|paper-conference)$/, lines);
  });

  it('of a preprint on another server', () => {
    for (const lines of [
      'JF  - bioRxiv\nSP  - 2024.05.02.123456\nPB  - Cold Spring Harbor Laboratory',
      'JF  - bioRxiv\nDO  - 10.1101/2024.05.02.123456',
      'JF  - bioRxiv : the preprint server for biology\nJA  - bioRxiv\nDO  - 10.1101/2024.05.02.123456',
    ]) {
      const csl = read('JOUR', lines);
      assert.deepEqual(
        [csl?.type, csl?.genre, csl?.publisher, csl?.['container-title'], csl?.page],
        ['article', 'preprint', 'bioRxiv', undefined, undefined],
        lines,
      );
    }
  });

  it('of a journal without pages, whose publisher has another word for the kind', () => {
    const csl = read('EJOU', 'T2  - Lakes\nVL  - 15\nIS  - 20\nC7  - 7362');
    assert.deepEqual(
      [csl?.type, csl?.['container-title'], csl?.volume, csl?.issue, csl?.number],
      ['article-journal', 'Lakes', '15', '20', '7362'],
    );
  });

  it('of an early view, without the volume, the issue and the pages that stand for those to come', () => {
    for (const lines of [
      'VL  - PP\nIS  - 99\nSP  - 1\nEP  - 1',
      'VL  - n/a\nIS  - n/a\nSP  - n/a',
      'VL  - 0\nIS  - 0',
    ]) {
      const csl = read('JOUR', `T2  - Lakes\n${lines}`);
      assert.deepEqual([csl?.volume, csl?.issue, csl?.page], [undefined, undefined, undefined], lines);
    }
    assert.equal(read('JOUR', 'T2  - Lakes\nSP  - 1\nEP  - 9')?.page, '1-9');
  });

  it('of a journal whose volume has the word for it and the year with it', () => {
    assert.equal(read('JOUR', 'T2  - Lakes\nVL  - Volume 12 - 2029')?.volume, '12');
  });

  it('of papers at conferences: proceedings and event told apart', () => {
    const fields = (type: string, lines: string): unknown => {
      const csl = read(type, lines);
      return [csl?.['container-title'], csl?.['event-title']];
    };
    assert.deepEqual(fields('CONF', 'T2  - Proceedings of X'), ['Proceedings of X', undefined]);
    for (const type of ['CONF', 'CPAPER'])
      assert.deepEqual(fields(type, 'T2  - Symposium X\nC3  - Proceedings of X'), ['Proceedings of X', 'Symposium X']);
    assert.deepEqual(fields('CPAPER', 'T2  - Proceedings of X'), ['Proceedings of X', undefined]);
  });

  it('of patents and reports: their number among the serial numbers, before that of an application', () => {
    const fields = (type: string, lines: string): unknown => {
      const csl = read(type, lines);
      return [csl?.number, csl?.ISSN ?? csl?.ISBN];
    };
    assert.deepEqual(fields('PAT', 'M1  - 15/123,456\nSN  - US 10,948,123 B2'), ['US 10,948,123 B2', undefined]);
    assert.deepEqual(fields('PAT', 'M1  - 15/123,456'), ['15/123,456', undefined]);
    assert.deepEqual(fields('RPRT', 'SN  - TR-12'), ['TR-12', undefined]);
    assert.deepEqual(fields('RPRT', 'SN  - 0028-3908\nM1  - TR-12'), ['TR-12', '0028-3908']);
    assert.deepEqual(fields('RPRT', 'SN  - TR-12\nSN  - 978-0-00-000000-2'), ['TR-12', '978-0-00-000000-2']);
  });

  it('of works as they were written: numbers of patents and reports where other programs look for them', () => {
    for (const [item, line] of [
      [{ type: 'patent', number: 'US10948123B2' }, 'SN  - US10948123B2'],
      [{ type: 'report', number: 'TR-12', ISSN: '0028-3908' }, 'SN  - TR-12'],
      [{ type: 'report', number: '2029-1234' }, 'M1  - 2029-1234'],
      [{ type: 'dataset', version: '2.1' }, 'ET  - 2.1'],
      [
        { type: 'paper-conference', 'container-title': 'Proceedings of X', 'event-title': 'Symposium X' },
        'C3  - Proceedings of X',
      ],
    ] as const) {
      const whole = { ...item, id: 'a', title: 'Weirs' };
      const text = writeRis([whole]);
      assert.ok(text.includes(`\r\n${line}\r\n`), text);
      assert.deepEqual(items(text), [whole]);
    }
  });

  it('of a title without the stop behind it', () => {
    const [item] = items('TY  - JOUR\nTI  - A Loom That Rests at Night.\nER  - \n');
    assert.equal(item?.title, 'A Loom That Rests at Night');
  });

  for (const [written, names] of [
    ['AU  - Vesper, O. J.', ['Vesper|O. J.']],
    ['AU  - Hale van der Linde', ['van der Linde|Hale']],
    ['AU  - Office for Invented Standards', ['Office for Invented Standards']],
    ['AU  - Vesper, Odile; Reed, Tamsin', ['Vesper|Odile', 'Reed|Tamsin']],
    ['AU  - Vesper, Odile\nAU  - et al.', ['Vesper|Odile', 'others']],
    ['AU  - Vesper, Odile\nAU  - LakeNet Collaboration', ['Vesper|Odile', 'LakeNet Collaboration']],
    ['AU  - 欧阳, 文澜', ['欧阳|文澜']],
    ['AU  - 山田, 太郎\nAU  - 鈴木, 花子', ['山田|太郎', '鈴木|花子']],
    ['AU  - 山田, 太郎', ['山田|太郎']],
    ['AU  - 林田, 花子\nAU  - 林梅', ['林田|花子', '林|梅']],
    ['AU  - 林梅, 王小明\nAU  - 赵刚', ['林|梅', '王|小明', '赵|刚']],
    ['AU  - 高橋, 康平\nAU  - 王, 小明', ['高橋|康平', '王|小明']],
    ['AU  - 林梅, 王小明', ['林|梅', '王|小明']],
    ['AU  - Mei Lin, Ann Reed, Bo Day, Jo Fox', ['Lin|Mei', 'Reed|Ann', 'Day|Bo', 'Fox|Jo']],
    ['AU  - Lin, M., Reed, A., Day, B.', ['Lin|M.', 'Reed|A.', 'Day|B.']],
    [
      'AU  - Lakes Team\nAU  - Initiative for Lakes\nAU  - 湖网团队\nAU  - 湖泊课题组',
      ['Lakes Team', 'Initiative for Lakes', '湖网团队', '湖泊课题组'],
    ],
    ['AU  - Wang 0001, Wei\nAU  - Lin, Mei 0002\nAU  - Bo Day 0003', ['Wang|Wei', 'Lin|Mei', 'Day|Bo']],
    ['AU  - 0001, Wei Wang\nAU  - Wei Wang 0001; Lin, Mei 0002', ['Wang|Wei', 'Wang|Wei', 'Lin|Mei']],
    ['AU  - Lakes, The, Rivers, Boats, North', ['Lakes, The, Rivers, Boats, North']],
    ['AU  - Day, Bo, MD, PhD\nAU  - Reed, Ann, BSc, MSc', ['Day|Bo', 'Reed|Ann']],
    ['AU  - Day, Bo MD, PhD, FACS\nAU  - Lin, Mei, MPH, FACS', ['Day|Bo', 'Lin|Mei']],
    ['AU  - Day, B. A., Jr., MD\nAU  - Lin, M., PhD, MPH', ['Day|B. A.|Jr.', 'Lin|M.']],
    ['AU  - Bo Day, MD, PhD, FACS', ['Day|Bo']],
    ['AU  - Lin, MJ, Reed, AB', ['Lin|MJ', 'Reed|AB']],
  ] as const) {
    it(`of ${names.join(' and ')} in ${JSON.stringify(written)}`, () => {
      assert.deepEqual(
        read('BOOK', written)?.author?.map(
          ({ family, given, suffix, literal }) => literal ?? [family, given, suffix].filter(Boolean).join('|'),
        ),
        names,
      );
    });
  }

  it('of names with a generation, wherever that stands', () => {
    const people = read('BOOK', 'AU  - III, Hal Vesper\nAU  - Reed II, Ada\nAU  - Brook, Zoe, Jr.')?.author;
    assert.deepEqual(people, [
      { family: 'Vesper', given: 'Hal', suffix: 'III' },
      { family: 'Reed', given: 'Ada', suffix: 'II' },
      { family: 'Brook', given: 'Zoe', suffix: 'Jr.' },
    ]);
  });

  it('tells of what it left out, with its place, and reads the rest', () => {
    const { text, ranges } = marked(
      `${article}\n⟦AU  - Reed, Tamsin\nTI  - Without a Kind\nER  - ⟧\n\n⟦TY  - BOOK\nPB  - Nobody⟧\n${article}`,
    );
    const { entries, unread } = readRis(text.replace(/ER {2}- (?=\n)/g, 'ER  -\u0020'));
    assert.deepEqual(
      entries.map(({ csl }) => csl.id),
      ['vesper24', 'vesper24b'],
    );
    assert.deepEqual(
      unread.map(({ range }) => text.slice(range.start, range.end).trim()),
      ranges.map(({ start, end }) => text.slice(start, end).trim()),
    );
    for (const { message } of unread) assert.match(message.text, /read the file again/);
  });

  it('has the place of each entry', () => {
    const { text, ranges } = marked(`Words\n⟦${article.trimEnd()}⟧\n\n  ⟦${article.trimEnd()}⟧`);
    assert.deepEqual(
      readRis(text).entries.map(({ range }) => range),
      ranges,
    );
  });

  it('never throws', () => {
    for (const text of [
      '',
      'TY',
      'TY  -',
      'TY  - \nER',
      'ER  - ',
      'AU  - ',
      'TY  - JOUR\nTY  - JOUR',
      '  - \n',
      'TY  - JOUR\nTI  - <math><mi>',
    ])
      assert.ok(readRis(text).entries.length <= 1, text);
  });
});

describe('writing RIS', () => {
  it('ends lines as the specification wants, with the kind first and ER last', () => {
    assert.equal(
      writeRis([expected]),
      [
        'TY  - JOUR',
        'AU  - Vesper, Odile',
        'AU  - The Spindle and Loom Group,',
        'AU  - van der Linde, Hale, Jr.',
        'TI  - KiteDB & Looms',
        'JF  - Journal of Invented Textiles',
        'J2  - J. Inv. Text.',
        'PY  - 2024',
        'DA  - 2024/03/09/',
        'VL  - 12',
        'IS  - 3',
        'SP  - 163',
        'EP  - 179',
        'SN  - 1234-567X',
        'DO  - 10.5555/weave_2024.017',
        'UR  - https://doi.org/10.5555/weave_2024.017',
        'ID  - vesper24',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });
});
