import type { TextLine } from '../boxText';
import { isNameBeforeStop, isVolumeJournal } from './volumeJournal';
import type { NamePart } from './nameParts';

/**
 * Names without a journal as mathematicians cite it and what is behind it, whose stops are none of a list: `Ann Reed, J. Lake Math. 34 (2029), no. 4,
 * 937–1009`. `parts` are those of the line between its commas.
 */
export function beforeVolumeJournal(line: TextLine, parts: readonly NamePart[]): readonly NamePart[] {
  const at = parts.findIndex((part, index) => beginsJournal(line, part, parts[index - 1]?.to ?? part.from));
  return at < 0 ? parts : parts.slice(0, at);
}

function beginsJournal(line: TextLine, { from }: NamePart, before: number): boolean {
  const text = line.text.slice(from, from + longestJournal);
  // `Mei Lin and Ann Reed. Lake Math. 34 (2029), 1–9`
  if (!isVolumeJournal(text) || /(?<!\p{L})and(?!\p{L})|&/u.test(line.text.slice(before, from))) return false;
  // `Mei Lin, Ann Reed [Cubic lakes](…). Lake Math. 34 (2029), 1–9`
  const numbers = from + text.search(/\d/);
  const isMarkedLater = [...line.links, ...line.strong, ...line.slanted].some(
    span => span.from > from + 1 && span.from < numbers - 1,
  );
  return !isMarkedLater && !isBehindName(text);
}

/** `Ann Reed. Lake Math. 34 (2029), 1–9` */
function isBehindName(text: string): boolean {
  const stop = /(?<=\p{L}{2}[*†‡#^\d]{0,4})\.\s{1,2}(?=\p{Lu})/u.exec(text);
  return (
    stop !== null &&
    isNameBeforeStop(text.slice(0, stop.index)) &&
    isVolumeJournal(text.slice(stop.index + stop[0].length))
  );
}

/** In characters: its name and its numbers. */
const longestJournal = 180;
