import { contentsIdOf } from '../kramdown/print/contents';
import type { KramdownElement } from '../kramdown/tree';
import { htmlFileTags } from '../page/html/htmlFileTags';
import type { PageModel } from '../page/pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import { remembered } from '../remembered';
import { assembledPage } from './store/assembledPage';
import { layoutOf } from './defaultLayout';
import { frameFiles } from './frameFiles';
import { publishedPages } from './publishedPages';
import { isInclude } from './references/includeTags';
import type { SiteFile, SitePage, SiteSnapshot } from './siteSnapshot';
import { isFrameAtHand } from './themeParts';
import { attributeOf } from '../syntax/html';
import { isWithin, overlaps, slice } from '../text/range';
import { standsAlone } from '../text/lines';

/** The places of a page that a fragment can point to. */
export interface PageAnchors {
  readonly path: string;
  /** Without `baseurl`: `/`, `/cn/`. */
  readonly url: string;
  readonly ids: ReadonlySet<string>;
  /** How ids begin that Liquid completes: `comment` of `id="comment{{ include.index }}"`. */
  readonly begun: readonly string[];
  /** Whether no other id than these can come into being when the page is built. */
  readonly known: boolean;
  /** The model of the page with its pieces. */
  readonly page: PageModel;
  /** Whether the page has pieces, so that offsets of `page` are not those of the file. */
  readonly assembled: boolean;
}

/** Whether a page has no place of that name, whatever Liquid writes. */
export function lacksPlace({ ids, begun, known }: Pick<PageAnchors, 'ids' | 'begun' | 'known'>, id: string): boolean {
  return known && !ids.has(id) && !begun.some(start => id.startsWith(start));
}

const cache = new WeakMap<SiteSnapshot, readonly PageAnchors[]>();

/** The anchors of every page that Jekyll makes and visitors read, layouts and includes counted in. Kept for as long as the snapshot. */
export function siteAnchors(
  site: SiteSnapshot,
  pageModel: (path: string) => PageModel | undefined,
): readonly PageAnchors[] {
  const ready = cache.get(site);
  if (ready !== undefined) return ready;
  const anchors = publishedPages(site)
    .filter(({ url }) => !isForPrograms(url))
    .flatMap(page => anchorsOf(site, page, pageModel) ?? []);
  cache.set(site, anchors);
  return anchors;
}

/** Stylesheets, scripts, feeds and lists for search have no sections. */
function isForPrograms(url: string): boolean {
  return /\.(?:css|js|json|xml|txt)$/.test(url);
}

function anchorsOf(
  site: SiteSnapshot,
  page: SitePage,
  pageModel: (path: string) => PageModel | undefined,
): PageAnchors | undefined {
  const whole = assembledPage(site, page.path, pageModel);
  if (whole === undefined) return undefined;
  const { path, url } = page;
  const { model } = whole;
  const layout = layoutOf(site, page);
  const frame = idsOfFrame(frameFiles(site, layout));
  const own = idsOfPage(model);
  return {
    path,
    url,
    ids: new Set([...own.ids, ...frame.ids]),
    begun: frame.begun,
    known: whole.complete && frame.known && headingsHaveIds(site) && own.known && isFrameAtHand(site, layout),
    page: model,
    assembled: whole.paths.length > 0,
  };
}

/** With another dialect or without `auto_ids` headings get other ids, or none. */
function headingsHaveIds({ config }: SiteSnapshot): boolean {
  const { kramdown, markdown } = config.values;
  const options: Readonly<Record<string, unknown>> =
    typeof kramdown === 'object' && kramdown !== null ? { ...kramdown } : {};
  return (
    (markdown === undefined || markdown === 'kramdown') &&
    (options.input === undefined || options.input === 'GFM') &&
    options.auto_ids !== false
  );
}

/** `<a name="old">`: the older way, which browsers still follow. */
function namesIn(tags: readonly HtmlTag[]): readonly string[] {
  return tags.flatMap(tag => (tag.name === 'a' ? (attributeOf(tag, 'name')?.value ?? []) : []));
}

/** The ids that kramdown gives the contents it makes of a list with `{:toc}`, and the link to each heading in them. */
function contentsIds({ text, kramdown, sections }: PageModel): readonly string[] {
  if (!text.includes('toc') || sections.length === 0) return [];
  const elements: KramdownElement[] = [kramdown.root];
  for (const element of elements) {
    const id = contentsIdOf(element);
    if (id !== undefined)
      return [id, ...sections.flatMap(section => (section.id === undefined ? [] : `${id}-${section.id}`))];
    for (const child of element.children) elements.push(child);
  }
  return [];
}

/** Whether Liquid writes no id: not in an attribute, not in a heading, not as a block of its own or through `markdownify`. */
function idsAreWritten(page: PageModel): boolean {
  const ids = page.tags.flatMap(tag => attributeOf(tag, 'id')?.valueRange ?? []);
  const headings = page.sections.map(({ heading }) => heading);
  return page.liquid.every(region => {
    if (region.kind === 'unclosed') return false;
    // what is left in a comment brings none: `complete` tells
    if (region.kind === 'tag')
      return !isInclude(region) || page.comments.some(comment => isWithin(region.range, comment));
    if (region.kind !== 'output') return true;
    if ([...ids, ...headings].some(range => overlaps(range, region.range))) return false;
    return !slice(page.text, region.range).includes('markdownify') && !standsAlone(page.text, region.range);
  });
}

/** `known` where Liquid writes no other. */
interface Ids {
  readonly ids: readonly string[];
  readonly known: boolean;
}

interface FrameIds extends Ids {
  readonly begun: readonly string[];
}

const idsOfPage = remembered((page: PageModel): Ids => {
  const ids = [...page.anchors.map(({ id }) => id), ...namesIn(page.tags), ...contentsIds(page)];
  return { ids, known: idsAreWritten(page) };
});

/** The ids of a layout, of the layouts around it and of their includes. */
const idsOfFrame = remembered((files: readonly SiteFile[]): FrameIds => {
  const tags = files.flatMap(htmlFileTags);
  const written = [...tags.flatMap(tag => attributeOf(tag, 'id')?.value ?? []), ...namesIn(tags)];
  const ids = written.filter(id => !/\{[{%]/.test(id));
  // the start of an id that Liquid writes as a whole is that of any
  const begun = written.flatMap(id => /^([^{]*)\{[{%]/.exec(id)?.[1] ?? []);
  return { ids, begun, known: ids.length + begun.length === written.length };
});
