import type { Link } from '../page/pageModel';
import { isAsciiId } from '../page/headings/sectionIds';
import { decoded } from '../site/addresses/encodedPath';
import { isFrameFile } from '../site/fileName';
import { includersOf } from '../site/pieces';
import { localAddress, pathInSite } from '../site/addresses/localAddress';
import { plainAddress, sitePath } from '../site/sitePath';
import { publishedSite } from '../site/addresses/publishedSite';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { slice } from '../text/range';
import { dropLink } from './addresses/dropLink';
import { frameAnchors } from './addresses/frameAnchors';
import { hasBaseHref } from './addresses/frameAssets';
import { nearestAnchor } from '../site/nearestAnchor';
import { type Finding, type Fix, type PageRuleInput, type RelatedPlace, type Rule } from './rule';
import { message } from '../text/message';
import { isScripted } from './addresses/scriptedLink';
import { lacksPlace, siteAnchors, type PageAnchors } from '../site/siteAnchors';
import { hasSmoothScroll } from './addresses/smoothScroll';

/** Links to a place of a page, `[more](#details)`, that the page does not have. The menu is the business of nav-target-missing. */
export const anchorMissing: Rule = {
  id: 'anchor-missing',
  group: 'navigation',
  severity: 'warning',
  summary: message('Links to a place on a page that the page does not have'),
  needsAllTexts: true,
  scope: 'page',
  *check(input) {
    const { site, pageModel, page, text } = input;
    if (site === undefined || !text.includes('#')) return;
    const links = page.links.filter(({ href }) => href.includes('#'));
    // by what `<base href>` says browsers read `#id`, too
    if (links.length === 0 || hasBaseHref(site)) return;
    const pages = siteAnchors(site, pageModel);
    const files = [input.path, ...includersOf(site, input.path)];
    const own = pages.filter(({ path }) => files.includes(path));
    for (const link of links) {
      const missing = missingPlace(link, own, pages, site, input.remoteRepository);
      if (missing !== undefined && !isScripted(link, input)) yield finding(link, missing, input);
    }
  },
  files: { appliesTo: path => isFrameFile(path) && path.endsWith('.html'), check: frameAnchors },
};

interface Missing {
  readonly id: string;
  /** Where it is looked for. */
  readonly page: PageAnchors;
  /** Whether the link stands on that page itself. */
  readonly isHere: boolean;
}

/**
 * What a link leads to, if that is a page of this site all whose places are known, and this one is not among them.
 * @param own the pages that show the file with the link
 */
function missingPlace(
  link: Link,
  own: readonly PageAnchors[],
  pages: readonly PageAnchors[],
  site: SiteSnapshot,
  remote: string | undefined,
): Missing | undefined {
  const target = link.href.trim().startsWith('#')
    ? { id: decoded(link.href.trim().slice(1)), found: own }
    : elsewhere(link, own, pages, site, remote);
  if (target === undefined || !isPlace(target.id)) return undefined;
  // anchor-non-ascii tells of it, wherever it leads
  if (!isAsciiId(target.id) && hasSmoothScroll(site)) return undefined;
  const { id, found } = target;
  const [page] = found;
  if (page === undefined || !found.every(one => lacksPlace(one, id))) return undefined;
  return { id, page, isHere: own.includes(page) };
}

/** `/cn/#id`, `../#id`, `{{ '/' | relative_url }}#id` or `https://owner.github.io/#id`: the page that it names wherever it is written. */
function elsewhere(
  { href, kind }: Link,
  own: readonly PageAnchors[],
  pages: readonly PageAnchors[],
  site: SiteSnapshot,
  remote: string | undefined,
): { readonly id: string; readonly found: readonly PageAnchors[] } | undefined {
  const local = localAddress(href, { markdown: kind === 'markdown', site });
  const fragment = /^[^#]*#([^\s"'{}|]*)/.exec(local === undefined ? href.trim() : href.slice(local.range.end))?.[1];
  if (fragment === undefined) return undefined;
  const { bases } = publishedSite(site, remote);
  const path = href.slice(0, href.indexOf('#')).trim();
  const paths =
    local === undefined
      ? [/^(?:https?:)?\/\//i.test(path) ? sitePath(path, site, remote) : undefined]
      : own.flatMap(({ url }) => bases.map(base => pathInSite(local, url, base)));
  const wanted = paths.flatMap(found => (found === undefined ? [] : plainAddress(`/${found.replace(/^\//, '')}`)));
  return { id: decoded(fragment), found: pages.filter(({ url }) => wanted.includes(plainAddress(url))) };
}

/** Not the top of the page, which every browser knows, the address of a script (`#/cv`, `#tab=2`), or words to mark (`#:~:text=`). */
function isPlace(id: string): boolean {
  return id !== '' && id.toLowerCase() !== 'top' && !/^!|[/=&?:\s]/.test(id);
}

function finding(link: Link, { id, page, isHere }: Missing, input: PageRuleInput): Finding {
  const label = link.text.trim() === '' ? `#${id}` : link.text.trim();
  const nearest = nearestAnchor(id, link.text, page);
  const related: readonly RelatedPlace[] =
    nearest === undefined || page.assembled
      ? []
      : [{ path: page.path, range: nearest.range, message: message('This heading may be meant.') }];
  return {
    range: link.hrefRange,
    message: isHere
      ? message('A click on “{0}” leads to no section: this page has no “#{1}”.', label, id)
      : message('“{0}” opens the page “{2}” at its beginning: that page has no “#{1}”.', label, id, page.url),
    fixes: [
      ...(nearest === undefined ? [] : targetFix(link, nearest.id, input)),
      dropLink(link, input.text, input.page, { safe: false }),
    ],
    related,
  };
}

function targetFix({ hrefRange }: Link, id: string, { site, text }: PageRuleInput): readonly Fix[] {
  const written = slice(text, hrefRange);
  // behind a path, whose `o&#39;b` has a `#` that begins none
  const from = localAddress(written, { site })?.range.end ?? 0;
  const [fragment] = /#[^\s"'{}|]*/.exec(written.slice(from)) ?? [];
  // anchor-non-ascii would be next
  if (fragment === undefined || (!isAsciiId(id) && site !== undefined && hasSmoothScroll(site))) return [];
  const start = hrefRange.start + written.indexOf('#', from) + 1;
  const edits = [{ range: { start, end: start + fragment.length - 1 }, newText: id }];
  return [{ kind: 'set-target', title: message('Point it to “{0}”', `#${id}`), edits, safe: false }];
}
