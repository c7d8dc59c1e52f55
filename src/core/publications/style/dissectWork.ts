import type { Markup, Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { namesYear } from '../../page/venues/venueWords';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { venueForm } from './venueForm';
import { venueWordsOf } from '../printed/venueWords';
import { aroundOf, yearBehind, type DissectedEntry } from './dissectEntry';
import { outerRange } from './outerRange';
import type { Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import { withWorkMark, type Title } from './entryTitle';
import { readsLikeVenue } from './entryVenue';
import { isQuote, markedPieces, marks } from './markedPieces';
import { printedDoi, saysMore, yearBehindDoi } from './printedDoi';
import { selfIn } from './selfMark';

/**
 * The parts of a publication whose text gives no form by itself, `Names, a plain title, Venue, 2029`, from what its lines were read as.
 * `own` are the names of the page's owner. `undefined` where two of its parts overlap, its title stands in marks over lines, or it is not
 * written in `markup`.
 */
export function dissectWork(
  { text }: PageModel,
  work: Work,
  own: readonly string[],
  markup: Markup = 'markdown',
): DissectedEntry | undefined {
  const { names, line } = work.authors;
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || work.markup !== markup) return undefined;
  const title = withWorkMark(text, work.range, titleOf(text, work));
  const authors = {
    start: outerRange(text, line.place(first), work).start,
    end: outerRange(text, line.place(last), work).end,
  };
  const venue = venueOf(text, work);
  const parts = [title.range, authors, ...(venue === undefined ? [] : [venue])];
  if (/[\r\n]/.test(title.outer.open + title.inner.open)) return undefined;
  if (parts.some((one, at) => parts.slice(at + 1).some(other => overlaps(one, other)))) return undefined;
  const links = work.links.filter(
    ({ range, text: label }) =>
      range.start >= title.range.end && label.trim() !== '' && !parts.some(part => overlaps(part, range)),
  );
  const from = Math.max(...parts.map(({ end }) => end));
  const doi = printedDoi(text, { start: from, end: links[0]?.range.start ?? work.range.end });
  const behind = doi === undefined || saysMore(text.slice(from, doi.start)) ? undefined : doi;
  const pieces = markedPieces(
    text,
    work.range,
    work.links.map(({ hrefRange }) => hrefRange),
  );
  return {
    title,
    authors,
    venue,
    links,
    year: yearBetween(text, authors, title.range) ?? yearBehindDoi(text, behind, venue),
    doi: behind,
    linksOuter: aroundOf(text, links),
    self: selfIn(authors, pieces, own),
  };
}

/**
 * An entry whose text was taken apart, with the venue that its lines tell where none was found in the text: in a list inside, in a tag before
 * the title.
 */
export function withVenueOf({ text }: PageModel, work: Work, entry: DissectedEntry): DissectedEntry {
  if (entry.venue !== undefined || work.markup === 'html') return entry;
  const venue = venueOf(text, work);
  const others = [entry.title.range, entry.authors, ...entry.links.map(({ range }) => range)];
  return venue === undefined || others.some(other => overlaps(other, venue)) ? entry : { ...entry, venue };
}

/** The year alone between names and the title behind them: ` (2022) ` of `Vesper, O. (2022) Looms in Time. Lakes 3`. */
function yearBetween(text: string, { end }: OffsetRange, { start }: OffsetRange): OffsetRange | undefined {
  const year = start < end ? undefined : yearBehind(text, { start: end, end: start });
  return year !== undefined && /^[\s.,，。]*$/.test(text.slice(end, year.start)) ? year : undefined;
}

function venueOf(text: string, work: Work): OffsetRange | undefined {
  const words = venueWordsOf(work);
  return words && outerRange(text, venueForm(text, words, work.markup).range, work);
}

/**
 * Where the lines of a work say last in slanted words and with a year where it appeared, though nobody can tell the parts of that: `_In Lake
 * Forum, Norrhavn, June 2029. Lake Press_`. Something stands there, so that in what is written like it something does, too.
 */
export function slantedVenueOf({ text }: PageModel, work: Work): OffsetRange | undefined {
  const from = Math.max(work.title.range.end, work.authors.line.place({ from: 0, to: 0 }).start);
  const places = work.lines
    .flatMap(line =>
      line.slanted
        .filter(
          span => readsLikeVenue(line.text.slice(span.from, span.to)) && namesYear(line.text.slice(span.from, span.to)),
        )
        .map(span => outerRange(text, line.place(span), work)),
    )
    .filter(({ start }) => start >= from);
  return places.at(-1);
}

function titleOf(text: string, work: Work): Title {
  const { range } = work.title;
  const whole = withQuotes(text, outerRange(text, range, work));
  const link = work.links.find(({ textRange }) => isWithin(range, textRange));
  const isLinked = link !== undefined && isWithin(link.range, whole);
  const inside = isLinked ? between(text, link.textRange, range) : between(text, whole, range);
  const stop = /^[.。,，]/.exec(inside.close)?.[0] ?? '';
  const marks = { open: inside.open, close: inside.close.slice(stop.length) };
  return isLinked
    ? { range: whole, linked: true, outer: between(text, whole, link.range), inner: marks, stop }
    : { range: whole, linked: false, outer: marks, inner: unmarked, stop };
}

/** `"**Title**"`, `“Title,”`, `&quot;Title&quot;` */
function withQuotes(text: string, { start, end }: OffsetRange): OffsetRange {
  const stop = /^[.。,，]/.exec(text.charAt(end))?.[0].length ?? 0;
  const quotes = marks.find(
    mark =>
      isQuote(mark) && text.startsWith(mark.open, start - mark.open.length) && text.startsWith(mark.close, end + stop),
  );
  return quotes === undefined
    ? { start, end }
    : { start: start - quotes.open.length, end: end + stop + quotes.close.length };
}

/** What stands before and behind `inner` in `outer`. */
function between(text: string, outer: OffsetRange, inner: OffsetRange): Mark {
  return {
    open: slice(text, { start: outer.start, end: inner.start }),
    close: slice(text, { start: inner.end, end: outer.end }),
  };
}
