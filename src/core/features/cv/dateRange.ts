/** When something began and ended, as precisely as it is written: `2019`, `2019-08`. */
export interface DateRange {
  readonly start: string;
  /** `undefined` of what has no second date. */
  readonly end: string | undefined;
  /** Has begun and goes on: `2022.09 - present`. */
  readonly goesOn: boolean;
}

const DATE = String.raw`((?:19|20)\d\d)(?:\s*[./年-]\s*(0?[1-9]|1[0-2])(?!\d)(?:\s*[./月-]\s*\d{1,2}(?!\d)日?)?)?(?:\s*[月年])?`;
const DASH = String.raw`\s*(-{1,3}|[–—~～至到])`;
const NOW = String.raw`(now|present|today|current|今|至今|现在|目前)`;
const LEADING = new RegExp(
  `^\\(?${DATE}(?:${DASH}(?:\\s*(?:${DATE}|${NOW}))?)?(?:\\s*\\))?\\s*(?:(?:[:：,，.。|]|(?<=\\s)-\\s)\\s*)?`,
  'i',
);
const TRAILING = new RegExp(
  `(?<![\\s,，.。(（|])[\\s,，.。(（|]+${DATE}(?:${DASH}(?:\\s*(?:${DATE}|${NOW}))?)?(?:\\s*[)）]\\.?|\\s*\\.)?$`,
  'i',
);

/**
 * Takes the date off the beginning or the end of an entry's text: `2019.08 - 2022.08: Research Fellow` and `Best paper, 2026`. What has
 * none keeps its text. A date in the middle is a part of the sentence.
 */
export function takeDates(text: string): { readonly dates: DateRange | undefined; readonly rest: string } {
  const trimmed = text.trim();
  const leading = LEADING.exec(trimmed);
  if (leading !== null && leading[0].length < trimmed.length)
    return { dates: rangeOf(leading), rest: trimmed.slice(leading[0].length) };
  const trailing = TRAILING.exec(trimmed);
  if (trailing !== null && trailing.index > 0)
    return { dates: rangeOf(trailing), rest: trimmed.slice(0, trailing.index) };
  return { dates: undefined, rest: trimmed };
}

function rangeOf([, year, month, dash, lastYear, lastMonth]: readonly (string | undefined)[]): DateRange {
  const start = isoOf(year ?? '', month);
  if (lastYear !== undefined) return { start, end: isoOf(lastYear, lastMonth), goesOn: false };
  // `2022.08 -` goes on, said or not
  return { start, end: undefined, goesOn: dash !== undefined };
}

function isoOf(year: string, month: string | undefined): string {
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
