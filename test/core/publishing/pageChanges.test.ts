import assert from 'node:assert/strict';
import { pageChanges } from '../../../src/core/features/publishing/pageChanges';
import { parseHtmlPage, parsePage } from '../../../src/core/page/parsePage';

const tides = '- Mei Lin, Ann Reed. **Tides of a Lake**. *LakeConf*, 2029. [DOI](https://doi.org/10.5555/lake.1)\n';
const reeds = '- Ann Reed, Mei Lin. **Reeds in the Wind**. *LakeConf*, 2028. [DOI](https://doi.org/10.5555/lake.2)\n';
const gulls = '- Mei Lin, Ola Berg. **Gulls over Marshes**. *ShoreConf*, 2030.\n';
const page = (papers: string, news = '- *2029.05*: a prize\n'): string =>
  `---\npermalink: /\n---\n\n# News\n\n${news}\n# Publications\n\n${papers}\n# Contact\n\nRoom 1.\n`;

const list = (papers: string): string => `---\npermalink: /\n---\n\n# Publications\n\n${papers}`;

const nothing = { added: [], changed: [], removed: [], sections: [] };

const cases: readonly (readonly [what: string, before: string, after: string, changes: object])[] = [
  ['nothing', page(tides), page(tides), {}],
  ['a new publication', page(tides), page(gulls + tides), { added: ['Gulls over Marshes'] }],
  [
    'a publication with another year',
    page(tides + reeds),
    page(tides + reeds.replace('2028', '2027')),
    { changed: ['Reeds in the Wind'] },
  ],
  [
    'a publication that is gone',
    page(tides + reeds),
    page(tides),
    { removed: ['Reeds in the Wind'], sections: ['Publications'] },
  ],
  ['a line of news', page(tides), page(tides, '- *2029.06*: a talk\n- *2029.05*: a prize\n'), { sections: ['News'] }],
  ['publications in another order', page(tides + reeds), page(reeds + tides), { sections: ['Publications'] }],
  [
    'a new section',
    page(tides),
    page(tides).replace('# Contact', '# Talks\n\nOne talk.\n\n# Contact'),
    { sections: ['Talks'] },
  ],
  ['an empty line more', page(tides), page(`${tides}\n`), {}],
  [
    'a new publication and the section written behind it',
    list(tides),
    list(`${tides}${gulls}\n# Talks\n\n- *2029.07*: a talk\n`),
    { added: ['Gulls over Marshes'], sections: ['Talks'] },
  ],
  [
    'a section written before a new list, whose own headings came with its publications',
    '---\npermalink: /\n---\n',
    list(`## 2029\n\n${tides}`).replace('# Publications', 'Hello.\n\n# News\n\nA prize.\n\n# Publications'),
    { added: ['Tides of a Lake'], sections: ['News'] },
  ],
  [
    'what stands between new publications of one list',
    list(''),
    list(`${tides}\nA paragraph on reeds.\n\n${reeds}`),
    { added: ['Tides of a Lake', 'Reeds in the Wind'] },
  ],
];

describe('what an author has done to a page', () => {
  for (const [what, before, after, changes] of cases) {
    it(what, () => assert.deepEqual(pageChanges(parsePage(before), parsePage(after)), { ...nothing, ...changes }));
  }
});

it('what changed on a page in HTML is told by its headings, too', () => {
  const paper = (title: string, year: number): string =>
    `<li>Mei Lin, Ann Reed. <a href="https://lakes.example/${year}">${title}</a>. <i>LakeConf</i>, ${year}.</li>\n`;
  const html = (papers: string, news: string): string =>
    `---\npermalink: /\n---\n<section><h2>News</h2>\n    <p>${news}</p></section>\n<section><h2>Papers</h2>\n    <ul>${papers}</ul></section>\n`;
  const reeds = paper('Reeds in the Northern Wind', 2028);
  const before = html(reeds, 'A prize');
  const after = html(paper('Tides of a Small Lake', 2029) + reeds, 'A talk');
  assert.deepEqual(pageChanges(parseHtmlPage(before), parseHtmlPage(after)), {
    ...nothing,
    added: ['Tides of a Small Lake'],
    sections: ['News'],
  });
});
