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

const one = String.raw`(?:19|20)\d\d(?:[.\-/年]\d{1,2}(?:[.\-/月]\d{1,2}日?|月)?|年)?`;
const leading = new RegExp(String.raw`^[^\p{L}\d]{0,8}(${one}(?: ?(?:-|–|—|~|～|至|to) ?${one})?)(?![\d\p{L}.])`, 'u');

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
    years: parts.map(part => Number(part.slice(0, 4))),
    separator: separator ?? '',
    padded: [...padded][0],
  };
}
