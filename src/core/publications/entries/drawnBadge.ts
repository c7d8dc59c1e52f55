import type { Image, PageModel } from '../../page/pageModel';
import { isWithin, rangeFrom, slice, type OffsetRange } from '../../text/range';

/** A badge that shields.io draws: `<img alt="ISL" src="https://img.shields.io/badge/ISL-2029-blue">`. */
export interface DrawnBadge {
  readonly range: OffsetRange;
  /** What it says, in one or two fields: `ISL`, `2029`. */
  readonly fields: readonly string[];
  /** `ISL-2029-blue` in the page. */
  readonly path: OffsetRange;
  readonly color: string;
  /** `''` where it has none. */
  readonly alt: string;
  readonly altRange: OffsetRange | undefined;
}

const server = 'https://img.shields.io/badge/';

/** The badges within a range that are drawn and open nothing: those in a link say what it opens. */
export function drawnBadgesIn({ text, images, links }: PageModel, within: OffsetRange): readonly DrawnBadge[] {
  return images
    .filter(
      ({ src, range }) =>
        src.startsWith(server) && isWithin(range, within) && !links.some(link => isWithin(range, link.range)),
    )
    .flatMap(image => readBadge(text, image) ?? []);
}

function readBadge(text: string, image: Image): DrawnBadge | undefined {
  const { src, srcRange, range, alt = '' } = image;
  const path = pathOf(src);
  const fields = path.split(betweenFields);
  const color = fields.pop();
  if (fields.length === 0 || fields.length > 2 || color === undefined || slice(text, srcRange) !== src)
    return undefined;
  const start = srcRange.start + server.length;
  return {
    range,
    fields: fields.map(plainField),
    path: { start, end: start + path.length },
    color,
    alt,
    altRange: altRangeOf(text, image),
  };
}

/** A field of such a badge, as its address has it: `10.1145%2F1--2`, and where that stands in the page. */
export interface DrawnField {
  readonly text: string;
  readonly range: OffsetRange;
}

/** The fields of a picture that shields.io draws, without its colour; none of another, or where the page does not have its address as it is. */
export function drawnFieldsOf({ src, srcRange: { start, end } }: Image): readonly DrawnField[] {
  if (!src.startsWith(server) || end - start !== src.length) return [];
  let from = start + server.length;
  const fields = pathOf(src)
    .split(betweenFields)
    .map(text => {
      const range = { start: from, end: from + text.length };
      from = range.end + 1;
      return { text, range };
    });
  return fields.slice(0, -1);
}

/** `ISL-2029-blue` */
function pathOf(src: string): string {
  return /^[^?]*/.exec(src.slice(server.length))?.[0].replace(/\.svg$/, '') ?? '';
}

/** One hyphen; two are one in the words of a field. */
const betweenFields = /(?<!-)-(?!-)/;

function altRangeOf(text: string, { kind, range, alt }: Image): OffsetRange | undefined {
  if (alt === undefined) return undefined;
  const written = slice(text, range);
  const lead = (kind === 'markdown' ? /^!\[/ : /\balt\s{0,3}=\s{0,3}["']/i).exec(written);
  const at = lead === null ? written.length : lead.index + lead[0].length;
  return written.startsWith(alt, at) ? rangeFrom(range.start + at, alt.length) : undefined;
}

/** What a field of such a badge says, `Under_Review`, `Lake--Par%20B`: blanks and hyphens have signs of their own there. */
export function plainField(field: string): string {
  return field.replace(/--/g, '-').replace(/__?|%20/g, sign => (sign === '__' ? '_' : ' '));
}

/** Words as a field of such a badge has them: `Lake-Par B` is `Lake--Par_B`. */
export function drawnField(words: string): string {
  const written = encodeURIComponent(words.replace(/[-_]/g, '$&$&').replace(/ /g, '_'));
  return written.replace(/['()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
}
