import type { KramdownElement } from '../../kramdown/tree';
import { insertion } from '../../text/edit';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { emphases, isOnlyEscaped } from './onlyEscaped';
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

/** All marks of the block together: one that is left would begin emphasis in its turn. None where the rest does not stay as it is. */
function escapeAll(
  block: KramdownElement,
  masked: string,
  { title, safe }: Pick<Fix, 'title' | 'safe'>,
): readonly Fix[] {
  const { start, end } = block;
  const marks = starMarks(block, masked);
  const before = masked.slice(start, end);
  const own = marks.map(at => at - start);
  const edits = marks.map(at => insertion(at, '\\'));
  return isOnlyEscaped(before, own) ? [{ kind: 'escape-mark', title, edits, safe }] : [];
}

function firstTaken(parent: KramdownElement, masked: string): KramdownElement | undefined {
  for (const element of emphases(parent)) if (isTaken(element, masked)) return element;
  return undefined;
}

function isTaken(element: KramdownElement, masked: string): boolean {
  const { start, content } = element;
  const hasWords = /[\p{L}\d]/u.test(masked.slice(content.start, content.end));
  return masked[start] === '*' && hasWords && beginsWithMark(element, masked);
}
