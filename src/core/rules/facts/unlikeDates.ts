import type { ListEntry } from '../../page/pageModel';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate, type LeadingDate } from './leadingDate';

interface Dated {
  readonly entry: ListEntry;
  readonly date: LeadingDate;
  /** Offset of the date in the page. */
  readonly start: number;
}

/** Dates of one list in two forms: `2017.6` among `2018.05`, `2020/11` among `2020.11`. Told once a list. */
export const unlikeDates: FactCheck = function* (input) {
  for (const list of input.lists) {
    const dated = list.flatMap(entry => datedEntry(entry, input));
    const found = unlike(dated, input) ?? undefined;
    if (found !== undefined) yield found;
  }
};

function datedEntry(entry: ListEntry, { page }: FactInput): readonly Dated[] {
  const date = readLeadingDate(entry.text);
  if (date === undefined || date.separator === '') return [];
  const start = page.masked.indexOf(date.text, entry.content.start);
  return start === -1 || start > entry.content.start + 60 ? [] : [{ entry, date, start }];
}

function unlike(dated: readonly Dated[], { path }: FactInput): Finding | undefined {
  const bySeparator = split(dated, ({ date }) => date.separator);
  const byZero = split(
    dated.filter(({ date }) => date.padded !== undefined),
    ({ date }) => String(date.padded),
  );
  const mixed = bySeparator ?? byZero;
  const [first] = mixed?.few ?? [];
  const [model] = mixed?.most ?? [];
  if (mixed === undefined || first === undefined || model === undefined) return undefined;
  const like = model.date;
  return {
    range: placeOf(first),
    message: message(
      '“{0}” is written differently from the other dates of this list: “{1}”.',
      first.date.text,
      like.text,
    ),
    fixes: [
      {
        kind: 'same-dates',
        title: message('Write the dates of this list in one form'),
        edits: mixed.few.map(item => ({ range: placeOf(item), newText: rewritten(item.date.text, like, mixed.zero) })),
        safe: false,
      },
    ],
    related: [{ path, range: placeOf(model), message: message('The other form.') }],
  };

  function split(
    items: readonly Dated[],
    kind: (item: Dated) => string,
  ):
    | { readonly most: readonly Dated[]; readonly few: readonly Dated[]; readonly zero: boolean | undefined }
    | undefined {
    const kinds = new Map<string, Dated[]>();
    for (const item of items) kinds.set(kind(item), [...(kinds.get(kind(item)) ?? []), item]);
    const [most, ...others] = [...kinds.values()].sort((a, b) => b.length - a.length);
    const few = others.flat();
    // half and half may be two habits of one list; a clear majority is a rule
    if (most === undefined || few.length === 0 || most.length < 2 * few.length) return undefined;
    return { most, few, zero: most.find(({ date }) => date.padded !== undefined)?.date.padded };
  }
}

function placeOf({ start, date }: Dated): { readonly start: number; readonly end: number } {
  return { start, end: start + date.text.length };
}

function rewritten(text: string, like: LeadingDate, zero: boolean | undefined): string {
  const separated =
    like.separator === '年' || text.includes('年')
      ? text
      : text.replace(/(?<=\d{4}(?:[.\-/]\d{1,2})?)[.\-/](?=\d{1,2}(?!\d))/g, like.separator);
  if (zero === undefined) return separated;
  return separated.replace(/(?<=\d[.\-/年月])0?([1-9])(?!\d)/g, (_, digit: string) => (zero ? `0${digit}` : digit));
}
