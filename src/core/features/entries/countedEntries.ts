import { addTo, groupedBy } from '../../grouped';
import type { PageModel } from '../../page/pageModel';
import { paperGroups } from '../../publications/entries/paperGroup';
import { editedPage } from '../../page/editedPage';
import { applyEdits, withoutOverlaps, type TextEdit } from '../../text/edit';
import { isWithin, shifted, slice } from '../../text/range';
import type { EntryBlock } from './entryBlock';
import { blockText } from './entryBlock';
import { entryBlocks, runsOf } from './entryBlocks';
import {
  marksAround,
  numbersOf,
  seriesOf,
  startOfWords,
  writtenNumber,
  type NumberSeries,
  type PrintedNumber,
} from './printedNumbers';

/**
 * The edits that write entries into a page, or move one, with the numbers of those around counted anew where the page numbers them by hand and
 * without gaps. An entry that comes among others of which each has such a number gets one, too, in the place of one that it has in the same
 * brackets: `[C3]` for `[P1]`. Where one that has another number comes among others that have none of its form, nothing is counted.
 */
export function countedAnew(page: PageModel, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length === 0 || page.data !== undefined) return edits;
  const series = seriesOf({ path: '', page });
  if (series.length === 0) return edits;
  const after = editedPage(page, edits);
  const members = membersAfter(after, standings(page, series, after), series);
  if (members === undefined) return edits;
  const patches = [...members].flatMap(([own, blocks]) =>
    blocks.map((block, at) => numberPatch(after, block, own, blocks, at)),
  );
  const known = patches.filter(patch => patch !== undefined);
  const counted = known.length < patches.length ? undefined : patched(withoutOverlaps(edits), known.flat());
  const isCounted = counted !== undefined && isSame(after, editedPage(page, counted), known.flat());
  return isCounted ? counted : edits;
}

/** An entry of the page as it is then. */
interface Standing {
  readonly block: EntryBlock;
  /** Whether it stood there before in these words. */
  readonly isOld: boolean;
  /** Those it was counted in. */
  readonly series: readonly NumberSeries[];
}

/** The entries of a page after a change, in their lists. */
function standings(
  page: PageModel,
  series: readonly NumberSeries[],
  after: PageModel,
): readonly (readonly Standing[])[] {
  const byText = groupedBy(entryBlocks(page), block => blockText(page, block));
  return runsOf(after).map(run =>
    run.map(block => {
      const was = byText.get(blockText(after, block))?.shift();
      const own = was === undefined ? [] : series.filter(({ blocks }) => blocks.includes(was));
      return { block, isOld: was !== undefined, series: own };
    }),
  );
}

/** The entries of each series, in the order of the page as it is then; `undefined` where a new one with a number is in none of its form. */
function membersAfter(
  after: PageModel,
  runs: readonly (readonly Standing[])[],
  series: readonly NumberSeries[],
): ReadonlyMap<NumberSeries, readonly EntryBlock[]> | undefined {
  const members = new Map<NumberSeries, EntryBlock[]>();
  for (const [at, run] of runs.entries()) {
    for (const one of run) {
      const forms = numbersOf(after, one.block).map(({ form }) => form);
      const own = one.isOld ? one.series : joinedSeries(after, runs, at, one, forms);
      const isStray = (form: string): boolean =>
        series.some(other => other.form === form) && own.every(other => bracketsOf(other.form) !== bracketsOf(form));
      if (!one.isOld && forms.some(isStray)) return undefined;
      for (const other of own) addTo(members, other, one.block);
    }
  }
  return members;
}

/**
 * The series a new entry comes to: those of its neighbours that have numbers of its own forms, and those of all others of its list. Alone
 * below the heading of its year it comes to that of the lists around, which go on with each other’s numbers.
 */
function joinedSeries(
  after: PageModel,
  runs: readonly (readonly Standing[])[],
  at: number,
  { block }: Standing,
  forms: readonly string[],
): readonly NumberSeries[] {
  const run = runs[at] ?? [];
  const place = run.findIndex(one => one.block === block);
  const near = [...run.slice(0, place).reverse(), ...run.slice(place + 1)].filter(({ isOld }) => isOld);
  const around = near.length > 0 ? near : besideAlone(after, runs, at, block);
  const found = new Map<string, NumberSeries>();
  for (const own of around.flatMap(({ series }) => series)) if (!found.has(own.form)) found.set(own.form, own);
  return [...found.values()].filter(
    ({ form }) =>
      forms.includes(form) || (form !== 'list' && around.every(({ series }) => series.some(own => own.form === form))),
  );
}

/** The entries of the list below, or else above, in the same section, where that list and another are counted as one. */
function besideAlone(
  after: PageModel,
  runs: readonly (readonly Standing[])[],
  at: number,
  { range }: EntryBlock,
): readonly Standing[] {
  const group = paperGroups(after).find(({ papers }) => papers.some(({ unit }) => unit.range.start === range.start));
  const isInGroup = ({ block }: Standing): boolean =>
    group?.papers.some(({ unit }) => unit.range.start === block.range.start) ?? false;
  // those that come with it go by what stood there before, too
  const old = runs.map(run => run.filter(({ isOld }) => isOld));
  const nearest = [old.slice(at + 1), old.slice(0, at).reverse()].map(some => some.find(run => run.length > 0) ?? []);
  const beside = nearest.find(run => run.some(isInGroup)) ?? [];
  const goesOn = ({ series }: Standing): boolean =>
    series.some(own => runs.filter(run => run.some(one => one.series.includes(own))).length > 1);
  return beside.length > 0 && beside.every(goesOn) ? beside : [];
}

/** What gives a member of a series its number; `undefined` where it has none and the others do not show how one is written. */
function numberPatch(
  after: PageModel,
  block: EntryBlock,
  { form, step, least }: NumberSeries,
  members: readonly EntryBlock[],
  at: number,
): readonly TextEdit[] | undefined {
  const value = least + (step > 0 ? at : members.length - 1 - at);
  const numberIn = (one: EntryBlock): PrintedNumber | undefined =>
    numbersOf(after, one).find(number => number.form === form);
  const written = numberIn(block);
  if (written !== undefined) {
    const before = slice(after.text, written.range);
    const newText = writtenNumber(value, before);
    return newText === before ? [] : [{ range: written.range, newText }];
  }
  const label = numbersOf(after, block).find(number => bracketsOf(number.form) === bracketsOf(form));
  if (label !== undefined) {
    const start = label.range.start - prefixOf(label.form).length;
    return [{ range: { start, end: label.range.end }, newText: prefixOf(form) + String(value) }];
  }
  const model = members.find(other => numberIn(other) !== undefined);
  const marks = model && marksAround(after, model);
  const start = startOfWords(after, block);
  return marks && [{ range: { start, end: start }, newText: marks.open + String(value) + marks.close }];
}

/** `[#]` of `[C#]`. */
function bracketsOf(form: string): string {
  return form.replace(`${prefixOf(form)}#`, '#');
}

/** `C` of `[C#]`: the letters of a label before its number. */
function prefixOf(form: string): string {
  return /[A-Z-]{0,16}(?=#)/.exec(form)?.[0] ?? '';
}

/** Edits with patches of the text after them; `undefined` where a patch lies only partly in what an edit has written. */
function patched(edits: readonly TextEdit[], patches: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const result: TextEdit[] = [];
  const left = [...patches].sort((a, b) => a.range.start - b.range.start);
  let growth = 0;
  const takeUntil = (end: number): void => {
    const own = left.filter(({ range }) => range.start < end && range.end <= end);
    for (const { range, newText } of left.splice(0, own.length))
      result.push({ range: shifted(range, -growth), newText });
  };
  for (const { range, newText } of edits) {
    const start = range.start + growth;
    const end = start + newText.length;
    takeUntil(start);
    const own = left.filter(patch => patch.range.end <= end);
    const next = left[own.length]?.range.start ?? end;
    if (own.some(patch => patch.range.start < start) || next < end) return undefined;
    const inner = own.map(patch => ({
      ...patch,
      range: shifted(patch.range, -start),
    }));
    result.push({ range, newText: applyEdits(newText, inner) });
    left.splice(0, own.length);
    growth += newText.length - (range.end - range.start);
  }
  takeUntil(Infinity);
  return result;
}

/** Whether two pages have the same entries but for patches of their numbers. */
function isSame(after: PageModel, counted: PageModel, patches: readonly TextEdit[]): boolean {
  const [blocks, others] = [entryBlocks(after), entryBlocks(counted)];
  return (
    blocks.length === others.length &&
    blocks.every(({ kind, range }, at) => {
      const other = others[at];
      const own = patches
        .filter(patch => isWithin(patch.range, range))
        .map(patch => ({
          ...patch,
          range: shifted(patch.range, -range.start),
        }));
      return other?.kind === kind && slice(counted.text, other.range) === applyEdits(slice(after.text, range), own);
    })
  );
}
