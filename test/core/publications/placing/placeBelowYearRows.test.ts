import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { yearsAbove } from '../../../../src/core/publications/entries/yearsAbove';
import { page, paper, placed, places } from './placing';

const cells = (title: string): readonly string[] => [`<b>${title}</b>`, 'Mei Lin, Ada Reed', 'PONDS'];
const cellsInBars = (title: string): readonly string[] => [`**${title}**`, 'Mei Lin, Ada Reed', 'PONDS'];
const row = (...some: readonly string[]): string => `<tr>${some.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const bars = (...some: readonly string[]): string => `| ${some.join(' | ')} |`;
const [boats, rivers, hills] = ['Boats of All the Lakes', 'Rivers of All the Hills', 'Hills of All the Seas'].map(
  title => row(...cells(title)),
) as [string, string, string];
const [boatsInBars, riversInBars, hillsInBars] = [
  'Boats of All the Lakes',
  'Rivers of All the Hills',
  'Hills of All the Seas',
].map(title => bars(...cellsInBars(title))) as [string, string, string];
const fresh = (year: number): string => row(...cells(`New Work of ${year}`));
const freshInBars = (year: number): string => bars(...cellsInBars(`New Work of ${year}`));

describe('Publications go below the rows of a table in HTML that are years:', () => {
  const year = (of: number | string): string => `<tr><td colspan="3"><b>${of}</b></td></tr>`;
  const tableOf = (...rows: readonly string[]): string => page('# Publications', '', '<table>', ...rows, '</table>');

  places([
    {
      what: 'as the first row of its year',
      before: tableOf(year(2025), boats, year(2023), rivers, hills),
      works: [paper(2025), paper(2023)],
      after: tableOf(year(2025), fresh(2025), boats, year(2023), fresh(2023), rivers, hills),
    },
    {
      what: 'with new rows for the years that lack, newest first',
      before: tableOf(year(2025), boats, year(2023), rivers, hills),
      works: [paper(2026), paper(2024), paper(2021), paper(2020)],
      after: tableOf(
        ...[year(2026), fresh(2026), year(2025), boats, year(2024), fresh(2024), year(2023), rivers, hills],
        ...[year(2021), fresh(2021), year(2020), fresh(2020)],
      ),
    },
    {
      what: 'with new rows for the years that lack, oldest first',
      before: tableOf(year(2023), rivers, hills, year(2025), boats),
      works: [paper(2026), paper(2024)],
      after: tableOf(
        ...[year(2023), rivers, hills, year(2024), fresh(2024), year(2025), boats, year(2026), fresh(2026)],
      ),
    },
    {
      what: 'behind the rows that cannot be read',
      before: tableOf(year(2025), boats, row('soon')),
      works: [paper(2024)],
      after: tableOf(year(2025), boats, row('soon'), year(2024), fresh(2024)),
    },
    {
      what: 'below a year that has none yet',
      before: tableOf(year(2026), year(2025), boats, year(2024)),
      works: [paper(2026), paper(2024)],
      after: tableOf(year(2026), fresh(2026), year(2025), boats, year(2024), fresh(2024)),
    },
    {
      what: 'below one of several years',
      before: tableOf(year(2025), boats, year('Before 2024'), rivers),
      works: [paper(2020), paper(2024)],
      after: tableOf(year(2025), boats, year(2024), fresh(2024), year('Before 2024'), fresh(2020), rivers),
    },
    {
      what: 'indented and written in lines as they are, in a <tbody>',
      before: tableOf(
        '  <thead><tr><th>Title</th><th>Authors</th><th>Venue</th></tr></thead>',
        '  <tbody>',
        '    <tr class="year">\n      <td colspan="3">\n        <h3>2025</h3>\n      </td>\n    </tr>',
        `    ${boats}`,
        '  </tbody>',
      ),
      works: [paper(2025), paper(2024)],
      after: tableOf(
        '  <thead><tr><th>Title</th><th>Authors</th><th>Venue</th></tr></thead>',
        '  <tbody>',
        '    <tr class="year">\n      <td colspan="3">\n        <h3>2025</h3>\n      </td>\n    </tr>',
        `    ${fresh(2025)}`,
        `    ${boats}`,
        '    <tr class="year">\n      <td colspan="3">\n        <h3>2024</h3>\n      </td>\n    </tr>',
        `    ${fresh(2024)}`,
        '  </tbody>',
      ),
    },
    {
      what: 'in a <tbody> of its own, where each has one',
      before: tableOf('<tbody>', year(2025), boats, '</tbody>', '<tbody>', year(2023), rivers, '</tbody>'),
      works: [paper(2024), paper(2023), paper(2022)],
      after: tableOf(
        ...['<tbody>', year(2025), boats, '</tbody>', '<tbody>', year(2024), fresh(2024), '</tbody>'],
        ...['<tbody>', year(2023), fresh(2023), rivers, '</tbody>', '<tbody>', year(2022), fresh(2022), '</tbody>'],
      ),
    },
    {
      what: 'in a table of its own, where each has one',
      before: tableOf(
        ...['<thead>', year(2025), '</thead>', '<tbody>', boats, '</tbody>', '</table>', ''],
        ...['<table>', '<thead>', year(2023), '</thead>', '<tbody>', rivers, '</tbody>'],
      ),
      works: [paper(2024), paper(2023)],
      after: tableOf(
        ...['<thead>', year(2025), '</thead>', '<tbody>', boats, '</tbody>', '</table>', ''],
        ...['<table>', '<thead>', year(2024), '</thead>', '<tbody>', fresh(2024), '</tbody>', '</table>', ''],
        ...['<table>', '<thead>', year(2023), '</thead>', '<tbody>', fresh(2023), rivers, '</tbody>'],
      ),
    },
    {
      what: 'with the next number of the table, and from 1 where each year is counted by itself',
      before: page(
        ...['# Journal Articles', '', '<table>', year(2025), row('3', ...cells('Boats of All the Lakes'))],
        ...[year(2023), row('2', ...cells('Rivers of All the Hills')), row('1', ...cells('Hills of All the Seas'))],
        ...['</table>', '', '# Conference Papers', '', '<table>', year(2025)],
        ...[row('1', ...cells('Tides of All the Lakes')), year(2023), row('2', ...cells('Dunes of All the Lakes'))],
        row('1', ...cells('Clouds of All the Lakes')),
        '</table>',
      ),
      works: [
        paper(2026, 'New Article', { type: 'article-journal' }),
        paper(2024, 'New Talk'),
        paper(2023, 'New Word'),
      ],
      after: page(
        ...['# Journal Articles', '', '<table>', year(2026), row('4', ...cells('New Article'))],
        ...[year(2025), row('3', ...cells('Boats of All the Lakes'))],
        ...[year(2023), row('2', ...cells('Rivers of All the Hills')), row('1', ...cells('Hills of All the Seas'))],
        ...['</table>', '', '# Conference Papers', '', '<table>', year(2025)],
        ...[row('1', ...cells('Tides of All the Lakes')), year(2024), row('1', ...cells('New Talk'))],
        ...[year(2023), row('3', ...cells('New Word')), row('2', ...cells('Dunes of All the Lakes'))],
        row('1', ...cells('Clouds of All the Lakes')),
        '</table>',
      ),
    },
    {
      what: 'into the list of its year, where a row holds one',
      before: tableOf(
        ...[
          year(2025),
          '<tr><td><ul>',
          '<li>“Boats of All the Lakes”, Mei Lin, Ada Reed, <em>PONDS</em></li>',
          '</ul></td></tr>',
        ],
        ...[
          year(2023),
          '<tr><td><ul>',
          '<li>“Rivers of All the Hills”, Mei Lin, Ada Reed, <em>PONDS</em></li>',
          '</ul></td></tr>',
        ],
      ),
      works: [paper(2023)],
      after: tableOf(
        ...[
          year(2025),
          '<tr><td><ul>',
          '<li>“Boats of All the Lakes”, Mei Lin, Ada Reed, <em>PONDS</em></li>',
          '</ul></td></tr>',
        ],
        ...[year(2023), '<tr><td><ul>', '<li>“New Work of 2023”, Mei Lin, Ada Reed, <em>PONDS</em></li>'],
        ...['<li>“Rivers of All the Hills”, Mei Lin, Ada Reed, <em>PONDS</em></li>', '</ul></td></tr>'],
      ),
    },
  ]);

  it('below the head of the table, where that is a year and others follow', () => {
    const table = ['<thead>', year(2025), '</thead>', '<tbody>', boats, year(2023), rivers, '</tbody>'] as const;
    const after = tableOf('<thead>', year(2025), '</thead>', '<tbody>', fresh(2025), ...table.slice(4));
    assert.equal(placed(tableOf(...table), paper(2025)), after);
    const above = placed(tableOf(...table), paper(2026));
    assert.ok(above.endsWith(tableOf(...table).slice(tableOf().indexOf('<table>'))), above);
  });

  it('not where papers stand above the first', () => {
    const text = tableOf(boats, year(2023), rivers);
    const after = placed(text, paper(2024));
    const [head, table = ''] = text.split('\n\n<table>');
    assert.ok(after.startsWith(`${head}\n\n<div class='paper-box'>`), after);
    assert.ok(after.endsWith(`\n\n<table>${table}`), after);
  });
});

describe('Publications go below the rows of a table in Markdown that are years:', () => {
  const list = (...rows: readonly string[]): string => page('# Publications', '', ...rows, '', 'More to come.');
  const head = ['| Title | Authors | Venue |', '|---|---|---|'];

  places([
    {
      what: 'as the first row of its year, or of a new one in their order',
      before: list(...head, '| **2025** | | |', boatsInBars, '| **2023** | | |', riversInBars, hillsInBars),
      works: [paper(2026), paper(2025), paper(2024), paper(2020)],
      after: list(
        ...[...head, '| **2026** | | |', freshInBars(2026), '| **2025** | | |', freshInBars(2025), boatsInBars],
        ...['| **2024** | | |', freshInBars(2024), '| **2023** | | |', riversInBars, hillsInBars],
        ...['| **2020** | | |', freshInBars(2020)],
      ),
    },
    {
      what: 'without bars at the ends, below one in another column',
      before: list('Title | Authors | Venue', '---|---|---', ' | *2025* | ', boatsInBars.slice(2, -2)),
      works: [paper(2025), paper(2024)],
      after: list(
        ...['Title | Authors | Venue', '---|---|---', ' | *2025* | ', freshInBars(2025).slice(2, -2)],
        ...[boatsInBars.slice(2, -2), ' | *2024* |', freshInBars(2024).slice(2, -2)],
      ),
    },
    {
      what: 'below a year that has none yet',
      before: list(...head, '| **2026** | | |', '| **2025** | | |', boatsInBars, '| **2024** | | |'),
      works: [paper(2026), paper(2024)],
      after: list(
        ...[...head, '| **2026** | | |', freshInBars(2026), '| **2025** | | |', boatsInBars],
        ...['| **2024** | | |', freshInBars(2024)],
      ),
    },
    {
      what: 'in a table of its own, where each year heads one',
      before: list(
        ...['| 2025 | | |', '|:---|---|---|', boatsInBars, '{: .papers}', ''],
        ...['| 2023 | | |', '|:---|---|---|', riversInBars, '{: .papers}'],
      ),
      works: [paper(2024), paper(2023), paper(2022)],
      after: list(
        ...['| 2025 | | |', '|:---|---|---|', boatsInBars, '{: .papers}', ''],
        ...['| 2024 | | |', '|:---|---|---|', freshInBars(2024), '{: .papers}', ''],
        ...['| 2023 | | |', '|:---|---|---|', freshInBars(2023), riversInBars, '{: .papers}', ''],
        ...['| 2022 | | |', '|:---|---|---|', freshInBars(2022), '{: .papers}'],
      ),
    },
  ]);

  it('not where the head of the table is a year and others follow', () => {
    const table = ['| 2025 | | |', '|---|---|---|', boatsInBars, '| 2023 | | |', riversInBars];
    const after = placed(list(...table), paper(2026));
    assert.ok(after.includes(`</div>\n\n${table.join('\n')}\n`), after);
    const own = placed(list(...table), paper(2023));
    assert.equal(own, list(...table.slice(0, -1), freshInBars(2023), riversInBars));
  });
});

describe('The year that a paper in a table stands below', () => {
  const yearOf = (text: string, title: string): number | undefined => yearsAbove(parsePage(text))(text.indexOf(title));

  it('is that of the last row above it that is one, to the end of the table', () => {
    const text = page(
      ...['# Publications', '', '| Title | Authors | Venue |', '|---|---|---|', '| **2025** | | |', boatsInBars],
      ...['| Before 2024 | | |', riversInBars, '', 'Behind the table.', '', '<table>'],
      ...['<tr><th colspan="3">2022 年</th></tr>', hills, '</table>', '', 'Behind the other.'],
    );
    const words = ['Boats of', 'Rivers of', 'Behind the table', 'Hills of', 'Behind the other'];
    assert.deepEqual(
      words.map(word => yearOf(text, word)),
      [2025, undefined, undefined, 2022, undefined],
    );
  });

  it('and behind the table that of the heading above it', () => {
    const text = page(
      '## 2024',
      '',
      '| Metric | Value |',
      '|---|---|',
      '| 2023 | |',
      '| Papers | 3 |',
      '',
      'Behind it.',
    );
    assert.deepEqual([yearOf(text, 'Papers'), yearOf(text, 'Behind it')], [2023, 2024]);
  });
});
