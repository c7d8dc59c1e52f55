import type { Link, PageModel } from '../page/pageModel';
import { lineBreakOf } from '../text/lineBreak';
import type { OffsetRange } from '../text/range';
import { anchorOf } from './anchorTag';
import type { DissectedEntry } from './dissectEntry';
import { dissectEntry } from './dissectEntry';
import type {
  AuthorStyle,
  BoxStyle,
  EntryPart,
  EntryStyle,
  LinkStyle,
  Mark,
  VenueKind,
  VenueStyle,
  WorkMarks,
} from './entryStyle';
import { templateStyle, unmarked } from './entryStyle';
import type { EntryText } from './entryText';
import { boxFrame, entryText, withoutComments } from './entryText';
import { htmlParts } from './htmlParts';
import { htmlAsText, htmlMark, withTagAhead } from './htmlText';
import { htmlUnitsOf, type HtmlUnit } from './htmlUnits';
import { readLinkStyle } from './linkStyle';
import { namesOf } from './nameList';
import { readNameStyle } from './nameStyle';
import { sameName } from './ownName';
import { nearestFirst, unitsOf } from './pageUnits';
import type { Unit } from './pageUnits';
import { venueStylesOf } from './venueStyles';
import { kindOfMark } from './workMark';
import { readVenue } from './venueStyle';

interface LearnOptions {
  /** The owner's names, as `_config.yml` has them in `author.name`. */
  readonly ownNames?: readonly string[] | undefined;
  /** What the new entry is to be; otherwise what the nearest publication is. */
  readonly kind?: 'box' | 'item' | undefined;
  /** An entry that is no model: the one that is to be written like its neighbours. */
  readonly without?: OffsetRange | undefined;
}

interface Example {
  readonly unit: Unit | HtmlUnit;
  readonly text: EntryText;
  readonly parts: DissectedEntry;
}

/**
 * How the publications around `offset` are written, learned from the nearest ones: in the same section first, then on
 * the rest of the page. What they do not show comes from the template's own style. A page without publications gives
 * that style, with the page's line ends.
 */
export function learnEntryStyle(page: PageModel, offset: number, options: LearnOptions = {}): EntryStyle {
  const eol = lineBreakOf(page.text);
  const own = options.ownNames ?? [];
  const { without } = options;
  // who asks for a box or an item has an entry in Markdown
  const all = options.kind === undefined ? [...unitsOf(page), ...htmlUnitsOf(page)] : unitsOf(page);
  const others = all.filter(
    ({ range }) => without === undefined || range.end <= without.start || range.start >= without.end,
  );
  const units = nearestFirst(page, others, offset);
  const examples = examplesOf(page, units, own);
  const kind = options.kind ?? examples[0]?.unit.kind ?? units.find(unit => unit.kind === 'box')?.kind ?? 'box';
  const alike = examples.filter(({ unit }) => unit.kind === kind);
  const model = alike[0] ?? examples[0];
  const box = boxStyle(page, [...alike.map(({ unit }) => unit), ...units].find(isBox), eol);
  if (model === undefined)
    return withEol(
      {
        ...templateStyle,
        kind,
        marker: kind === 'item' ? '- ' : '',
        box,
        parts: kind === 'item' ? itemParts : templateStyle.parts,
      },
      eol,
    );
  const { title } = model.parts;
  const ordered = [model, ...examples.filter(example => example !== model)];
  const html = model.unit.kind === 'html' ? htmlParts(page.text, model.unit.range, model.parts) : undefined;
  const parts = html?.parts ?? partsOf(page, model, ordered, kind);
  const authors = authorStyle(page, ordered, own);
  const venues = venueStyles(page, ordered, parts);
  return {
    kind,
    eol,
    marker: model.unit.kind === kind ? model.text.marker : kind === 'item' ? '- ' : '',
    box,
    parts,
    tail: html?.tail ?? '',
    title: {
      linked: title.linked,
      outer: title.outer,
      inner: title.inner,
      stop: title.stop,
      workMarks: workMarksOf(page, ordered),
      anchor: html && titleAnchor(page, model),
    },
    authors: html === undefined ? authors : authorsInHtml(authors),
    year: yearMark(page, model) ?? templateStyle.year,
    venues: html === undefined ? venues : venuesInHtml(venues),
    links: linksOf(page, ordered),
    ownNames: [...new Set(ordered.flatMap(({ parts }) => (parts.self === undefined ? [] : [parts.self.name])))],
  };
}

function isBox(unit: Unit | HtmlUnit): unit is Extract<Unit, { kind: 'box' }> {
  return unit.kind === 'box';
}

function titleAnchor(page: PageModel, { parts: { title } }: Example): Mark | undefined {
  const link = page.links.find(({ range }) => range.start >= title.range.start && range.end <= title.range.end);
  return link && anchorOf(page.text, link);
}

/** `Odile Vesper &amp; Mo Yan` */
function authorsInHtml(authors: AuthorStyle): AuthorStyle {
  const written = (joint: string): string => joint.replace(/&/g, '&amp;');
  return {
    ...authors,
    self: htmlMark(authors.self),
    separator: written(authors.separator),
    last: written(authors.last),
    pair: written(authors.pair),
  };
}

function venuesInHtml(venues: EntryStyle['venues']): EntryStyle['venues'] {
  const written = (style: VenueStyle): VenueStyle => ({ ...style, mark: htmlMark(style.mark) });
  return {
    conference: written(venues.conference),
    journal: written(venues.journal),
    preprint: written(venues.preprint),
  };
}

const itemParts: readonly EntryPart[] = [
  { part: 'title', before: '' },
  { part: 'authors', before: ', ' },
  { part: 'venue', before: ', ' },
  { part: 'links', before: ' ' },
];

/** At most twelve of the nearest hundred: more say nothing new, and a page may have hundreds. */
function examplesOf(page: PageModel, units: readonly (Unit | HtmlUnit)[], own: readonly string[]): readonly Example[] {
  const text = withoutComments(page);
  const found: Example[] = [];
  let html = 0;
  for (const unit of units) {
    if (unit.kind === 'html' && ++html > 100) continue;
    const example = unit.kind === 'html' ? htmlExample(page, text, unit, own) : markdownExample(page, text, unit, own);
    if (example !== undefined) found.push(example);
    if (found.length === 12) break;
  }
  return found;
}

function markdownExample(page: PageModel, text: string, unit: Unit, own: readonly string[]): Example | undefined {
  const at = entryText(page, unit);
  const parts = dissectEntry(text, at.body, linksIn(page, at.body), own);
  return parts && { unit, text: at, parts };
}

function htmlExample(page: PageModel, text: string, unit: HtmlUnit, own: readonly string[]): Example | undefined {
  const read = dissectEntry(htmlAsText(text, unit.range), unit.range, linksIn(page, unit.range), own, 'html');
  const parts = read && { ...read, venue: read.venue && withTagAhead(page.text, read.venue) };
  if (parts === undefined || htmlParts(page.text, unit.range, parts) === undefined) return undefined;
  return { unit, text: { marker: '', body: unit.range }, parts };
}

function linksIn(page: PageModel, range: OffsetRange): readonly Link[] {
  return page.links.filter(link => link.range.start >= range.start && link.range.end <= range.end);
}

function boxStyle(page: PageModel, unit: Extract<Unit, { kind: 'box' }> | undefined, eol: string): BoxStyle {
  const column = unit?.box.textColumn;
  if (unit === undefined || column === undefined) return withEol(templateStyle, eol).box;
  const { head, tail, src, badge } = boxFrame(page, column, unit.range);
  return {
    head,
    tail,
    badgeYear: badge === undefined || badge.trim() === '' || /\d/.test(badge),
    image: imageStyle(src),
  };
}

/** `images/papers/loom.jpg` → `images/papers/`, `.jpg`. A picture on another server says nothing about the site's own. */
function imageStyle(src: string | undefined): BoxStyle['image'] {
  const path = /^((?:[^?#]*\/)?)[^/?#]*?(\.[a-z]{3,4})$/i.exec(src ?? '');
  if (path === null || /^(?:https?:)?\/\//i.test(src ?? '')) return templateStyle.box.image;
  return { folder: path[1] ?? '', extension: path[2] ?? '.png' };
}

/** The order of the parts, and what joins them: copied where it is only blanks and punctuation. */
function partsOf(
  page: PageModel,
  { parts, text, unit }: Example,
  examples: readonly Example[],
  kind: EntryStyle['kind'],
): readonly EntryPart[] {
  const ranges = [
    { part: 'title' as const, range: parts.title.range },
    { part: 'authors' as const, range: parts.authors },
    ...(parts.year === undefined ? [] : [{ part: 'year' as const, range: parts.year }]),
    ...(parts.venue === undefined ? [] : [{ part: 'venue' as const, range: parts.venue }]),
  ].sort((a, b) => a.range.start - b.range.start);
  const joints = ranges.map(({ part, range }, at): EntryPart => {
    const previous = ranges[at - 1]?.range.end;
    if (previous === undefined) return { part, before: leadOf(page.text.slice(text.body.start, range.start)) };
    const joint =
      part === 'venue' && parts.title.workMark?.text.endsWith('//')
        ? jointBehindMark(page, examples)
        : jointOf(page.text.slice(previous, range.start));
    // paragraphs of a box make no paragraphs in an item
    return { part, before: kind === 'item' && unit.kind === 'box' && joint.includes('\n') ? ', ' : joint };
  });
  const first = parts.links[0];
  if (first === undefined)
    return [...joints, { part: 'links', before: joints.some(({ before }) => /\n\s*\n/.test(before)) ? '\n\n' : ' ' }];
  const start = first.range.start - parts.linksOuter.open.length;
  const between = page.text.slice(Math.max(text.body.start, ranges.at(-1)?.range.end ?? 0), start);
  // a note may stand between the venue and the links: only the blanks before the links are copied
  // eslint-disable-next-line regexp/no-super-linear-move -- 40 characters
  const blanks = /[ \t]{0,3}(?:<br ?\/?>|\\{1,2})?\s*$/i.exec(between.slice(-40))?.[0] ?? '';
  const copied = blanks !== '' || between.trim() === '' ? blanks : between.includes('\n') ? '\n\n' : ' ';
  return [...joints, { part: 'links', before: kind === 'item' && unit.kind === 'box' ? ' ' : copied }];
}

/** `. ` of `题名[J]. 学报`, where the model stands in something: `题名[C]//论文集`. */
function jointBehindMark(page: PageModel, examples: readonly Example[]): string {
  for (const { parts } of examples) {
    if (parts.venue === undefined || parts.title.workMark?.text.endsWith('//') !== false) continue;
    if (parts.venue.start >= parts.title.range.end)
      return jointOf(page.text.slice(parts.title.range.end, parts.venue.start));
  }
  return '. ';
}

/** None where fewer than half of the entries have one: what came from elsewhere is no style. */
function workMarksOf(page: PageModel, examples: readonly Example[]): WorkMarks | undefined {
  const marked = examples.flatMap(({ parts }) => parts.title.workMark ?? []);
  const [first] = marked;
  if (first === undefined || marked.length * 2 < examples.length) return undefined;
  const shown: Partial<Record<VenueKind, string>> = {};
  for (const { parts } of examples) {
    const { workMark } = parts.title;
    const venue = parts.venue && page.text.slice(parts.venue.start, parts.venue.end);
    if (workMark === undefined || venue === undefined) continue;
    const told = kindOfMark(workMark.text) ?? (readVenue(venue).kind === 'preprint' ? 'preprint' : 'journal');
    if (told !== 'journal' || workMark.text.includes('[J')) shown[told] ??= workMark.text;
  }
  return { shown, place: first.place };
}

function yearMark(page: PageModel, { parts }: Example): Mark | undefined {
  if (parts.year === undefined) return undefined;
  const written = page.text.slice(parts.year.start, parts.year.end);
  return { open: /^\D?/.exec(written)?.[0] ?? '', close: /[^\da-z]?$/.exec(written)?.[0] ?? '' };
}

/** `#### ` or `■ ` before the title. */
function leadOf(before: string): string {
  return /^(?:#{1,6}[ \t]{1,4}|[■▪•►▶◆★☆●○✦🔹📄][ \t]{0,4})$/u.test(before) ? before : '';
}

function jointOf(between: string): string {
  const joint = /^[\s.,;:，。．；：|·—–-]{1,12}(?:<br ?\/?>|\\{1,2})?\s{0,12}$|^(?:<br ?\/?>|\\{1,2})\s{0,12}$/i.test(
    between,
  );
  // one blank at the end of a line is a slip of the pen, two are a line break
  if (joint) return between.replace(/(?<![ \t]) (?=\r?\n)/, '');
  return between.includes('\n') ? '\n\n' : ', ';
}

function linksOf(page: PageModel, examples: readonly Example[]): LinkStyle {
  const style = readLinkStyle(
    page.text,
    examples.map(({ parts }) => ({ links: parts.links, outer: parts.linksOuter })),
  );
  const [first] = examples.flatMap(({ unit, parts }) => (unit.kind === 'html' ? parts.links : []));
  return examples[0]?.unit.kind === 'html' && first !== undefined
    ? { ...style, anchor: anchorOf(page.text, first) }
    : style;
}

function authorStyle(page: PageModel, examples: readonly Example[], own: readonly string[]): AuthorStyle {
  const lists = examples.map(({ parts }) => page.text.slice(parts.authors.start, parts.authors.end));
  const marks = examples.flatMap(({ parts }) => (parts.self === undefined ? [] : [parts.self.mark]));
  const isUnmarked = lists.some(list =>
    namesOf(list, own).names.some(name => own.some(candidate => sameName(candidate, name))),
  );
  return {
    ...readNameStyle(lists, own),
    self: mostCommon(marks) ?? (isUnmarked ? unmarked : templateStyle.authors.self),
  };
}

function mostCommon(marks: readonly Mark[]): Mark | undefined {
  const count = (mark: Mark): number => marks.filter(({ open }) => open === mark.open).length;
  return [...marks].sort((a, b) => count(b) - count(a))[0];
}

function venueStyles(
  page: PageModel,
  examples: readonly Example[],
  parts: readonly EntryPart[],
): Readonly<Record<VenueKind, VenueStyle>> {
  const read = examples.flatMap(({ parts: { venue, title } }) => {
    if (venue === undefined) return [];
    const { kind, style } = readVenue(page.text.slice(venue.start, venue.end), kindOfMark(title.workMark?.text ?? ''));
    return [{ kind: title.workMark?.text.includes('[J]') && kind === 'conference' ? 'journal' : kind, style }];
  });
  const styles = venueStylesOf(read);
  if (!parts.some(({ part }) => part === 'year')) return styles;
  const yearless = (style: VenueStyle): VenueStyle => ({
    ...style,
    slots: style.slots.filter(({ part }) => part !== 'year'),
  });
  return {
    conference: yearless(styles.conference),
    journal: yearless(styles.journal),
    preprint: yearless(styles.preprint),
  };
}

function withEol(style: EntryStyle, eol: string): EntryStyle {
  if (eol === '\n') return style;
  const swap = (text: string): string => text.replace(/\n/g, eol);
  return { ...style, eol: '\r\n', box: { ...style.box, head: swap(style.box.head), tail: swap(style.box.tail) } };
}
