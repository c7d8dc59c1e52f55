import { headedEnds } from '../../page/works/headedEnds';
import { lineBreakOf } from '../../text/lineBreak';
import { message } from '../../text/message';
import { slice } from '../../text/range';
import { blockText, isItem } from '../entries/entryBlock';
import { runsOf } from '../entries/entryBlocks';
import { find, type EntryFile, type EntryRef } from '../entries/entryFile';
import { gone } from '../entries/gone';
import { edited, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { gapIn } from './moveEntries';
import { notWhole } from './notWhole';
import { entryTexts, filesAfter } from './provenMove';

/**
 * Writes a publication once more below itself, to be changed there. Refused where the page would be read otherwise than before, but for the
 * copy.
 */
export function duplicateEntry(files: readonly EntryFile[], ref: EntryRef): SiteChange {
  const found = find(files, ref);
  if (found === undefined) return refused(gone);
  const { block, file } = found;
  if (!block.isWhole) return refused(notWhole(block, 'duplicated'));
  const { text } = file.page;
  const { range } = block;
  const run = runsOf(file.page).find(one => one.includes(block)) ?? [];
  const eol = lineBreakOf(text);
  const gap = gapIn(text, run, run.indexOf(block)) ?? eol.repeat(isItem(block) ? 1 : 2);
  const at = range.end;
  // an anchor stands on a page once
  const { core = range } = block;
  const own = headedEnds(file.page).has(core.start) ? { start: core.start, end: range.end } : range;
  const copy = slice(text, own);
  const edits: readonly PlacedEdit[] = [{ path: ref.path, range: { start: at, end: at }, newText: gap + copy }];
  const wanted = [...entryTexts(files), blockText(file.page, block)].sort();
  if (entryTexts(filesAfter(files, edits)).join('\0') !== wanted.join('\0'))
    return refused(
      message(
        '“{0}” cannot be duplicated: the page would be read differently, and entries would be lost. Copy it in the text.',
        block.title,
      ),
    );
  return edited(edits, { path: ref.path, start: at + gap.length, end: at + gap.length + copy.length });
}
