import assert from 'node:assert/strict';
import { inMemory, type InMemory } from '../service/inMemory';
import { starterSite } from '../starter/starterFiles';

/**
 * A slip of an author in one file of the starter site, and all that the Problems panel has of it: one line for one cause, and not what
 * follows from it. `⟦a→b⟧` stands for `a`, which was written, and `b`, which is.
 */
const slips: readonly (readonly [path: string, slip: string, told: readonly string[]])[] = [
  // front matter half typed: every picture of the page would be looked for at another address
  ['_pages/about.md', '---\npermalink: /\ntitle: ⟦""→"⟧\n', ['_pages/about.md: front-matter-fatal']],
  ['_pages/about.md', '⟦permalink: /\n→⟧title: ""', ['_pages/about.md: front-matter-fatal']],
  ['_pages/about.md', '  - /about.html\n⟦---→⟧\n', ['_pages/about.md: front-matter-fatal']],
  ['_pages/about-zh.md', '---\npermalink: /zh/\ntitle: "颜溯秋⟦"→⟧', ['_pages/about-zh.md: front-matter-fatal']],
  ['_pages/about.md', '⟦---→----⟧\npermalink: /\n', ['_pages/about.md: front-matter-fatal']],
  ['_pages/about-zh.md', '⟦---→—-⟧\npermalink: /zh/\n', ['_pages/about-zh.md: front-matter-fatal']],
  ['_pages/about.md', 'author_profile: true\n⟦→published: false\n⟧', ['_pages/about.md: front-matter-fatal']],
  // no page at all: every item of the menu would go nowhere
  [
    '_config.yml',
    'include:⟦\n  - _pages\n→ []\n⟧',
    ['_config.yml: site-config-schema', '_pages/about.md: front-matter-fatal'],
  ],
  ['_config.yml', 'include⟦:→⟧\n  - _pages', ['_config.yml: yaml-fatal']],
  ['_config.yml', '\ntitle⟦:→⟧ "Suqiu Yan"', ['_config.yml: site-config-schema']],
  ['_config.yml', '\nexclude:\n⟦→  - _pages/about.md\n⟧', ['_pages/about.md: front-matter-fatal']],
  ['_data/navigation.yml', '⟦main→menu⟧:', ['_data/navigation.yml: navigation-schema']],
  ['_data/navigation.yml', 'url: "#new⟦s→z⟧"', ['_data/navigation.yml: nav-target-missing']],
  ['_data/navigation.yml', '"研究方向"\n    url: "#resea⟦r→⟧ch"', ['_data/navigation.yml: nav-target-missing']],
  // tags
  ['_pages/about.md', "id='news'>⟦</span>→</span⟧", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', "id='news'>⟦</span>→/span>⟧", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', "⟦<div class='paper-box'>→<div class='paper-box'⟧", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', 'width="100%"⟦>→⟧</div></div>', ['_pages/about.md: markup-shown']],
  ['_pages/about.md', 'ungauged branches.\n⟦</div>\n→⟧</div>', ['_pages/about.md: html-structure']],
  ['_pages/about.md', 'ungauged branches.\n⟦</div>→</div⟧\n</div>', ['_pages/about.md: markup-shown']],
  ['_pages/about.md', '<div class=\'paper-box-text\'⟦ markdown="1"→⟧>', ['_pages/about.md: html-structure']],
  ['_pages/about.md', '⟦<div class=\'paper-box-text\' markdown="1">\n→⟧', ['_pages/about.md: html-structure']],
  ['_pages/about.md', "src=⟦'images/tributary.svg'→images/tributary.svg⟧", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', "⟦'paper-box'→paper-box⟧><div class='paper-box-image'", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', "src='images/tributary.svg⟦'→⟧", ['_pages/about.md: markup-shown']],
  ['_pages/about.md', "src='⟦→/Users/suqiu/⟧images/tributary.svg'", ['_pages/about.md: privacy']],
  // what an input method for Chinese writes
  ['_pages/about-zh.md', "id=⟦'news'→“news”⟧", ['_pages/about-zh.md: full-width-signs']],
  ['_pages/about-zh.md', 'markdown=⟦"1"→“1”⟧', ['_pages/about-zh.md: full-width-signs']],
  ['_pages/about.md', "src=⟦'images/tributary.svg'→“images/tributary.svg”⟧", ['_pages/about.md: full-width-signs']],
  [
    '_pages/about-zh.md',
    '[计算学院]⟦(https://computing.yunmeng.example/)→（https://computing.yunmeng.example/）⟧',
    ['_pages/about-zh.md: full-width-signs'],
  ],
  ['_pages/about-zh.md', '(https://computing.yunmeng.example/⟦)→）⟧', ['_pages/about-zh.md: full-width-signs']],
  ['_pages/about-zh.md', '(https⟦:→：⟧//computing.yunmeng.example/)', ['_pages/about-zh.md: scheme-less-link']],
  ['_pages/about-zh.md', 'permalink⟦: →：⟧/zh/', ['_pages/about-zh.md: front-matter-fatal']],
  ['_config.yml', '\nauthor⟦:→：⟧\n', ['_config.yml: yaml-fatal']],
  ['_data/navigation.yml', 'url: ⟦"#news"→“#news”⟧', ['_data/navigation.yml: full-width-signs']],
  // both versions of a merge
  [
    '_pages/about.md',
    '⟦→<<<<<<< HEAD\n⟧# Recent News⟦→\n=======\n# News\n>>>>>>> origin/main⟧',
    ['_pages/about.md: conflict-markers'],
  ],
  [
    '_config.yml',
    '\nauthor:\n⟦→<<<<<<< HEAD\n  bio: a\n=======\n  bio: b: c\n>>>>>>> origin/main\n⟧',
    ['_config.yml: conflict-markers'],
  ],
  [
    '_pages/about.md',
    '---\n⟦→<<<<<<< HEAD\n⟧permalink: /\n⟦→=======\npermalink: /home/\n>>>>>>> origin/main\n⟧',
    ['_pages/about.md: conflict-markers'],
  ],
  [
    '_data/navigation.yml',
    '⟦→<<<<<<< HEAD\n⟧main:\n⟦→=======\nmain:\n>>>>>>> origin/main\n⟧',
    ['_data/navigation.yml: conflict-markers'],
  ],
  // names
  ['_pages/about.md', '⟦permalink→permlink⟧: /', ['_pages/about.md: front-matter-fatal']],
  ['_pages/about-zh.md', '⟦permalink→permalnk⟧: /zh/', ['_pages/about-zh.md: misspelt-name']],
  ['_pages/about.md', '⟦author_profile→author_profle⟧: true', ['_pages/about.md: misspelt-name']],
  ['_pages/about.md', '⟦markdown→markdwon⟧="1"', ['_pages/about.md: misspelt-name']],
  ['_pages/about.md', '⟦paper-box-text→paper-box-txt⟧', ['_pages/about.md: misspelt-name']],
  ['_config.yml', '\n⟦author→auther⟧:\n', ['_config.yml: misspelt-name']],
  ['_config.yml', '\n  ⟦name→nmae⟧: ', ['_config.yml: author-key-dead']],
  ['_config.yml', '\n⟦repository→repositry⟧', ['_config.yml: misspelt-name']],
  ['_pages/about.md', '⟦translation→translaton⟧: /zh/', ['_pages/about.md: misspelt-name']],
  ['_pages/about.md', 'translation: /⟦zh→cn⟧/', ['_pages/about.md: front-matter-schema']],
  ['_pages/about-zh.md', 'lang: zh⟦-→_⟧CN', ['_pages/about-zh.md: front-matter-schema']],
  ['_pages/about-zh.md', 'lang: ⟦zh-CN→cn⟧', ['_pages/about-zh.md: front-matter-schema']],
  // links
  ['_pages/about.md', '[write to me](mailto:suqiu.yan@yunmeng.example⟦)→⟧ with', ['_pages/about.md: markup-shown']],
  ['_pages/about.md', '[BibTeX of all papers]⟦(→⟧files/publications.bib)', ['_pages/about.md: markup-shown']],
  ['_pages/about.md', 'files/⟦publications→publication⟧.bib', ['_pages/about.md: asset-missing']],
  ['_pages/about.md', "src='images/⟦tributary→Tributary⟧.svg'", ['_pages/about.md: asset-missing']],
  // a link that says one paper and opens another on the page: one line here, and one there
  [
    '_pages/about.md',
    'Ruolan Gu, **ISSI 2027**⟦→ [10.5555/issi.2027.0031](https://doi.org/10.5555/issi.2027.0209)⟧',
    ['_pages/about.md: link-title-mismatch', '_pages/about.md: wrong-paper-link'],
  ],
  ['_pages/about.md', '(https://data.yunmeng.example/rivers⟦→|all⟧)', ['_pages/about.md: kramdown-table-pipe']],
  ['_pages/about.md', '[open river⟦→s |⟧ benchmark]', ['_pages/about.md: kramdown-table-pipe']],
  // the id of a heading is another than it looks: told at the heading, however many links miss it
  [
    '_pages/about.md',
    '⟦→See [honors](#-honors) and [all](#-honors).\n\n# \u{1F396}\uFE0F Honors\n\n⟧# Recent News',
    ['_pages/about.md: heading-id-trap'],
  ],
  ['_pages/about.md', '⟦→See [lakes](#-lakes).\n\n# 🌊  Lakes\n\n⟧# Recent News', ['_pages/about.md: heading-id-trap']],
  ['_pages/about.md', '⟦# →#⟧Recent News', ['_pages/about.md: markup-shown']],
];

describe('one slip in a site without problems', () => {
  const files = starterSite();
  let site: InMemory;
  before(() => (site = inMemory(files)));

  /** Errors and warnings, and what is worth less, as `file: rule`. */
  async function told(): Promise<readonly string[]> {
    const checked = (await site.service.check(site.uri(''))) ?? [];
    return checked.flatMap(({ path, problems }) => problems.map(({ ruleId }) => `${path}: ${ruleId}`)).sort();
  }

  it('none', async () => assert.deepEqual(await told(), []));

  for (const [path, slip, expected] of slips)
    it(`${path}: ${slip.trim().replaceAll('\n', '↵')}`, async () => {
      const marks = /⟦([^→]*)→([^⟧]*)⟧/g;
      const before = slip.replace(marks, '$1');
      const text = String(files[path]);
      assert.ok(text.includes(before), `${path} has no “${before}”`);
      site.service.setDocument(
        site.uri(path),
        text.replace(before, () => slip.replace(marks, '$2')),
      );
      try {
        assert.deepEqual(await told(), expected);
      } finally {
        await site.service.closeDocument(site.uri(path));
      }
    });
});
