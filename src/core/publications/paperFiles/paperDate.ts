import { fieldCalled } from '../../page/data/dataFields';
import type { YamlScalar } from '../../syntax/yamlValue';
import { dateLike } from '../style/dateLike';
import type { CslItem } from '../work';
import { nameOf, type ReadPaperFile } from './paperFile';

/** Year, month and day. */
export type WholeDate = readonly [year: number, month: number, day: number];

/**
 * The date of a work, as files beside it have theirs: a month or day that nobody knows is the first, and so is one that all of several leave at the first.
 * `undefined` for a work without a year.
 */
export function wholeDate({ issued }: CslItem, files: readonly ReadPaperFile[]): WholeDate | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const dates = files.map(dateIn).filter(date => date !== undefined);
  const isFirst = (at: 1 | 2): boolean => dates.length > 2 && dates.every(date => date[at] === 1);
  const ofYear = isFirst(1) && isFirst(2);
  return [year, ofYear ? 1 : (month ?? 1), isFirst(2) ? 1 : (day ?? 1)];
}

function dateIn({ path, keys }: ReadPaperFile): WholeDate | undefined {
  const written = keys.entries.flatMap(({ key, value }) =>
    fieldCalled(key) === 'year' && value.kind === 'scalar' ? [value.source] : [],
  );
  for (const text of [...written, nameOf(path)]) {
    const [, year, month, day] = /^["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
    if (day !== undefined) return [Number(year), Number(month), Number(day)];
  }
  return undefined;
}

/** The date of a work as the value of a key, in the form of another: `2029-05-01 00:00:00 +0800`, `"2029"`. */
export function dateValue(csl: CslItem, { source }: YamlScalar, [year, month, day]: WholeDate): string | undefined {
  const [, quote = '', form = '', time = ''] = /^(["']?)(.*?)([ T]\d{1,2}:\d\d[^"']*)?["']?$/.exec(source.trim()) ?? [];
  const isWhole = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(form);
  const known = isWhole ? { ...csl, issued: { 'date-parts': [[year, month, day]] } } : csl;
  const date = dateLike(form, known);
  return date === undefined ? undefined : quote + date + (isWhole ? time : '') + quote;
}
