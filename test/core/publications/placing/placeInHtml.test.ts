import assert from 'node:assert/strict';
import { item, page, paper, placed } from './placing';

describe('Publications go into a list in HTML:', () => {
  const talks = ['# Talks', '', item('A Talk on Lakes', 2024)];
  const row = (title: string, year: number): string =>
    `<li><b>Mei Lin</b>, Ada Reed. "${title}." <em>Journal of Lakes</em>, ${year}</li>`;
  const written = (year: number): string => row(`New Work of ${year}`, year).replace('Journal of Lakes', 'PONDS');
  const [ash, elm] = [row('The Lake of Ash', 2021), row('The Lake of Elm', 2019)];

  it('into that of papers, by year, though the talks below read like papers', () => {
    assert.equal(
      placed(
        page('# Publications', '', '<ul>', ash, elm, '</ul>', '', ...talks),
        paper(2012),
        paper(2025),
        paper(2020),
      ),
      page('# Publications', '', '<ul>', written(2025), ash, written(2020), elm, written(2012), '</ul>', '', ...talks),
    );
  });

  for (const [where, indent] of [
    ['at the start of a line', ''],
    ['behind two blanks', '  '],
  ] as const)
    it(`above the comments that name its papers ${where}`, () => {
      const card = (label: string, paper: string): string =>
        `${indent}<!-- ${label} -->\n${indent}<div class="feature">${paper.slice(4, -5)}</div>\n`;
      const cards = (...more: readonly string[]): string =>
        page('<h2>Publications</h2>', '<div>', more.join('\n'), '</div>');
      const both = [card('ASH', ash), card('ELM', elm)] as const;
      const unnamed = (year: number): string => card('X', written(year)).replace(/.*\n/, '');
      assert.equal(
        placed(cards(...both), paper(2025), paper(2020), paper(2012)),
        cards(unnamed(2025), both[0], unnamed(2020), both[1], unnamed(2012)),
      );
    });

  it('below a heading in HTML, which makes no section', () => {
    const list = (...rows: readonly string[]): string =>
      page('# News', '', 'Lakes are wet.', '', '<h2 id="publications">Publications</h2>', '<ol>', ...rows, '</ol>');
    assert.equal(placed(list(ash, elm), paper(2025), paper(2020)), list(written(2025), ash, written(2020), elm));
  });

  it('below a heading in HTML that is named after papers, not among the talks above it', () => {
    const talks = ['<h2>Talks</h2>', '<ul>', ash, elm, ash, '</ul>'];
    const list = (...rows: readonly string[]): string =>
      page(...talks, '<h2>Publications</h2>', '<h3>Journals</h3>', '<ul>', ...rows, '</ul>');
    assert.equal(placed(list(ash, elm), paper(2025), paper(2020)), list(written(2025), ash, written(2020), elm));
  });

  it('below the heading in HTML “Works”, not below “More Publications”', () => {
    const list = (...rows: readonly string[]): string =>
      page('<h2>Works</h2>', '<ul>', ...rows, '</ul>', '<h2>More Publications</h2>', '<ul>', elm, '</ul>');
    assert.equal(placed(list(ash, elm), paper(2025)), list(written(2025), ash, elm));
  });

  it('but not into it where nobody can tell what its papers are made of: at the end of the page', () => {
    const text = page(
      '<h2>Publications</h2>',
      '<ul>',
      ...['Ash', 'Elm'].map(
        tree =>
          `<li><span class="title"> The Lake of ${tree} </span> <span class="names">Mei Lin, Ada Reed</span></li>`,
      ),
      '</ul>',
    );
    assert.ok(placed(text, paper(2025)).startsWith(text.trimEnd()));
  });

  it('below the heading of their year, which is written with a list where it is missing', () => {
    const below = (year: number, ...rows: readonly string[]): readonly string[] => [
      `## ${year}`,
      '',
      '<ul>',
      ...rows,
      '</ul>',
      '',
    ];
    assert.equal(
      placed(page('# Publications', '', ...below(2021, ash), ...talks), paper(2025), paper(2021), paper(2012)),
      page(
        '# Publications',
        '',
        ...below(2025, written(2025)),
        ...below(2021, written(2021), ash),
        ...below(2012, written(2012)),
        ...talks,
      ),
    );
  });

  it('in what is around each year and its papers, which a year that is missing gets as well', () => {
    const list = (indent: string, ...rows: readonly string[]): readonly string[] =>
      [`<ul class="bibliography">`, ...rows.map(row => `  ${row}`), '</ul>'].map(line => indent + line);
    for (const [open, close, indent] of [
      ['<section class="year" id="y2021">', '</section>', '  '],
      ['<div class="year">', '</div>', ''],
      ['<div>\n<article>', '</article>\n</div>', ''],
    ] as const) {
      const below = (year: number, ...rows: readonly string[]): readonly string[] => [
        open.replace('2021', String(year)),
        `${indent}<h3>${year}</h3>`,
        ...list(indent, ...rows),
        close,
      ];
      const oak = ash.replace('Ash', 'Oak').replaceAll('2021', '2012');
      assert.equal(
        placed(
          page('<h2>Publications</h2>', ...below(2021, ash), ...below(2012, oak)),
          paper(2025),
          paper(2015),
          paper(2010),
        ),
        page(
          '<h2>Publications</h2>',
          ...below(2025, written(2025)),
          ...below(2021, ash),
          ...below(2015, written(2015)),
          ...below(2012, oak),
          ...below(2010, written(2010)),
        ),
        open,
      );
    }
    // an id that names no year is that of its element alone
    const latest = (id: string, row: string): string =>
      `<section${id}>\n<h3>2021</h3>\n<ul>\n${row}\n</ul>\n</section>`;
    assert.equal(
      placed(page(latest(' id="latest"', ash)), paper(2025)),
      page(latest('', written(2025)).replace('2021', '2025'), '', latest(' id="latest"', ash)),
    );
    // what may as well be around all papers gets no other of its kind
    const papers = (...years: readonly string[]): string =>
      page('<h2>Publications</h2>', '<div class="papers">', ...years, '</div>');
    const year = (number: number, row: string): string => `<h3>${number}</h3>\n\n<ul>\n${row}\n</ul>`;
    assert.equal(
      placed(papers(year(2021, ash)), paper(2025)),
      papers(`${year(2025, written(2025))}\n`, year(2021, ash)),
    );
  });

  it('in an item of their year, without the praise of the first paper of another', () => {
    const cited = (title: string, year: number): string =>
      `<p>Mei Lin, Ada Reed. <b>${title}</b>. <i>PONDS</i>, ${year}.</p>`;
    for (const praise of ['[Oral]', 'Best Paper Award'])
      for (const [open, close] of [
        [['<div>'], ['</div>', '</li>']],
        [[], ['</li>']],
      ] as const) {
        const year = (value: number, ...lines: readonly string[]): readonly string[] => [
          `<li><h3>${value}</h3>`,
          ...open,
          ...lines,
          ...close,
        ];
        const old = [
          ...year(2022, `<p>${praise}</p>`, cited('Tides of the Lake', 2022), cited('Gulls of the Lake', 2022)),
          ...year(2021, cited('Nets of the Lake', 2021)),
        ];
        assert.equal(
          placed(page('# Publications', '', '<ul>', ...old, '</ul>'), paper(2023)),
          page('# Publications', '', '<ul>', ...year(2023, cited('New Work of 2023', 2023)), ...old, '</ul>'),
        );
      }
  });

  it('in an item of their year, which a list of years without it gets as well', () => {
    const cited = (title: string, year: number): string =>
      `Mei Lin, Ada Reed. <b>${title}</b>. <i>${year === 2021 || year === 2012 ? 'Journal of Lakes' : 'PONDS'}</i>, ${year}.`;
    const paragraph = (title: string, year: number): string => `<p>${cited(title, year)}</p>`;
    const listItem = (title: string, year: number): string => `<li>${cited(title, year)}</li>`;
    for (const [open, close, row] of [
      ['<li><h3>2021</h3>', '</li>', paragraph],
      ['<li>\n<h3>2021</h3>', '</li>', paragraph],
      ['<li><h3 id="y2021"><a href="#y2021">2021</a></h3>', '</li>', paragraph],
      ['<li><b>2021</b><br>', '</li>', paragraph],
      ['<li><details open><summary>2021</summary>', '</details></li>', paragraph],
      ['<li>2021\n<ul>', '</ul>\n</li>', listItem],
    ] as const) {
      const list = (...years: readonly (readonly [year: number, ...titles: readonly string[]])[]): string =>
        page(
          '# Publications',
          '',
          '<ul>',
          ...years.flatMap(([year, ...titles]) => [
            open.replaceAll('2021', String(year)),
            ...titles.map(title => row(title, year)),
            close,
          ]),
          '</ul>',
        );
      const [old, oldest] = [
        [2021, 'Tides of the Lake', 'Gulls of the Lake'],
        [2012, 'Nets of the Lake'],
      ] as const;
      assert.equal(
        placed(list(old, oldest), paper(2025), paper(2024), paper(2015), paper(2010)),
        list([2025, 'New Work of 2025'], [2024, 'New Work of 2024'], old, [2015, 'New Work of 2015'], oldest, [
          2010,
          'New Work of 2010',
        ]),
        open,
      );
      assert.equal(placed(list(old), paper(2025)), list([2025, 'New Work of 2025'], old), open);
    }
  });

  it('as a definition list of their own among definition lists of one paper each', () => {
    const list = (title: string, venue: string): string =>
      `<dl>\n<dt>Paper</dt>\n<dd><b>${title}</b></dd>\n<dd>Mei Lin, Ada Reed</dd>\n<dd><em>${venue}</em></dd>\n</dl>`;
    const [ash, elm] = [list('The Lake of Ash', 'Lakes, 2021'), list('The Lake of Elm', 'Lakes, 2019')];
    assert.equal(
      placed(page('# Publications', '', ash, '', elm), paper(2025)),
      page('# Publications', '', list('New Work of 2025', 'PONDS, 2025'), '', ash, '', elm),
    );
  });
});
