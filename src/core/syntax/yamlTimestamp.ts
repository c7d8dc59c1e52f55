/**
 * A date or time of YAML. As a `Date` it is the instant; beyond it, what Ruby's `Date` and `Time` remember and a `Date`
 * does not: `2024-01-02` is a day without a clock or a zone, `2024-01-02 10:00:00 +0800` prints in its own zone.
 */
export class YamlTimestamp extends Date {
  constructor(
    milliseconds: number,
    /** `day`: no clock was written, the instant is midnight UTC. */
    readonly precision: 'day' | 'time',
    /** Minutes east of UTC; 0 also where a `Z` was written or nothing. */
    readonly offset: number,
  ) {
    super(milliseconds);
  }
}

const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const time =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?[ \t]*(?:Z|([-+])(\d{1,2})(?::?(\d\d))?)?$/;

/** Reads `2024-01-02` or `2024-01-02 10:00:00[.5] [Z|+08:00]`; `undefined` for anything else, such as `2024-02-30`. */
export function readTimestamp(source: string): YamlTimestamp | undefined {
  const dayMatch = day.exec(source);
  if (dayMatch) {
    const midnight = utc(dayMatch.slice(1).map(Number));
    return midnight === undefined ? undefined : new YamlTimestamp(midnight, 'day', 0);
  }
  const match = time.exec(source);
  if (!match) return undefined;
  const [, year, month, dayOfMonth, hour, minute, second, fraction, sign, zoneHours, zoneMinutes] = match;
  const local = utc([year, month, dayOfMonth, hour, minute, second].map(Number));
  if (local === undefined) return undefined;
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new YamlTimestamp(local - zone * 60_000 + Math.trunc(Number(`0.${fraction ?? ''}0`) * 1000), 'time', zone);
}

function utc(parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = parts;
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return date.setUTCHours(hour, minute, second);
}
