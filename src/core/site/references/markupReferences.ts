import { ownEntry } from '../../ownEntry';
import type { PageModel } from '../../page/pageModel';
import type { FrontMatter } from '../../syntax/frontMatter';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { LiquidRegion } from '../../syntax/liquid';
import { innerAddresses } from '../../page/html/innerAddresses';
import { readPageTags } from '../../page/pageTags';
import { readFrontMatter } from '../../syntax/frontMatter';
import { readLiquid } from '../../syntax/liquid';
import { liquidMasks } from '../../syntax/liquidMasks';
import { maskText } from '../../syntax/masks';
import type { Reference } from './reference';
import { slice } from '../../text/range';
import { yamlReferences } from './yamlReferences';

/** The parts of a page, or of an HTML file, that name something. Links and pictures of HTML are found by their tags. */
interface Markup {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly liquid: readonly LiquidRegion[];
  readonly comments: PageModel['comments'];
  readonly tags: readonly HtmlTag[];
  readonly links: PageModel['links'];
  readonly images: PageModel['images'];
}

/** Reads a file that is HTML and no Markdown: a layout, an include. */
export function htmlMarkup(text: string): Markup {
  const frontMatter = readFrontMatter(text);
  const liquid = readLiquid(text, frontMatter.bodyStart);
  const masked = maskText(text, [
    { range: { start: 0, end: frontMatter.range.end }, filler: 'spaces' },
    ...liquidMasks(text, liquid),
  ]);
  return { text, frontMatter, liquid, comments: [], tags: readPageTags(text, masked, liquid), links: [], images: [] };
}

const addressAttributes = new Set(['href', 'src', 'poster']);

/** What a page or an HTML file names, outside of comments. Of two at one place the tag in an address comes before the address. */
export function markupReferences(markup: Markup): readonly Reference[] {
  const { text, frontMatter, liquid, comments, tags, links, images } = markup;
  const found: Reference[] = [...yamlReferences(frontMatter.yaml.root)];
  for (const tag of tags) {
    const { kind, name, attributes } = tag;
    if (kind === 'end') continue;
    for (const attribute of attributes) {
      const { value = '', valueRange } = attribute;
      if (value === '' || !(addressAttributes.has(attribute.name) || (name === 'object' && attribute.name === 'data')))
        continue;
      found.push({ kind: 'address', text: value, range: valueRange, inTag: `${name} ${attribute.name}` });
    }
    for (const { attribute, address, range } of innerAddresses(tag))
      found.push({ kind: 'address', text: address, range, inTag: `${name} ${attribute}` });
  }
  const written = new Set<number>();
  const targets = [
    ...links.map(({ kind, href, hrefRange }) => ({ kind, target: href, range: hrefRange })),
    ...images.map(({ kind, src, srcRange }) => ({ kind, target: src, range: srcRange })),
  ];
  for (const { kind, target, range } of targets) {
    // several links of one definition have one target
    if (kind === 'html' || target === '' || range.start === range.end || written.has(range.start)) continue;
    written.add(range.start);
    found.push({ kind: 'address', text: target, range });
  }
  const inLiquid: Reference[] = [];
  let comment = 0;
  for (const region of liquid) {
    while ((comments[comment]?.end ?? Infinity) <= region.range.start) comment++;
    if ((comments[comment]?.start ?? Infinity) <= region.range.start) continue;
    inLiquid.push(...liquidReferences(text, region));
  }
  const isTag = ({ kind }: Reference): boolean => kind === 'link' || kind === 'post_url';
  return [...inLiquid.filter(isTag), ...found, ...inLiquid.filter(reference => !isTag(reference))];
}

const fileTags: Readonly<Record<string, 'include' | 'include_relative' | 'link' | 'post_url'>> = {
  include: 'include',
  include_cached: 'include',
  include_relative: 'include_relative',
  link: 'link',
  post_url: 'post_url',
};

type Tag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

function liquidReferences(text: string, region: LiquidRegion): readonly Reference[] {
  if (region.kind !== 'output' && region.kind !== 'tag') return [];
  const inside = region.kind === 'output' ? region.expression : region.markup;
  const markup = slice(text, inside);
  const found: Reference[] = [];
  if (region.kind === 'tag') found.push(...fileNamed(region, markup));
  // `site.data["people"]`
  for (const match of markup.matchAll(/(?<![\w.-])site\.data\[\s{0,9}["']([\w-]+)["']/g)) {
    const name = match[1] ?? '';
    const end = inside.start + match.index + match[0].length - 1;
    found.push({ kind: 'data', text: name, range: { start: end - name.length, end } });
  }
  for (const match of markup.matchAll(/(?<![\w.-])site\.(data\.)?([\w-]+(?:\.[\w-]+)*)/g)) {
    const name = match[2] ?? '';
    const start = inside.start + match.index + match[0].length - name.length;
    found.push({
      kind: match[1] === undefined ? 'config' : 'data',
      text: name,
      range: { start, end: start + name.length },
    });
  }
  return found;
}

/** The file that a tag names, and what it gives it. */
function fileNamed(region: Tag, markup: string): readonly Reference[] {
  const kind = ownEntry(fileTags, region.name);
  // the names of a file and of a post may have any letters, blanks too: they are all that stands there
  const isAlone = kind === 'link' || kind === 'post_url';
  const name = isAlone ? /^(["']?)([^{}]+)\1$/ : /^(["']?)([\w./()+~#@-]+)/;
  const text = kind === undefined ? undefined : name.exec(markup.trim())?.[2];
  if (kind === undefined || text === undefined) return [];
  const start = region.markup.start + markup.indexOf(text);
  const file = { kind, text, range: { start, end: start + text.length } };
  return isAlone ? [file] : [file, ...parameters(region, markup, text)];
}

/** `path="images/a.png"` of an include: what holds no `#`, `/` or dot, or Liquid, is no address. */
function parameters({ name: tag, markup: inside }: Tag, markup: string, included: string): readonly Reference[] {
  return [...markup.matchAll(/(?<![\w-])([\w-]+)\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)')/g)].flatMap(match => {
    const [whole, name = '', double, single] = match;
    const text = double ?? single ?? '';
    if (!/[#/.]/.test(text) || text.trim() !== text || text.length > 300 || /\{[{%]/.test(text)) return [];
    const end = inside.start + match.index + whole.length - 1;
    const given = { kind: 'parameter', tag, included, name } as const;
    return [{ kind: 'address', text, range: { start: end - text.length, end }, given }];
  });
}
