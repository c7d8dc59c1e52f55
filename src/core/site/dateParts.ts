import { monthNames, weekdayNames } from '../time/calendarNames';
import type { ClockTime } from '../time/zoneClock';

const millisecondsADay = 86_400_000;

/** The parts of a date that a permalink template may name: `:year`, `:month`, `:i_day`, `:short_month`, `:week`, … */
export function dateParts(time: ClockTime): ReadonlyMap<string, string> {
  const { year, month, day, hour, minute, second } = time;
  const midnight = Date.UTC(year, month - 1, day);
  const weekday = new Date(midnight).getUTCDay();
  const monthName = monthNames[month - 1] ?? '';
  const dayName = weekdayNames[weekday] ?? '';
  const week = isoWeek(midnight, weekday);
  return new Map([
    ['year', padded(year, 4)],
    ['month', padded(month, 2)],
    ['day', padded(day, 2)],
    ['hour', padded(hour, 2)],
    ['minute', padded(minute, 2)],
    ['second', padded(second, 2)],
    ['i_day', String(day)],
    ['i_month', String(month)],
    ['short_month', monthName.slice(0, 3)],
    ['long_month', monthName],
    ['short_year', padded(year % 100, 2)],
    ['y_day', padded((midnight - Date.UTC(year, 0, 1)) / millisecondsADay + 1, 3)],
    ['w_year', padded(week.year, 4)],
    ['week', padded(week.week, 2)],
    ['w_day', String(weekday === 0 ? 7 : weekday)],
    ['short_day', dayName.slice(0, 3)],
    ['long_day', dayName],
  ]);
}

/** The parts by their names. */
export const datePlaces: readonly string[] = [
  ...dateParts({ year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 }).keys(),
];

/** The week of ISO 8601: the one that holds the Thursday next to the day. */
function isoWeek(midnight: number, weekday: number): { readonly year: number; readonly week: number } {
  const thursday = midnight + (4 - (weekday === 0 ? 7 : weekday)) * millisecondsADay;
  const year = new Date(thursday).getUTCFullYear();
  return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / millisecondsADay / 7) + 1 };
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
