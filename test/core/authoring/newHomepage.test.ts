import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HomepageOwner } from '../../../src/core/authoring/homepageOwner';
import { newHomepage, readOfStarter } from '../../../src/core/authoring/newHomepage';
import { inMemory, type InMemory } from '../service/inMemory';

const starter = path.resolve('media/starter');
const paths = readdirSync(starter, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => path.relative(starter, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
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

/** The files of a new homepage by their paths. */
function filesOf(owner: HomepageOwner): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(
    newHomepage(paths, textOf, owner).map(file => [
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
          assert.match(page, language === 'zh' ? /href="#publications">论文</ : /href="#publications">Publications</);
          assert.match(page, language === 'zh' ? /<h1 id="动态">动态<\/h1>/ : /<h1 id="news">News<\/h1>/);
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
redirect_from:
  - /about/
  - /about.html
---

<span class='anchor' id='about-me'></span>

I am Odile Vesper, and I work at Institute of Looms & Wind.

<!-- What you ask in your research, how you came here, and what you are looking for: a few sentences. -->

<span class='anchor' id='news'></span>

# News

- *2026.11*: &nbsp;This homepage is online.

<span class='anchor' id='publications'></span>

# Publications

<!-- Pasted BibTeX becomes an entry. “Academic Homepage: Insert Paper…” takes a DOI, “Import Publications…” brings all at once. -->
`,
    );
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
});
