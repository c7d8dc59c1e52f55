import assert from 'node:assert/strict';
import { unfinishedPlaces } from '../../../src/core/rules/unfinished';
import { touchesOffset } from '../../../src/core/text/range';
import { problemsOf } from './sampleSite';

const page = '_pages/about.md';
const configPath = '_config.yml';
const menu = '_data/navigation.yml';

const config = (author: string): string =>
  `title: "Mei Lin"\nrepository: "meilin/meilin.github.io"\nauthor:\n${author}include: [_pages]\n`;

/** Between ⟦ and ⟧ stands what the author may be about to write. */
const cases: readonly (readonly [what: string, path: string, text: string, ruleId: string])[] = [
  ['the target of a link', page, '---\npermalink: /\n---\n\n[Bo Li](⟦⟧) rows.\n', 'empty-link'],
  // a piece of the page by itself, which begins elsewhere
  [
    'the target in HTML',
    page,
    '---\npermalink: /\n---\n\n# A\n\nB\n\n# C\n\n<a href="⟦#⟧">Bo Li</a> rows.\n',
    'empty-link',
  ],
  ['the second asterisk', page, '---\npermalink: /\n---\n\nA **Lake Prize*⟦⟧ of 2024.\n', 'markup-shown'],
  ['the value of an attribute', page, '---\npermalink: /\n---\n\nA lake ⟦<img src=>⟧ here.\n', 'markup-shown'],
  ['a value of the profile', configPath, config('  name: "Mei Lin"\n  github: ⟦""⟧\n'), 'author-key-dead'],
  ['a value that the page needs', configPath, config('  name: ⟦""⟧\n'), 'site-config-schema'],
  ['an item of the menu', menu, 'main:\n  - title: "News"\n    url: "#-news"\n  -⟦⟧\n', 'navigation-schema'],
  ['the value of a title', menu, 'main:\n  - url: "#-news"\n    ⟦title: ⟧\n', 'navigation-schema'],
  ['a key of an item', menu, 'main:\n  - ⟦title: "News"\n    ⟧\n', 'navigation-schema'],
  [
    'the title that an item begins with',
    menu,
    'main:\n  - ⟦title: "News"  ⟧\n  - title: "A"\n    url: "/a/"\n',
    'navigation-schema',
  ],
  ['a key of YAML', configPath, config('  name: "Mei Lin"\n  ⟦git⟧\n'), 'yaml-fatal'],
  ['a layout', page, '---\npermalink: /\n⟦layout: ⟧\nlang: en\n---\n\nText\n', 'front-matter-fatal'],
  ['whether it is published', page, '---\n⟦published: ⟧\npermalink: /\n---\n\nText\n', 'front-matter-fatal'],
  ['a key of front matter', page, '---\npermalink: /\n⟦lay⟧\nlang: en\n---\n\nText\n', 'front-matter-fatal'],
];

describe('what is unfinished', () => {
  for (const [what, path, marked, ruleId] of cases)
    it(`may be ${what}`, async () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const [problem] = await problemsOf(path, { [path]: text }, ruleId);
      const { start, end } = problem?.unfinished ?? { start: 0, end: 0 };
      assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, marked);
    });

  it('is not what was written to its end', async () => {
    const text = '---\npermalink: /\n---\n\n[Bo Li](xxx) rows on [a lake](lakes.md).\n';
    const found = await problemsOf(page, { [page]: text });
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.map(({ unfinished }) => unfinished),
      found.map(() => undefined),
    );
  });
});

const home = '---\npermalink: /\n---\n\n';

/** A file that is being written at `‸`, and what is told of it. */
const halfTyped: readonly (readonly [what: string, path: string, text: string, ruleIds: readonly string[]])[] = [
  ['the path of a picture', page, `${home}![A lake](im‸)\n`, ['asset-missing']],
  ['the id that a link leads to', page, `${home}[News](#ne‸)\n\n# News\n`, ['anchor-missing']],
  ['the id that the menu leads to', menu, 'main:\n  - title: "News"\n    url: "#ne‸"\n', ['nav-target-missing']],
  ['a key of the menu', menu, 'main:\n  - t‸\n', ['navigation-schema']],
  ['an address of the profile', configPath, config('  name: "Mei Lin"\n  uri: "htt‸"\n'), ['author-value-kind']],
  ['the name of a layout', page, '---\npermalink: /\nlayout: def‸\n---\n\nText\n', ['front-matter-fatal']],
  ['the name of a tag', page, `${home}<d‸>\n\n# News\n`, ['html-structure']],
  ['the attributes of a tag', page, `${home}<div class="no‸te" id="a">\n\n# News\n`, ['html-structure']],
  ['an end tag', page, `${home}A lake.</su‸>\n`, ['html-structure']],
  ['a comment', page, `${home}<!--‸\n\n# News\n`, ['html-structure']],
  ['the signs of code', page, `${home}Lakes.\n\n\`\`\`‸\n\n# News\n`, ['markup-shown']],
  ['a tag of Liquid', page, `${home}{% include ‸}\n`, ['liquid-hazard']],
  ['the dash behind a date', page, `${home}- *2020.09 -‸\n`, ['markup-shown']],
  ['the second date', page, `${home}- *2020.09 - 202‸\n`, ['markup-shown']],
  [
    'the month of a date',
    page,
    `${home}- *2026.09*, a paper.\n- *2026.08*, a lake.\n- *2026.07*, a lake.\n- *2026.1‸*, a lake.\n`,
    ['fact-consistency'],
  ],
];

describe('what is half typed', () => {
  for (const [what, path, marked, ruleIds] of halfTyped)
    it(`may be ${what}`, async () => {
      const cursor = marked.indexOf('‸');
      const text = marked.replace('‸', '');
      const found = await problemsOf(path, { [path]: text });
      const touched = found.filter(problem =>
        unfinishedPlaces(problem, text).some(place => touchesOffset(place, cursor)),
      );
      assert.deepEqual(
        touched.map(({ ruleId }) => ruleId),
        ruleIds,
      );
    });

  it('is not a word before the one that is being written, nor what is around both', () => {
    const text = 'Mei Lin, Bo Li. A lake, Lakes, 2026.';
    const places = (range: { readonly start: number; readonly end: number }): readonly string[] =>
      unfinishedPlaces({ range }, text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(places({ start: 0, end: 7 }), ['Mei', 'Lin']);
    assert.deepEqual(places({ start: 9, end: text.length }), ['Bo', '2026.']);
  });
});
