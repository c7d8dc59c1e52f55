import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { firstInTheWay } from '../../../src/core/authoring/emptyFolder';
import type { HomepageOwner } from '../../../src/core/authoring/homepageOwner';
import { newHomepage, readOfStarter } from '../../../src/core/authoring/newHomepage';
import { starterComments, withChineseComments } from '../../../src/core/authoring/starterComments';
import { pagePlace } from '../../../src/core/authoring/newPage';
import type { PageLanguage } from '../../../src/core/page/pageLanguage';
import { readBibliography } from '../../../src/core/publications/bibliography/readBibliography';
import type { Described } from '../../../src/core/publications/records/described';
import { starterFiles } from '../../../src/hosts/starterFiles';
import { inMemory, type InMemory } from '../service/inMemory';

const starter = path.resolve('media/starter');
const textOf = (file: string): string => {
  assert.ok(readOfStarter.includes(file), `${file} is read, and not said so`);
  return readFileSync(path.join(starter, file), 'utf8');
};

const vesper: HomepageOwner = {
  name: 'Odile Vesper',
  languages: ['en'],
  timeZone: 'Europe/Oslo',
  year: 2026,
  month: 11,
};
const whole: HomepageOwner = {
  ...vesper,
  chineseName: '魏思珀',
  languages: ['en', 'zh'],
  affiliation: 'Institute of Looms & Wind',
  email: 'odile@looms.example',
  orcid: '0000-0002-1825-0097',
  dblp: '12/3456',
};

const bib = `
@article{a, title={Looms that Listen}, author={Vesper, Odile and Wei, Mo}, journal={Journal of Woven Sensing}, volume={15}, number={2},
  pages={163--179}, year={2024}, doi={10.5555/looms.2024.1}}
@article{again, title={Looms that Listen}, author={Vesper, O.}, journal={JWS}, year={2024}, doi={10.5555/LOOMS.2024.1}}
@inproceedings{b, title={A Thread through {{ Noise }}}, author={Wei, Mo and Vesper, O.}, booktitle={Symposium on Soft Machines}, pages={7}, year={2025}}
@article{d, title={Sails}, author={Vesper, Odile and others}, journal={Journal of Wind}, pages={1--9}, year={2019}}
@misc{c, title={Warp and Weft}, author={魏, 思珀}, eprint={2101.01234}, archivePrefix={arXiv}, year={2021}}
`;

/** The files of a new homepage by their paths. */
function filesOf(
  owner: HomepageOwner,
  publications: readonly Described[] = [],
): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    newHomepage(starterFiles, textOf, owner, publications).map(file => [
      file.path,
      'text' in file ? file.text : new Uint8Array(readFileSync(path.join(starter, file.path))),
    ]),
  );
}

async function html({ service, uri }: InMemory, page: string): Promise<string> {
  const rendered = await service.renderPage(uri(page));
  if (rendered.kind !== 'page') throw new Error(`${page} is not rendered.`);
  assert.deepEqual(rendered.problems, []);
  return rendered.html;
}

describe('a new homepage', () => {
  for (const [title, owner] of [
    ['in English', vesper],
    ['in Chinese', { ...vesper, name: '魏思珀', languages: ['zh'] }],
    ['in English and Chinese, with all that can be said', whole],
    ['in Chinese and English', { ...whole, languages: ['zh', 'en'] }],
    ['of a name full of signs', { ...whole, name: 'O\'Brien "<b>" & *Vesper*: #1', affiliation: '{{ x }} | [a](b)' }],
  ] as const satisfies readonly (readonly [string, HomepageOwner])[])
    describe(title, () => {
      const files = filesOf(owner);
      const memory = inMemory(files);

      it('holds nothing of the person of the starter site', () => {
        const decoder = new TextDecoder();
        for (const [file, content] of Object.entries(files)) {
          const text = typeof content === 'string' ? content : decoder.decode(content);
          assert.doesNotMatch(text, /suqiu|yunmeng|颜溯秋|云梦|norrhavn|tributary|河流|rivers/i, file);
        }
      });

      it('has each file that its README names', () => {
        const named = [...String(files['README.md']).matchAll(/`([^`\s]+[/*.][^`\s]*)`/g)]
          .map(([, name = '']) => name)
          .filter(name => !name.endsWith('.github.io'));
        assert.ok(named.length > 6);
        assert.doesNotMatch(String(files['README.md']), /[^\n]\n#|\n\n$/);
        for (const name of named) {
          const start = name.replace(/\*$/, '');
          const isThere = Object.keys(files).some(file =>
            name.endsWith('/') || name.endsWith('*')
              ? file.startsWith(start) || file.startsWith(`images/${start}`)
              : file === name || file === `images/${name}`,
          );
          assert.ok(isThere, name);
        }
      });

      it('has no problem, in any of its files', async () => {
        const checked = await memory.service.check(memory.uri(''));
        assert.ok(checked !== undefined && checked.length > 3);
        assert.deepEqual(
          checked.flatMap(({ path: file, problems }) =>
            problems.map(({ ruleId, range }) => `${file}:${range.start} ${ruleId}`),
          ),
          [],
        );
      });

      it('shows a page in each of its languages, with the menu and the way to the other', async () => {
        for (const [at, language] of owner.languages.entries()) {
          const page = await html(memory, at === 0 ? '_pages/about.md' : `_pages/about-${language}.md`);
          assert.match(page, language === 'zh' ? /<html lang="zh-CN">/ : /<html lang="en">/);
          assert.match(page, language === 'zh' ? /href="#papers">论文</ : /href="#papers">Publications</);
          assert.match(page, language === 'zh' ? /<h1 id="动态">动态<\/h1>/ : /<h1 id="recent-news">Recent News<\/h1>/);
          assert.equal(page.includes('class="masthead__language"'), owner.languages.length > 1);
        }
      });
    });

  it('is the text of a page that its author goes on with', () => {
    assert.equal(
      filesOf(whole)['_pages/about.md'],
      `---
permalink: /
title: ""
author_profile: true
lang: en
translation: /zh/
---

<span class='anchor' id='about-me'></span>

I am Odile Vesper (Institute of Looms & Wind).

<!-- What you ask in your research, how you came here, and what you are looking for: a few sentences. -->

<span class='anchor' id='news'></span>

# Recent News

- *2026.11*: &nbsp;This homepage is online.

<span class='anchor' id='papers'></span>

# Publications

<!-- Pasted BibTeX becomes an entry. “Academic Homepage: Insert Paper…” takes a DOI, “Import Publications…” brings all at once. -->
`,
    );
  });

  for (const [affiliation, english, chinese] of [
    [undefined, 'I am Odile Vesper.', '我是魏思珀。'],
    ['University of Norrhavn', 'I am Odile Vesper (University of Norrhavn).', '我是魏思珀（University of Norrhavn）。'],
    ['Self-employed', 'I am Odile Vesper (Self-employed).', '我是魏思珀（Self-employed）。'],
    // no English page says it in Chinese by itself
    ['云梦大学', 'I am Odile Vesper.', '我是魏思珀（云梦大学）。'],
    [
      'Yunmeng University (云梦大学)',
      'I am Odile Vesper (Yunmeng University (云梦大学)).',
      '我是魏思珀（Yunmeng University (云梦大学)）。',
    ],
  ] as const)
    it(`says who its owner is, in words that are right for ${affiliation ?? 'no affiliation'}`, () => {
      const files = filesOf({ ...whole, affiliation });
      assert.ok(String(files['_pages/about.md']).includes(`\n\n${english}\n\n`));
      assert.ok(String(files['_pages/about-zh.md']).includes(`\n\n${chinese}\n\n`));
    });

  it('says where its owner works in the words of each page', async () => {
    const said = { ...whole, affiliation: 'University of Norrhavn', chineseAffiliation: '诺尔港大学' };
    for (const owner of [said, { ...said, languages: ['zh', 'en'] }] as const satisfies readonly HomepageOwner[]) {
      const memory = inMemory(filesOf(owner));
      const [english, chinese] = await Promise.all(
        (['en', 'zh'] as const).map(language => html(memory, pagePlace(owner, language).path)),
      );
      assert.match(english ?? '', /I am Odile Vesper \(University of Norrhavn\)\./);
      assert.match(english ?? '', /University of Norrhavn<\/span>/);
      assert.doesNotMatch(english ?? '', /诺尔港大学/);
      assert.match(chinese ?? '', /我是魏思珀（诺尔港大学）。/);
      assert.match(chinese ?? '', /诺尔港大学<\/span>/);
      assert.doesNotMatch(chinese ?? '', /University of Norrhavn/);
    }
  });

  it('leaves a place of work that is said in Chinese alone out of the English page, unless that is the only one', async () => {
    const shown = async (owner: HomepageOwner): Promise<boolean> =>
      (await html(inMemory(filesOf(owner)), pagePlace(owner, 'en').path)).includes('云梦大学');
    assert.equal(await shown({ ...whole, affiliation: '云梦大学' }), false);
    assert.equal(await shown({ ...whole, affiliation: '云梦大学', languages: ['zh', 'en'] }), false);
    assert.equal(await shown({ ...vesper, affiliation: '云梦大学' }), true);
  });

  it('says in its README where the text and the profile of each language are', () => {
    const rows = (owner: HomepageOwner): readonly string[] =>
      String(filesOf(owner)['README.md'])
        .split('\n')
        .filter(line => /^\| (?:the text|the profile|正文|左侧)/.test(line));
    assert.deepEqual(rows(vesper), [
      '| the text of the page | `_pages/about.md` |',
      '| the profile beside it | `author:` in `_config.yml` |',
    ]);
    assert.deepEqual(rows({ ...vesper, languages: ['zh'] }), [
      '| 正文 | `_pages/about.md` |',
      '| 左侧个人资料 | `_config.yml` 里的 `author:` |',
    ]);
    assert.deepEqual(rows(whole), [
      '| the text of the page | `_pages/about.md`, in Chinese `_pages/about-zh.md` |',
      '| the profile beside it | `author:` in `_config.yml`, in Chinese `_data/authors.yml` |',
      '| 正文 | 中文 `_pages/about-zh.md`，英文 `_pages/about.md` |',
      '| 左侧个人资料 | 中文 `_data/authors.yml`，英文 `_config.yml` 里的 `author:` |',
    ]);
    assert.deepEqual(rows({ ...whole, languages: ['zh', 'en'] }), [
      '| 正文 | 中文 `_pages/about.md`，英文 `_pages/about-en.md` |',
      '| 左侧个人资料 | 中文 `_config.yml` 里的 `author:`，英文 `_data/authors.yml` |',
      '| the text of the page | `_pages/about-en.md`, in Chinese `_pages/about.md` |',
      '| the profile beside it | `_data/authors.yml`, in Chinese `author:` in `_config.yml` |',
    ]);
  });

  it('lists publications on each page as the starter site does, newest first, each once, the own name marked, and has no problem', async () => {
    const { entries } = await readBibliography(bib);
    const files = filesOf(whole, entries);
    const listed = (page: string): string => String(files[page]).split(/^# (?:Publications|论文)\n\n/m)[1] ?? '';
    assert.equal(
      listed('_pages/about.md'),
      `- A Thread through Noise, Mo Wei, **O. Vesper**, *Symposium on Soft Machines*: 7, 2025
- [Looms that Listen](https://doi.org/10.5555/looms.2024.1), **Odile Vesper**, Mo Wei, *Journal of Woven Sensing* 15(2): 163–179, 2024
- [Warp and Weft](https://arxiv.org/abs/2101.01234), **魏思珀**, *arXiv preprint arXiv:2101.01234*, 2021
- "Sails", **Odile Vesper**, et al., *Journal of Wind*: 1–9, 2019
`,
    );
    assert.match(
      listed('_pages/about-zh.md'),
      /^- A Thread through Noise，Mo Wei，\*\*O\. Vesper\*\*，\*Symposium on Soft Machines\*: 7，2025\n/,
    );
    assert.match(
      listed('_pages/about-zh.md'),
      /\n- "Sails"，\*\*Odile Vesper\*\*，et al\.，\*Journal of Wind\*: 1–9，2019\n/,
    );
    const memory = inMemory(files);
    const checked = await memory.service.check(memory.uri(''));
    assert.deepEqual(
      checked?.flatMap(({ path: file, problems }) => problems.map(({ ruleId }) => `${file} ${ruleId}`)),
      [],
    );
    assert.match(
      await html(memory, '_pages/about-zh.md'),
      /<li><a href="https:\/\/doi\.org\/10\.5555\/looms\.2024\.1">Looms/,
    );
  });

  it('lists pages only where what stands before them is still read as a venue', async () => {
    const { entries } = await readBibliography(`
@article{a, title={Knots in Time}, author={Lin, M.}, journal={Annals of Rope}, pages={e1234}, year={2024}}
@article{b, title={Water Roads}, author={Lin, Mei}, journal={Wetlands}, number={4}, pages={33-41}, year={2023}}
@article{c, title={Water Walls}, author={Lin, Mei}, journal={Wetlands Ecology}, pages={iii--ix}, year={2022}}
@incollection{d, title={On Chapters}, author={Lin, Mei}, booktitle={The Book of Weft}, pages={5--9}, publisher={Springer}, year={2021}}
@article{e, title={Water Works}, author={Lin, Mei}, journal={Wetlands}, volume={12}, number={3}, pages={e12}, year={2020}}
`);
    const list = String(filesOf(whole, entries)['_pages/about.md']).split('# Publications\n\n')[1] ?? '';
    assert.deepEqual(
      list
        .trim()
        .split('\n')
        .map(line => line.slice(line.indexOf(', *') + 2)),
      [
        '*Annals of Rope*: e1234, 2024',
        '*Wetlands*, 2023',
        '*Wetlands Ecology*, 2022',
        '*The Book of Weft*: 5–9, 2021',
        '*Wetlands* 12(3): e12, 2020',
      ],
    );
  });

  it('explains its settings and data in Chinese where that is the language of its home page', () => {
    const explained = (owner: HomepageOwner): readonly (readonly [string, string])[] =>
      Object.entries(filesOf(owner)).flatMap(([file, content]) =>
        /^_(?:config|data\/\w+)\.yml$/.test(file)
          ? String(content)
              .split('\n')
              .flatMap(line => (/^\s*# (.*)$/.exec(line) ?? / # (?!.* # )(.*)$/.exec(line))?.[1] ?? [])
              .map(comment => [file, comment] as const)
          : [],
      );
    const chinese = [['zh'], ['zh', 'en']] as const satisfies readonly HomepageOwner['languages'][];
    const all = chinese.flatMap(languages => explained({ ...whole, affiliation: 'Looms # Wind', languages }));
    for (const [file, comment] of all)
      assert.ok(
        /\p{Script=Han}/u.test(comment) || /^(?:https:\/\/\S+|G-X+|Wind")$/.test(comment),
        `${file}: ${comment}`,
      );
    const said = new Set(all.map(([, comment]) => comment));
    for (const [english, translated] of Object.entries(starterComments)) assert.ok(said.has(translated), english);
    for (const [, comment] of explained(whole)) assert.doesNotMatch(comment, /\p{Script=Han}/u);
  });

  it('has the same settings, whatever the language of their comments', () => {
    const starterConfig = textOf('_config.yml');
    const bare = (text: string): string => text.replace(/(^|[ ])# .*$/gm, '$1');
    assert.notEqual(withChineseComments(starterConfig), starterConfig);
    assert.equal(bare(withChineseComments(starterConfig)), bare(starterConfig));
    assert.equal(withChineseComments('name: "A # B" # account name'), 'name: "A # B" # 用户名');
    assert.equal(withChineseComments('name: "A # account name"'), 'name: "A # account name"');
  });

  it('has the profile of its owner', async () => {
    const page = await html(inMemory(filesOf(whole)), '_pages/about.md');
    for (const shown of [
      '<h1 class="author__name" itemprop="name">Odile Vesper</h1>',
      'Institute of Looms &amp; Wind</span>',
      'href="mailto:odile@looms.example"',
      'href="https://orcid.org/0000-0002-1825-0097"',
      'href="https://dblp.org/pid/12/3456.html"',
    ])
      assert.ok(page.includes(shown.replace('&amp;', '&')) || page.includes(shown), shown);
    assert.match(await html(inMemory(filesOf(whole)), '_pages/about-zh.md'), /itemprop="name">魏思珀</);
  });

  it('has the initials in place of a portrait', () => {
    assert.match(String(filesOf(vesper)['images/avatar.svg']), />OV<\/text>/);
    assert.match(String(filesOf({ ...vesper, name: '魏思珀' })['images/avatar.svg']), />思珀<\/text>/);
  });

  it('has on each of two pages the initials of the name there', async () => {
    const shownOn = async (owner: HomepageOwner, language: PageLanguage): Promise<string | undefined> => {
      const files = filesOf(owner);
      const page = await html(inMemory(files), pagePlace(owner, language).path);
      const [, picture = ''] = /<img[^>]*\bsrc="\/?(images\/avatar[^"]*)"/.exec(page) ?? [];
      return />([^<]*)<\/text>/.exec(String(files[picture]))?.[1];
    };
    for (const languages of [['en', 'zh'] as const, ['zh', 'en'] as const]) {
      assert.equal(await shownOn({ ...whole, languages }, 'en'), 'OV');
      assert.equal(await shownOn({ ...whole, languages }, 'zh'), '思珀');
    }
    const pictures = (owner: HomepageOwner): readonly string[] =>
      Object.keys(filesOf(owner)).filter(file => file.startsWith('images/avatar'));
    assert.deepEqual(pictures(whole), ['images/avatar.svg', 'images/avatar-zh.svg']);
    // one name, one picture
    assert.deepEqual(pictures({ ...whole, chineseName: undefined }), ['images/avatar.svg']);
  });
});

describe('the files of the starter site, where nothing can be listed', () => {
  it('are those that are there', () => {
    const there = readdirSync(starter, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(starter, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    assert.deepEqual(starterFiles, there.sort());
  });
});

describe('a folder for a new homepage', () => {
  for (const [names, inTheWay] of [
    [[], undefined],
    [['.git', '.DS_Store', 'Thumbs.db'], undefined],
    [['.git', '.gitignore', 'README.md', 'LICENSE'], 'LICENSE'],
    [['.gitignore'], '.gitignore'],
  ] as const)
    it(`with ${names.join(', ') || 'nothing'} in it ${inTheWay === undefined ? 'is empty' : `holds ${inTheWay}`}`, () => {
      assert.equal(firstInTheWay(names), inTheWay);
    });
});
