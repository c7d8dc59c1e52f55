import { htmlFileTags } from '../page/html/htmlFileTags';
import { remembered } from '../remembered';
import { attributeOf } from '../syntax/html';
import { readLiquid } from '../syntax/liquid';
import { branchingTags, isParting } from '../syntax/liquidTags';
import { slice } from '../text/range';
import { layoutOf } from './defaultLayout';
import { allFrameFiles } from './frameFiles';
import { markupFiles } from './markupFiles';
import { includedPath, includesIn } from './references/includeTags';
import { hasOwnPlugins } from './settings/ownPlugins';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';
import { layoutFor } from './themeLayouts';

/** What of a site makes formulas out of `\(x\)`. */
export type FormulaScripts =
  /** MathJax or KaTeX, or something of which that cannot be told. */
  | { readonly kind: 'some' }
  /** One that stands in `{% if site.KEY %}`, and `_config.yml` has no value for it. */
  | { readonly kind: 'off'; readonly key: string }
  /** Nothing: every script is known. */
  | { readonly kind: 'none' };

/** What the scripts that the pages of a site ask for make of its formulas. */
export const formulaScripts = remembered((site: SiteSnapshot): FormulaScripts => {
  let key: string | undefined;
  for (const file of markupFiles(site)) {
    const { readers, others } = scriptsIn(file);
    for (const { switches } of readers) {
      const off = switches.find(name => isOff(site.config.values[name]));
      if (off === undefined) return some;
      key ??= off;
    }
    if (!others.every(script => isKnown(script, site))) return some;
  }
  if (!isWhole(site)) return some;
  return key === undefined ? { kind: 'none' } : { kind: 'off', key };
});

const some: FormulaScripts = { kind: 'some' };

/** Whether nothing can draw what the site's own files do not: its scripts are known, and none of its frame is a theme's or a plugin's. */
export const hasKnownScripts = remembered(
  (site: SiteSnapshot): boolean =>
    isWhole(site) &&
    [...markupFiles(site)].every(file => scriptsIn(file).others.every(script => isKnown(script, site))),
);

/** As Liquid's `if` has it. */
function isOff(value: unknown): boolean {
  return value === undefined || value === null || value === false;
}

/** Whether layouts and includes are all the site's own, and no plugin changes what Jekyll makes of a page. */
const isWhole = remembered(
  (site: SiteSnapshot): boolean =>
    !hasOwnPlugins(site) &&
    site.pages
      .filter(({ processed }) => processed)
      .map(page => layoutOf(site, page))
      .every(layout => typeof layout !== 'string' || layout === 'none' || layoutFor(site, layout) !== undefined) &&
    [...allFrameFiles(site)].every(file =>
      includesIn(file).every(({ tag, name }) => site.files.has(includedPath(site, tag, name, file.path))),
    ),
);

interface Scripts {
  /** Where MathJax or KaTeX is named, each with the keys `site.KEY` of the conditions around it. */
  readonly readers: readonly { readonly switches: readonly string[] }[];
  /** What else a file asks for: an address as written; `undefined` of a script that writes others into the page. */
  readonly others: readonly (string | undefined)[];
}

const scriptsIn = remembered((file: SiteFile): Scripts => {
  const { text } = file;
  const named = [...text.matchAll(/mathjax|katex|mathml|temml|asciimath/gi)].map(({ index }) => index);
  const switchesAt = named.length === 0 ? () => [] : switchesOf(text);
  const others: (string | undefined)[] = [];
  for (const tag of /<script/i.test(text) ? htmlFileTags(file) : []) {
    if (tag.kind === 'end' || tag.name !== 'script') continue;
    const source = attributeOf(tag, 'src')?.value;
    if (source !== undefined) {
      if (!readsFormulas.test(source)) others.push(source);
      continue;
    }
    const end = text.indexOf('</script', tag.range.end);
    if (writesScripts.test(text.slice(tag.range.end, end < 0 ? text.length : end))) others.push(undefined);
  }
  // `site.mathjax` itself is the switch, and no script
  const readers = named.filter(at => !/site\.\w{0,40}$/.test(text.slice(Math.max(0, at - 50), at)));
  return { readers: readers.map(at => ({ switches: switchesAt(at) })), others };
});

const readsFormulas = /mathjax|katex/i;
const writesScripts = /createElement\s*\(|document\.write|getScript|\bimport\b|\.insertAdjacentHTML/;

/** Statistics, maps of visitors and libraries that change nothing that they are not told to. */
const harmless =
  /^\s*(?:https?:)?\/\/[^\s"']{0,200}(?:googletagmanager|google-analytics|hm\.baidu|statcounter|clustrmaps|mapmyvisitors|busuanzi|goatcounter|plausible|cloudflareinsights|buttons\.github\.io|\/jquery[\w.-]{0,40}\.js|\/bootstrap[\w.]{0,40}\.js|\/popper[\w.]{0,40}\.js)/i;

/** In bytes: less than any script that reads formulas has (KaTeX, the smallest, has 270 kB). */
const smallScript = 100_000;

/** Scripts of the starter site and the template, and libraries. Any other may load MathJax in a line, and no script is read: `formulas.js`, `custom.js`. */
const knownScripts = /(?:^|\/)(?:_?main(?:\.min)?|collapse|(?:jquery|bootstrap|popper)[\w.-]{0,40})\.js$/i;

function isKnown(source: string | undefined, site: SiteSnapshot): boolean {
  if (source === undefined) return false;
  if (/^\s*(?:https?:)?\/\//i.test(source)) return harmless.test(source);
  // `{{ base_path }}/assets/js/main.js`: the file is told by what is not Liquid
  const path = /(?:^|\/|\}\})((?:[\w.@-]{1,100}\/){0,20}[\w.@-]{1,100}\.js)\b[^/]*$/.exec(
    source.replace(/^\s*\{\{\s*['"]/, '/'),
  )?.[1];
  if (path === undefined || !knownScripts.test(path)) return false;
  const size = site.assets.get(path.replace(/^(?:\.{1,2}\/)+/, ''))?.size;
  return size !== undefined && size < smallScript;
}

/** The keys of `{% if site.KEY %}` around an offset of `text`: where one has no value, what stands there is in no page. */
function switchesOf(text: string): (offset: number) => readonly string[] {
  const blocks: { readonly key: string; readonly start: number; readonly end: number }[] = [];
  const open: { readonly name: string; readonly key: string | undefined; readonly start: number }[] = [];
  const close = (end: number): string | undefined => {
    const block = open.pop();
    if (block?.key !== undefined) blocks.push({ key: block.key, start: block.start, end });
    return block?.name;
  };
  for (const region of readLiquid(text)) {
    if (region.kind !== 'tag') continue;
    const { name, range } = region;
    if (branchingTags.has(name)) {
      const key = name === 'if' ? /^\s*site\.([\w-]+)\s*$/.exec(slice(text, region.markup))?.[1] : undefined;
      open.push({ name, key, start: range.end });
    } else if (isParting(name)) {
      const opened = close(range.start);
      if (opened !== undefined) open.push({ name: opened, key: undefined, start: range.end });
    } else if (name.startsWith('end') && branchingTags.has(name.slice(3))) close(range.start);
  }
  return offset => blocks.filter(({ start, end }) => offset >= start && offset < end).map(({ key }) => key);
}
