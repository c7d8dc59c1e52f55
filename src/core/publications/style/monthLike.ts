import { monthNames, shortMonthNames } from '../../time/calendarNames';

/**
 * The name of a month (1-12), in full or cut as another is, with a stop behind it where the other has one and the name is cut: `June` beside `December`,
 * `Jun.` beside `Sept.`. `May` counts as cut.
 */
export function monthLike(like: string, stop: string, month: number): string {
  const isWhole = like.length > 3 && like !== 'Sept';
  const name = (isWhole ? monthNames : shortMonthNames)[month - 1] ?? '';
  return name + (monthNames.includes(name) && !isWhole ? stop.replace('.', '') : stop);
}
