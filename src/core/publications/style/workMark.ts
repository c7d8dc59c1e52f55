import type { VenueKind, WorkMarks } from './entryStyle';
import { isWideWorkMark, workMarkLetters, workMarkSource } from '../../page/workMark';
import { typeMark } from '../references/gbt7714';
import type { CslItem } from '../work';
import { venueKind } from './writeVenue';

const mark = new RegExp(String.raw`\s?${workMarkSource}(?:\/\/)?`);

/** The mark of GB/T 7714 that says of what kind a work is, the first in `text`: `[J]`, `[EB/OL]`, `[C]//`. */
export function findWorkMark(text: string): { readonly start: number; readonly text: string } | undefined {
  const found = mark.exec(text);
  return found === null ? undefined : { start: found.index, text: found[0] };
}

/** The last of these marks in `text`, as a title may hold such letters itself. */
export function lastWorkMark(text: string): { readonly start: number; readonly text: string } | undefined {
  const found = [...text.matchAll(new RegExp(mark, 'g'))].at(-1);
  return found === undefined ? undefined : { start: found.index, text: found[0] };
}

/** What an entry with such a mark tells of, where the mark alone says so. */
export function venueKindOfMark(written: string): VenueKind | undefined {
  const letters = workMarkLetters(written);
  if (letters === 'C') return 'conference';
  return letters === 'EB' ? 'preprint' : undefined;
}

/** The mark of a work as the entries around have it for its kind, else as the standard has it. */
export function workMarkOf(csl: CslItem, { shown, place }: WorkMarks): string {
  const kind = venueKind(csl);
  const isUsual = csl.type === 'article-journal' || csl.type === 'paper-conference' || kind === 'preprint';
  const known = isUsual ? shown[kind] : undefined;
  if (known !== undefined) return known;
  const isInside = kind === 'conference' && place === 'behind';
  const isWide = Object.values(shown).some(isWideWorkMark);
  return `${isWide ? '［' : '['}${typeMark(csl)}${isWide ? '］' : ']'}${isInside ? '//' : ''}`;
}
