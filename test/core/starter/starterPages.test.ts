import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { starterHas, starterText } from './starterFiles';
import { unbalancedTag } from './tagBalance';

interface Interface {
  readonly menu: string;
  readonly home: string;
}

interface FrontMatter {
  readonly permalink: string;
  readonly lang?: string;
  readonly author?: string;
  readonly translation?: string;
}

interface CitationData {
  readonly citedby: number;
  readonly publications: Readonly<Record<string, { readonly num_citations: number }>>;
}

const pages = ['_pages/about.md', '_pages/about-zh.md', '_pages/404.md'] as const;
const homes = pages.slice(0, 2);

const navigation = parse(starterText('_data/navigation.yml')) as Record<string, { title: string; url: string }[]>;
const languages = parse(starterText('_data/interface.yml')) as Record<string, Interface>;
const citations = JSON.parse(starterText('_data/gs_data.json')) as CitationData;

const frontMatter = (page: string): FrontMatter =>
  parse(/^---\n([^]*?)\n---\n/.exec(starterText(page))?.[1] ?? '') as FrontMatter;
const body = (page: string): string => starterText(page).replace(/^---\n[^]*?\n---\n/, '');

/** The ids of a page: those written out, then those kramdown gives to headings (`# Further papers` → further-papers). */
function ids(page: string): readonly string[] {
  const written = [...body(page).matchAll(/\sid=['"]([^'"]+)['"]/g)].map(match => match[1]!);
  const headings = [...body(page).matchAll(/^#+ (.+)$/gm)].map(match =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...written, ...headings];
}

/** Files of this site that a page refers to: pictures, links, and paths given to `relative_url`. */
function localTargets(page: string): readonly string[] {
  const written = [...body(page).matchAll(/\]\(([^)]*)\)|\s(?:src|href)=(?:"([^"]*)"|'([^']*)')/g)];
  return written
    .map(([, link, double, single]) => link ?? double ?? single ?? '')
    .map(target => /^\{\{ '([^']+)' \| relative_url \}\}$/.exec(target)?.[1] ?? target)
    .filter(target => !/^(?:https|mailto):|^#/.test(target));
}

const permalinks = pages.map(page => frontMatter(page).permalink);

describe('starter site: pages', () => {
  it('say 您 to their visitors', () => assert.doesNotMatch(starterText('_pages/about-zh.md'), /你/));

  for (const page of pages) {
    it(`${page} closes every element`, () => {
      assert.equal(unbalancedTag(body(page)), undefined);
    });

    it(`${page} refers only to files that exist`, () => {
      assert.deepEqual(
        localTargets(page).filter(target => !permalinks.includes(target) && !starterHas(target.replace(/^\//, ''))),
        [],
      );
    });

    it(`${page} gives no id twice`, () => {
      const all = ids(page);
      assert.deepEqual(
        all.filter((id, at) => all.indexOf(id) !== at),
        [],
      );
    });
  }

  it('have one home page, and menus and profiles for each language', () => {
    const authors = Object.keys(parse(starterText('_data/authors.yml')) as object);
    assert.deepEqual(permalinks, ['/', '/zh/', '/404.html']);
    for (const page of homes) {
      const { lang, author, permalink, translation } = frontMatter(page);
      assert.equal(languages[lang ?? 'en']?.home, permalink);
      assert.ok(permalinks.includes(translation ?? ''), `${page}: translation ${translation ?? 'none'}`);
      assert.ok(author === undefined || authors.includes(author), `${page}: author ${author ?? ''}`);
    }
  });

  for (const page of homes) {
    it(`${page} has the place of every entry of its menu`, () => {
      const menu = navigation[languages[frontMatter(page).lang ?? 'en']!.menu]!;
      assert.ok(menu.length > 0);
      assert.deepEqual(
        menu.map(entry => entry.url).filter(url => !ids(page).includes(url.slice(1))),
        [],
      );
    });

    it(`${page} has a menu entry for every section`, () => {
      const menu = navigation[languages[frontMatter(page).lang ?? 'en']!.menu]!;
      assert.equal([...body(page).matchAll(/^# /gm)].length, menu.length);
    });

    it(`${page} shows the committed numbers of citations`, () => {
      const totals = [...body(page).matchAll(/<span id='total_cit'>(\d+)<\/span>/g)].map(match => Number(match[1]));
      const papers = [...body(page).matchAll(/<span class='show_paper_citations' data='([^']+)'>/g)];
      assert.deepEqual(totals, [citations.citedby]);
      assert.deepEqual(
        papers.map(match => match[1]),
        Object.keys(citations.publications),
      );
    });

    it(`${page} writes paper boxes as the template does`, () => {
      const boxes = [...body(page).matchAll(/^<div class='paper-box'>/gm)].length;
      const heads =
        /^<div class='paper-box'><div class='paper-box-image'><div><div class="badge">[^<]+<\/div><img src=(?:'[^']+'|"[^"]+") alt="[^"]+" width="100%"><\/div><\/div>\n<div class='paper-box-text' markdown="1">\n\n\[/gm;
      assert.ok(boxes >= 4);
      assert.equal([...body(page).matchAll(heads)].length, boxes);
    });
  }

  it('name their citation data by AUTHOR:PAPER, twelve characters each', () => {
    for (const [id, paper] of Object.entries(citations.publications)) {
      assert.match(id, /^[\w-]{12}:[\w-]{12}$/);
      assert.equal(typeof paper.num_citations, 'number');
    }
  });
});
