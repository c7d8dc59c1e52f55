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
  /** `Oct`, `Oct.`, `October`; `length` of the abbreviation, 0 for the whole name. */
  | { readonly kind: 'name'; readonly length: number; readonly stop: string };

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const name =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** In the order in which they are tried. A date like `3/4/2026` could be two, so it is none. */
const forms: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)(?<a>\s?年\s?)(?<month>\d{1,2})(?<b>\s?月)(?:(?<c>\s?)(?<day>\d{1,2})(?<d>\s?日))?/,
  /(?<![\d./-])(?<year>(?:19|20)\d\d)(?<a>\s?[./-]\s?)(?<month>\d{1,2})(?:(?<c>\s?[./-]\s?)(?<day>\d{1,2}))?(?![\d/])/,
  new RegExp(
    `(?<![\\p{L}])(?<month>${name})(?<stop>\\.?)(?:(?<a>\\s)(?<day>\\d{1,2})(?<suffix>st|nd|rd|th)?)?(?<b>,?\\s?)(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    'u',
  ),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?<a>\\s)(?<month>${name})(?<stop>\\.?)(?<b>,?\\s?)(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    'u',
  ),
  /(?<![\d./-])(?<month>0?[1-9]|1[0-2])(?<a>\s?[./-]\s?)(?<year>(?:19|20)\d\d)(?![\d./-])/,
];

/** The date with which a line of news begins, behind marks and brackets; `undefined` where it begins with none. */
export function readNewsDate(line: string): WrittenDate | undefined {
  const head = line.slice(0, 60);
  for (const form of forms) {
    const found = form.exec(head);
    if (found?.groups === undefined || /[\p{L}\d]/u.test(head.slice(0, found.index))) continue;
    const { groups } = found;
    const month = monthOf(groups.month ?? '');
    const year = Number(groups.year);
    if (month === undefined || Number(groups.day ?? 1) > 31) continue;
    return {
      from: found.index,
      to: found.index + found[0].length,
      months: year * 12 + month,
      form: { pieces: piecesOf(groups, found[0]) },
    };
  }
  return undefined;
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
        return String(day.getFullYear());
      case 'month':
        return digits(day.getMonth() + 1);
      case 'day':
        return digits(day.getDate());
      case 'name': {
        const like = long?.kind === 'name' ? long : piece;
        const month = monthNames[day.getMonth()] ?? '';
        if (like.length <= 0) return month;
        return month.length <= like.length ? month : month.slice(0, like.length) + like.stop;
      }
    }
  }
}

function piecesOf(groups: Readonly<Record<string, string | undefined>>, whole: string): readonly DatePiece[] {
  const pieces: DatePiece[] = [];
  let at = 0;
  const parts = (['year', 'month', 'day'] as const)
    .flatMap(part => {
      const value = groups[part];
      return value === undefined ? [] : [{ part, value }];
    })
    .map(({ part, value }) => ({ part, value, index: placeIn(whole, part, value, groups) }))
    .sort((a, b) => a.index - b.index);
  for (const { part, value, index } of parts) {
    if (index > at) pieces.push({ kind: 'text', text: whole.slice(at, index) });
    at = index + value.length;
    if (part === 'year') pieces.push({ kind: 'year', digits: 4 });
    else if (/\d/.test(value)) pieces.push({ kind: part, isPadded: value.length === 2 });
    else {
      const stop = groups.stop ?? '';
      at += stop.length;
      const isWhole = monthNames.includes(value);
      // of `May` nobody can tell
      pieces.push({
        kind: 'name',
        length: value === 'May' ? -1 : isWhole ? 0 : value === 'Sept' ? 3 : value.length,
        stop,
      });
    }
    if (part === 'day' && groups.suffix !== undefined) at += groups.suffix.length;
  }
  if (at < whole.length) pieces.push({ kind: 'text', text: whole.slice(at) });
  return pieces;
}

function placeIn(
  whole: string,
  part: 'year' | 'month' | 'day',
  value: string,
  groups: Readonly<Record<string, string | undefined>>,
): number {
  if (part === 'year') return whole.indexOf(value);
  // the year may hold the digits of the month, and the month those of the day
  const year = whole.indexOf(groups.year ?? '');
  const behindYear = year === 0 ? (groups.year ?? '').length : 0;
  if (part === 'month')
    return whole.indexOf(
      value,
      groups.day !== undefined && whole.startsWith(groups.day) ? groups.day.length : behindYear,
    );
  if (year > 0 && whole.startsWith(value)) return 0;
  const month = whole.indexOf(groups.month ?? '', behindYear);
  return whole.indexOf(value, month + (groups.month ?? '').length);
}

function monthOf(written: string): number | undefined {
  const number = /^\d/.test(written)
    ? Number(written)
    : monthNames.findIndex(month => month.startsWith(written.slice(0, 3))) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}
