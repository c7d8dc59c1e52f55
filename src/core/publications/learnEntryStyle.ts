import type { PageModel } from '../page/pageModel';
import type { OffsetRange } from '../text/range';
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
  readonly unit: Unit;
  readonly text: EntryText;
  readonly parts: DissectedEntry;
}

/**
 * How the publications around `offset` are written, learned from the nearest ones: in the same section first, then on
 * the rest of the page. What they do not show comes from the template's own style. A page without publications gives
 * that style, with the page's line ends.
 */
export function learnEntryStyle(page: PageModel, offset: number, options: LearnOptions = {}): EntryStyle {
  const eol = page.text.includes('\r\n') ? '\r\n' : '\n';
  const own = options.ownNames ?? [];
  const { without } = options;
  const others = unitsOf(page).filter(
    ({ range }) => without === undefined || range.end <= without.start || range.start >= without.end,
  );
  const units = nearestFirst(page, others, offset);
  const examples = examplesOf(page, units, own);
  const kind = options.kind ?? examples[0]?.unit.kind ?? units.find(unit => unit.kind === 'box')?.kind ?? 'box';
  const alike = examples.filter(({ unit }) => unit.kind === kind);
  const model = alike[0] ?? examples[0];
  const box = boxStyle(
    page,
    alike.find(({ unit }) => unit.kind === 'box')?.unit ?? units.find(unit => unit.kind === 'box'),
    eol,
  );
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
  const parts = partsOf(page, model, ordered, kind);
  return {
    kind,
    eol,
    marker: model.unit.kind === kind ? model.text.marker : kind === 'item' ? '- ' : '',
    box,
    parts,
    title: {
      linked: title.linked,
      outer: title.outer,
      inner: title.inner,
      stop: title.stop,
      workMarks: workMarksOf(page, ordered),
    },
    authors: authorStyle(page, ordered, own),
    year: yearMark(page, model) ?? templateStyle.year,
    venues: venueStyles(page, ordered, parts),
    links: linksOf(page, ordered),
    ownNames: [...new Set(ordered.flatMap(({ parts }) => (parts.self === undefined ? [] : [parts.self.name])))],
  };
}

const itemParts: readonly EntryPart[] = [
  { part: 'title', before: '' },
  { part: 'authors', before: ', ' },
  { part: 'venue', before: ', ' },
  { part: 'links', before: ' ' },
];

/** At most twelve: more say nothing new, and a page may have hundreds. */
function examplesOf(page: PageModel, units: readonly Unit[], own: readonly string[]): readonly Example[] {
  const text = withoutComments(page);
  const found: Example[] = [];
  for (const unit of units) {
    const at = entryText(page, unit);
    const links = page.links.filter(link => link.range.start >= at.body.start && link.range.end <= at.body.end);
    const parts = dissectEntry(text, at.body, links, own);
    if (parts !== undefined) found.push({ unit, text: at, parts });
    if (found.length === 12) break;
  }
  return found;
}

function boxStyle(page: PageModel, unit: Unit | undefined, eol: string): BoxStyle {
  const column = unit?.kind === 'box' ? unit.box.textColumn : undefined;
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
  kind: 'box' | 'item',
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

function workMarksOf(page: PageModel, examples: readonly Example[]): WorkMarks | undefined {
  const [first] = examples.flatMap(({ parts }) => parts.title.workMark ?? []);
  if (first === undefined) return undefined;
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
  return readLinkStyle(
    page.text,
    examples.map(({ parts }) => ({ links: parts.links, outer: parts.linksOuter })),
  );
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
