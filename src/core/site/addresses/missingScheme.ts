import { remembered } from '../../remembered';
import type { SiteSnapshot } from '../siteSnapshot';
import { hostAhead } from '../../syntax/hostEndings';
import { isPictureName } from '../../syntax/pictureName';
import { hasScheme } from '../../text/scheme';
import { nearName } from '../../text/nearName';

/**
 * How many letters of an address are a scheme that is broken: 7 of `https//lakes.example` and of `htps://lakes.example`, 13 of
 * `https://http:lakes.example`, none of `www.lakes.example`. `undefined` for one that lacks no scheme.
 */
export function brokenScheme(address: string, site: SiteSnapshot | undefined): number | undefined {
  const begun = schemesBefore(address);
  if (begun.length > 0) {
    const written = address.slice(0, begun.length);
    return /^[\w-]+\./.test(address.slice(begun.length)) && (begun.count > 1 || !works.test(written))
      ? written.length
      : undefined;
  }
  return beginsWithHost(address, site) ? 0 : undefined;
}

/** Behind `https:` browsers take as many slashes as there are, but not one or none: that is a path of this site, if it has `https:` itself. */
const works = /^(?:https?:\/{2,}|http:\/?)$/i;

/** What stands before the host that is nearly `https://`: how many letters, and how many times. */
function schemesBefore(address: string): { readonly length: number; readonly count: number } {
  let length = 0;
  let count = 0;
  for (let next = begins(address); next > 0; next = begins(address.slice(length))) {
    length += next;
    count += 1;
  }
  return { length, count };
}

/** How many letters at the beginning are one scheme for the web, right or mistyped, with colon and slashes; not all of them need to be there. */
function begins(address: string): number {
  const [all = '', name = ''] = /^([a-z]{3,7})(?:[:：;；.,]?:?\/{2,4}[:：]?|[:：;；]\/?)/i.exec(address) ?? [];
  const isNear =
    /^h{0,2}t{1,3}p{1,2}s{0,2}$/i.test(name) ||
    [['https'], ['http']].some(names => nearName(name, names) !== undefined);
  return isNear ? all.length : 0;
}

/** Whether an address is one of mail, `mei@lakes.example?subject=Floods`, that lacks its `mailto:`; `icon@2x.png` is a picture. */
export function isMailAddress(address: string): boolean {
  return !/^mailto:/i.test(address) && mailMeant(address) !== undefined;
}

/**
 * The address of mail that is meant by one written with the signs of an input method, `mailto：mei＠lakes.example`, or with the scheme or
 * without: `mei@lakes.example`. `undefined` for any other.
 */
export function mailMeant(written: string): string | undefined {
  const address = withPlainAt(written).replace(/^mailto[:：﹕;；]/i, '');
  const host = /^[^\s@:/?#]+@([\w-]+\.[\w.-]+)(?:\?\S*)?$/.exec(address)?.[1];
  return host === undefined || isPictureName(host) ? undefined : address;
}

/** `mei＠lakes.example` with the wide sign of an input method → the same with the plain one. */
export function withPlainAt(written: string): string {
  return written.replace(/^([^?\uFF20\uFE6B]*)[\uFF20\uFE6B]/, '$1@');
}

/** `https://`, behind which the host was never written. */
export function isSchemeAlone(address: string): boolean {
  return /^https?:\/*$/i.test(address);
}

/** Whether browsers take the address for one of another kind than the web's, or of a host that is called `https`: `htps://lakes.example`. */
export function beginsWrong(address: string): boolean {
  return hasScheme(address) && schemesBefore(address).length > 0;
}

/** Those with other endings that pages link to, `youtu.be/a1b2`; alone they may be files. */
const services = /^(?:youtu\.be|b23\.tv|bit\.ly|linktr\.ee|discord\.gg|dev\.to|notion\.so|bsky\.app)(?=\/[^\s/])/i;

function beginsWithHost(address: string, site: SiteSnapshot | undefined): boolean {
  const host = /^www\.[\w-]+\.[\w.-]+/i.exec(address)?.[0] ?? hostAhead(address) ?? services.exec(address)?.[0];
  // `www.lake.png`
  return host !== undefined && !isPictureName(host) && !isOwn(host, site);
}

/** Whether a file or folder of the site is named like a host: `notes.io/`. */
export function isOwn(name: string, site: SiteSnapshot | undefined): boolean {
  return site !== undefined && (namesOfAssets(site.assets).has(name) || namesOfPages(site.pages).has(name));
}

/** The names of all folders and files on the way to one: each link of each page is asked for. */
const namesOfAssets = remembered((assets: SiteSnapshot['assets']) => namesIn(assets.keys()));

const namesOfPages = remembered((pages: SiteSnapshot['pages']) => namesIn(pages.map(({ url }) => url)));

function namesIn(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].flatMap(path => path.split('/')));
}
