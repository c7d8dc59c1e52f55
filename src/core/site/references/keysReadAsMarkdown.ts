import { readLiquid } from '../../syntax/liquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { remembered } from '../../remembered';
import { slice } from '../../text/range';
import { isMarkdownName } from '../fileName';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** Whose keys: those of pages and documents, `page.title` and `post.title`, or those of the items of a data file, which are never `page`. */
export type KeyOwner = 'documents' | 'items';

type Keys = Readonly<Record<KeyOwner, ReadonlySet<string>>>;

/**
 * The keys whose values some file of the site has read as Markdown: those that it passes through `markdownify`, `{{ post.title | markdownify }}`, and those of
 * the items of a loop that a page in Markdown prints, `- {{ paper.title }}`. Not what an include is given, nor what a layout captures before.
 */
export function keysReadAsMarkdown(site: SiteSnapshot, owner: KeyOwner): ReadonlySet<string> {
  return ofSite(site)[owner];
}

const ofSite = remembered((site: SiteSnapshot): Keys => {
  const found = [...site.files.values()].map(ofFile);
  const all = (owner: KeyOwner): ReadonlySet<string> => new Set(found.flatMap(keys => [...keys[owner]]));
  return { documents: all('documents'), items: all('items') };
});

/** `post.title`, `post["title"]`, `post.published.venue` */
const members = /(?<![\w.-])([A-Za-z_][\w-]{0,60})((?:\.[\w-]{1,60}|\[["'][\w -]{1,60}["']\]){1,5})/g;

const nobodys = new Set(['site', 'layout', 'include', 'forloop', 'paginator']);

/** What makes no HTML of a value: an attribute, an address, JSON. */
const encoding =
  /\|\s{0,9}(?:escape|xml_escape|jsonify|url_encode|cgi_escape|uri_escape|slugify|relative_url|absolute_url)/;

const ofFile = remembered(({ path, text }: SiteFile): Keys => {
  const documents = new Set<string>();
  const items = new Set<string>();
  const isMarkdown = isMarkdownName(path);
  if (!text.includes('markdownify') && !(isMarkdown && text.includes('{{'))) return { documents, items };
  const ofLoops = new Set<string>();
  const assigned = new Map<string, string>();
  for (const region of readLiquid(text)) {
    const inside = region.kind === 'output' ? region.expression : region.kind === 'tag' ? region.markup : undefined;
    if (inside === undefined) continue;
    const written = slice(text, inside);
    const named = region.kind === 'tag' ? assignmentOf(region.name, written) : undefined;
    if (named?.isItem === true) ofLoops.add(named.name);
    else if (named !== undefined) assigned.set(named.name, named.value ?? '');
    const isMarkdownified = /\|\s{0,9}markdownify\b/.test(written);
    const isPrinted = isMarkdown && region.kind === 'output' && !encoding.test(written);
    if (!isMarkdownified && !isPrinted) continue;
    // `{% assign title = post.title %}{{ title | markdownify }}`
    const before = assigned.get(/^\s*([\w-]+)/.exec(written)?.[1] ?? '') ?? '';
    for (const [, object = '', chain = ''] of `${written} ${before}`.matchAll(members)) {
      if (nobodys.has(object) || (!isMarkdownified && !ofLoops.has(object))) continue;
      for (const [key] of chain.matchAll(/[\w-][\w -]*/g)) {
        documents.add(key);
        if (object !== 'page') items.add(key);
      }
    }
  }
  return { documents, items };
});
