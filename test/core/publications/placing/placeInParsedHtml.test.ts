import assert from 'node:assert/strict';
import { page, paper, placed } from './placing';

const title = '1984. P(Y|X) ![a](x){: onerror="alert(1)"} C*-algebras and W*-algebras of __init__';
const inMarkdown =
  '1984. P(Y\\|X) !\\[a\\](x)&#123;: onerror="alert(1)"} C\\*-algebras and W\\*-algebras of \\_\\_init\\_\\_';

interface Form {
  readonly name: string;
  readonly entry: (title: string, venue: string, year: number) => string;
  readonly around?: readonly [string, string];
  /** Of the new entry. */
  readonly title: string;
  readonly venue: string;
}

const venue = 'Annals of *Lakes*';
const venueInMarkdown = 'Annals of \\*Lakes\\*';

const forms: readonly Form[] = [
  {
    name: 'an item whose text is read',
    entry: (title, venue, year) =>
      `<li markdown="span"><b>Mei Lin</b>, Ada Reed. <i>${title}</i>. <em>${venue}</em>, ${year}</li>`,
    title: inMarkdown,
    venue: venueInMarkdown,
  },
  {
    name: 'a paragraph in a list that is copied',
    entry: (title, venue, year) =>
      `<li><p markdown="1"><b>Mei Lin</b>, Ada Reed. <i>${title}</i>. <em>${venue}</em>, ${year}</p></li>`,
    title: inMarkdown,
    venue: venueInMarkdown,
  },
  {
    name: 'the title alone, where an element begins',
    entry: (title, venue, year) =>
      `<div class="pub"><div class="t" markdown="span">${title}</div><div class="a">Mei Lin, Ada Reed</div><div class="v"><em>${venue}</em>, ${year}</div></div>`,
    around: ['<div>', '</div>'],
    title: inMarkdown.replace('1984.', '1984\\.'),
    venue,
  },
  {
    name: 'no element',
    entry: (title, venue, year) => `<li><b>Mei Lin</b>, Ada Reed. <i>${title}</i>. <em>${venue}</em>, ${year}</li>`,
    title,
    venue,
  },
];

describe('What is registered stays words in HTML of which kramdown reads as Markdown', () => {
  for (const { name, entry, around = ['<ul>', '</ul>'], title: written, venue: printed } of forms)
    it(name, () => {
      const list = (...first: readonly string[]): string =>
        page(
          '# Publications',
          '',
          around[0],
          ...first,
          entry('The Lake of Ash', 'Journal of Lakes', 2021),
          entry('The Lake of Elm', 'Journal of Lakes', 2019),
          around[1],
        );
      const work = paper(2025, title, { type: 'article-journal', 'container-title': venue });
      assert.equal(placed(list(), work), list(entry(written, printed, 2025)));
    });
});
