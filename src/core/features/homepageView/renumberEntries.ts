import { addTo, groupedBy } from '../../grouped';
import { parsePage } from '../../page/parsePage';
import { composedEdits, offsetAfter, type TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import type { EntryBlock } from '../entries/entryBlock';
import { blockText } from '../entries/entryBlock';
import { entryBlocks, runsOf } from '../entries/entryBlocks';
import type { EntryFile, EntryRef } from '../entries/entryFile';
import { numbersOf, seriesOf, writtenNumber, type NumberSeries } from '../entries/printedNumbers';
import type { SiteChange } from '../siteChange';
import { fileAfter } from './provenMove';

/** Says of names and offsets in the files as they are what they are in the files that are given to a move. */
export interface Renamed {
  readonly ref: (ref: EntryRef) => EntryRef;
  readonly offset: (path: string, offset: number) => number;
}

/** Moves or sorts the entries of files. */
type EntryMove = (files: readonly EntryFile[], renamed: Renamed) => SiteChange;

const unchanged: Renamed = { ref: ref => ref, offset: (_, offset) => offset };

/**
 * Makes a move, and counts anew the entries that the page numbers by hand and without gaps (`[1]`, `[2]`; `J3.`, `J2.`), in the same change. An
 * entry that goes to others that are counted in its way is counted with them; one that goes to entries without such numbers
 * keeps its own, and no other is touched.
 * @param moved the entry that is moved; `undefined` where all are put in order
 */
export function renumbered(files: readonly EntryFile[], moved: EntryRef | undefined, move: EntryMove): SiteChange {
  const change = move(files, unchanged);
  if (change.kind === 'refused' || change.files.length === 0) return change;
  const series = files.map(seriesOf);
  if (series.every(own => own.length === 0)) return change;
  const after = files.map(file => {
    const own = change.files.find(({ path }) => path === file.path);
    return own === undefined ? file : fileAfter(file, own.edits);
  });
  const numbers = numbersAfter(files, series.flat(), after, moved);
  const edits = numbers && files.map(({ page }) => numberEdits(page.text, page, numbers));
  if (edits === undefined || edits.every(own => own.length === 0)) return change;
  const counted = files.map((file, at) => {
    const own = edits[at] ?? [];
    return own.length === 0 ? file : fileAfter(file, own);
  });
  const renamed = renaming(files, counted, edits);
  const again = renamed && move(counted, renamed);
  if (again?.kind !== 'edits') return change;
  const whole = files.flatMap(({ path, page }, at) => {
    const first = edits[at] ?? [];
    const then = again.files.find(file => file.path === path)?.edits ?? [];
    const composed = composedEdits(page.text, first, then);
    return composed.length === 0 ? [] : [{ path, edits: composed }];
  });
  return { ...again, files: whole };
}

type Numbers = ReadonlyMap<EntryBlock, ReadonlyMap<string, number>>;

/** What the entries are numbered after a move, by form; `undefined` where the one that was moved is among others that are not counted so. */
function numbersAfter(
  files: readonly EntryFile[],
  series: readonly NumberSeries[],
  after: readonly EntryFile[],
  moved: EntryRef | undefined,
): Numbers | undefined {
  const blocks = files.flatMap(file => entryBlocks(file.page).map(block => ({ file, block })));
  const one = blocks.find(({ file, block }) => file.path === moved?.path && block.key === moved.key);
  const byText = groupedBy(blocks, ({ file, block }) => wordsOf(file, block));
  const seriesOfBlock = byBlock(series.flatMap(own => own.blocks.map(block => [block, own.form, own] as const)));
  // the entries as they were, together as they are after the move
  const runs = after.flatMap(file =>
    runsOf(file.page).map(run => run.map(block => byText.get(wordsOf(file, block))?.shift()?.block)),
  );
  const members = new Map<NumberSeries, EntryBlock[]>();
  for (const run of runs) {
    if (!run.every(block => block !== undefined)) return undefined;
    for (const [at, block] of run.entries()) {
      const own =
        block === one?.block
          ? seriesNear(numbersOf(one.file.page, block), run, at, seriesOfBlock)
          : [...(seriesOfBlock.get(block)?.values() ?? [])];
      if (own === undefined) return undefined;
      for (const joined of own) addTo(members, joined, block);
    }
  }
  return countedThrough(members);
}

/** For each number of an entry the series of its form in which it stands in a run: that of the nearest above it, or else below; `undefined` where one has none. */
function seriesNear(
  numbers: ReturnType<typeof numbersOf>,
  run: readonly EntryBlock[],
  at: number,
  seriesOfBlock: ReadonlyMap<EntryBlock, ReadonlyMap<string, NumberSeries>>,
): readonly NumberSeries[] | undefined {
  const near = [...run.slice(0, at).reverse(), ...run.slice(at + 1)];
  const found = numbers.map(({ form }) => near.flatMap(block => seriesOfBlock.get(block)?.get(form) ?? [])[0]);
  return found.every(series => series !== undefined) ? found : undefined;
}

/** The numbers of the members of each series, which are in the order of the page after the move: from its least on, or down to that. */
function countedThrough(members: ReadonlyMap<NumberSeries, readonly EntryBlock[]>): Numbers {
  return byBlock(
    [...members].flatMap(([{ form, step, least }, own]) =>
      own.map((block, at) => [block, form, least + (step > 0 ? at : own.length - 1 - at)] as const),
    ),
  );
}

/** What each block has under each form of its numbers. */
function byBlock<Value>(
  items: readonly (readonly [block: EntryBlock, form: string, value: Value])[],
): ReadonlyMap<EntryBlock, ReadonlyMap<string, Value>> {
  const found = new Map<EntryBlock, Map<string, Value>>();
  for (const [block, form, value] of items)
    found.set(block, (found.get(block) ?? new Map<string, Value>()).set(form, value));
  return found;
}

function wordsOf({ page }: EntryFile, block: EntryBlock): string {
  return blockText(page, block);
}

function numberEdits(text: string, page: EntryFile['page'], numbers: Numbers): readonly TextEdit[] {
  return entryBlocks(page).flatMap(block =>
    numbersOf(page, block).flatMap(({ form, range }): readonly TextEdit[] => {
      const value = numbers.get(block)?.get(form);
      const written = slice(text, range);
      const newText = value === undefined ? written : writtenNumber(value, written);
      return newText === written ? [] : [{ range, newText }];
    }),
  );
}

/** `undefined` where a page with other numbers has other entries. */
function renaming(
  files: readonly EntryFile[],
  counted: readonly EntryFile[],
  edits: readonly (readonly TextEdit[])[],
): Renamed | undefined {
  const isSame = files.every(
    ({ page }, at) => entryBlocks(page).length === entryBlocks(counted[at]?.page ?? page).length,
  );
  if (!isSame) return undefined;
  return {
    ref(ref) {
      const at = files.findIndex(({ path }) => path === ref.path);
      const rank = entryBlocks(files[at]?.page ?? parsePage('')).findIndex(({ key }) => key === ref.key);
      const key = entryBlocks(counted[at]?.page ?? parsePage(''))[rank]?.key;
      return key === undefined ? ref : { path: ref.path, key };
    },
    offset: (path, offset) => offsetAfter(edits[files.findIndex(file => file.path === path)] ?? [], offset),
  };
}
