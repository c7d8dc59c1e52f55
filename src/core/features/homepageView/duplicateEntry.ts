import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { isItem } from '../entries/entryBlock';
import { runsOf } from '../entries/entryBlocks';
import { find, gone, type EntryFile, type EntryRef } from '../entries/entryFile';
import { edited, refused, type SiteChange } from '../siteChange';
import { gapIn } from './moveEntries';

/** Writes a publication once more below itself, to be changed there. */
export function duplicateEntry(files: readonly EntryFile[], ref: EntryRef): SiteChange {
  const found = find(files, ref);
  if (found === undefined) return refused(gone);
  const { text } = found.file.page;
  const { range } = found.block;
  const run = runsOf(found.file.page).find(one => one.includes(found.block)) ?? [];
  const eol = lineBreakOf(text);
  const gap = gapIn(text, run, run.indexOf(found.block)) ?? eol.repeat(isItem(found.block) ? 1 : 2);
  const at = range.end;
  const reveal = { path: ref.path, start: at + gap.length, end: at + gap.length + range.end - range.start };
  return edited([{ path: ref.path, range: { start: at, end: at }, newText: gap + slice(text, range) }], reveal);
}
