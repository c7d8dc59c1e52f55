import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { box, lakes, read, worksIn } from './read';

describe('publications where an author has written another', () => {
  const two = `- [Counting gulls](z), **Mei Lin**, Ann Reed, 2028`;
  for (const [style, body, name = 'Mei Lin'] of [
    ['an item', `- [${lakes}](a) **Mei Lin**`],
    ['an item with a venue in brackets', `- [${lakes}](a), **Mei Lin** (Northern Lakes)`],
    ['an item with a tag', `- \`ISL 2029\` [${lakes}](a)<br>\n  Mei Lin\\*`, 'Mei Lin*'],
    ['an item with the name first', `- Mei Lin. "${lakes}." [PDF](a)`],
    ['bold pieces beside each other', `- [${lakes}](a) **Mei Lin** **ISL2029**`],
    ['a paragraph', `[${lakes}](a) \\\\\n<b>Mei Lin</b>`],
    ['a box', box(`[${lakes}](a)\n\nMei Lin`)],
    [
      'elements with a class',
      `<div class="pub">\n<div class="title"><a href="a">${lakes}</a></div>\n<div class="names"><strong>Mei Lin</strong></div>\n</div>`,
    ],
  ] as const) {
    it(`may be of that author alone, in ${style}`, () => {
      const expected = ['Counting gulls / Mei Lin, Ann Reed / z', `${lakes} / ${name} / a`];
      const text = `# Papers\n\n${two}\n\n${body}\n\n# News\n\nNone\n`;
      const whole = parsePage(text);
      assert.deepEqual(worksIn(whole), expected);
      // put together from pieces after an edit
      const pieced = parsePage(text, parsePage(text));
      assert.ok(pieced.pieces.length > 1);
      assert.deepEqual(worksIn(pieced), expected);
    });
  }

  for (const [style, body] of [
    ['before the names', `- ${lakes}, Mei Lin, Tom Brook (Northern Lakes)`],
    ['before the names, behind a tag', `- \`ISL 2029\` ${lakes}. Tom Brook, Mei Lin`],
    ['before the names and links', `- ${lakes}, Tom Brook, Mei Lin. [PDF](a)`],
    ['behind the names, without a year', `- Tom Brook, Mei Lin. ${lakes}. *Northern Water*. [PDF](a)`],
    ['behind the names, with a comma at its end', `- Tom Brook, Mei Lin. ${lakes}, *3rd ISLD*. [PDF](a)`],
  ] as const) {
    it(`may have a title that nothing marks, ${style}`, () => {
      const text = `# Papers\n\n${two}\n${body}\n\n# News\n\nNone\n`;
      for (const page of [parsePage(text), parsePage(text, parsePage(text))]) {
        const [, found] = worksOf(page);
        assert.deepEqual([found?.title.text, found?.titleConfidence], [lakes, 'likely']);
        assert.equal(found?.authors.names.length, 2);
      }
      assert.equal(read(`# Papers\n\n${two}\n${body.replace('Mei Lin', 'Ola Berg')}`).length, 1);
    });
  }

  it('are not of one author under a heading that lists no others, of someone else, or where they are talks', () => {
    assert.equal(read(`# Papers\n\n${two}\n\n# Notes\n\n- [${lakes}](a) Mei Lin`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Tom Brook`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Mei Lin. Invited talk`).length, 1);
  });
});

describe('a work of one author whose title is a link to the paper', () => {
  const doi = 'https://doi.org/10.5555/12345678';
  for (const title of ['Lake Ice', 'Lakes that remember', lakes])
    for (const entry of [
      `Odile Vesper. [${title}](${doi}). 2029.`,
      `Odile Vesper, [${title}](${doi}), 2029`,
      `**Odile Vesper**. [${title}](https://arxiv.org/abs/2901.00001). 2029.`,
      `Odile Vesper. [${title}](${doi}). Working paper, 2029.`,
      `Odile Vesper (2029). [${title}](${doi}).`,
    ]) {
      it(`is read alone below a heading for papers: ${entry}`, () => {
        assert.deepEqual(
          read(`# Publications\n\n- ${entry}\n`).map(work => work.split(' / ').slice(0, 2)),
          [[title, 'Odile Vesper']],
        );
      });
      it(`is none alone below other headings: ${entry}`, () => {
        for (const heading of ['Talks', 'Teaching', 'News', 'Friends'])
          assert.deepEqual(read(`# ${heading}\n\n- ${entry}\n`), [], heading);
      });
    }

  it('is that of somebody whose initial is that of journals, and of one called like a subject where another venue is told', () => {
    for (const [entry, author] of [
      [`J. Vesper. [Lake Ice](${doi}). 2029.`, 'J. Vesper'],
      [`Dela Data. [${lakes}](${doi}). *Journal of Lakes*, 2029.`, 'Dela Data'],
      [`Dela Data. [${lakes}](${doi}). In Proceedings of the Lake Conference, 2029.`, 'Dela Data'],
    ] as const)
      assert.deepEqual(
        read(`# Publications\n\n- ${entry}\n`).map(work => work.split(' / ')[1]),
        [author],
        entry,
      );
  });

  for (const entry of [
    `Odile Vesper. [Personal page](https://example.org). 2029.`,
    `Odile Vesper. [Lake slides](lake-slides.pdf). 2029.`,
    `Odile Vesper. [Lakes that remember](${doi}).`,
    `Odile Vesper. [Journal of Lakes](${doi}). 2029.`,
    `Odile Vesper has told of [Lakes that remember](${doi}) in 2029.`,
    `Odile Vesper. [Lakes that remember](${doi}). Invited talk, 2029.`,
    `Odile Vesper. [Invited Talk](${doi}). 2029.`,
    `Nature Water. [Lake Ice](${doi}). 2029.`,
    `Lake Forum. [Lake Ice](${doi}). 2029.`,
    `J. Hydrol. [Lake Ice](${doi}). 2029.`,
    ...[
      ...['Cell Reports', 'Nano Letters', 'Energy Policy', 'Physics Today', 'New Phytologist', 'Water Resources'],
      ...[
        'Biotechnology Advances',
        'Book Chapter',
        'Short Communication',
        'Hot Topic',
        'Open Access',
        'Technical Report',
      ],
    ].flatMap(ahead => ['Lake Ice', lakes].map(title => `${ahead}. [${title}](${doi}). 2029.`)),
    `Press Release: [Lakes that sleep at night](https://www.nature.com/articles/s41586-029-00001-1), 2029`,
    `Media Coverage. [Lakes that sleep at night](https://www.nature.com/articles/s41586-029-00001-1), 2029`,
    `News Desk: [Lakes that sleep at night](https://www.nature.com/articles/s41586-029-00001-1), 2029`,
  ])
    it(`is none where the link opens no paper, is none of its title, no person is before it, or no year is told: ${entry}`, () => {
      assert.deepEqual(read(`# Publications\n\n- ${entry}\n`), []);
    });
});

describe('the author of a chapter', () => {
  for (const editors of [
    'Ann Reed, Tom Brook, eds.',
    'Ann Reed and Tom Brook (eds.),',
    'Ann Reed & Tom Brook (Editors).',
  ])
    it(`is told from the editors of the book: ${editors}`, () => {
      const behind = `In ${editors} *Lakes and Their Boats*. Lake Press, 2029.`;
      assert.deepEqual(read(`# Publications\n\n- Mei Lin. "${lakes}." ${behind}\n`), [`${lakes} / Mei Lin / `]);
    });

  it('may be called like the word ahead of them', () => {
    assert.deepEqual(read(`# Publications\n\n- "${lakes}." In Ho Kim, Ann Reed. *Journal of Lakes*, 2029.\n`), [
      `${lakes} / In Ho Kim, Ann Reed / `,
    ]);
  });
});
