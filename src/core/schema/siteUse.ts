import { isFrameFile } from '../site/fileName';
import type { SiteSnapshot } from '../site/siteSnapshot';

/** What a site's own profile include makes of `author.KEY`. About half of all sites changed that include. */
type AuthorUse =
  /** `href="https://github.com/{{ author.github }}"` */
  | { readonly kind: 'handle'; readonly prefix: string }
  /** `href="{{ author.orcid }}"` */
  | { readonly kind: 'address' }
  /** `href="mailto:{{ author.email }}"` */
  | { readonly kind: 'mail' }
  | { readonly kind: 'text' };

/**
 * Looks into `_includes/author-profile.html` for the first use of `author.KEY`. `undefined` where the site has no such
 * file or the file does not print the key.
 */
export function authorUse(site: SiteSnapshot | undefined, key: string): AuthorUse | undefined {
  const text = site?.files.get(profile)?.text;
  if (text === undefined) return undefined;
  let use: AuthorUse | undefined;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at + 2)) {
    if (!prints(text, at + 2, `author.${key}`)) continue;
    const found = useBehind(text.slice(Math.max(0, at - 200), at));
    if (found.kind !== 'text') return found;
    use ??= found;
  }
  return use;
}

/** Whether the include shows something as soon as `author.KEY` is not blank, so that `""` shows an empty entry. */
export function shownUnlessBlank(site: SiteSnapshot | undefined, key: string): boolean {
  const text = site?.files.get(profile)?.text;
  return text !== undefined && tests(text, key);
}

/** Whether the include prints `author.KEY` without asking whether there is one: a blank value leaves a hole. */
export function shownAlways(site: SiteSnapshot | undefined, key: string): boolean {
  const text = site?.files.get(profile)?.text;
  if (text === undefined || authorUse(site, key) === undefined) return false;
  for (let at = text.indexOf(`author.${key}`); at >= 0; at = text.indexOf(`author.${key}`, at + 1)) {
    const opened = Math.max(text.lastIndexOf('{{', at), text.lastIndexOf('{%', at));
    const closed = text.indexOf('}', at);
    const region = text.slice(Math.max(0, opened), closed < 0 ? text.length : closed);
    if (/^\{%|\bdefault\b/.test(region.slice(0, 400))) return false;
  }
  return true;
}

/** Whether one of the site's layouts or includes has the text, for example `processEscapes: true`. */
export function siteUses(site: SiteSnapshot | undefined, words: string): boolean {
  return frameHas(site, text => text.includes(words));
}

/** Whether one of the site's layouts or includes reads a value by its path, for example `site.data.navigation.main`: not `main_zh`. */
export function siteReads(site: SiteSnapshot | undefined, path: string): boolean {
  return frameHas(site, text => {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
      if (!/[\w-]/.test(text.charAt(at + path.length))) return true;
    return false;
  });
}

function frameHas(site: SiteSnapshot | undefined, holds: (text: string) => boolean): boolean {
  if (site === undefined) return false;
  for (const { path, text } of site.files.values()) if (isFrameFile(path) && holds(text)) return true;
  return false;
}

const profile = '_includes/author-profile.html';

/** `{% if author.bio %}` or `{% if site.description %}`, with nothing else in the condition. */
function tests(text: string, key: string): boolean {
  const expression = key.includes('.') ? key : `author.${key}`;
  for (let at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1)) {
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at + expression.length, at + expression.length + 8);
    if (/\{%-? {0,4}if {1,4}$/.test(before) && /^ {0,4}-?%\}/.test(after)) return true;
  }
  return false;
}

function prints(text: string, from: number, expression: string): boolean {
  const inside = text.slice(from, from + expression.length + 10).replace(/^-?\s*/, '');
  return inside.startsWith(expression) && !/^[\w.-]/.test(inside.slice(expression.length).replace(/^-?\}/, ' '));
}

function useBehind(before: string): AuthorUse {
  const address = /["'](https?:\/\/[^"'<>\s]*)$/.exec(before)?.[1];
  if (address !== undefined) return { kind: 'handle', prefix: address };
  if (/["']mailto:$/.test(before)) return { kind: 'mail' };
  return /href\s{0,4}=\s{0,4}["']?$/.test(before) ? { kind: 'address' } : { kind: 'text' };
}
