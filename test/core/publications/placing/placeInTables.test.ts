import assert from 'node:assert/strict';
import { page, paper, placed, places } from './placing';

const row = (...cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const tableOf = (...rows: readonly string[]): string => page('# Publications', '', '<table>', ...rows, '</table>');
const doi = { DOI: '10.5555/9' };

describe('Publications go into a table in HTML:', () => {
  const card = (picture: string, href: string, title: string, venue: string, more = ''): string =>
    [
      '<tr>',
      `<td width="25%"><img src="images/${picture}.png"></td>`,
      `<td><a href="${href}"><b>${title}</b></a><br>`,
      '<strong>Mei Lin</strong>, Ada Reed<br>',
      `<em>${venue}</em>${more}</td>`,
      '</tr>',
    ].join('\n');
  const ash = card(
    'ash',
    'https://doi.org/10.5555/1',
    'Boats of All the Lakes',
    'PONDS, 2024',
    '<br>\n<a href="a">code</a>',
  );
  const elm = card('elm', 'https://doi.org/10.5555/2', 'Rivers of All the Hills', 'FENS, 2022', ' (Oral)');

  places([
    {
      what: 'as a row with a picture and all else beside it, by year',
      before: tableOf(ash, elm),
      works: [paper(2025, undefined, doi), paper(2023, undefined, { DOI: '10.5555/8' })],
      after: tableOf(
        card('lin2025work', 'https://doi.org/10.5555/9', 'New Work of 2025', 'PONDS, 2025'),
        ash,
        card('lin2023work', 'https://doi.org/10.5555/8', 'New Work of 2023', 'PONDS, 2023'),
        elm,
      ),
    },
    {
      what: 'each part in its column, with its year and the next number, and no word that is said of another',
      before: tableOf(
        '<tr><th>No.</th><th>Title</th><th>Authors</th><th>Rank</th><th>Venue</th><th>Year</th><th>Prize</th></tr>',
        row('2', 'Boats of All the Lakes', 'Mei Lin, Ada Reed', 'CCF A', 'PONDS', '2024', 'Best Paper'),
        row('1', 'Rivers of All the Hills', 'Mei Lin, Ada Reed', 'CCF B', 'FENS', '2022', ''),
      ),
      works: [paper(2025)],
      after: tableOf(
        '<tr><th>No.</th><th>Title</th><th>Authors</th><th>Rank</th><th>Venue</th><th>Year</th><th>Prize</th></tr>',
        row('3', 'New Work of 2025', 'Mei Lin, Ada Reed', '', 'PONDS', '2025', ''),
        row('2', 'Boats of All the Lakes', 'Mei Lin, Ada Reed', 'CCF A', 'PONDS', '2024', 'Best Paper'),
        row('1', 'Rivers of All the Hills', 'Mei Lin, Ada Reed', 'CCF B', 'FENS', '2022', ''),
      ),
    },
    {
      what: 'with an empty cell for what is not known',
      before: tableOf(
        row('Boats of All the Lakes', 'Mei Lin, Ada Reed', 'PONDS', '<a href="https://doi.org/10.5555/1">DOI</a>'),
        row('Rivers of All the Hills', 'Mei Lin, Ada Reed', 'FENS', '<a href="https://doi.org/10.5555/2">DOI</a>'),
      ),
      works: [paper(2025)],
      after: tableOf(
        row('New Work of 2025', 'Mei Lin, Ada Reed', 'PONDS', ''),
        row('Boats of All the Lakes', 'Mei Lin, Ada Reed', 'PONDS', '<a href="https://doi.org/10.5555/1">DOI</a>'),
        row('Rivers of All the Hills', 'Mei Lin, Ada Reed', 'FENS', '<a href="https://doi.org/10.5555/2">DOI</a>'),
      ),
    },
    {
      what: 'with the names first, where those of the others are',
      before: tableOf(
        '<tr><th>Authors</th><th>Title</th><th>Venue</th></tr>',
        row('Mei Lin, Ada Reed', 'Boats of All the Lakes', 'PONDS 2024'),
        row('Mei Lin, Ada Reed', 'Rivers of All the Hills', 'FENS 2022'),
      ),
      works: [paper(2025)],
      after: tableOf(
        '<tr><th>Authors</th><th>Title</th><th>Venue</th></tr>',
        row('Mei Lin, Ada Reed', 'New Work of 2025', 'PONDS 2025'),
        row('Mei Lin, Ada Reed', 'Boats of All the Lakes', 'PONDS 2024'),
        row('Mei Lin, Ada Reed', 'Rivers of All the Hills', 'FENS 2022'),
      ),
    },
  ]);

  it('without the film that a pointer starts, which is of one paper, and with the mark of its title', () => {
    const moving = (name: string, title: string, year: number): string =>
      [
        `<tr onmouseover="${name}_start()" bgcolor="#ffffd0">`,
        `<td><div class="one"><div class="two" id="${name}_film"><video muted loop><source src="images/${name}.mp4" type="video/mp4"></video></div><img src="images/${name}.jpg" width="160"></div>`,
        `<script>function ${name}_start() { document.getElementById('${name}_film').style.opacity = "1"; }</script></td>`,
        `<td><a href="https://${name}.example"><span class="papertitle">${title}</span></a><br>`,
        `<strong>Mei Lin</strong>, <a href="https://reed.example">Ada Reed</a><br>`,
        `<em>PONDS</em>, ${year} &nbsp <font color="red"><strong>(Oral)</strong></font><br>`,
        `<a href="https://${name}.example">project page</a> / <a href="https://arxiv.org/abs/2401.00001">arXiv</a>`,
        `<p>We show that ${name} is good for lakes.</p>`,
        '</td>',
        '</tr>',
      ].join('\n');
    const list = (...rows: readonly string[]): string =>
      page('<h2>Research</h2>', '<table><tbody>', ...rows, '</tbody></table>');
    const both = [
      moving('ash', 'Boats of All the Lakes', 2024),
      moving('elm', 'Rivers of All the Hills', 2023),
    ] as const;
    assert.equal(
      placed(list(...both), paper(2025, undefined, doi)),
      list(
        [
          '<tr bgcolor="#ffffd0">',
          '<td><div class="one"><img src="images/lin2025work.png" width="160"></div></td>',
          '<td><a href="https://doi.org/10.5555/9"><span class="papertitle">New Work of 2025</span></a><br>',
          '<strong>Mei Lin</strong>, Ada Reed<br>',
          '<em>PONDS</em>, 2025</td>',
          '</tr>',
        ].join('\n'),
        ...both,
      ),
    );
  });

  it('without what a pointer starts, where one row alone has a film', () => {
    const plain = (title: string, venue: string): string => row(title, 'Mei Lin, Ada Reed', venue);
    const moving = plain('Boats of All the Lakes', 'PONDS 2024').replace(
      '<tr>',
      '<tr onmouseout="boats_stop()" onmouseover="boats_start()">',
    );
    const still = plain('Rivers of All the Hills', 'FENS 2022');
    assert.equal(
      placed(tableOf(moving, still), paper(2025)),
      tableOf(plain('New Work of 2025', 'PONDS 2025'), moving, still),
    );
  });

  it('with a year of its own where that of others reaches over rows', () => {
    const head = '<tr><th>Year</th><th>Title</th><th>Authors</th><th>Journal</th></tr>';
    const rows = [
      row('2029', 'Boats of All the Lakes', 'Mei Lin, Ada Reed', 'PONDS').replace('<td>', '<td rowspan="2">'),
      row('Rivers of All the Hills', 'Mei Lin, Tom Brook', 'FENS'),
      row('2026', 'Seas of All the Sands', 'Mei Lin, Bo Day', 'SEAS'),
    ];
    for (const [year, at] of [
      [2030, 0],
      [2029, 0],
      [2028, 2],
      [2026, 2],
      [2025, 3],
    ] as const)
      assert.equal(
        placed(tableOf(head, ...rows), paper(year)),
        tableOf(
          head,
          ...rows.slice(0, at),
          row(String(year), `New Work of ${year}`, 'Mei Lin, Ada Reed', 'PONDS'),
          ...rows.slice(at),
        ),
      );
  });

  it('below all rows that a cell of another column reaches over', () => {
    const head = '<tr><th>Title</th><th>Authors</th><th>Venue</th><th>Year</th></tr>';
    const rows = [
      row('Boats of All the Lakes', 'Mei Lin, Ada Reed', 'PONDS', '2029').replace('<td>PONDS', '<td rowspan=2>PONDS'),
      row('Rivers of All the Hills', 'Mei Lin, Ada Reed', '2027'),
      row('Seas of All the Vales', 'Mei Lin, Ada Reed', 'FENS', '2026').replace('<td>FENS', '<td rowspan="2">FENS'),
      row('Hills of All the Sands', 'Mei Lin, Ada Reed', '2024'),
    ];
    for (const [year, at] of [
      [2030, 0],
      [2029, 0],
      [2028, 2],
      [2027, 2],
      [2026, 2],
      [2025, 4],
      [2023, 4],
    ] as const)
      assert.equal(
        placed(tableOf(head, ...rows), paper(year)),
        tableOf(
          head,
          ...rows.slice(0, at),
          row(`New Work of ${year}`, 'Mei Lin, Ada Reed', 'PONDS', String(year)),
          ...rows.slice(at),
        ),
      );
    assert.equal(
      placed(tableOf(head, ...rows), paper(2028), paper(2027)),
      tableOf(
        head,
        ...rows.slice(0, 2),
        row('New Work of 2028', 'Mei Lin, Ada Reed', 'PONDS', '2028'),
        row('New Work of 2027', 'Mei Lin, Ada Reed', 'PONDS', '2027'),
        ...rows.slice(2),
      ),
    );
  });

  it('below the rows that the year of the newest reaches over, oldest first', () => {
    const works = (title: string): string => `<b>${title}</b><br>Mei Lin, Ada Reed<br><em>PONDS</em>`;
    const rows = [
      row('2022', works('Boats of All the Lakes')),
      row('2024', works('Rivers of All the Hills')).replace('<td>', '<td rowspan="2">'),
      row(works('Seas of All the Sands')),
    ];
    const fresh = row('2025', works('New Work of 2025'));
    assert.equal(placed(tableOf(...rows), paper(2025)), tableOf(...rows, fresh));
  });

  it('not into one of talks', () => {
    const talks = page(
      '# Talks',
      '',
      '<table>',
      row('2024', 'Boats of All the Lakes', 'Mei Lin, Ada Reed', 'Norrland'),
      '</table>',
    );
    assert.ok(placed(talks, paper(2025)).startsWith(talks.trimEnd()));
  });
});

describe('Publications go into a table in Markdown:', () => {
  const bars = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const list = (...rows: readonly string[]): string => page('# Publications', '', ...rows, '', 'More to come.');
  const head = [bars('No.', 'Title', 'Authors', 'Rank', 'Venue', 'Year', 'Links'), '|---|---|---|---|---|---|---|'];
  const link = (number: number): string => `[DOI](https://doi.org/10.5555/${number})`;
  const ash = bars('2', 'Boats of All the Lakes', '**Mei Lin**, Ada Reed', 'CCF A', '*PONDS*', '2024', link(1));
  const elm = bars('1', 'Rivers of All the Hills', '**Mei Lin**, Ada Reed', 'CCF B', '*FENS*', '2022', link(2));
  const written = bars('3', 'New Work of 2025', '**Mei Lin**, Ada Reed', ' ', '*PONDS*', '2025', link(9)).replace(
    '|   |',
    '| |',
  );
  const names = '**Mei Lin**, Ada Reed';

  places([
    {
      what: 'each part in its column, with its year and the next number, and no word that is said of another',
      before: list(...head, ash, elm),
      works: [paper(2025, undefined, doi)],
      after: list(...head, written, ash, elm),
    },
    {
      what: 'by year, with an empty cell for what is not known',
      before: list(
        bars('Title', 'Authors', 'Venue', 'Links'),
        '|---|---|---|---|',
        bars('Boats of All the Lakes', names, 'PONDS 2024', link(1)),
        bars('Rivers of All the Hills', names, 'FENS 2022', link(2)),
      ),
      works: [paper(2023)],
      after: list(
        bars('Title', 'Authors', 'Venue', 'Links'),
        '|---|---|---|---|',
        bars('Boats of All the Lakes', names, 'PONDS 2024', link(1)),
        bars('New Work of 2023', names, 'PONDS 2023', ''),
        bars('Rivers of All the Hills', names, 'FENS 2022', link(2)),
      ),
    },
    {
      what: 'below a head that names conferences or journals',
      before: list(
        bars('论文题目', '作者', '会议/期刊', '年份'),
        '|---|---|---|---|',
        bars('Boats of All the Lakes', names, 'PONDS', '2024'),
        bars('Rivers of All the Hills', names, 'FENS', '2022'),
      ),
      works: [paper(2025)],
      after: list(
        bars('论文题目', '作者', '会议/期刊', '年份'),
        '|---|---|---|---|',
        bars('New Work of 2025', names, 'PONDS', '2025'),
        bars('Boats of All the Lakes', names, 'PONDS', '2024'),
        bars('Rivers of All the Hills', names, 'FENS', '2022'),
      ),
    },
    {
      what: 'without bars at the ends, as the others',
      before: list(
        'Title | Authors | Venue',
        '---|---|---',
        `Boats of All the Lakes | ${names} | PONDS 2024`,
        `Rivers of All the Hills | ${names} | FENS 2022`,
      ),
      works: [paper(2025), paper(2020)],
      after: list(
        'Title | Authors | Venue',
        '---|---|---',
        `New Work of 2025 | ${names} | PONDS 2025`,
        `Boats of All the Lakes | ${names} | PONDS 2024`,
        `Rivers of All the Hills | ${names} | FENS 2022`,
        `New Work of 2020 | ${names} | PONDS 2020`,
      ),
    },
    {
      what: 'with a picture of its own and all else beside it',
      before: list(
        bars('<img src="images/ash.png" width="200">', `**Boats of All the Lakes** <br> ${names} <br> *PONDS*, 2024`),
        bars(
          '<img src="images/elm.png" width="200">',
          `**Rivers of All the Hills** <br> ${names} <br> *FENS*, 2022 (Oral)`,
        ),
      ),
      works: [paper(2025)],
      after: list(
        bars('<img src="images/lin2025work.png" width="200">', `**New Work of 2025** <br> ${names} <br> *PONDS*, 2025`),
        bars('<img src="images/ash.png" width="200">', `**Boats of All the Lakes** <br> ${names} <br> *PONDS*, 2024`),
        bars(
          '<img src="images/elm.png" width="200">',
          `**Rivers of All the Hills** <br> ${names} <br> *FENS*, 2022 (Oral)`,
        ),
      ),
    },
    {
      what: 'with a bar in its title that parts no cells',
      before: list(...head, ash, elm),
      works: [paper(2025, 'Lakes | Ponds', doi)],
      after: list(...head, written.replace('New Work of 2025', 'Lakes \\| Ponds'), ash, elm),
    },
  ]);

  for (const [old, fresh] of [
    ['2024-07', '2025-03'],
    ['2024.7', '2025.3'],
    ['2024/07/12', '2025/03/09'],
    ['2024-11-2', '2025-3-9'],
    ['2024年7月12日', '2025年3月9日'],
    ['07/2024', '03/2025'],
    ['July 12, 2024', 'March 9, 2025'],
    ['2 Jul 2024', '9 Mar 2025'],
    ['2024 July', '2025 March'],
    ['2024 (July)', '2025 (March)'],
    ["Jul '24", "Mar '25"],
    ['**2024**', '**2025**'],
    ['*2024*', '*2025*'],
    ['`2024`', '`2025`'],
    ['(2024)', '(2025)'],
    ['<b>2024-07</b>', '<b>2025-03</b>'],
    ['<span class="y">2024</span>', '<span class="y">2025</span>'],
    ['2024年7月', '2025年3月'],
    ['2024年', '2025年'],
    ['Jul 2024', 'Mar 2025'],
    ['Jul. 2024', 'Mar. 2025'],
    ['August 2024', 'March 2025'],
    ['August', ' '],
  ] as const)
    it(`with a date like the others: ${old}`, () => {
      const work = paper(2025, undefined, { issued: { 'date-parts': [[2025, 3, 9]] } });
      const dated = (date: string, title: string): string => bars(title, names, 'PONDS', date).replace('|   |', '| |');
      const rows = [dated(old, 'Boats of All the Lakes'), dated(old, 'Rivers of All the Hills')];
      assert.equal(
        placed(list('| Title | Authors | Venue | Date |', '|---|---|---|---|', ...rows), work),
        list('| Title | Authors | Venue | Date |', '|---|---|---|---|', dated(fresh, 'New Work of 2025'), ...rows),
      );
      const inHtml = (date: string, title: string): string => row(date.trim(), title, 'Mei Lin, Ada Reed', 'PONDS');
      const columns = '<tr><th>Date</th><th>Title</th><th>Authors</th><th>Venue</th></tr>';
      const others = [inHtml(old, 'Boats of All the Lakes'), inHtml(old, 'Rivers of All the Hills')];
      assert.equal(
        placed(tableOf(columns, ...others), work),
        tableOf(columns, inHtml(fresh, 'New Work of 2025'), ...others),
      );
    });

  for (const [old, fresh] of [
    ['2.', '3.'],
    ['[2]', '[3]'],
    ['(2)', '(3)'],
    ['#2', '#3'],
    ['**2**', '**3**'],
    ['<b>2</b>', '<b>3</b>'],
  ] as const)
    it(`with a number like those of the others: ${old}`, () => {
      const columns = ['| No. | Title | Authors | Venue |', '|---|---|---|---|'];
      const numbered = (number: string, title: string): string => bars(number, title, names, 'PONDS 2024');
      const rows = [
        numbered(old, 'Boats of All the Lakes'),
        numbered(old.replace('2', '1'), 'Rivers of All the Hills'),
      ];
      const work = bars(fresh, 'New Work of 2025', names, 'PONDS 2025');
      assert.equal(placed(list(...columns, ...rows), paper(2025)), list(...columns, work, ...rows));
      const head = '<tr><th>No.</th><th>Title</th><th>Authors</th><th>Venue</th></tr>';
      const inHtml = (number: string, title: string, year: number): string =>
        row(number, title, 'Mei Lin, Ada Reed', `PONDS ${year}`);
      const others = [
        inHtml(old, 'Boats of All the Lakes', 2024),
        inHtml(old.replace('2', '1'), 'Rivers of All the Hills', 2024),
      ];
      assert.equal(
        placed(tableOf(head, ...others), paper(2025)),
        tableOf(head, inHtml(fresh, 'New Work of 2025', 2025), ...others),
      );
    });

  it('but as an item where most papers are items, though others are rows', () => {
    const items = ['Tides', 'Dunes', 'Clouds'].map(
      name => `- "${name} of All the Lakes", **Mei Lin**, Ada Reed, *PONDS*, 2024`,
    );
    const text = page('# Publications', '', ...items, '', '# Older Publications', '', ...head, ash, elm);
    const fresh = `- "New Work of 2025", ${names}, *PONDS*, 2025`;
    assert.equal(placed(text, paper(2025)), text.replace('- "Tides', `${fresh}\n- "Tides`));
  });
});

describe('Publications go below a new heading of their year', () => {
  const cells = ['Boats of All the Lakes', 'Mei Lin, Ada Reed', 'PONDS'] as const;
  const fresh = ['New Work of 2025', 'Mei Lin, Ada Reed', 'PONDS'] as const;
  const years = (...parts: readonly (readonly string[])[]): string =>
    page('# Publications', ...parts.flatMap(part => ['', ...part]), '');

  it('into a table in HTML with the head of the others', () => {
    const table = (year: number, some: readonly string[]): readonly string[] => [
      `## ${year}`,
      '',
      '<table class="papers">',
      '<thead><tr><th>Title</th><th>Authors</th><th>Venue</th></tr></thead>',
      '<tbody>',
      row(...some),
      '</tbody></table>',
    ];
    assert.equal(placed(years(table(2024, cells)), paper(2025)), years(table(2025, fresh), table(2024, cells)));
  });

  it('into a table in Markdown with the head of the others', () => {
    const table = (year: number, some: readonly string[]): readonly string[] => [
      `## ${year}`,
      '',
      '| Title | Authors | Venue |',
      '|:---|---|---|',
      `| ${some.join(' | ')} |`,
    ];
    assert.equal(placed(years(table(2024, cells)), paper(2025)), years(table(2025, fresh), table(2024, cells)));
  });
});
