/** When something began and ended, as precisely as it is written: `2019`, `2019-08`. */
export interface DateRange {
  readonly start: string;
  /** `undefined` of what has no second date. */
  readonly end: string | undefined;
  /** Has begun and goes on: `2022.09 - present`. */
  readonly goesOn: boolean;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
const NAME = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?`;
/** `2019`, `2019.08`, `2020.11.25`, `2014年9月`, `09/2011`, `Sep. 2017` */
const DATE = [
  String.raw`${YEAR}(?:\s*[./年-]\s*${MONTH}(?:\s*[./月-]\s*\d{1,2}(?!\d)日?)?)?(?:\s*[月年])?`,
  String.raw`${MONTH}[./]${YEAR}(?!\d)`,
  String.raw`${NAME}\s${YEAR}(?!\d)`,
].join('|');
const DASH = String.raw`\s*(-{1,3}|[–—~～至到])`;
const NOW = String.raw`(now|present|today|current|今|至\s?今|现在|目前)`;
const LEADING = new RegExp(
  String.raw`^[·•\s]{0,4}[(\[【]?(${DATE})(?:${DASH}(?:\s*(?:(${DATE})|${NOW}))?)?(?:\s*[)\]】])?\s*(?:(?:[:：,，.。|]|(?<=\s)-\s)\s*)?`,
  'i',
);
const TRAILING = new RegExp(
  String.raw`(?<![\s,，.。(（|])[\s,，.。(（|]+(${DATE})(?:${DASH}(?:\s*(?:(${DATE})|${NOW}))?)?(?:\s*[)）]\.?|\s*\.)?$`,
  'i',
);
/** A period with two ends, between other words: `Ph.D.: Sep. 2017 - Dec. 2022, Lake Studies`. */
const WITHIN = new RegExp(
  String.raw`(?<=[\s:：,，(（])(${DATE})${DASH}\s*(?:(${DATE})|${NOW})(?=[\s:：,，.。)）|])`,
  'i',
);

/** `Graduate of the Year (2021), Norrhavn` */
const BRACKETED = new RegExp(String.raw`\s?[(（](${DATE})[)）]`, 'i');

/**
 * Takes the date off the beginning or the end of an entry's text, `2019.08 - 2022.08: Research Fellow` and `Best paper, 2026`, or a period or a
 * date in brackets out of its middle. What has none keeps its text. A single date in the middle is a part of the sentence.
 */
export function takeDates(text: string): { readonly dates: DateRange | undefined; readonly rest: string } {
  const trimmed = text.trim();
  const leading = LEADING.exec(trimmed);
  if (leading?.[0].length === trimmed.length) return { dates: undefined, rest: trimmed };
  if (leading !== null) return { dates: rangeOf(leading), rest: trimmed.slice(leading[0].length) };
  const trailing = TRAILING.exec(trimmed);
  if (trailing !== null && trailing.index > 0)
    return { dates: rangeOf(trailing), rest: trimmed.slice(0, trailing.index) };
  const period = WITHIN.exec(trimmed);
  const within = period === null || isInSentence(trimmed, period) ? BRACKETED.exec(trimmed) : period;
  if (within === null) return { dates: undefined, rest: trimmed };
  const before = trimmed.slice(0, within.index).replace(/(?<![\s:：,，(（|·-])[\s:：,，(（|·-]+$/, '');
  const behind = trimmed.slice(within.index + within[0].length).replace(/^[\s:：,，.。)）|·-]+/, '');
  const joint = /[，：]/.test(trimmed) ? '，' : ', ';
  return { dates: rangeOf(within), rest: [before, behind].filter(part => part !== '').join(joint) };
}

/** Whether a text is a date or a period and nothing else: `2022.09 – 2025.06`. */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && LEADING.exec(trimmed)?.[0].length === trimmed.length;
}

/** `Prize (2017-2021 in Norrhavn and 2022-2023 at home)` */
function isInSentence(text: string, { 0: found, index }: RegExpExecArray): boolean {
  return text.charAt(index - 1) === '(' && !/^\s*[)）]/.test(text.slice(index + found.length));
}

function rangeOf([, first, dash, last]: readonly (string | undefined)[]): DateRange {
  const start = isoOf(first ?? '');
  if (last !== undefined) return { start, end: isoOf(last), goesOn: false };
  // `2022.08 -` goes on, said or not
  return { start, end: undefined, goesOn: dash !== undefined };
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoOf(date: string): string {
  const year = /(?:19|20)\d\d/.exec(date)?.[0] ?? '';
  const name = names.indexOf(date.slice(0, 3).toLowerCase()) + 1;
  const [, behind, ahead] = /^\d{4}\s*[./年-]\s*(\d{1,2})|^(\d{1,2})[./]\d{4}/.exec(date) ?? [];
  const month = behind ?? ahead ?? (name > 0 ? String(name) : undefined);
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
