import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { lackingKeys } from '../../../../src/core/publications/paperFiles/lackingKeys';
import type { CslItem } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';
import { article, author } from './placedPapers';

const path = '_publications/2028-02-01-dunes.md';
const tides = `---
title: "Tides of All the Lakes"
collection: publications
permalink: /publication/2027-05-01-tides
excerpt: ''
date: 2027-05-01
venue: 'Journal of Lakes'
paperurl: 'https://doi.org/10.5555/tides.1'
citation: 'Lin, M., &amp; Reed, A. (2027). &quot;Tides of All the Lakes.&quot; <i>Journal of Lakes</i>, 4(2), 1-9.'
---
`;

/** A file completed beside another, and what is said of each key. */
function completed(
  text: string,
  csl: CslItem,
  beside = tides,
): { readonly text: string; readonly keys: readonly string[] } {
  const files = [
    { path, page: parsePage(text) },
    { path: '_publications/2027-05-01-tides.md', page: parsePage(beside) },
  ];
  const additions = lackingKeys(path, files, csl, {
    ownNames: ['Mei Lin'],
    isSample: () => false,
    asMarkdown: new Set(),
  });
  return {
    text: applyEdits(
      text,
      additions.map(({ edit }) => edit),
    ),
    keys: additions.map(({ label: { values } }) => values[0] ?? ''),
  };
}

describe('the keys that a paper file lacks', () => {
  it('stand behind the same ones as beside, in their quotes', () => {
    const given =
      '---\ntitle: "Dunes and the Lakes Behind Them"\ncollection: publications\ndate: 2028-02-01\nlayout: wide\n---\n\nSand.\n';
    assert.deepEqual(completed(given, article), {
      text: `---
title: "Dunes and the Lakes Behind Them"
collection: publications
date: 2028-02-01
venue: 'Journal of Sand & Water Waves'
paperurl: 'https://doi.org/10.5555/dunes.8'
citation: 'Reed, A., Lin, M., & Brook, T. Q. (2028). &quot;Dunes and the Lakes Behind Them.&quot; <i>Journal of Sand & Water Waves</i>, 12(3), 1-9.'
layout: wide
---

Sand.
`,
      keys: ['venue', 'paperurl', 'citation'],
    });
  });

  it('are both of two that say the same for the list, and none of a mapping that says nothing of the paper', () => {
    const beside = tides.replace(
      'date: 2027-05-01',
      'date: 2027-05-01\nyear: 2027\nmetrics:\n  year: 2027\n  citations: 12',
    );
    const given = '---\ntitle: "Dunes and the Lakes Behind Them"\ndate: 2028-02-01\n---\n';
    const { text, keys } = completed(given, article, beside);
    assert.deepEqual(keys, ['year', 'venue', 'paperurl', 'citation']);
    assert.match(text, /\ndate: 2028-02-01\nyear: 2028\n/);
  });

  it('are no citation where one is recommended, and no value that has a name of its own', () => {
    const given =
      '---\ntitle: "Dunes and the Lakes Behind Them"\ndate: 2028-02-01\nvenue: &v \'\'\nshown: *v\nrecommended_citation: Reed (2028).\n---\n';
    assert.deepEqual(completed(given, article).keys, ['paperurl']);
  });

  it('are filled in where they stand empty, and no key is written that the file has by another name', () => {
    const given = `---\ntitle: Dunes and the Lakes Behind Them\ndate:\nvenue: ''\nlink: https://sand.example/dunes\ncitation: ""\n---\n`;
    const { text, keys } = completed(given, article);
    assert.deepEqual(keys, ['date', 'venue', 'citation']);
    assert.match(
      text,
      /^date: 2028-02-01\nvenue: 'Journal of Sand & Water Waves'\nlink: https:\/\/sand\.example\/dunes\ncitation: '/m,
    );
  });

  for (const [form, given] of [
    [
      'another name',
      "venue: ''\njournal: Journal of Sand\nauthors:\nauthor: Ann Reed\nyear: 2028\nurl: https://s.example/d\n",
    ],
    [
      'a mapping of its own',
      'publication_info:\n  author: Ann Reed\n  journal: Journal of Sand\n  year: 2028\nlinks:\n  Paper: https://s.example/d\n',
    ],
  ] as const)
    it(`are none that the file has under ${form}`, () => {
      const beside = `---\ntitle: Tides of All the Lakes\nauthors: Mei Lin, Bo Day\ndate: 2027-05-01\nvenue: Journal of Lakes\npaperurl: https://doi.org/10.5555/tides.1\n---\n`;
      assert.deepEqual(
        completed(`---\ntitle: Dunes and the Lakes Behind Them\n${given}---\n`, article, beside).keys,
        [],
      );
    });

  it('are none of a mapping that says again what keys of the file say', () => {
    const beside =
      '---\ntitle: Tides of All the Lakes\npublication_info:\n  author: Mei Lin\n  journal: Journal of Lakes\n  year: 2027\n---\n';
    const given = '---\ntitle: Dunes and the Lakes Behind Them\nauthors: Ann Reed\n---\n';
    assert.deepEqual(completed(given, article, beside).keys, []);
  });

  it('are lists of authors as lists beside, in lines that end as those of the file do', () => {
    const beside = '---\ntitle: Tides of All the Lakes\nauthors:\n  - Mei Lin\n  - Bo Day\ndoi: 10.5555/tides.1\n---\n';
    const given = '---\r\ntitle: Dunes and the Lakes Behind Them\r\ndoi: 10.5555/dunes.8\r\n---\r\n';
    assert.equal(
      completed(given, article, beside).text,
      '---\r\ntitle: Dunes and the Lakes Behind Them\r\nauthors:\r\n  - Ann Reed\r\n  - Mei Lin\r\n  - Tom Q. Brook\r\ndoi: 10.5555/dunes.8\r\n---\r\n',
    );
  });

  it('stand in the column of the others, and nowhere among keys in braces', () => {
    const beside =
      '---\ntitle: Tides of All the Lakes\nauthors:\n  - Mei Lin\n  - Bo Day\nvenue: Journal of Lakes\n---\n';
    const indented = '---\n  title: "Dunes and the Lakes Behind Them"\n  layout: wide\n---\n';
    assert.equal(
      completed(indented, article, beside).text,
      '---\n  title: "Dunes and the Lakes Behind Them"\n  authors:\n    - Ann Reed\n    - Mei Lin\n    - Tom Q. Brook\n  venue: Journal of Sand & Water Waves\n  layout: wide\n---\n',
    );
    for (const braces of [
      '---\n{\n  "title": "Dunes and the Lakes Behind Them",\n  "year": 2028\n}\n---\n',
      '---\n{ "title": "Dunes and the Lakes Behind Them", "year": 2028 }\n---\n',
    ])
      assert.deepEqual(completed(braces, article, beside), { text: braces, keys: [] });
  });

  it('stand ahead of a comment behind a key that is empty', () => {
    const beside = `---\ntitle: Tides of All the Lakes\nauthors:\n  - Mei Lin\n  - Bo Day\ndate: 2027-05-01\nvenue: Journal of Lakes\ndoi: "10.5555/tides.1"\n---\n`;
    const given =
      '---\ntitle: Dunes and the Lakes Behind Them\nauthors: # of the group\ndate: # later\nvenue:    # in full\ndoi: ""  # none yet\n---\n';
    assert.equal(
      completed(given, article, beside).text,
      '---\ntitle: Dunes and the Lakes Behind Them\nauthors: # of the group\n  - Ann Reed\n  - Mei Lin\n  - Tom Q. Brook\ndate: 2028-02-01 # later\nvenue: Journal of Sand & Water Waves    # in full\ndoi: "10.5555/dunes.8"  # none yet\n---\n',
    );
  });

  it('are none that only the author can fill, or that every file says alike', () => {
    const beside = tides.replace('excerpt:', 'layout: paper\nslides: /files/tides.pdf\naward: Best Paper\nexcerpt:');
    const given = tides
      .replace('Tides of All the Lakes"\n', 'Dunes and the Lakes Behind Them"\n')
      .replace(/^(?:excerpt|permalink|collection).*\n/gm, '');
    assert.deepEqual(completed(given, article, beside).keys, []);
  });

  it('are none where nothing is known, and none beside no other file', () => {
    const given = '---\ntitle: Dunes and the Lakes Behind Them\n---\n';
    assert.deepEqual(completed(given, { id: 'dunes', type: 'article-journal', title: 'Dunes', author }).keys, [
      'citation',
    ]);
    const alone = lackingKeys(path, [{ path, page: parsePage(given) }], article, {
      ownNames: [],
      isSample: () => false,
      asMarkdown: new Set(),
    });
    assert.deepEqual(alone, []);
  });
});
