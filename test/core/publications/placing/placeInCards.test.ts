import assert from 'node:assert/strict';
import { page, paper, placed, places } from './placing';

type Card = (title: string, venue: string, year: number) => string;

const forms: readonly (readonly [name: string, card: Card, around?: readonly [string, string], gap?: string])[] = [
  [
    'between empty lines',
    (title, venue, year) =>
      `<div class="pub" markdown="1">\n\n**Mei Lin**, Ada Reed. "${title}." *${venue}*, ${year}\n\n</div>`,
  ],
  [
    'on lines of their own',
    (title, venue, year) =>
      `<div class="pub" markdown="1">\n**Mei Lin**, Ada Reed. "${title}." *${venue}*, ${year}\n</div>`,
  ],
  [
    'of several lines',
    (title, venue, year) =>
      `<div class="pub" markdown="1">\n**${title}**<br>\nMei Lin, Ada Reed<br>\n*${venue}*, ${year}\n</div>`,
  ],
  [
    'of paragraphs',
    (title, venue, year) =>
      `<div class="pub" markdown="1">\n**${title}**\n\nMei Lin, Ada Reed\n\n*${venue}*, ${year}\n</div>`,
  ],
  [
    'that are items of a list in HTML',
    (title, venue, year) => `<li markdown="1">\n**Mei Lin**, Ada Reed. "${title}." *${venue}*, ${year}\n</li>`,
    ['<ul>\n', '\n</ul>'],
    '\n',
  ],
];

describe('Publications go into cards of their own among cards in Markdown', () => {
  for (const [name, card, [open, close] = ['', ''], gap = '\n\n'] of forms) {
    const [ash, elm] = [
      card('The Lake of Ash', 'Journal of Lakes', 2021),
      card('The Lake of Elm', 'Annals of Rain', 2018),
    ];
    const written = (year: number): string => card(`New Work of ${year}`, 'PONDS', year);
    const list = (...cards: readonly string[]): string =>
      page('# Publications', '', open + cards.join(gap) + close, '', '# Talks', '', 'None.');
    places([
      {
        what: name,
        before: list(ash, elm),
        works: [paper(2025), paper(2020), paper(2012)],
        after: list(written(2025), ash, written(2020), elm, written(2012)),
      },
    ]);
  }

  it('without the picture of another one', () => {
    const card = (title: string, year: number, picture = `![](images/${year}.png)\n`): string =>
      `<div class="pub" id="p${year}" markdown="1">\n${picture}**${title}**<br>\nMei Lin, Ada Reed<br>\n*PONDS*, ${year}\n</div>`;
    const [ash, elm] = [card('The Lake of Ash', 2021), card('The Lake of Elm', 2018)];
    const written = card('New Work of 2025', 2025, '').replace(' id="p2025"', '');
    assert.equal(
      placed(page('# Publications', '', ash, '', elm), paper(2025)),
      page('# Publications', '', written, '', ash, '', elm),
    );
  });

  it('but not where an element is the frame of a list', () => {
    const entry = (title: string, year: number, venue = 'Journal of Lakes'): string =>
      `**Mei Lin**, Ada Reed. "${title}." *${venue}*, ${year}`;
    const list = (...entries: readonly string[]): string =>
      page('# Publications', '', '<div class="pubs" markdown="1">', '', entries.join('\n\n'), '', '</div>');
    const [ash, elm] = [entry('The Lake of Ash', 2021), entry('The Lake of Elm', 2018)];
    assert.equal(placed(list(ash, elm), paper(2025)), list(entry('New Work of 2025', 2025, 'PONDS'), ash, elm));
  });

  it('nor into a list below the cards', () => {
    const item = (title: string, year: number, venue = 'Journal of Lakes'): string =>
      `- **Mei Lin**, Ada Reed. "${title}." *${venue}*, ${year}`;
    const card = (title: string, year: number): string =>
      `<div class="pub" markdown="1">\n${item(title, year).slice(2)}\n</div>`;
    const text = (...items: readonly string[]): string =>
      page(
        '# Publications',
        '',
        card('The Lake of Ash', 2029),
        '',
        card('The Lake of Elm', 2028),
        '',
        item('The Lake of Oak', 2027),
        ...items,
      );
    assert.equal(
      placed(text(item('The Lake of Fir', 2020)), paper(2024)),
      text(item('New Work of 2024', 2024, 'PONDS'), item('The Lake of Fir', 2020)),
    );
  });
});
