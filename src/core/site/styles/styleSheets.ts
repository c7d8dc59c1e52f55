import { htmlFileTags } from '../../page/html/htmlFileTags';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { joinedPath } from '../fileName';
import { markupFiles } from '../markupFiles';
import { stylesFolder } from '../settings/siteFolders';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** The styles that the pages of a site ask for, as far as they lie in the site. */
export interface StyleSheets {
  /** The files with all they import, each once, and the insides of `<style>`. */
  readonly texts: readonly { readonly text: string }[];
  /** Whether these are all: none comes from elsewhere, is missing, or is named by Liquid. */
  readonly complete: boolean;
}

/**
 * The styles of all pages together. What the network brings is harmless only where its name says so (`fonts.googleapis.com`,
 * KaTeX), and a script that draws icons makes the styles incomplete too. Kept for as long as the site's files are the same.
 */
export function styleSheets(site: SiteSnapshot): StyleSheets {
  const ready = known.get(site.files);
  if (ready !== undefined) return ready;
  const found = gather(site);
  known.set(site.files, found);
  return found;
}

const known = new WeakMap<SiteSnapshot['files'], StyleSheets>();

/** What a file asks for: files of the site by their name as written, and whether there is more that cannot be followed. */
interface Wants {
  readonly names: readonly string[];
  readonly inside: readonly { readonly text: string }[];
  readonly complete: boolean;
}

function gather(site: SiteSnapshot): StyleSheets {
  const texts = new Set<{ readonly text: string }>();
  let complete = true;
  const waiting: { readonly name: string; readonly from: string }[] = [];
  const take = ({ names, inside, complete: all }: Wants, from: string): void => {
    complete &&= all;
    for (const text of inside) texts.add(text);
    waiting.push(...names.map(name => ({ name, from })));
  };
  for (const file of markupFiles(site)) take(wantsOfMarkup(file), '');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = find(site, next.name, next.from);
    if (file === undefined) complete = false;
    else if (!texts.has(file)) {
      texts.add(file);
      take(wantsOfStyles(file), file.path.slice(0, file.path.lastIndexOf('/') + 1));
    }
  }
  return { texts: [...texts], complete };
}

/**
 * The paths of the SCSS and Sass that the site's own stylesheets (`assets/css/main.scss` with front matter) are compiled of: themselves,
 * and all they import. What a name made by Liquid or by `#{…}` stands for is not known and not among them.
 */
export const compiledStylesheets = remembered((site: SiteSnapshot): ReadonlySet<string> => {
  const read = new Set<SiteFile>();
  const waiting = site.pages.flatMap(({ path, processed }) => {
    const file = processed && isSass(path) ? site.files.get(path) : undefined;
    return file ?? [];
  });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (read.has(next)) continue;
    read.add(next);
    const folder = next.path.slice(0, next.path.lastIndexOf('/') + 1);
    waiting.push(...wantsOfStyles(next).names.flatMap(name => find(site, name, folder) ?? []));
  }
  return new Set([...read].map(({ path }) => path).filter(isSass));
});

function isSass(path: string): boolean {
  return /\.s[ac]ss$/.test(path);
}

const nothing: Wants = { names: [], inside: [], complete: true };

const wantsOfMarkup = remembered((file: SiteFile): Wants =>
  /stylesheet|<script|<style/i.test(file.text) ? readMarkup(file) : nothing,
);

function readMarkup(file: SiteFile): Wants {
  const names: string[] = [];
  const inside: { readonly text: string }[] = [];
  let complete = !drawsIcons.test(file.text);
  for (const tag of htmlFileTags(file)) {
    if (tag.kind === 'end') continue;
    if (tag.name === 'style') {
      const end = file.text.indexOf('</style', tag.range.end);
      inside.push({ text: file.text.slice(tag.range.end, end < 0 ? file.text.length : end) });
    }
    if (tag.name !== 'link' || !/\bstylesheet\b/i.test(attributeOf(tag, 'rel')?.value ?? '')) continue;
    const href = attributeOf(tag, 'href')?.value ?? '';
    // `{{ base_path }}/assets/css/main.css`: the file is told by what is not Liquid
    const name = /(?:^|\/|\}\})([\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,20}\.css)\b[^/]*$/.exec(
      href.replace(/^\s*\{\{\s*['"]/, '/'),
    )?.[1];
    if (isElsewhere(href)) complete &&= harmless.test(href);
    else if (name === undefined) complete = false;
    else names.push(name.replace(/^(?:\.{1,2}\/)+/, ''));
  }
  return { names, inside, complete };
}

/** Scripts put pictures in the place of icons: `kit.fontawesome.com/1a2b.js`, `fontawesome/js/all.min.js`, Iconify. */
const drawsIcons = /<script[^>]{0,300}(?:kit\.|font-?awesome|\/all(?:\.min)?\.js|iconify|ionicons|iconfont)/i;
const harmless =
  /^\s*(?:https?:)?\/\/(?:fonts\.(?:googleapis|gstatic|loli|font\.im)|[^\s"']{0,200}(?:katex|mathjax|highlight|prism|github-markdown|swiper|fancybox|lightbox|animate|normalize|\/bootstrap(?:\.min)?\.css))/i;

function isElsewhere(address: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(address);
}

/** `@import "a", "b";`, `@use "a" as b;` and `@import url(a.css);` */
const wantsOfStyles = remembered((file: SiteFile): Wants => {
  const names: string[] = [];
  let complete = true;
  const bare = file.text.replace(/\/\*[^]*?(?:\*\/|$)|(?<![:/])\/\/[^\n]*/g, ' ');
  for (const [, list = ''] of bare.matchAll(/@(?:import|use|forward)\s([^;{}]{1,2000})/g)) {
    // bounded: 2000 characters
    for (const [, double, single, url] of list.matchAll(/"([^"\n]*)"|'([^'\n]*)'|url\(\s*([^"')\s]+)\s*\)/g)) {
      const name = (double ?? single ?? url ?? '').trim();
      if (isElsewhere(name)) complete &&= harmless.test(name);
      else if (/\{[{%]|#\{/.test(name)) complete = false;
      else if (!/^(?:sass:|$)/.test(name)) names.push(name);
    }
  }
  return { names, inside: [], complete };
});

/** `vendor/icons` beside the file that asks, or in the folder of Sass; of `assets/css/main.css` also its source. */
function find(site: SiteSnapshot, name: string, from: string): SiteFile | undefined {
  const folder = stylesFolder(site);
  const plain = name.replace(/\.(?:css|scss|sass)$/i, '');
  for (const start of [from, '', `${folder}/`]) {
    const path = joinedPath('', start + plain);
    const cut = path.lastIndexOf('/') + 1;
    for (const stem of [path, `${path.slice(0, cut)}_${path.slice(cut)}`, `${path}/_index`, `${path}/index`])
      for (const ending of ['scss', 'sass', 'css']) {
        const file = site.files.get(`${stem}.${ending}`);
        if (file !== undefined) return file;
      }
  }
  return undefined;
}
