import { markupOf } from '../../page/html/columnMarkup';
import { isHtmlItem, type HtmlUnit } from '../../page/html/htmlUnit';
import type { Markup, Work } from '../../page/drafts/listedWork';
import type { Link, PageModel, Section } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin, overlaps, rangeFrom, slice, type OffsetRange } from '../../text/range';
import { numberOf } from '../entries/entryNumbers';
import { sectionOf } from '../entries/sectionAround';
import type { DissectedEntry } from './dissectEntry';
import { barRow, barsAsBreaks } from './barRow';
import { dissectEntry } from './dissectEntry';
import { dissectWork, slantedVenueOf, withVenueOf } from './dissectWork';
import type { EntryText } from './entryText';
import type { Title } from './entryTitle';
import { columnBody, entryText, withoutComments } from './entryText';
import { htmlParts } from './htmlParts';
import { htmlAsText, withTagAhead } from './htmlText';
import type { Unit } from '../entries/pageUnits';
import { isInBadge } from './pictureSlots';
import { isInRawBlocks } from './partWords';
import { trimmedRange } from './trimmedRange';

/** A publication of a page that others are to be written like. */
export interface Example {
  readonly unit: Unit | HtmlUnit;
  /** Where its text is, if that is HTML without Markdown. */
  readonly html: OffsetRange | undefined;
  readonly text: EntryText;
  readonly parts: DissectedEntry;
}

/**
 * Those of `units` that can be taken apart: at most twelve of the nearest hundred, since more say nothing new and a page may have hundreds.
 * Where hardly any can, as on a page whose titles nothing marks, those in Markdown are taken for what their lines were read as, and so are boxes
 * where no box can: items are no models for them. In HTML those of the section around `offset` are that are written like another one.
 */
export function examplesOf(
  page: PageModel,
  units: readonly (Unit | HtmlUnit)[],
  own: readonly string[],
  offset: number,
): readonly Example[] {
  const text = withoutComments(page);
  const taken: Example[] = [];
  const others: Unit[] = [];
  const unmarked: HtmlUnit[] = [];
  let html = 0;
  for (const unit of units) {
    const range = htmlOf(page, unit);
    if (range !== undefined && ++html > 100) continue;
    const example =
      range !== undefined
        ? htmlExample(page, text, unit, range, own)
        : unit.kind === 'html'
          ? undefined
          : unit.kind === 'row'
            ? rowExample(page, text, unit, own)
            : markdownExample(page, text, unit, own);
    if (example !== undefined) taken.push(example);
    else if (unit.kind === 'html') unmarked.push(unit);
    else if (range === undefined && unit.kind !== 'row') others.push(unit);
    if (taken.length === 12) break;
  }
  const inHtml = htmlAsRead(page, unmarked, own, sectionOf(page, Math.min(offset, page.text.length - 1)));
  const found = inHtml.length === 0 ? taken : inOrderOf(units, [...taken, ...inHtml]).slice(0, 12);
  const asRead = (unread: readonly Unit[]): readonly Example[] =>
    unread.slice(0, 40).flatMap(unit => exampleOfWork(page, unit, own) ?? []);
  const all = found.length * 4 < others.length ? asRead(others) : [];
  if (found.length * 4 < all.length) return inOrderOf(units, [...found, ...all]).slice(0, 12);
  if (found.some(({ unit }) => unit.kind === 'box')) return found;
  const boxes = asRead(others.filter(({ kind }) => kind === 'box')).slice(0, 12);
  return boxes.length === 0 ? found : inOrderOf(units, [...found, ...boxes]);
}

function inOrderOf(units: readonly (Unit | HtmlUnit)[], examples: readonly Example[]): readonly Example[] {
  const place = new Map(units.map((unit, at) => [unit, at]));
  return [...examples].sort((a, b) => (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0));
}

/** What the text of a unit is written in. */
export function unitMarkup(page: PageModel, unit: Unit | HtmlUnit): Markup {
  return htmlOf(page, unit) === undefined ? 'markdown' : 'html';
}

function htmlOf(page: PageModel, unit: Unit | HtmlUnit): OffsetRange | undefined {
  if (unit.kind === 'html') return unit.range;
  const column = unit.kind === 'box' ? unit.box.textColumn : undefined;
  if (column === undefined) return undefined;
  const body = columnBody(page, column);
  const work = markupOf(page, column) === 'html' ? undefined : onlyWorkIn(page, body);
  return markupOf(page, column) === 'html' || (work !== undefined && isInRawBlocks(page, work)) ? body : undefined;
}

/** What was taken apart of a page, by the names of its owner. */
const takenApart = remembered<PageModel, Map<string, Map<Unit, Example | undefined>>>(() => new Map());

function markdownExample(page: PageModel, text: string, unit: Unit, own: readonly string[]): Example | undefined {
  const byOwner = takenApart(page);
  const owner = own.join('\n');
  const known = byOwner.get(owner) ?? new Map<Unit, Example | undefined>();
  byOwner.set(owner, known);
  if (!known.has(unit)) known.set(unit, readMarkdownExample(page, text, unit, own));
  return known.get(unit);
}

function readMarkdownExample(page: PageModel, text: string, unit: Unit, own: readonly string[]): Example | undefined {
  const at = entryText(page, unit);
  const parts = dissectEntry(withoutFolded(page, text, at.body), at.body, linksIn(page, at.body), own);
  if (parts === undefined) return undefined;
  const work = onlyWorkIn(page, at.body);
  const example = { unit, html: undefined, text: at };
  if (work === undefined) return { ...example, parts };
  // a slanted venue is no title where the lines have another, nor are the marks in `<a href="…"><b>Title</b></a>` all of it
  const isOther =
    !overlaps(parts.title.range, work.title.range) ||
    work.links.some(link => link.kind === 'html' && isWithin(work.title.range, link.textRange));
  return { ...example, parts: (isOther ? dissectWork(page, work, own) : undefined) ?? withVenueOf(page, work, parts) };
}

/** A row of a table, with its venue in the cell that the head calls so. */
function rowExample(
  page: PageModel,
  text: string,
  unit: Extract<Unit, { readonly kind: 'row' }>,
  own: readonly string[],
): Example | undefined {
  const { range, row } = unit;
  const work = onlyWorkIn(page, range);
  if (work === undefined) return undefined;
  const read = dissectEntry(barsAsBreaks(text, range), range, linksIn(page, range), own);
  const isSame = read !== undefined && overlaps(read.title.range, work.title.range);
  const parts = isSame ? withVenueOf(page, work, read) : dissectWork(page, work, own);
  const cell = row.told.venue === undefined ? undefined : row.cells[row.told.venue];
  const venue =
    cell !== undefined && slice(page.text, cell) !== '' ? cell : (parts?.venue ?? slantedVenueOf(page, work));
  const whole = parts && { ...parts, venue };
  return (
    whole &&
    barRow(page.text, range, whole) && { unit, html: undefined, text: { marker: '', body: range }, parts: whole }
  );
}

/** A unit as its lines were read. */
function exampleOfWork(page: PageModel, unit: Unit, own: readonly string[]): Example | undefined {
  const at = entryText(page, unit);
  const work = onlyWorkIn(page, at.body);
  const parts = work && dissectWork(page, work, own);
  return parts && { unit, html: undefined, text: at, parts };
}

function onlyWorkIn(page: PageModel, range: OffsetRange): Work | undefined {
  const [work, ...more] = worksOf(page).filter(({ title }) => isWithin(title.range, range));
  return more.length > 0 || work?.patent !== undefined ? undefined : work;
}

/** Blanks elements that fold something up, a citation or an abstract, with their buttons: they are no part of an entry's text. */
function withoutFolded(page: PageModel, text: string, { start, end }: OffsetRange): string {
  if (!/<details\b/i.test(text.slice(start, end))) return text;
  let blanked = text;
  for (const { name, range, children } of walkElements(page.elements)) {
    if (range.start <= start || range.end > end || !/^(?:details|div)$/.test(name)) continue;
    if (name === 'div' && !children.some(child => child.name === 'details')) continue;
    const written = slice(text, range).replace(/[^\r\n]/g, ' ');
    blanked = blanked.slice(0, range.start) + written + blanked.slice(range.end);
  }
  return blanked;
}

function htmlExample(
  page: PageModel,
  text: string,
  unit: Unit | HtmlUnit,
  range: OffsetRange,
  own: readonly string[],
): Example | undefined {
  const dissect = (part: OffsetRange): DissectedEntry | undefined =>
    dissectEntry(htmlAsText(text, part), part, linksIn(page, part), own, 'html');
  // the badge of a card may read like its title
  const core = unit.kind === 'html' ? unit.core : range;
  const whole = dissect(range);
  const marked = core === range || (whole !== undefined && isWithin(whole.title.range, core)) ? whole : dissect(core);
  const work = unit.kind === 'box' ? onlyWorkIn(page, range) : undefined;
  const read = work?.markup === 'markdown' ? dissectWork(page, work, own) : marked;
  if (read === undefined) return undefined;
  const parts = {
    ...read,
    title: withElementInside(page.text, read.title),
    authors: withTagAhead(page.text, read.authors),
    venue: venueOf(page, unit, range, read),
  };
  return htmlParts(page.text, range, parts) === undefined ? undefined : exampleInHtml(unit, range, parts);
}

/** `<a href="…"><span class="paper-title">Lakes</span></a>`: what stands around the words of a title in its link is its mark. */
function withElementInside(text: string, title: Title): Title {
  const { range, linked, inner, outer } = title;
  if (!linked || inner.open !== '') return title;
  const written = slice(text, { start: range.start + outer.open.length, end: range.end - outer.close.length });
  const [, open, close] =
    /^<a\s[^<>]{0,400}>\s{0,20}(<span\s[^<>]{0,200}>)[^<>]{1,400}(<\/span>)\s{0,20}<\/a>$/i.exec(written) ?? [];
  return open === undefined || close === undefined ? title : { ...title, inner: { open, close } };
}

function exampleInHtml(unit: Unit | HtmlUnit, range: OffsetRange, parts: DissectedEntry): Example {
  return { unit, html: range, text: { marker: '', body: range }, parts };
}

/**
 * Those of a section that tell more than title and names, as their lines were read, where another is written like them: what stands once, or
 * has more of its entry beside it, may be a part of a card.
 */
function htmlAsRead(
  page: PageModel,
  units: readonly HtmlUnit[],
  own: readonly string[],
  section: Section | undefined,
): readonly Example[] {
  const read = units
    .filter(unit => isHtmlItem(unit) || /^(?:div|section|article)$/.test(unit.name))
    .flatMap(unit => {
      const parts = partsAsRead(page, unit, own);
      return parts === undefined ? [] : [{ unit, parts, form: startTagOf(page, unit) }];
    });
  return read
    .filter(({ unit, form, parts: { venue, links } }) => {
      const alike = read.filter(other => other.unit !== unit && other.form === form);
      return (
        (venue !== undefined || links.length > 0) &&
        sectionOf(page, unit.range.start) === section &&
        alike.some(other => isHtmlItem(unit) || areNeighbours(page, unit, other.unit))
      );
    })
    .map(({ unit, parts }) => exampleInHtml(unit, unit.range, parts));
}

/** `<li class="article">` */
function startTagOf({ text }: PageModel, { name, range }: HtmlUnit): string {
  const tag = text.slice(range.start, text.indexOf('>', range.start) + 1);
  const { value } = /\sclass=(?<value>"[^"]*"|'[^']*')/i.exec(tag)?.groups ?? {};
  return `${name} ${value ?? ''}`;
}

/** Whether one stands right behind the other, or behind a comment that names it: `<!-- Publication 2 -->`. */
function areNeighbours(page: PageModel, { range: a }: HtmlUnit, { range: b }: HtmlUnit): boolean {
  return withoutComments(page).slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).trim() === '';
}

/** The parts of an entry in HTML as its lines were read, where only tags stand between them: `<span class="title">Lakes</span>` marks no title by itself. */
function partsAsRead(page: PageModel, unit: HtmlUnit, own: readonly string[]): DissectedEntry | undefined {
  const { range } = unit;
  const work = onlyWorkIn(page, range);
  // a single one may be a note: `<span class="role">Co-First Author</span>`
  const read = work && work.authors.names.length > 1 ? dissectWork(page, work, own, 'html') : undefined;
  if (read === undefined) return undefined;
  const { start, end } = read.authors;
  const note = /^(?:[*†‡#^]|<sup>[^<>]{0,20}<\/sup>)*/.exec(page.text.slice(end, end + 80))?.[0].length ?? 0;
  const parts = {
    ...read,
    authors: withTagAhead(page.text, { start, end: end + note }),
    venue: venueOf(page, unit, range, read),
  };
  const others = [parts.title.range, parts.authors, ...(parts.venue === undefined ? [] : [parts.venue])];
  const isInside = others.every(other => isWithin(other, range));
  const joints = isInside ? htmlParts(page.text, range, parts)?.parts : undefined;
  const isPlain = (joint: string): boolean => !/\d|\p{L}{4}/u.test(joint.replace(/<[^<>]*>|\{(?:year|badge)\}/g, ''));
  return joints?.every(({ before }) => numberOf(before) !== undefined || isPlain(before)) === true ? parts : undefined;
}

/** What is read as venue, or what a class or the head of a table calls so where that is elsewhere or more than that. */
function venueOf(
  page: PageModel,
  unit: Unit | HtmlUnit,
  range: OffsetRange,
  entry: DissectedEntry,
): OffsetRange | undefined {
  const { venue } = entry;
  const cell = unit.kind === 'html' ? unit.venueCell : undefined;
  if (cell !== undefined && slice(page.text, cell).trim() !== '' && !/[<\n]/.test(slice(page.text, cell)))
    return trimmedRange(page.text, cell);
  const named = venueByClass(page, range, entry);
  // `<span class="venue">ISSI</span>, 2029`
  const goesOn =
    venue !== undefined && named !== undefined && venue.start <= named.words.end && venue.end > named.content.end;
  return named === undefined || goesOn ? venue && withTagAhead(page.text, venue) : named.words;
}

const venueClass = /(?:^|[\s_-])(?:venue|journal|conference|proceedings|booktitle|periodical)(?=$|[\s_-])/i;

/** The words of `<span class="pub-venue">ISSI 2029</span>`, up to what says something else: ` — IF 8`, ` | Cited: 3`. */
function venueByClass(
  page: PageModel,
  range: OffsetRange,
  { title, authors, venue }: DissectedEntry,
): { readonly words: OffsetRange; readonly content: OffsetRange } | undefined {
  for (const { start, end, content } of walkElements(page.elements)) {
    if (content.start < range.start || content.end > range.end || end === undefined) continue;
    if (!venueClass.test(attributeOf(start, 'class')?.value ?? '')) continue;
    const written = slice(page.text, content);
    // beside a badge that names the venue as well it may have its name set apart: `In <em>Proceedings of …</em>, 2029`
    const isBesideBadge = venue !== undefined && isInBadge(page.text, venue);
    if ((isBesideBadge ? /\n/ : /[<\n]/).test(written.trim()) || !/\p{L}/u.test(written)) continue;
    const lead = written.length - written.trimStart().length;
    const words = written.trim().replace(/\s(?:[—–|·]|&[mn]dash;)\s[^]*$/, '');
    const found = rangeFrom(content.start + lead, words.length);
    const holds = [title.range, authors].some(other => overlaps(other, found));
    if (!holds) return { words: found, content };
  }
  return undefined;
}

/** The links that lie in a range of the page. */
export function linksIn(page: PageModel, range: OffsetRange): readonly Link[] {
  return page.links.filter(link => isWithin(link.range, range));
}
