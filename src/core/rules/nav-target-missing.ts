import { processedPage } from '../site/pageOfFile';
import { withoutInvisible } from '../page/invisible';
import { isAsciiId } from '../page/headings/sectionIds';
import { asciiPath } from '../site/addresses/encodedPath';
import { localAddress, type LocalAddress } from '../site/addresses/localAddress';
import { isMenuFile } from '../site/menuFile';
import { pageMeant } from '../site/addresses/pageMeant';
import { publishedSite } from '../site/addresses/publishedSite';
import { belowBase } from '../site/sitePath';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { missedText } from '../site/store/unread';
import { yamlOfFile } from '../syntax/yaml';
import { signsMessage } from './addresses/assetFinding';
import { assetVerdict, type AssetVerdict } from './addresses/assetVerdict';
import { hasBaseHref } from './addresses/frameAssets';
import { isOtherSite } from './addresses/otherSite';
import { hasHome } from './frontMatter/home';
import { folderLeft } from './menu/folderLeft';
import { anchorFix, dropItemFix, fragmentFix, urlFix } from './menu/menuFixes';
import { inside, menuItems, type MenuItem, type ShownItem } from './menu/menuItems';
import { pagesOfMenu } from './menu/menuPages';
import { menuTarget, type MenuTarget } from './menu/menuTarget';
import { nearestAnchor } from '../site/nearestAnchor';
import { type Finding, type Fix, type RelatedPlace, type Rule, type RuleInput } from './rule';
import { message, type Message } from '../text/message';
import { lacksPlace, siteAnchors, type PageAnchors } from '../site/siteAnchors';
import { isWideQuotedId } from './markup/wideQuotes';

/** Menu items whose place on the page does not exist. The click leads to no section. */
export const navTargetMissing: Rule = {
  id: 'nav-target-missing',
  group: 'navigation',
  severity: 'error',
  summary: message('Menu items that point to a place no page has'),
  scope: 'file',
  appliesTo: path => isMenuFile(path),
  *check(input) {
    const { site, text, pageModel, remoteRepository } = input;
    if (site === undefined) return;
    // of pages with one address Jekyll keeps the one that it writes last
    const pages = [...new Map(siteAnchors(site, pageModel).map(page => [page.url, page])).values()];
    for (const item of menuItems(yamlOfFile(text).root, site)) {
      const target = menuTarget(String(item.url.value), site, pages, remoteRepository);
      // without a home page no item leads anywhere, and that is told where it comes from
      const isKnown = hasHome(site) && missedText(site) === undefined;
      if (target.kind === 'fragment' && isKnown) yield* missing(item, target, input, site, pages);
      if (target.kind === 'fragment' || target.kind === 'other') yield* missingFile(item, input, site);
    }
  },
};

function* missing(
  item: ShownItem,
  { id, pages }: Extract<MenuTarget, { readonly kind: 'fragment' }>,
  input: RuleInput,
  site: SiteSnapshot,
  all: readonly PageAnchors[],
): Iterable<Finding> {
  const showing = pages.length === 1 ? pages : showingPages(item, pages, site);
  if (!showing.every(page => lacksPlace(page, id))) return;
  // an id in the quotes of a word processor is told where it stands
  if (showing.some(({ page }) => isWideQuotedId(page, id))) return;
  const anyPage = pages.length > 1 && showing.length === pages.length;
  const page = anyPage ? pages.find(({ url }) => url === '/') : homeAmong(showing);
  const nearest = page && nearestAnchor(id, item.title, page);
  const related: readonly RelatedPlace[] =
    page === undefined || nearest === undefined || page.assembled
      ? []
      : [{ path: page.path, range: nearest.range, message: message('This heading may be meant.') }];
  const outside = folderOutside(item, input, site);
  const having = showingPages(item, all, site).filter(({ ids }) => ids.has(id));
  const fixes: readonly Fix[] = [
    ...(having[0] === undefined || having.length > 1 ? [] : pageFix(item, id, having[0], input, site)),
    ...(nearest === undefined ? [] : fragmentFix(item, nearest.id, outside ?? '')),
    // with the id there the address would leave the site all the same
    ...(page === undefined || nearest === undefined || outside !== undefined ? [] : anchorFix(id, nearest, page)),
    ...dropItemFix(item, input.text),
  ];
  yield {
    range: inside(item.url),
    message: told(item, id, anyPage ? undefined : page?.url, nearest?.id),
    fixes,
    related,
  };
}

/** The folder in which the site is published, where the address of an item begins outside of it: `/#news` for `/homepage/#news`. */
function folderOutside({ url }: MenuItem, { remoteRepository }: RuleInput, site: SiteSnapshot): string | undefined {
  const written = String(url.value).trim();
  const isOutside = /^\/(?!\/)/.test(written) && belowBase(written, site, remoteRepository) === undefined;
  return isOutside ? folderLeft(site, remoteRepository) : undefined;
}

/** Points the item to the only page that has its id. */
function pageFix(
  item: MenuItem,
  id: string,
  { url }: PageAnchors,
  { remoteRepository }: RuleInput,
  site: SiteSnapshot,
): readonly Fix[] {
  return isAsciiId(id) ? urlFix(item, `${folderLeft(site, remoteRepository) ?? ''}${url}#${id}`) : [];
}

/** A site in two languages has a list for each. */
function showingPages({ key }: ShownItem, pages: readonly PageAnchors[], site: SiteSnapshot): readonly PageAnchors[] {
  const paths = new Set(pagesOfMenu(key, site).map(({ path }) => path));
  const showing = pages.filter(({ path }) => paths.has(path));
  return showing.length === 0 ? pages : showing;
}

/** `/zh/` of `/zh/` and `/zh/teaching/`. */
function homeAmong(pages: readonly PageAnchors[]): PageAnchors | undefined {
  const shortest = Math.min(...pages.map(({ url }) => url.length));
  return pages.find(({ url }) => url.length === shortest);
}

/**
 * `/files/cv.pdf` that the site does not have. The masthead of the template is on every page, so it is looked for from the root, and
 * `files/cv.pdf` from the pages that show the item: one that has it is enough.
 */
function* missingFile(item: ShownItem, { remoteRepository }: RuleInput, site: SiteSnapshot): Iterable<Finding> {
  const { title, url } = item;
  const written = String(url.value);
  const local = localAddress(written);
  if (local === undefined || isOtherSite(local) || (local.from === 'page' && hasBaseHref(site))) return;
  const address = publishedSite(site, remoteRepository);
  const shownOn = local.from === 'page' ? pagesOfMenu(item.key, site).map(page => page.url) : [];
  const verdicts = ['/', ...shownOn].map(from =>
    assetVerdict(local, 'link', { site, address, url: from, path: 'index.html' }),
  );
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.some(({ kind }) => kind === 'fine' || kind === 'leaves')) return;
  const meant = pathMeant(verdict, local, written, site, remoteRepository);
  yield {
    range: inside(url),
    message: fileMessage(title, verdict, local.path),
    fixes:
      meant === undefined
        ? []
        : urlFix(item, written.slice(0, local.range.start) + meant + written.slice(pathEnd(verdict, local))).map(
            fix => ({
              ...fix,
              safe: verdict.kind === 'case' || verdict.kind === 'page case' || verdict.kind === 'signs',
            }),
          ),
  };
}

/** Where the path that is meant ends in what is written. */
function pathEnd(verdict: AssetVerdict, { range }: LocalAddress): number {
  return verdict.kind === 'signs' ? verdict.name.end : range.end;
}

function fileMessage(title: string, verdict: AssetVerdict, path: string): Message {
  if (verdict.kind === 'signs') return signsMessage(verdict);
  if (verdict.kind === 'unpublished')
    return message(
      'The menu item “{0}” goes nowhere: Jekyll does not publish “{1}” (a folder that begins with “_”, or “exclude” in _config.yml). Visitors get “page not found”.',
      title,
      verdict.file,
    );
  if (verdict.kind === 'held back')
    return message(
      'The menu item “{0}” goes nowhere: the page “{1}” is held back by its “published” and not on the site. Visitors get “page not found”.',
      title,
      verdict.file,
    );
  if (verdict.kind === 'page case')
    return message(
      'The menu item “{0}” goes nowhere: the page is at “{1}”, and on the web upper and lower case matter. Visitors get “page not found”.',
      title,
      verdict.url,
    );
  return message(
    'The menu item “{0}” goes nowhere: the site has no file “{1}”. Visitors get “page not found”.',
    title,
    path,
  );
}

/** The path of what is meant: of a page its own, of a file from the root of the site, or with the letters of its name where these alone differ. */
function pathMeant(
  verdict: AssetVerdict,
  { path, range }: LocalAddress,
  url: string,
  site: SiteSnapshot,
  remote: string | undefined,
): string | undefined {
  if (verdict.kind === 'signs') return verdict.name.written;
  const file = verdict.kind === 'missing' ? verdict.similar : 'file' in verdict ? verdict.file : undefined;
  const page = file === undefined ? undefined : processedPage(site, file);
  const folder = folderLeft(site, remote) ?? '';
  const address = (pageMeant(site, `/${path.replace(/^(?:\.?\/)+/, '')}`) ?? page)?.url;
  if (address !== undefined) return folder + address;
  if (file === undefined || verdict.kind === 'unpublished' || verdict.kind === 'held back') return undefined;
  const written = url.slice(range.start, range.end);
  const plain = written.replace(/^(?:\.?\/)+/, '');
  return (verdict.kind === 'case' || verdict.kind === 'page case') && file.toLowerCase() === plain.toLowerCase()
    ? written.slice(0, written.length - plain.length) + file
    : `${folder}/${asciiPath(file)}`;
}

function told({ title }: MenuItem, id: string, url: string | undefined, nearest: string | undefined): Message {
  if (nearest !== undefined && nearest !== id && withoutInvisible(nearest) === withoutInvisible(id)) {
    return message(
      'The menu item “{0}” goes nowhere: the id of its heading has one invisible character more or less than “#{1}”.',
      title,
      id,
    );
  }
  if (url === undefined)
    return message(
      'The menu item “{0}” goes nowhere: no page of this site has “#{1}”. A click leads to no section.',
      title,
      id,
    );
  return message(
    'The menu item “{0}” goes nowhere: the page “{2}” has no “#{1}”. A click leads to no section.',
    title,
    id,
    url,
  );
}
