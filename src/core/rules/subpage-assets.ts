import { baseName } from '../site/fileName';
import { localAddress, pathInSite, type LocalAddress } from '../site/addresses/localAddress';
import { publishedSite } from '../site/addresses/publishedSite';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { insertion, type FileEdits } from '../text/edit';
import { assetVerdict, type Viewpoint } from './addresses/assetVerdict';
import { hasBaseHref } from './addresses/frameAssets';
import { frameRequests, ownRequests, type FrameRequest } from './addresses/frameRequests';
import { meantUrl } from './addresses/meantUrl';
import { permalinkPlace } from './frontMatter/permalinkPlace';
import { type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';

/** Pages in a folder of the site whose layout asks for style, scripts and pictures as if the page were at the root. */
export const subpageAssets: Rule = {
  id: 'subpage-assets',
  group: 'navigation',
  severity: 'error',
  summary: message('Pages below the home page that get no style, because the layout uses relative addresses'),
  scope: 'page',
  *check(input) {
    const { site, path, fragment } = input;
    const made = site?.pages.find(candidate => candidate.path === path);
    if (site === undefined || fragment === true || made?.processed !== true) return;
    const page = { ...made, url: meantUrl(site, made) };
    if (page.url.lastIndexOf('/') < 1 || hasBaseHref(site)) return;
    const requests = frameRequests(site, page);
    const unfound = lostRequests(requests, site, page, input);
    if (unfound.length === 0) return;
    const own = ownFiles(site, page, input);
    const lost = unfound.filter(({ local }) => !own.has(pathInSite(local, '/', '') ?? ''));
    if (lost.length === 0) return;
    const styles = requests.filter(({ kind }) => kind === 'style').length;
    const bare =
      styles > 0 &&
      lost.filter(({ request }) => request.kind === 'style').length === styles &&
      ![...own.values()].includes('style');
    yield {
      range: permalinkPlace(input.page.frontMatter, input.text),
      severity: bare ? 'error' : 'warning',
      message: told(page.url, bare, lost),
      related: lost.map(({ request: { file, attribute } }) => ({
        path: file.path,
        range: attribute.valueRange,
        message: message('This address is read from where the page is.'),
      })),
      fixes: [
        {
          kind: 'patch-includes',
          title: message('Let the layout find its files from every page (relative_url)'),
          edits: [],
          elsewhere: patches(lost),
          safe: false,
        },
      ],
    };
  },
};

interface Lost {
  readonly request: FrameRequest;
  readonly local: LocalAddress;
}

/** What is found from the home page and not from this one. */
function lostRequests(
  requests: readonly FrameRequest[],
  site: SiteSnapshot,
  page: SitePage,
  { path, remoteRepository }: PageRuleInput,
): readonly Lost[] {
  const address = publishedSite(site, remoteRepository);
  const view = (url: string): Viewpoint => ({ site, address, url, path });
  return requests.flatMap(request => {
    const local = localAddress(request.address);
    if (local?.from !== 'page' || assetVerdict(local, 'asset', view('/')).kind !== 'fine') return [];
    return assetVerdict(local, 'asset', view(page.url)).kind === 'fine' ? [] : [{ request, local }];
  });
}

/** The files of the site that the page asks for in its own text and gets, by their paths, with what they are. */
function ownFiles(
  site: SiteSnapshot,
  { url }: SitePage,
  { page, path, remoteRepository }: PageRuleInput,
): ReadonlyMap<string, FrameRequest['kind']> {
  const view: Viewpoint = { site, address: publishedSite(site, remoteRepository), url, path };
  const [base = ''] = view.address.bases;
  return new Map(
    ownRequests(page.tags).flatMap(({ kind, address }) => {
      const local = localAddress(address);
      const file = local && pathInSite(local, url, base);
      if (local === undefined || file === undefined || assetVerdict(local, 'asset', view).kind !== 'fine') return [];
      return [[file, kind] as const];
    }),
  );
}

function told(url: string, bare: boolean, lost: readonly Lost[]): Message {
  if (bare) {
    return message(
      'This page is published at “{0}”, where the relative addresses of the layout lead nowhere: it is shown without style.',
      url,
    );
  }
  // names are listed otherwise in each language, so that the sentences do it
  const [first = '', second, ...more] = new Set(lost.map(({ local }) => baseName(local.path)));
  if (second === undefined)
    return message(
      'This page is published at “{0}”, from where the layout does not find {1}: its address is a relative one.',
      url,
      first,
    );
  return more.length === 0
    ? message(
        'This page is published at “{0}”, from where the layout does not find {1} and {2}: their addresses are relative ones.',
        url,
        first,
        second,
      )
    : message(
        'This page is published at “{0}”, from where the layout does not find {1}, {2} and others: their addresses are relative ones.',
        url,
        first,
        second,
      );
}

function patches(lost: readonly Lost[]): readonly FileEdits[] {
  const byPath = new Map<string, FileEdits['edits']>();
  for (const { request, local } of lost) {
    const { path } = request.file;
    byPath.set(path, [...(byPath.get(path) ?? []), patch(request, local)]);
  }
  return [...byPath].map(([path, edits]) => ({ path, edits }));
}

/** `images/x.png?v=1` → `{{ '/images/x.png' | relative_url }}?v=1`, `{{ author.avatar }}` → `{{ author.avatar | relative_url }}` */
function patch({ file, attribute, printed }: FrameRequest, local: LocalAddress): FileEdits['edits'][number] {
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
  return { range: { start: start + local.range.start, end: start + local.range.end }, newText: output };
}
