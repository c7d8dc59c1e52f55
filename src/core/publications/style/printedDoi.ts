import { findDois } from '../../syntax/doi';
import { slice, type OffsetRange } from '../../text/range';
import type { CslItem } from '../work';
import { escapeText, type ReadAs } from '../markup/escapeInline';
import { unmatchedMarks } from './unmatchedMarks';
import { venueNumbers } from './venueNumbers';

/** `doi:`, `DOI: `, `https://doi.org/`, `doi: https://doi.org/`, and nothing. */
const lead =
  /(?:(?<![\p{L}\d/.])doi\s?[:：]?\s{0,2})?(?:https?:\/\/[^\s()[\]<>"'*_`]{1,80}|(?<![\p{L}\d/.])(?:dx\.)?doi\.org\/)?$/iu;

/**
 * The DOI that an entry prints as plain text between `from` and `to`, with what leads it and its stop, in offsets of `text`: `doi: 10.1145/1.2.`,
 * `https://doi.org/10.1145/1.2`. `undefined` where none stands there, or where more than a note in brackets stands behind it on its line.
 */
export function printedDoi(text: string, { start: from, end: to }: OffsetRange): OffsetRange | undefined {
  const found = findDois(text.slice(from, to)).at(-1)?.range;
  if (found === undefined) return undefined;
  const words = leadAt(text.slice(Math.max(from, from + found.start - 120), from + found.start));
  const inner = { start: from + found.start - words.length, end: from + found.end };
  const isInBrackets = /[([]/.test(text.charAt(inner.start - 1)) && /[)\]]/.test(text.charAt(inner.end));
  const [start, closed] = isInBrackets ? [inner.start - 1, inner.end + 1] : [inner.start, inner.end];
  const end = closed + (/^[.。](?=\s|$)/.exec(text.slice(closed, Math.min(to, closed + 2)))?.[0].length ?? 0);
  const behind = /^[^\r\n]*/.exec(text.slice(end, to))?.[0] ?? '';
  const isApart = /[\s,，;；.。:：>]/.test(text.charAt(start - 1)) && end <= to;
  return isApart && !saysMore(behind) && unmatchedMarks(text.slice(from, start)).length === 0
    ? { start, end }
    : undefined;
}

/** `(2025)`, `（2025）`, `(May 2025)`, `(2025-05)`, `(2025年5月)`, with its stop. */
const bracketedYear =
  /^ ?([(（](?:\p{L}{3,9}\.?,? )?(?:\d{1,2}[-/. ])?(?:19|20)\d\d(?:[-/. ]\d{1,2}|年(?:\d{1,2}月)?)?[)）][.。]?)/u;

/** The year in brackets right behind a printed DOI, where the venue before it says none: `1-9. doi:10.1145/1.2 (2025).` */
export function yearBehindDoi(
  text: string,
  doi: OffsetRange | undefined,
  venue: OffsetRange | undefined,
): OffsetRange | undefined {
  if (doi === undefined) return undefined;
  const found = bracketedYear.exec(text.slice(doi.end, doi.end + 40));
  const isDated = venue !== undefined && venueNumbers(slice(text, venue)).some(({ part }) => part === 'year');
  return found === null || isDated
    ? undefined
    : { start: doi.end + found[0].search(/[(（]/), end: doi.end + found[0].length };
}

/** Whether more than signs, tags and a note in brackets stand in a piece of an entry. */
export function saysMore(written: string): boolean {
  return /[\p{L}\d]/u.test(written.replace(/<[^<>]{1,400}>|[(（][^()（）]{0,200}[)）]/g, ''));
}

function leadAt(before: string): string {
  return lead.exec(before)?.[0] ?? '';
}

/** How such a DOI is printed, with a slot for that of another work, or for its address: `doi:{doi}.`, `{address}`. */
export function formOfDoi(printed: string): string {
  const [found] = findDois(printed);
  if (found === undefined) return '{doi}';
  const { start, end } = found.range;
  const before = printed.slice(0, start);
  const address = before.search(/https?:\/\/|(?:dx\.)?doi\.org\//i);
  return (address < 0 ? `${before}{doi}` : `${before.slice(0, address)}{address}`) + printed.slice(end);
}

/** The DOI of a work in such a form, or where it is read at `address` if that is printed; `''` for a work that has none. */
export function writeDoi(form: string, { DOI }: CslItem, address: string, readAs: ReadAs): string {
  const said = form.includes('{address}') ? address : (DOI ?? '');
  return said === '' ? '' : form.replace(/\{(?:doi|address)\}/, () => escapeText(said, readAs));
}
