import { remembered } from '../../remembered';
import { rangeFrom, type OffsetRange } from '../../text/range';
import type { Work } from '../drafts/listedWork';
import type { PageModel, PaperBox } from '../pageModel';
import { venueLinesOf } from './workText';
import { worksOf } from './works';

/** Words of a box with their place in the page. */
export interface BoxPart {
  readonly text: string;
  readonly range: OffsetRange;
}

/** What a box says of its paper, as far as it can be read for certain. */
export interface BoxParts {
  /** The list of authors; `''` between two commas that stand side by side, with the place of both. */
  readonly authors: readonly BoxPart[] | undefined;
  /** Where the paper appeared, by the words before the year: `NeurIPS`, `Journal of Lakes`. */
  readonly venue: BoxPart | undefined;
  /** As written: `2024`, also `20224`. */
  readonly year: BoxPart | undefined;
}

/** Reads authors, venue and year of a box: the authors of its text, the others of its badge, else of its text. Never guesses. */
export function boxParts(page: PageModel, box: PaperBox): BoxParts {
  const work = worksByStart(page).get(box.range.start);
  const badge = box.badge && badgeParts(page.text, box.badge.element.content, box.badge.text);
  const text = work === undefined || badge !== undefined ? undefined : textParts(work);
  return { authors: work && authorParts(page.text, work), venue: (badge ?? text)?.venue, year: (badge ?? text)?.year };
}

const worksByStart = remembered(
  (page: PageModel): ReadonlyMap<number, Work> =>
    new Map(worksOf(page).flatMap(work => (work.kind === 'box' ? [[work.range.start, work]] : []))),
);

function authorParts(source: string, { authors: { line, names } }: Work): readonly BoxPart[] {
  return names.flatMap((name, index) => {
    const next = names[index + 1];
    const own = { text: name.text, range: line.place(name) };
    const gap = next === undefined ? null : /([,，、])\s{0,3}[,，、]/.exec(line.text.slice(name.to, next.from));
    if (gap === null) return [own];
    const from = name.to + gap.index;
    const range = line.place({ from, to: from + gap[0].length });
    // `Mei Lin<sup>1,</sup>, Ann Reed`: the first comma is of the mark
    const asWritten = /^[,，、]\s{0,3}[,，、]$/.test(source.slice(range.start, range.end));
    return asWritten ? [own, { text: '', range }] : [own];
  });
}

type VenueAndYear = Pick<BoxParts, 'venue' | 'year'>;

/** A year, or one with a digit too many behind an acronym (`CVPR 20224`); not a part of `IF=20.24`, `2025.10` or `20241`. */
const yearPattern = /(?<![\d.,=])(?:(?:19|20)\d\d(?!\d)|(?<=\p{Lu}{2,12}[\s'’-]?)(?:19|20)\d{3}(?=\s*$))/gu;

/** `CVPR 2024`, `ISPRS-JPRS-2024`; `undefined` for badges without a year, or with two. */
function badgeParts(source: string, content: OffsetRange, badge: string): VenueAndYear | undefined {
  const [found, ...more] = badge.matchAll(yearPattern);
  if (found === undefined || more.length > 0) return undefined;
  const place = (text: string): BoxPart | undefined => {
    const written = source.slice(content.start, content.end);
    const at = written.indexOf(text);
    // what is written with entities or tags inside has no place of its own
    return at < 0 || written.includes(text, at + 1)
      ? undefined
      : { text, range: rangeFrom(content.start + at, text.length) };
  };
  const year = place(found[0]);
  const words = badge
    .slice(0, found.index)
    .replace(/(?<![\s,.:'’(（-])[\s,.:'’(（-]+$/u, '')
    .trim();
  return year && { year, venue: /\p{L}{2}/u.test(words) ? place(words) : undefined };
}

/** `*Journal of Lakes*, 2024`: the words before the only year of the lines that hold neither title nor authors. */
function textParts(work: Work): VenueAndYear {
  const lines = venueLinesOf(work);
  const years = lines.flatMap(({ line, text }) =>
    [...text.matchAll(/(?<![\d./:-])(?:19|20)\d\d(?![\d/]|[.:-]\d)/g)].map(found => ({ line, text, found })),
  );
  const [only, ...more] = years;
  if (only === undefined || more.length > 0 || !/^(?:19\d\d|20[0-3]\d)$/.test(only.found[0])) return none;
  const { line, text, found } = only;
  const year = { text: found[0], range: line.place({ from: found.index, to: found.index + 4 }) };
  const before =
    // oxlint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- 200 characters
    /(?:^|[|.。;；"”]|\s{3})\s*(?:(?:In|in|at)\s*:?\s+)?([\p{L}][^|.。;；"”\d]{2,120}?)[\s,，(（:'’]*$/u.exec(
      text.slice(Math.max(0, found.index - 200), found.index),
    );
  const words = before?.[1];
  if (words === undefined) return { year, venue: undefined };
  const from = Math.max(0, found.index - 200) + (before?.index ?? 0) + (before?.[0].indexOf(words) ?? 0);
  return { year, venue: { text: words, range: line.place({ from, to: from + words.length }) } };
}

const none: VenueAndYear = { venue: undefined, year: undefined };
