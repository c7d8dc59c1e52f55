import assert from 'node:assert/strict';
import { htmlUnitsOf } from '../../../../src/core/page/html/htmlUnits';
import { parsePage } from '../../../../src/core/page/parsePage';
import { slice } from '../../../../src/core/text/range';

/** What `htmlUnitsOf` takes for one with each publication of a page. */
function unitsIn(body: string): readonly string[] {
  const page = parsePage(`---\npermalink: /\n---\n\n${body}\n`);
  return htmlUnitsOf(page).map(({ range }) => slice(page.text, range));
}

describe('the card of a publication in HTML', () => {
  const title = '<b>Silent Lakes of the North and South</b>';
  const text = `${title}<br>Mei Lin, Ann Reed<br>ISL 2029`;
  for (const [what, beside] of [
    [
      'a film for browsers that cannot play it',
      '<video src="a.mp4" controls>Your browser does not support films.</video>',
    ],
    ['a picture with a caption', '<img src="a.png"><p>Overview of our method for lakes</p>'],
    ['a picture with a bold caption', '<img src="a.png"><b>Overview of our method for cold lakes</b>, 3 of 4'],
    ['buttons', '<a href="a">Paper</a> <a href="b">Project page</a> <a href="c">Supplementary</a>'],
    ['a prize', '<b>Best Student Paper Award of the Lakes</b>, ISL 2029'],
    ['the venue in full', '<b>International Symposium on Silent Lakes</b>, 2029'],
    ['what it is about', '<b>In short:</b> all that is known of silent lakes since 2011'],
  ] as const)
    for (const [place, cells] of [
      ['before', [beside, text]],
      ['behind', [text, beside]],
    ] as const)
      it(`has ${what} ${place} its text, in a column of the same class`, () => {
        const card = `<div class="paper">\n${cells.map(cell => `<div class="cell">${cell}</div>`).join('\n')}\n</div>`;
        const plain = `<div class="paper">\n<div class="cell"><img src="b.png"></div>\n<div class="cell"><b>Loud Rivers of the East and West</b><br>Ann Reed, Bo Day<br>ISL 2028</div>\n</div>`;
        assert.deepEqual(unitsIn(`${card}\n${plain}`), [card, plain]);
      });

  for (const [what, own, other] of [
    [
      'a bold title',
      `<div>${title}</div><div>Mei Lin, Ann Reed</div>`,
      '<div><b>Rivers that forget their lakes</b></div><div>Water, 2028</div>',
    ],
    [
      'a title in a class',
      '<p class="title">Silent Lakes of the North</p><p>Mei Lin, Ann Reed</p>',
      '<p class="title">Rivers that forget their lakes</p><p>Water, 2028</p>',
    ],
    [
      'a linked title',
      '<a href="a">Silent Lakes of the North</a><br>Mei Lin, Ann Reed',
      '<a href="b">Rivers that forget their lakes</a><br>Water, 2028',
    ],
    ['a Chinese title', '<b>静湖的测量方法与总结</b><br>林梅，王芦', '<b>忘记湖泊的河流研究</b><br>湖泊学报，2028'],
  ] as const)
    it(`ends at the next one that is called like it, with ${what} and no names`, () => {
      const card = `<div class="card">${own}</div>`;
      const next = `<div class="card">${other}</div>`;
      for (const cards of [
        [card, next],
        [next, card],
      ])
        assert.deepEqual(
          unitsIn(`<div class="cards">\n${cards.join('\n')}\n</div>`).filter(
            unit => unit.includes('Mei Lin') || unit.includes('林梅'),
          ),
          [card],
        );
    });
});
