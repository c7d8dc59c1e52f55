/** A date at the beginning of an item: `*2024.05*`, `2018.05 - 2020.02`, `2020/11/25`, `2024年5月`. */
export interface LeadingDate {
  /** In characters of the item's text. */
  readonly from: number;
  readonly text: string;
  readonly years: readonly number[];
  readonly separator: string;
  /** Whether a month or day below ten has its zero; `undefined` where none is below ten. */
  readonly padded: boolean | undefined;
}

const year = String.raw`(?:19|20)\d\d`;
const month = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`;
const one = `${year}(?:[.\\-/年]${month}(?:[.\\-/月]${day}日?|月)?|年)?`;
/** `2022-23`, `2008–12`; `2008-12` may be a month. */
const years = String.raw`${year}(?:[\-/](?:1[3-9]|[2-9]\d)|[–—~～]\d\d)(?!\d)`;
const twoYears = new RegExp(`^${years}$`);
const leading = new RegExp(
  String.raw`^[^\p{L}\d]{0,8}(${years}|${one}(?: ?(?:-|–|—|~|～|至|to) ?${one})?)(?![\d\p{L}.])`,
  'u',
);

/** The date or span of dates with which a text begins. `undefined` for a year alone and for dates that mix their own parts. */
export function readLeadingDate(text: string): LeadingDate | undefined {
  const written = leading.exec(text.slice(0, 60));
  const date = written?.[1];
  if (written === null || date === undefined) return undefined;
  const parts = [...date.matchAll(new RegExp(one, 'g'))].map(([part]) => part);
  const separators = new Set(parts.flatMap(part => /\d{4}([.\-/年])\d/.exec(part)?.[1] ?? []));
  const small = parts.flatMap(part => part.slice(4).match(/(?<!\d)0?[1-9](?!\d)/g) ?? []);
  const padded = new Set(small.map(number => number.startsWith('0')));
  const [separator] = separators;
  if (separators.size > 1 || padded.size > 1) return undefined;
  return {
    from: written[0].length - date.length,
    text: date,
    years: [...parts.map(part => Number(part.slice(0, 4))), ...lastYear(date)],
    separator: separator ?? '',
    padded: [...padded][0],
  };
}

/** 2023 of `2022-23`, 2002 of `1998–02`. */
function lastYear(date: string): readonly number[] {
  if (!twoYears.test(date)) return [];
  const first = Number(date.slice(0, 4));
  const last = first - (first % 100) + Number(date.slice(-2));
  return [last < first ? last + 100 : last];
}
