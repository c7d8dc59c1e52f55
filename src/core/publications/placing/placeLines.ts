import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { nearestFirst, type Unit } from '../entries/pageUnits';

/**
 * The insertion that puts entries next to those that are lines of one paragraph (`Names. “Title.” Venue.<br>`): behind the one in which the
 * cursor stands, before it when the cursor is at its very start, else beside the nearest, divided as these are. `undefined` where the
 * nearest publication is no such line.
 */
export function placeLines(
  page: PageModel,
  units: readonly Unit[],
  offset: number,
  entries: readonly string[],
): TextEdit | undefined {
  if (/^\s*(?:<|[-*+]\s)/.test(entries[0] ?? '')) return undefined;
  const [near] = nearestFirst(page, units, offset);
  if (near?.kind !== 'paragraph') return undefined;
  const at = units.indexOf(near);
  const gap = gapOf(page.text, near, units[at + 1]) ?? gapOf(page.text, units[at - 1], near);
  if (gap === undefined) return undefined;
  const text = entries.join(gap);
  const isBefore = offset <= near.range.start;
  const place = isBefore ? near.range.start : near.range.end;
  return insertion(place, isBefore ? text + gap : gap + text);
}

function gapOf(text: string, first: Unit | undefined, second: Unit | undefined): string | undefined {
  if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph') return undefined;
  const gap = text.slice(first.range.end, second.range.start);
  return gap.length < 20 && /^(?:<br\/?>|\\\\)?\r?\n$/.test(gap.replace(/[ \t]/g, '')) ? gap : undefined;
}
