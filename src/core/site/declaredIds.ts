import { htmlFileTags } from '../page/html/htmlFileTags';
import type { PageModel, Section } from '../page/pageModel';
import { remembered } from '../remembered';
import { attributeOf } from '../syntax/html';
import type { Place } from '../text/mappedText';
import { segmentNumber } from '../text/mappedText';
import { rangeFrom, type OffsetRange } from '../text/range';
import { assembledPage, type AssembledPage } from './store/assembledPage';
import { frameFiles } from './frameFiles';
import { publishedPages } from './publishedPages';
import type { SiteFile, SitePage, SiteSnapshot } from './siteSnapshot';

/** A place that `#id` leads to. */
export interface DeclaredId {
  readonly id: string;
  readonly place: Place;
  /** Where one stands on it: the whole heading, otherwise `place`. */
  readonly reach: Place;
  /** Of an id that kramdown makes of a heading's text: which of the page's sections that is. `place` is the text then. */
  readonly section: number | undefined;
  /** Of the id of a heading, made of its text or written behind it: which of the page's sections that is. */
  readonly heading: number | undefined;
}

export interface PageIds {
  readonly page: SitePage;
  readonly ids: readonly DeclaredId[];
}

/** By the site alone: whoever asks, the model of a page is that of its file. */
const bySite = new WeakMap<SiteSnapshot, readonly PageIds[]>();

/**
 * The ids of every page that Jekyll makes, by kramdown's rule, each with the file and the place it is written at: in the
 * page, in a piece of it, in a layout or an include around it. What an edit leaves alone is not read again.
 */
export function declaredIds(
  site: SiteSnapshot,
  pageModel: (path: string) => PageModel | undefined,
): readonly PageIds[] {
  const ready = bySite.get(site);
  if (ready !== undefined) return ready;
  const frames = new Map<unknown, readonly DeclaredId[]>();
  const found = publishedPages(site).flatMap(page => {
    const whole = assembledPage(site, page.path, pageModel);
    if (whole === undefined) return [];
    const { layout } = page.data;
    const frame = frames.get(layout) ?? frameIds(site, layout);
    frames.set(layout, frame);
    return [{ page, ids: [...ownIds(whole), ...frame] }];
  });
  bySite.set(site, found);
  return found;
}

/** Where a range of an assembled page is written; `undefined` for one that lies in several files. */
export function writtenPlace({ segments }: AssembledPage, { start, end }: OffsetRange): Place | undefined {
  const segment = segments[segmentNumber(segments, start)];
  if (segment === undefined || end - segment.at > segment.end - segment.start) return undefined;
  const moved = segment.start - segment.at;
  return { path: segment.path, start: start + moved, end: end + moved };
}

const ownIds = remembered((whole: AssembledPage): readonly DeclaredId[] => {
  const { model } = whole;
  const found: DeclaredId[] = [];
  const add = (id: string, range: OffsetRange, around = range, section?: number, heading?: number): void => {
    const place = writtenPlace(whole, range);
    if (place !== undefined) found.push({ id, place, reach: writtenPlace(whole, around) ?? place, section, heading });
  };
  model.sections.forEach((section, number) => {
    if (section.id === undefined) return;
    const written = writtenId(model.text, section);
    const made = written === undefined ? number : undefined;
    add(section.id, written ?? section.titleRange, section.heading, made, number);
  });
  for (const { kind, id, range } of model.anchors) if (kind === 'element') add(id, range);
  return found;
});

/** The id of `# News {#mine}`, or of an attribute list below it, where the author wrote one. */
function writtenId(text: string, { id, heading, titleRange }: Section): OffsetRange | undefined {
  if (id === undefined) return undefined;
  const before = text.slice(heading.start, titleRange.start).lastIndexOf(`#${id}`);
  const behind =
    /^[^\n]{0,300}(?:\n\{:[^\n]{0,300})?/.exec(text.slice(titleRange.end, titleRange.end + 700))?.[0] ?? '';
  const at = behind.indexOf(`#${id}`);
  const start = at < 0 ? heading.start + before : titleRange.end + at;
  if ((at < 0 && before < 0) || !/^[\s}]/.test(text.charAt(start + 1 + id.length))) return undefined;
  return rangeFrom(start + 1, id.length);
}

/** The ids of a layout, of the layouts around it and of their includes. */
function frameIds(site: SiteSnapshot, layout: unknown): readonly DeclaredId[] {
  return frameFiles(site, layout).flatMap(fileIds);
}

const fileIds = remembered((file: SiteFile): readonly DeclaredId[] =>
  htmlFileTags(file).flatMap(tag => {
    const attribute = tag.kind === 'start' ? attributeOf(tag, 'id') : undefined;
    const id = attribute?.value ?? '';
    if (attribute === undefined || id === '' || /\{[{%]/.test(id)) return [];
    const place = { path: file.path, ...attribute.valueRange };
    return [{ id, place, reach: place, section: undefined, heading: undefined }];
  }),
);
