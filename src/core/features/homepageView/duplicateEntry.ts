import { slice } from '../../text/range';
import { runsOf } from './entryBlocks';
import { find, gone, type EntryFile, type EntryRef } from './moveEntries';
import { edited, lineBreakOf, refused, type ViewChange } from './viewChange';

/** Writes a publication once more below itself, to be changed there. */
export function duplicateEntry(files: readonly EntryFile[], ref: EntryRef): ViewChange {
  const found = find(files, ref);
  if (found === undefined) return refused(gone);
  const { text } = found.file.page;
  const { range, kind } = found.block;
  const run = runsOf(found.file.page).find(one => one.includes(found.block)) ?? [];
  const next = run[run.indexOf(found.block) + 1];
  const between = next === undefined ? '' : text.slice(range.end, next.range.start);
  const eol = lineBreakOf(text);
  const gap = between !== '' && between.trim() === '' ? between : eol.repeat(kind === 'item' ? 1 : 2);
  const at = range.end;
  const reveal = { path: ref.path, start: at + gap.length, end: at + gap.length + range.end - range.start };
  return edited([{ path: ref.path, range: { start: at, end: at }, newText: gap + slice(text, range) }], reveal);
}
