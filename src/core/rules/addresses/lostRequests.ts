import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { localAddress, pathInSite, type LocalAddress } from '../../site/addresses/localAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { insertion, type TextEdit } from '../../text/edit';
import { assetVerdict, type Viewpoint } from './assetVerdict';
import { frameRequests, ownRequests, type FrameRequest } from './frameRequests';
import { meantUrl } from './meantUrl';
import { shifted } from '../../text/range';

/** A file that the frame of a page asks for by a relative address: it is found from the home page and not from that page. */
export interface LostRequest {
  readonly request: FrameRequest;
  readonly local: LocalAddress;
}

/** What a page below the home page does not get. */
export interface PageLoss {
  readonly path: string;
  /** Without `baseurl`. */
  readonly url: string;
  readonly lost: readonly LostRequest[];
  /** Whether all style is among it. */
  readonly bare: boolean;
}

/**
 * What a page does not get of the files its frame asks for, but for those that it asks for in its own text; `undefined` where that is nothing.
 * @param tags those of the page's own text
 */
export function lossOf(
  site: SiteSnapshot,
  made: SitePage,
  tags: readonly HtmlTag[],
  remote: string | undefined,
): PageLoss | undefined {
  const page = { ...made, url: meantUrl(site, made) };
  if (page.url.lastIndexOf('/') < 1) return undefined;
  const requests = frameRequests(site, page);
  const unfound = lostRequests(requests, site, page, remote);
  if (unfound.length === 0) return undefined;
  const own = ownFiles(site, page, tags, remote);
  const lost = unfound.filter(({ local }) => !own.has(pathInSite(local, '/', '') ?? ''));
  if (lost.length === 0) return undefined;
  const styles = requests.filter(({ kind }) => kind === 'style').length;
  const bare =
    styles > 0 &&
    lost.filter(({ request }) => request.kind === 'style').length === styles &&
    ![...own.values()].includes('style');
  return { path: page.path, url: page.url, lost, bare };
}

interface KnownLosses {
  readonly remote: string | undefined;
  readonly losses: readonly PageLoss[];
}

const known = new WeakMap<SiteSnapshot, KnownLosses>();

/** What the pages in Markdown of a site do not get, in the order of their paths. Kept for as long as the snapshot. */
export function pageLosses(
  site: SiteSnapshot,
  pageModel: (path: string) => PageModel | undefined,
  remote: string | undefined,
): readonly PageLoss[] {
  const ready = known.get(site);
  if (ready !== undefined && ready.remote === remote) return ready.losses;
  const losses = site.pages
    .filter(({ processed, markdown }) => processed && markdown)
    .flatMap(page => lossOf(site, page, pageModel(page.path)?.tags ?? [], remote) ?? []);
  known.set(site, { remote, losses });
  return losses;
}

/** The pages with style that do not get a file by the same address. */
export function losersOf({ request }: LostRequest, losses: readonly PageLoss[]): readonly PageLoss[] {
  return losses.filter(({ bare, lost }) => !bare && lost.some(other => isSame(other.request, request)));
}

function isSame(a: FrameRequest, b: FrameRequest): boolean {
  return a.file === b.file && a.attribute.valueRange.start === b.attribute.valueRange.start;
}

/** What is found from the home page and not from this one. */
function lostRequests(
  requests: readonly FrameRequest[],
  site: SiteSnapshot,
  { path, url }: SitePage,
  remote: string | undefined,
): readonly LostRequest[] {
  const address = publishedSite(site, remote);
  const view = (from: string): Viewpoint => ({ site, address, url: from, path });
  return requests.flatMap(request => {
    const local = localAddress(request.address);
    if (local?.from !== 'page' || assetVerdict(local, 'asset', view('/')).kind !== 'fine') return [];
    return assetVerdict(local, 'asset', view(url)).kind === 'fine' ? [] : [{ request, local }];
  });
}

/** The files of the site that the page asks for in its own text and gets, by their paths, with what they are. */
function ownFiles(
  site: SiteSnapshot,
  { url, path }: SitePage,
  tags: readonly HtmlTag[],
  remote: string | undefined,
): ReadonlyMap<string, FrameRequest['kind']> {
  const view: Viewpoint = { site, address: publishedSite(site, remote), url, path };
  const [base = ''] = view.address.bases;
  return new Map(
    ownRequests(tags).flatMap(({ kind, address }) => {
      const local = localAddress(address);
      const file = local && pathInSite(local, url, base);
      if (local === undefined || file === undefined || assetVerdict(local, 'asset', view).kind !== 'fine') return [];
      return [[file, kind] as const];
    }),
  );
}

/** `images/x.png?v=1` → `{{ '/images/x.png' | relative_url }}?v=1`, `{{ author.avatar }}` → `{{ author.avatar | relative_url }}` */
export function foundFromEverywhere({ request: { file, attribute, printed }, local }: LostRequest): TextEdit {
  const { start, end } = attribute.valueRange;
  if (printed) {
    const written = file.text.slice(start, end);
    const at = start + written.indexOf('author.avatar') + 'author.avatar'.length;
    return insertion(at, ' | relative_url');
  }
  const quote = file.text[start - 1] === "'" ? '"' : "'";
  const output = `{{ ${quote}/${local.path.replace(/^(?:\.\/)+/, '')}${quote} | relative_url }}`;
  // a value without quotes would end at the first space
  if (!/["']/.test(file.text[start - 1] ?? '')) return { range: { start, end }, newText: `"${output}"` };
  return { range: shifted(local.range, start), newText: output };
}
