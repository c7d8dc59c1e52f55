import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { remembered } from '../../../src/core/remembered';
import { renderPage } from '../../../src/core/render/renderPage';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { insertionsOf, placeAt, rangeOf, segmentNumber, type MappedText } from '../../../src/core/text/mappedText';
import { createSourceIndex } from '../../../src/core/text/sourceIndex';
import { generate } from '../../fuzz/kramdown';
import { starterText, starterTextFiles } from '../starter/starterFiles';
import { fixtureSites } from './fixtureSites';
import { placedNodes, type PlacedNode } from './placedNodes';
import { now, siteOf } from './sites';
import { rounds } from '../../secondCircle';

interface Page {
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
  readonly map: MappedText;
  readonly nodes: readonly PlacedNode[];
}

/** A page with its map, which is of the same HTML to the byte. */
function pageOf(site: SiteSnapshot, files: Page['files'], path: string): Page {
  const { html, sourceMap } = renderPage(site, path, { now, environment: 'production', semantics: 'github-pages' });
  const map = sourceMap();
  assert.equal(map.text, html);
  return { files, path, map, nodes: placedNodes(html) };
}

let starterPages: readonly Page[] | undefined;

/** All pages of the starter site. */
async function starter(): Promise<readonly Page[]> {
  if (starterPages !== undefined) return starterPages;
  const files = Object.fromEntries(starterTextFiles().map(name => [name, starterText(name)]));
  const site = await siteOf(files);
  const paths = site.pages.filter(page => page.processed && page.markdown).map(({ path }) => path);
  starterPages = paths.map(path => pageOf(site, files, path));
  return starterPages;
}

let fixturePages: readonly Page[] | undefined;

/** All pages of the sites in test/fixtures/sites that have something on them. */
async function fixtures(): Promise<readonly Page[]> {
  if (fixturePages !== undefined) return fixturePages;
  const pages: Page[] = [];
  for (const files of fixtureSites().values()) {
    const site = await siteOf(files);
    for (const { path, processed } of site.pages) if (processed) pages.push(pageOf(site, files, path));
  }
  fixturePages = pages.filter(({ map }) => map.text.trim() !== '');
  return fixturePages;
}

/** Everything that a template can do with a text stands around it. */
const surroundings = {
  '_config.yml': 'title: "A \\"site\\""\nauthor: { name: Ann, bio: |\n  Long\n  lines\n  }\n'.replace(
    'author: { name: Ann, bio: |\n  Long\n  lines\n  }\n',
    'author:\n  name: Ann\n  bio: |\n    Long\n    lines\n',
  ),
  '_data/talks.yml': '- city: Oslo\n  tags: [a, b]\n- city: "R\\u00f3me"\n  tags: [c]\n',
  '_data/people.csv': 'name,place\nBo,"The ""Hill"""\n',
  '_includes/talk.html': '<li>{{ include.talk.city }}: {{ include.talk.tags | join: ", " }} {{ include.note }}</li>\n',
  '_layouts/inner.html':
    '---\nlayout: outer\nlabel: Inside\n---\n<nav>{{ layout.label }} {{ page.title | escape }}</nav>\n{{ content }}',
  '_layouts/outer.html':
    '<!DOCTYPE html>\n<html><head><title>{{ site.title }}</title></head><body>\n{{ content }}\n' +
    '<footer>{{ site.author.name | upcase }} {{ site.author.bio | markdownify }}</footer></body></html>\n',
} as const;

function template(seed: number, text: string): string {
  const loop = '{% for talk in site.data.talks %}{% include talk.html talk=talk note="noted" %}{% endfor %}';
  const value = '{% capture all %}{{ site.data.people[0].place }} & {{ page.title }}{% endcapture %}{{ all | strip }}';
  return `---\nlayout: inner\ntitle: 'Page <${seed}> of Ann''s'\n---\n${text}\n\n<ul>\n${loop}\n</ul>\n\n${value}\n\n{% include_relative part.md %}\n`;
}

const randomPages: Page[] = [];

/** Pages whose text, and whose fragment, are random Markdown. */
async function random(): Promise<readonly Page[]> {
  for (let seed = randomPages.length; seed < rounds(15); seed++) {
    // signs of Liquid in random texts would stop the build
    const [text, part] = [generate(seed), generate(seed + 5000)].map(markdown => markdown.replace(/\{(?=[{%])/g, '{ '));
    const files = { ...surroundings, 'index.md': template(seed, text!), 'part.md': part! };
    randomPages.push(pageOf(await siteOf(files), files, 'index.md'));
  }
  return randomPages;
}

/** Pages of all kinds. */
async function all(): Promise<readonly Page[]> {
  return [...(await starter()), ...(await fixtures()), ...(await random())];
}

/** A page told so that a failure can be understood: made once, as each of its letters may fail. */
const told = remembered(({ files, path }: Page): string => `${path}: ${JSON.stringify(files[path])}`);

describe('the places of any page', function () {
  this.timeout(300_000);

  it('every element, text and comment answers with a range of a file', async () => {
    for (const page of await all()) {
      for (const { name, range } of page.nodes) {
        const place = rangeOf(page.map, range);
        assert.ok(place !== undefined, `${name} of ${told(page)}`);
        assert.ok(0 <= place.start && place.start <= place.end);
        assert.ok(place.end <= page.files[place.path]!.length, told(page));
      }
    }
  });

  it('letters that are copied are those of the source', async () => {
    for (const page of await all()) {
      const { segments, text } = page.map;
      segments.forEach(({ at, path, start, end, copied }, number) => {
        if (!copied) return;
        assert.equal(page.files[path]!.slice(start, end), text.slice(at, segments[number + 1]?.at), told(page));
      });
    }
  });

  it('of the starter site only typographic signs and texts in scripts are no copies', async () => {
    for (const page of await starter()) {
      const others = uncopied(page).replace(/[“”‘’–—…"\s]/g, '');
      assert.equal(others, '', page.path);
    }
  });

  it('of random pages nearly all letters are copies', async () => {
    let letters = 0;
    let others = 0;
    for (const page of await random()) {
      letters += textOf(page).replace(/[^\p{L}\p{N}]/gu, '').length;
      others += uncopied(page).replace(/[^\p{L}\p{N}]/gu, '').length;
    }
    assert.ok(letters > 2_000);
    // what is left is `&#65;`, numbers of footnotes, and the capitals of the footer
    assert.ok(others < letters * 0.03, `${others} of ${letters}`);
  });

  it('the range of a node lies within that of the node around it, where both stand in one text', async () => {
    for (const page of await all()) {
      for (const node of page.nodes) {
        const [own, outer] = [rangeOf(page.map, node.range), node.parent && rangeOf(page.map, node.parent.range)];
        if (own === undefined || outer === undefined || isElsewhere(page, node)) continue;
        if (own.path !== outer.path || own.within !== outer.within) continue;
        assert.ok(
          outer.start <= own.start && own.end <= outer.end,
          `${node.name} ${own.start}-${own.end} in ${node.parent?.name} ${outer.start}-${outer.end} of ${told(page)}`,
        );
      }
    }
  });

  it('each printed letter is found again from its place', async () => {
    for (const page of [...(await starter()), ...(await fixtures()), ...(await random()).slice(0, 40)]) {
      const index = createSourceIndex(page.map);
      for (let at = 0; at < page.map.text.length; at++) {
        const place = placeAt(page.map, at);
        if (place === undefined || place.start === place.end) continue;
        const found = index.outputOf(place.path, place.start);
        assert.ok(
          found.some(({ start, end }) => start <= at && at < end),
          `${at} of ${told(page)}`,
        );
      }
    }
  });

  it('every place in the text of a page of the starter site has nodes', async () => {
    for (const page of await starter()) {
      const index = createSourceIndex(page.map);
      const text = page.files[page.path]!;
      for (let offset = text.indexOf('\n---', 3) + 6; offset < text.length; offset++) {
        if (/\s/.test(text.charAt(offset))) continue;
        const [range] = index.outputOf(page.path, offset);
        assert.ok(range !== undefined, `nothing of ${text.slice(offset, offset + 40)}`);
        const holder = page.nodes.find(node => node.range.start <= range.start && range.end <= node.range.end);
        assert.ok(holder !== undefined);
        const place = rangeOf(page.map, range);
        const back = place === undefined ? [] : [place, ...insertionsOf(place.within)];
        assert.ok(back.some(({ path, start, end }) => path === page.path && start <= offset && offset < end));
      }
    }
  });
});

/** The letters of all texts, entities left out. */
function textOf({ map, nodes }: Page): string {
  return nodes
    .filter(({ name }) => name === '#text')
    .map(({ range }) => withoutEntities(map.text.slice(range.start, range.end)))
    .join('');
}

function withoutEntities(html: string): string {
  return html.replace(/&(?:#?\w+);/g, entity => ' '.repeat(entity.length));
}

/** The letters of all texts that are no copies. */
function uncopied({ map, nodes }: Page): string {
  let letters = '';
  for (const { name, range } of nodes) {
    if (name !== '#text' || range.end === range.start) continue;
    const text = withoutEntities(map.text.slice(range.start, range.end));
    for (let at = 0; at < text.length; at++) {
      const segment = map.segments[segmentNumber(map.segments, range.start + at)];
      if (segment?.copied !== true) letters += text.charAt(at);
    }
  }
  return letters;
}

/** Footnotes and tables of contents stand elsewhere than what they are made of, and so does what a parser moves. */
function isElsewhere({ map }: Page, node: PlacedNode): boolean {
  for (let outer: PlacedNode | undefined = node; outer !== undefined; outer = outer.parent) {
    const html = map.text.slice(outer.range.start, outer.range.start + 100);
    if (/^<(?:div class="footnotes"|[ou]l [^>]*id="markdown-toc")/.test(html)) return true;
    const { parent } = outer;
    if (parent === undefined) return false;
    if (!parent.closed || outer.range.start < parent.range.start || outer.range.end > parent.range.end) return true;
  }
  return false;
}
