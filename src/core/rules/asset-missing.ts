import { isListFile } from '../page/data/dataFile';
import { baseName, folderOf, isFrameFile, joinedPath } from '../site/fileName';
import { hostedAddress } from '../site/addresses/hostedAddress';
import { localAddress, type OwnAddress } from '../site/addresses/localAddress';
import { heldBackFile } from '../site/addresses/heldBack';
import { hasFile } from '../site/addresses/publishedAddresses';
import { publishedSite, type PublishedSite } from '../site/addresses/publishedSite';
import { publishedPage } from '../site/publishedPages';
import { leadsLinks, mayLoadRelativeLinks } from '../site/settings/relativeLinks';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { assetFinding, backslashFinding, type Trouble } from './addresses/assetFinding';
import { assetUses, type AssetUse } from './addresses/assetUses';
import { assetVerdict } from './addresses/assetVerdict';
import { configAssets } from './addresses/configAssets';
import { dataAssets } from './addresses/dataAssets';
import { frameAssets, hasBaseHref } from './addresses/frameAssets';
import { framedVideos } from './addresses/framedVideos';
import { frontMatterAssets } from './addresses/frontMatterAssets';
import { objectUrl } from './addresses/objectUrl';
import { isOtherSite } from './addresses/otherSite';
import { pageUrls } from './addresses/pageUrls';
import { repositoryAddress } from './addresses/repositoryAddress';
import { liquidBranches, type Shown } from './liquid/liquidBranches';
import { holdsProfiles } from './profile/authorProfiles';
import { type Finding, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';

/** Pictures and links whose file the site does not have, or not at that address. */
export const assetMissing: Rule = {
  id: 'asset-missing',
  group: 'assets',
  severity: 'error',
  summary: message('Pictures and links to files that the site does not have'),
  scope: 'page',
  *check(input) {
    const { site, path } = input;
    const urls = site === undefined ? [] : pageUrls(site, path);
    if (site === undefined || urls.length === 0) return;
    yield* framedVideos(input.page);
    const published = publishedSite(site, input.remoteRepository);
    yield* frontMatterAssets(input, urls, published);
    const all = assetUses(input.page);
    for (const use of all) {
      const passing = objectUrl(use);
      if (passing !== undefined) yield passing;
    }
    const uses = all.map(use => ({ use, found: lookUp(use, urls, site, published, input) }));
    const leaving = uses.filter(({ use, found }) => use.kind === 'picture' && found?.verdict?.kind === 'leaves').length;
    const inPlace = uses.filter(({ use, found }) => use.kind === 'picture' && found?.verdict === undefined).length;
    const shownAt = liquidBranches(input.page, site);
    for (const { use, found } of uses) {
      const shown = shownAt(use.range.start);
      if (shown === 'never') continue;
      if (found === undefined) {
        const misplaced = repositoryAddress(use, urls, site, published.repository);
        if (misplaced !== undefined) yield misplaced;
        continue;
      }
      const { local, verdict, url } = found;
      if (verdict === undefined) yield* otherTroubles(use, local);
      // an author sees it when all pictures are broken: then the site must be published elsewhere
      else if (verdict.kind !== 'leaves' || leaving <= inPlace)
        yield asShown(assetFinding(use, local, verdict, url, urls), shown);
    }
  },
  files: {
    appliesTo: path => path === '_config.yml' || isListFile(path) || (isFrameFile(path) && path.endsWith('.html')),
    *check(input) {
      if (holdsProfiles(input.path)) yield* configAssets(input);
      if (isListFile(input.path)) yield* dataAssets(input);
      else if (input.path !== '_config.yml') yield* frameAssets(input);
    },
  },
};

/** What Liquid may leave out of the page is warned of. */
function asShown(finding: Finding, shown: Shown): Finding {
  return shown === 'perhaps' && finding.severity === undefined ? { ...finding, severity: 'warning' } : finding;
}

interface LookedUp {
  readonly local: OwnAddress;
  /** `undefined` where the address leads somewhere on all pages. */
  readonly verdict: Trouble | undefined;
  /** The first page on which it does not. */
  readonly url: string;
}

/** `undefined` for what is no address of this site, or cannot be told. */
function lookUp(
  use: AssetUse,
  urls: readonly string[],
  site: SiteSnapshot,
  address: PublishedSite,
  { path, remoteRepository, fragment }: PageRuleInput,
): LookedUp | undefined {
  const local =
    localAddress(use.address, { markdown: use.markdown, site }) ??
    hostedAddress(use.address, site, address, remoteRepository);
  if (local === undefined || isOtherSite(local) || (local.from === 'page' && hasBaseHref(site))) return undefined;
  const moved = use.markdown && local.from !== 'web' && fragment !== true && isLed(site, path, local);
  for (const url of moved ? [] : urls) {
    const verdict = assetVerdict(local, use.kind === 'picture' ? 'asset' : 'link', { site, address, url, path });
    if (verdict.kind !== 'fine') return { local, verdict, url };
  }
  return { local, verdict: undefined, url: '' };
}

function* otherTroubles(use: AssetUse, local: OwnAddress): Iterable<Finding> {
  const name = baseName(local.path);
  if (use.kind === 'picture' && /\.pdf$/i.test(name)) {
    yield {
      range: use.range,
      message: message('“{0}” is a PDF, which most browsers do not show as a picture. Save its page as a PNG.', name),
    };
  } else if (use.kind === 'picture' && /\.(?:mp4|m4v|mov|webm)$/i.test(name)) {
    yield {
      range: use.range,
      message: message(
        '“{0}” is a video, which most browsers do not show as a picture. Write <video> instead of <img>.',
        name,
      ),
    };
  } else if (local.hasBackslash) yield backslashFinding(use, local, isFiltered(use.address));
}

/** Whether an address goes through one of Jekyll's filters, which encode what is no letter of an address. */
function isFiltered(address: string): boolean {
  return /\|\s*(?:relative|absolute)_url\b/.test(address);
}

/**
 * Whether the plugin jekyll-relative-links leads an address that Markdown has in the page `file` to where its file is published: it looks for
 * that from the page's folder.
 */
function isLed(site: SiteSnapshot, file: string, { path }: OwnAddress): boolean {
  const page = publishedPage(site, file);
  if (page === undefined || !mayLoadRelativeLinks(site) || !leadsLinks(site, page)) return false;
  const beside = joinedPath(folderOf(file), path);
  return hasFile(site, beside) && heldBackFile(site, beside) === undefined;
}
