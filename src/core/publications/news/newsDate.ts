import { monthNames, monthSource } from '../../time/calendarNames';

/** A date as lines of news have it, and how another one is written in its form. */
export interface WrittenDate {
  /** In characters of the line. */
  readonly from: number;
  readonly to: number;
  /** To compare dates by: months since the year 0. */
  readonly months: number;
  readonly form: DateForm;
}

/** `pieces` in the order of the text, with what stands between. */
interface DateForm {
  readonly pieces: readonly DatePiece[];
}

type DatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'year'; readonly digits: 2 | 4 }
  | { readonly kind: 'month' | 'day'; readonly isPadded: boolean }
  /** `Oct`, `Oct.`, `October`, `OCT`; `length` of the abbreviation, 0 for the whole name. */
  | { readonly kind: 'name'; readonly length: number; readonly stop: string; readonly isCapital: boolean };

const name = `${monthSource}|${monthSource.toUpperCase()}`;

/** In the order in which they are tried. */
const forms: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?/d,
  /(?<![\d./-])(?<year>(?:19|20)\d\d)\s?[./-]\s?(?<month>\d{1,2})(?:\s?[./-]\s?(?<day>\d{1,2}))?(?![\d/])/d,
  new RegExp(
    `(?<![\\p{L}])(?<month>${name})(?<stop>\\.?)(?:\\s(?<day>\\d{1,2})(?<suffix>st|nd|rd|th)?)?,?\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    'du',
  ),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\s(?<month>${name})(?<stop>\\.?),?\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'du'),
  /(?<![\d./-])(?<month>0?[1-9]|1[0-2])\s?[./-]\s?(?<year>(?:19|20)\d\d)(?![\d./-])/d,
  // `*2029*`, `[2029]`, `2029:`; other words may begin with a year as well
  /(?<=^|[*_`[(（【])(?<year>(?:19|20)\d\d)(?=[*_`\])）】:：]|<\/)/d,
];

/** What ends a date of two numbers, or of one: a mark, or the sign before the words. */
const ending = String.raw`(?=\s?[*_\x60\])）】:：,，|–—]|\s-|<\/)`;

/** Below the heading of their year. */
const yearless: readonly RegExp[] = [
  String.raw`(?<![\d.\/-])(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?`,
  String.raw`(?<![\d.\/-])(?<month>0?[1-9]|1[0-2])\s?[.\/-]\s?(?<day>\d{1,2})(?!\d)${ending}`,
  String.raw`(?<month>${name})(?<stop>\.?)(?:\s(?<day>\d{1,2})(?<suffix>st|nd|rd|th)?)?${ending}`,
  String.raw`(?<!\d)(?<day>\d{1,2})\s(?<month>${name})(?<stop>\.?)${ending}`,
  String.raw`(?<!\d)(?<month>0[1-9]|1[0-2])${ending}`,
].map(source => new RegExp(source, 'du'));

/** `May '29`, `05/29` */
const shortYears: readonly RegExp[] = [
  String.raw`(?<month>${name})(?<stop>\.?),?\s?['’](?<year>\d\d)(?!\d)`,
  String.raw`(?<=^|[*_\x60[(（【])(?<month>0?[1-9]|1[0-2])\s?\/\s?['’]?(?<year>\d\d)(?!\d)${ending}`,
].map(source => new RegExp(source, 'du'));

/** Which of two numbers before a year is the day: `26/01/2026` or `01/26/2026`. */
export type DayOrder = 'day first' | 'month first';

/** Of `03/04/2026` both fit, and the lines around have to tell. */
const ordered: Readonly<Record<DayOrder, RegExp>> = {
  'day first': /(?<![\d./-])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)\d\d)(?![\d./-])/d,
  'month first': /(?<![\d./-])(?<month>\d{1,2})\s?[./-]\s?(?<day>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)\d\d)(?![\d./-])/d,
};

/**
 * The date with which a line of news begins, behind marks and brackets; `undefined` where it begins with none.
 * @param order which of two numbers is the day where the line itself leaves that open
 * @param year that of the heading above, where there is one
 */
export function readNewsDate(line: string, order?: DayOrder, year?: number): WrittenDate | undefined {
  const head = line.slice(0, 60);
  for (const form of [...forms, ...(year === undefined ? shortYears : yearless)]) {
    const found = readForm(head, form, year);
    if (found !== undefined) return found;
  }
  const [dayFirst, monthFirst] = [readForm(head, ordered['day first']), readForm(head, ordered['month first'])];
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  return order === undefined ? undefined : order === 'day first' ? dayFirst : monthFirst;
}

/** Whether a period begins with a date of a line, which is no news: `Sep. 2028-Jun. 2029`. */
export function beginsPeriod(line: string, { to }: WrittenDate): boolean {
  return untilDate.test(line.slice(to, to + 40));
}

const untilDate = /^[*_`]{0,3}\s?(?:[-–—~]|to)\s?[*_`]{0,3}(?:\p{L}{3,9}\.?\s?)?(?:(?:19|20)\d\d|present|now)/iu;

/** Whether a date is its year and nothing more. */
export function isYearAlone({ form: { pieces } }: WrittenDate): boolean {
  return pieces.length === 1 && pieces[0]?.kind === 'year';
}

/** Whether two digits are its year, or may be its day: `05/29`. */
export function isShortYear({ form: { pieces } }: WrittenDate): boolean {
  return (
    pieces.some(piece => piece.kind === 'year' && piece.digits === 2) && pieces.some(({ kind }) => kind === 'month')
  );
}

/** Which number of a date is the day, where two numbers stand before the year. */
export function dayOrderOf({ form: { pieces } }: WrittenDate): DayOrder | undefined {
  const at = (kind: DatePiece['kind']): number => pieces.findIndex(piece => piece.kind === kind);
  const [day, month] = [at('day'), at('month')];
  if (day < 0 || month < 0 || at('year') < Math.max(day, month)) return undefined;
  return day < month ? 'day first' : 'month first';
}

function readForm(head: string, form: RegExp, above?: number): WrittenDate | undefined {
  const found = form.exec(head);
  if (found?.groups === undefined || /[\p{L}\d]/u.test(head.slice(0, found.index))) return undefined;
  const { groups } = found;
  const month = groups.month === undefined ? 0 : monthOf(groups.month);
  const year = groups.year === undefined ? (above ?? 0) : Number(groups.year.padStart(4, '20'));
  const day = Number(groups.day ?? 1);
  if (month === undefined || day < 1 || day > 31) return undefined;
  return {
    from: found.index,
    to: found.index + found[0].length,
    months: year * 12 + month,
    form: { pieces: piecesOf(found, groups) },
  };
}

/** A day in the form of the dates of a page, the nearest first. `2026.1` next to `2026.10` shows that months have no zero before them. */
export function writeNewsDate(day: Date, dates: readonly WrittenDate[]): string {
  const [first] = dates;
  const pieces = first?.form.pieces ?? [
    { kind: 'year', digits: 4 },
    { kind: 'text', text: '.' },
    { kind: 'month', isPadded: true },
  ];
  const alike = dates.filter(({ form }) => form.pieces.length === pieces.length);
  const isPadded = !alike.some(({ form }) => form.pieces.some(piece => 'isPadded' in piece && !piece.isPadded));
  // `May` is both the name and its abbreviation
  const long = alike.flatMap(({ form }) => form.pieces).find(piece => piece.kind === 'name' && piece.length !== -1);
  return pieces.map(piece => written(piece)).join('');

  function written(piece: DatePiece): string {
    const digits = (value: number): string => String(value).padStart(isPadded ? 2 : 1, '0');
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'year':
        return String(day.getFullYear()).slice(-piece.digits);
      case 'month':
        return digits(day.getMonth() + 1);
      case 'day':
        return digits(day.getDate());
      case 'name': {
        const like = long?.kind === 'name' ? long : piece;
        const month = monthNames[day.getMonth()] ?? '';
        const short = like.length <= 0 || month.length <= like.length ? month : month.slice(0, like.length) + like.stop;
        return piece.isCapital ? short.toUpperCase() : short;
      }
    }
  }
}

function piecesOf(found: RegExpExecArray, groups: Readonly<Record<string, string | undefined>>): readonly DatePiece[] {
  const [whole] = found;
  const pieces: DatePiece[] = [];
  let at = 0;
  const parts = (['year', 'month', 'day'] as const)
    .flatMap(part => {
      const [start] = found.indices?.groups?.[part] ?? [];
      const value = groups[part];
      return start === undefined || value === undefined ? [] : [{ part, value, index: start - found.index }];
    })
    .sort((a, b) => a.index - b.index);
  for (const { part, value, index } of parts) {
    if (index > at) pieces.push({ kind: 'text', text: whole.slice(at, index) });
    at = index + value.length;
    if (part === 'year') pieces.push({ kind: 'year', digits: value.length === 2 ? 2 : 4 });
    else if (/\d/.test(value)) pieces.push({ kind: part, isPadded: value.length === 2 });
    else {
      const stop = groups.stop ?? '';
      at += stop.length;
      const named = capitalized(value);
      const isWhole = monthNames.includes(named);
      // of `May` nobody can tell
      const length = named === 'May' ? -1 : isWhole ? 0 : named === 'Sept' ? 3 : value.length;
      pieces.push({ kind: 'name', length, stop, isCapital: value !== named });
    }
    if (part === 'day' && groups.suffix !== undefined) at += groups.suffix.length;
  }
  if (at < whole.length) pieces.push({ kind: 'text', text: whole.slice(at) });
  return pieces;
}

function monthOf(written: string): number | undefined {
  const number = /^\d/.test(written)
    ? Number(written)
    : monthNames.findIndex(month => month.startsWith(capitalized(written.slice(0, 3)))) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}

/** `MAY` → `May` */
function capitalized(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
