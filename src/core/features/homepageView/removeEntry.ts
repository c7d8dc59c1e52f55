import { singleYear } from '../../page/headings/headingYears';
import { message } from '../../text/message';
import { isWithin } from '../../text/range';
import { find, type EntryFile, type EntryRef, type Found } from '../entries/entryFile';
import { entryBlocks } from '../entries/entryBlocks';
import { wholeLines } from '../entries/blockLines';
import { gone } from '../entries/gone';
import { edited, refused, type SiteChange } from '../siteChange';
import { cut, isLone } from './moveEntries';
import { notWhole } from './notWhole';
import { entryTexts, filesAfter } from './provenMove';

/**
 * Takes a publication off its page, with the lines it stands on. Refused where the page would be read otherwise than before, but for the one
 * entry.
 */
export function removeEntry(files: readonly EntryFile[], ref: EntryRef): SiteChange {
  const found = find(files, ref);
  if (found === undefined) return refused(gone);
  const { block, file } = found;
  if (!block.isWhole) return refused(notWhole(block, 'removed'));
  if (isLone(files, found))
    return refused(
      message(
        '“{0}” is a file of its own, {1}: remove the tag that includes it, and the file where no other page does.',
        block.title,
        file.path,
      ),
    );
  const edits = cut(withYear(found));
  const left = wordsIn(filesAfter(files, edits));
  const before = wordsIn(files);
  return before.length === left.length + 1 && areAmong(left, before)
    ? edited(edits)
    : refused(
        message(
          '“{0}” cannot be removed: the page would be read differently, and other entries would be lost. Remove it in the text.',
          block.title,
        ),
      );
}

/** With the item around it that is left with its year alone: `<li><h3>2029</h3><p>…</p></li>`. */
function withYear(found: Found): Found {
  const { block, file } = found;
  const { page } = file;
  const item = block.html?.parent;
  if (item?.name !== 'li' || item.end === undefined) return found;
  // `2029 (2 papers)` with one of the two
  if (entryBlocks(page).some(({ key, range }) => key !== block.key && isWithin(range, item.range))) return found;
  const others =
    page.text.slice(item.content.start, block.range.start) + page.text.slice(block.range.end, item.content.end);
  if (singleYear(others.replace(/<[^<>]*>/g, '')) === undefined) return found;
  return { ...found, block: { ...block, range: wholeLines(page, item.range, undefined) } };
}

/**
 * The entries without the comments that name their boxes: of two that have one, the one that is left has a comment above it. And without the
 * attributes of a list, `{: .papers}`, which are those of an item that is alone in it.
 */
function wordsIn(files: readonly EntryFile[]): readonly string[] {
  return entryTexts(files)
    .map(text => text.replace(/<!--[^<>\n]{1,120}-->\s*/, '').replace(/\r?\n {0,3}\{:[^{}\r\n]{0,300}\}$/, ''))
    .sort();
}

/** Whether all of the one stand in the other, each once. */
function areAmong(some: readonly string[], all: readonly string[]): boolean {
  const waiting = [...all];
  return some.every(one => {
    const same = waiting.indexOf(one);
    const at = same >= 0 ? same : waiting.findIndex(other => isItemAround(one, other));
    waiting.splice(Math.max(0, at), 1);
    return at >= 0;
  });
}

/**
 * Whether an entry is the element in which another stood beside more: `<li>2029 <p>…</p></li>`, `<div class="papers"><p>…</p></div>`, which is one paper
 * where one paragraph is left.
 */
function isItemAround(item: string, inside: string): boolean {
  const [, paragraph] = /^html (<(?!li\b)[^]*)$/.exec(inside) ?? [];
  return (
    paragraph !== undefined && /^html <(?:li|div|section|article)\b/.test(item) && item.includes(paragraph.trimEnd())
  );
}
