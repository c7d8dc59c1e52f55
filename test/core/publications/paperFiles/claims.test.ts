import assert from 'node:assert/strict';
import { article, conference, one, preprint, valueOf } from './placedPapers';

describe('a new paper beside files of which some have a key that others lack', () => {
  const file = (title: string, year: number, more = ''): string =>
    `---\ntitle: "${title}"\nlayout: paper\n${more}year: ${year}\nvenue: 'Journal of Lakes'\n---\n`;
  const chosen = 'featured: true\naward: "Best Paper Award"\ntags: [oral, lakes]\n';
  const files = {
    '_publications/2021-tides.md': file('Tides of Small Lakes', 2021),
    '_publications/2022-ice.md': file('Ice of the Lakes', 2022),
    '_publications/2023-snow.md': file('Snow on the Lakes', 2023, chosen),
    '_publications/2024-rain.md': file('Rain on the Lakes', 2024, chosen),
  };

  it('claims nothing that is said of these alone: no award, no tags, no place among the chosen', () => {
    assert.equal(
      one(files, article).text,
      `---
title: "Dunes and the Lakes Behind Them"
layout: paper
year: 2028
venue: 'Journal of Sand & Water Waves'
---
`,
    );
  });

  it('claims no award that all have, but what else all say', () => {
    const both = Object.fromEntries(Object.entries(files).slice(2));
    const file = one(both, article);
    assert.equal(valueOf(file, 'award'), undefined);
    assert.equal(valueOf(file, 'featured'), true);
    assert.equal(valueOf(file, 'layout'), 'paper');
  });
});

describe('a new paper beside files that all say the same', () => {
  const filesWith = (line: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ['Ice', 'Snow'].map((title, at) => [
        `_publications/${title}.md`,
        `---\ntitle: "${title} on the Lakes"\n${line}\nyear: ${2023 - at}\nvenue: "Journal of Lakes"\n---\n`,
      ]),
    );

  for (const [line, ...works] of [
    ['type: "Journal Article"', conference, preprint],
    ['category: "Conference Paper"', preprint],
    ['type: "技术报告"'],
    ['type: "Paper"'],
    ['type: "Article"'],
    ['type: "Journal and Conference Papers"', preprint],
  ] as const) {
    const [key = '', word] = line.replaceAll('"', '').split(': ');
    for (const work of [article, conference, preprint]) {
      const isOther = works.some(other => other.id === work.id) || (word === 'Conference Paper' && work === article);
      it(`${isOther ? 'has no key that means another kind' : 'has their word'}: ${line}, ${work.id}`, () => {
        assert.equal(valueOf(one(filesWith(line), work), key), isOther ? undefined : word);
      });
    }
  }

  for (const line of ['honor: "Best Paper"', 'honors: "Best Paper"', 'prize: "Lake Prize"', 'presentation: "Poster"'])
    it(`claims nothing that each has earned: ${line}`, () => {
      assert.equal(valueOf(one(filesWith(line), conference), line.split(':')[0] ?? ''), undefined);
    });
});

describe('a new paper beside talks', () => {
  const file = (title: string, year: number, info: string): string =>
    `---\ntitle: "${title}"\npublication_info:\n${info}  year: "${year}"\n---\n`;
  const paper = (type: string): string => `  status: "print"\n  type: "${type}"\n  author: "M. Lin, T. Brook"\n`;
  const talk = '  status: "talk"\n  type: "Oral Presentation"\n  venue: "Conference on Ponds"\n';
  const files = {
    '_publications/Tides.md': file('Tides of Small Lakes', 2024, paper('Article')),
    '_publications/Ice.md': file('Ice of the Lakes', 2023, paper('Chapter')),
    '_publications/Snow.md': file('Snow on the Lakes', 2022, paper('Article')),
    '_publications/Ponds.md': file('Ponds and their Lakes', 2029, talk),
  };

  it('is like the papers, which name authors', () => {
    assert.equal(
      one(files, conference).text,
      `---
title: "LakeNet: Learning from Water"
publication_info:
  author: "A. Reed, M. Lin, T. Q. Brook"
  year: "2029"
---
`,
    );
    assert.match(one(files, article).text, /\n {2}type: "Article"\n/);
  });

  it('is called none itself where all are', () => {
    const { '_publications/Ponds.md': ponds } = files;
    assert.doesNotMatch(one({ '_publications/Ponds.md': ponds }, conference).text, /Oral|status/);
    const plain = { '_publications/2023-ponds.md': '---\ntitle: Ponds\ntype: Oral Presentation\nyear: 2023\n---\n' };
    assert.equal(valueOf(one(plain, conference), 'type'), undefined);
  });
});
