import assert from 'node:assert/strict';
import { lakes, read } from './read';

const table = `| Title | Authors | Journal |\n|---|---|---|\n| ${lakes} | Mei Lin, Ann Reed | Journal of Lakes |`;
const inHtml =
  '<table><tr><th>Title</th><th>Authors</th><th>Journal</th></tr>' +
  `<tr><td>${lakes}</td><td>Mei Lin, Ann Reed</td><td>Journal of Lakes</td></tr></table>`;
const card = `<table><tr><td><img src="a.png"></td><td><b>${lakes}</b><br>Mei Lin, Ann Reed<br><i>ISL 2029</i></td></tr></table>`;
const item = `- (Journal of Lakes) **${lakes}**. Mei Lin, Ann Reed.`;
const work = [`${lakes} / Mei Lin, Ann Reed / `];

describe('works are read below headings in HTML', () => {
  for (const [what, body] of [
    ['of which one is the name of the owner', `<h1>Ann Reed</h1>\n<p>I weigh lakes.</p>\n${card}`],
    ['of which one is a year, in Markdown', `<h2>2029</h2>\n\n${table}`],
    ['of which one is a year', `<h3>2029</h3>\n${inHtml}`],
    ['with a bold line for one', `<h1>Ann Reed</h1>\n\n**Publications**\n\n${table}`],
    ['with items behind a venue', `<h1>Ann Reed</h1>\n\n${item}`],
    ['of a year below one in Markdown for papers', `## Publications\n\n<h2>2029</h2>\n\n${table}`],
    ['of years of the level of one for papers', `# Publications\n\n<h1>2030</h1>\n\nNone.\n\n<h1>2029</h1>\n\n${card}`],
    ['behind a box that ends', `<div class="sidebar"><h3>Contact</h3></div>\n\n${card}`],
    ['behind news in a box that ends', `<div class="news"><h2>News</h2><ul><li>Lakes.</li></ul></div>\n\n${inHtml}`],
    [
      'behind a note in a box that ends',
      `## Publications\n\n<div class="note"><h2>Awards</h2><p>Two of them won.</p></div>\n\n${card}`,
    ],
    ['of one word that says little', `<h2>Selected</h2>\n\n${inHtml}`],
    ['of a kind of papers', `<h2 align="center">Conference</h2>\n\n${inHtml}`],
    ['that say nothing below one for papers', `# Ann Reed\n\n## Publications\n\n<h2>Selected</h2>\n\n${table}`],
  ] as const)
    it(what, () => {
      assert.deepEqual(read(body), work);
    });

  for (const [what, body] of [
    ['for something else', `<h1>Ann Reed</h1>\n<h2>Teaching</h2>\n${inHtml}`],
    ['for something else, in a box of its own', `<div class="head"><h2>Talks</h2></div>\n<div>${inHtml}</div>`],
    ['for something else behind papers', `## Publications\n\nSee there.\n\n<h2>Teaching</h2>\n\n${table}`],
    ['for something else of a year', `<h2>Awards</h2>\n\n<h2>2029</h2>\n\n${table}`],
  ] as const)
    it(`but not ${what}`, () => {
      assert.deepEqual(read(body), []);
    });
});

describe('a heading in HTML beside sections, with names and a link below it,', () => {
  const page = (doi: string): string =>
    '<h2>About</h2>\n<p>I weigh lakes.</p>\n<h2>Contact</h2>\n<p>In Norrhavn.</p>\n' +
    `<h2>${lakes}</h2>\n<p>Mei Lin, Ann Reed</p>\n<p><a href="https://doi.org/${doi}">DOI</a></p>`;

  it('is a title where the link opens a paper', () => {
    assert.deepEqual(read(page('10.1000/lakes.1')), [`${lakes} / Mei Lin, Ann Reed / https://doi.org/10.1000/lakes.1`]);
  });

  it('and none where it opens what an archive of data keeps', () => {
    assert.deepEqual(read(page('10.5281/zenodo.1234567')), []);
  });
});

describe('a card with a title and names in headings alike', () => {
  for (const level of [3, 4, 5])
    it(`of level ${String(level)} is a publication`, () => {
      const heading = (words: string): string => `<h${String(level)}>${words}</h${String(level)}>`;
      const names = heading('Mei Lin, Ann Reed');
      const body = `<div class="card">${heading(lakes)}\n${names}<p>ISL 2029</p></div>`;
      assert.deepEqual(read(body), work);
    });
});
