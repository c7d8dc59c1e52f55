import { parseKramdown } from '../../kramdown/parse';
import type { KramdownElement } from '../../kramdown/tree';
import { applyEdits, insertion } from '../../text/edit';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { beginsWithMark, starMarks } from './starMarks';

/**
 * `Mei Lin*, Ada Reed*, Bo Hale`: the first asterisk begins italics that the second one ends, and visitors see neither. Told once of a
 * block of text, at the first such asterisk.
 */
export function* takenMarks(block: KramdownElement, masked: string): Iterable<Finding> {
  if (!masked.slice(block.start, block.end).includes('*')) return;
  const taken = firstTaken(block, masked);
  if (taken === undefined) return;
  const { start, content } = taken;
  const mark = masked.slice(start, content.start);
  const written = mark.replaceAll('*', '\\*');
  yield {
    range: { start, end: content.start },
    message: message(
      'This “{0}” begins emphasis that goes on to a “{0}” further on: visitors do not see it. Write “{1}” for the mark itself.',
      mark,
      written,
    ),
    fixes: escapeAll(block, masked, { title: message('Write “{0}”', written), safe: taken.type === 'em' }),
  };
}

/** All marks of the block together: one that is left would begin emphasis in its turn. None where some would be taken all the same. */
function escapeAll(
  block: KramdownElement,
  masked: string,
  { title, safe }: Pick<Fix, 'title' | 'safe'>,
): readonly Fix[] {
  const { start, end } = block;
  const edits = starMarks(block, masked).map(at => insertion(at, '\\'));
  const own = edits.map(({ range, newText }) => insertion(range.start - start, newText));
  const after = applyEdits(masked.slice(start, end), own);
  const { root } = parseKramdown(after);
  return firstTaken(root, after) === undefined ? [{ kind: 'escape-mark', title, edits, safe }] : [];
}

function firstTaken(parent: KramdownElement, masked: string): KramdownElement | undefined {
  for (const child of parent.children) {
    const isEmphasis = (child.type === 'em' || child.type === 'strong') && masked[child.start] === '*';
    if (isEmphasis && beginsWithMark(child, masked)) return child;
    const taken = firstTaken(child, masked);
    if (taken !== undefined) return taken;
  }
  return undefined;
}
