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
