import { voidElements } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import type { DissectedEntry } from './dissectEntry';
import type { EntryPart, LinkLabel } from './entryStyle';
import { dateForm } from './leadingDate';
import { htmlJoint, missingEnds, tagsOf, unmatchedTags, withoutEmptyElements } from './htmlText';
import { withOpeningSlots } from './openingSlots';
import { withoutOwn, withoutOwnWords } from './ownAttributes';
import { partRanges, roleOfAddress } from './partRanges';
import { withOwnSlots, withYearSlot } from './pictureSlots';
import { isRow, withoutCellWords } from './rowCells';

/** The parts of an entry in HTML with the tags between them, and what is behind the last. */
interface HtmlParts {
  readonly parts: readonly EntryPart[];
  readonly tail: string;
}

/**
 * How the entry of `text` in `range` is put together from its parts: `<li>`, title, `<br>`, authors, …, `</li>`. `undefined` where
 * tags are left that close nothing, so that nothing sound could be written like it.
 */
export function htmlParts(text: string, range: OffsetRange, entry: DissectedEntry): HtmlParts | undefined {
  const isOfTable = isRow(slice(text, range));
  const ranges = partRanges(text, entry, isOfTable ? /<\/t[dh]>/i : undefined);
  const title = slice(text, entry.title.range);
  const roleOf = (address: string): LinkLabel['role'] => roleOfAddress(text, entry, address);
  const withSlots = (html: string): string =>
    withOpeningSlots(text, withoutOwn(text, withoutOwnWords(withYearSlot(withOwnSlots(text, html, roleOf))), title));
  const parts: EntryPart[] = [];
  let done = range.start;
  for (const [at, { part, range: own }] of ranges.entries()) {
    const between = text.slice(done, own.start).replace(script, '');
    const behind = ranges[at - 1]?.part;
    // a comma behind the last name, before the end tag, is a slip
    const joined = behind === 'authors' ? between.replace(/^\s?[,，、]\s?(?=<\/)/, '') : between;
    const told = behind === 'venue' ? withoutNote(joined) : joined;
    const led = at === 0 ? (dateForm(told) ?? told) : told;
    const joint = htmlJoint(isOfTable ? withoutCellWords(led, at === 0) : led);
    parts.push({ part, before: withSlots(joint) });
    done = own.end;
  }
  const written = parts.map(({ before }) => before).join('');
  const ends = missingEnds(written);
  if (ends === undefined) return undefined;
  const rest = text.slice(done, range.end);
  const tail = (isOfTable ? tailOfRow(rest, ends, withSlots) : undefined) ?? withoutOwn(text, tailOf(rest, ends));
  // in a row what has no column has no place
  const isWhole = isOfTable || entry.links.length > 0;
  return { parts: isWhole ? parts : [...parts, { part: 'links', before: ' ' }], tail };
}

/** What one does is for the picture of its own entry: `function ash_start() { document.getElementById('ash_image')…`. */
const script = /(?:\r?\n)?<script\b[^<>]{0,200}>[^<]{0,2000}<\/script>/gi;

/** ` <span>(Oral)</span><br>` behind a venue without the note: it is that entry's own. */
function withoutNote(between: string): string {
  const left = between.replace(
    /^((?:\s|&nbsp;|<[^<>]{1,200}>){0,12})[(（](?!(?:19|20)\d\d[)）])[^()（）<>]{1,200}[)）]/,
    '$1',
  );
  return left === between ? between : withoutEmptyElements(left).replace(/^(?:\s|&nbsp;){1,40}(?=<)/, '');
}

/** The ends of the cells behind the last part, and those without words; `undefined` where other tags end there than what is open. */
function tailOfRow(rest: string, ends: readonly string[], withSlots: (html: string) => string): string | undefined {
  const cells = withoutCellWords(rest, false);
  const own = cells.slice(0, cells.search(/<\/t[dh]>/i));
  const tail = withoutNotes(own) + withSlots(cells.slice(own.length));
  return unmatchedTags(tail).join('') === ends.map(end => end.slice(1, -1)).join('') ? tail : undefined;
}

/** Of what stands behind the last part in its cell only the end tags of what is open there. */
function withoutNotes(html: string): string {
  return unmatchedTags(html)
    .map(name => `<${name}>`)
    .join('');
}

/** As it is written where it only closes what is open; of notes, further paragraphs and the like only the end tags, each on a line of its own where it has one. */
function tailOf(rest: string, ends: readonly string[]): string {
  if (!/[\p{L}\d]/u.test(rest.replace(/<[^<>]*>/g, '')) && tagsOf(rest) === ends.join('')) return rest;
  let tail = '';
  let done = 0;
  let depth = 0;
  for (const { 0: whole, 1: name = '', index } of rest.matchAll(/<\/?([a-z][a-z\d]{0,30})(?![a-z\d])[^<>]{0,800}>/gi)) {
    if (voidElements.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    depth += whole.startsWith('</') ? -1 : 1;
    if (depth >= 0) continue;
    depth = 0;
    tail += blankAtEnd(rest.slice(done, index)) + whole;
    done = index + whole.length;
  }
  if (tagsOf(tail) === ends.join('')) return tail;
  return ends.slice(0, -1).join('') + blankAtEnd(rest.replace(/<\/\w{1,16}>$/, '')) + (ends.at(-1) ?? '');
}

/** The blanks before an end tag. */
function blankAtEnd(html: string): string {
  return /(?<!\s)\s*$/.exec(html.slice(-200))?.[0] ?? '';
}
