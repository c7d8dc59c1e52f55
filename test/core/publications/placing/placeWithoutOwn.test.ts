import assert from 'node:assert/strict';
import { page, paper, placed } from './placing';

type Card = (title: string, year: number, tree: string) => string;

const works = [
  ['The Lake of Ash', 2021, 'ash'],
  ['The Lake of Elm', 2019, 'elm'],
  ['The Lake of Oak', 2018, 'oak'],
] as const;

const list = (card: Card, ...first: readonly string[]): string =>
  page(
    '<h2>Publications</h2>',
    '',
    '<ul>',
    ...first,
    ...works.map(([title, year, tree]) => card(title, year, tree)),
    '</ul>',
  );

const words = (title: string, year: number, venue = 'Journal of Lakes'): string =>
  `"${title}". <b>Mei Lin</b>, Ada Reed. <em>${venue}</em>, ${year}`;

const item =
  (attributes: Card): Card =>
  (title, year, tree) =>
    `<li${attributes(title, year, tree)}>${words(title, year)}</li>`;

const newItem = (attributes: string): string => `<li${attributes}>${words('New Work of 2025', 2025, 'PONDS')}</li>`;

describe('A new entry in HTML has nothing that its neighbour’s attributes say of that alone:', () => {
  const cases: readonly (readonly [name: string, own: Card, written: string])[] = [
    ['its year in a class', (_, year) => ` class="pub ${year} journal"`, ' class="pub 2025 journal"'],
    ['its year behind a word in a class', (_, year) => ` class="pub y${year}"`, ' class="pub y2025"'],
    ['its year for a script', (_, year) => ` data-year="${year}"`, ' data-year="2025"'],
    ['its title for screen readers', title => ` aria-label="${title}"`, ' aria-label="New Work of 2025"'],
    ['its title among words', title => ` title='Paper: ${title}'`, ` title='Paper: New Work of 2025'`],
    ['other words for screen readers', (_, __, tree) => ` aria-label="On ${tree}"`, ''],
    [
      'its picture behind it',
      (_, __, tree) => ` style="color: red; background: url(images/${tree}.png)"`,
      ' style="color: red"',
    ],
    ['nothing but its picture behind it', (_, __, tree) => ` style="background-image:url('images/${tree}.png')"`, ''],
  ];
  for (const [name, own, written] of cases)
    it(name, () => {
      assert.equal(placed(list(item(own)), paper(2025)), list(item(own), newItem(written)));
    });

  it('a script that opens its abstract, around its title', () => {
    const card: Card = (title, year, tree) =>
      `<li><span class="title" onclick="toggle('${tree}')">${title}</span>. <b>Mei Lin</b>, Ada Reed. <em>Journal of Lakes</em>, ${year}</li>`;
    const written = card('New Work of 2025', 2025, 'x')
      .replace(` onclick="toggle('x')"`, '')
      .replace('Journal of Lakes', 'PONDS');
    assert.equal(placed(list(card), paper(2025)), list(card, written));
  });

  it('its year and title, on its title', () => {
    const card: Card = (title, year) =>
      `<li><span class="title y${year}" title="${title}">${title}</span>. <b>Mei Lin</b>, Ada Reed. <em>Journal of Lakes</em>, ${year}</li>`;
    const written = card('New Work of 2025', 2025, 'x')
      .replace(' y2025" title="New Work of 2025"', '"')
      .replace('Journal of Lakes', 'PONDS');
    assert.equal(placed(list(card), paper(2025)), list(card, written));
  });

  it('a button that unfolds its abstract', () => {
    const card: Card = (title, year, tree) =>
      item(() => '')(title, year, tree).replace(
        '</li>',
        ` <a data-toggle="collapse" href="#abs-${tree}">Abstract</a><div id="abs-${tree}" class="collapse">Lakes are wet.</div></li>`,
      );
    assert.equal(placed(list(card), paper(2025, 'New Work of 2025', { DOI: '10.5555/foam' })), list(card, newItem('')));
  });

  it('but all that others say alike', () => {
    const own = ` class="pub theme2020" aria-label="Paper" style="background: url(images/paper.png)"`;
    assert.equal(
      placed(list(item(() => own)), paper(2025)),
      list(
        item(() => own),
        newItem(own),
      ),
    );
  });
});
