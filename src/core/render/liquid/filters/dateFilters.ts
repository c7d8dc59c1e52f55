import type { RenderContext } from '../rendering';
import { rubyError } from '../errors';
import type { Filter } from '../filter';
import { filter } from '../filter';
import { parseTime } from '../../../time/parseTime';
import { inspect, offsetText, toText } from '../rubyText';
import { strftime } from '../strftime';
import { latest, localTime, timeIn } from '../../../time/timeZone';
import { isWhole, numberOf, RubyDate } from '../values';
import { RubyTime } from '../../../time/rubyTime';

/** Filters over dates: Liquid's `date` and Jekyll's `date_to_…`. */
export const dateFilters: ReadonlyMap<string, Filter> = new Map([
  ['date', filter(1, 1, (input, [format], context) => formatted(input, toText(format), context))],
  ['date_to_string', filter(0, 2, (input, [type, style], context) => dayText(input, '%b', type, style, context))],
  ['date_to_long_string', filter(0, 2, (input, [type, style], context) => dayText(input, '%B', type, style, context))],
  [
    'date_to_rfc822',
    filter(0, 0, (input, _, context) => (toText(input) === '' ? input : rfc822(moment(input, context)))),
  ],
  [
    'date_to_xmlschema',
    filter(0, 0, (input, _, context) => (toText(input) === '' ? input : xmlSchema(moment(input, context)))),
  ],
]);

function formatted(input: unknown, format: string, context: RenderContext): unknown {
  const date = format === '' ? undefined : dateOf(input, context);
  return date === undefined ? input : strftime(date, format);
}

/** `Utils.to_date`: a date as it is, `now` and `today`, seconds since 1970, or a text that Ruby can make something of. */
function dateOf(input: unknown, context: RenderContext): RubyDate | RubyTime | undefined {
  if (input instanceof RubyDate || input instanceof RubyTime) return input;
  const { now, timeZone } = context.host;
  if (isWhole(input)) return momentAt(numberOf(input), timeZone);
  if (typeof input !== 'string' || input === '') return undefined;
  const text = input.toLowerCase();
  if (text === 'now' || text === 'today') return timeIn(timeZone, now);
  return /^\d+$/.test(text) ? momentAt(Number(text), timeZone) : parseTime(text, timeZone, now);
}

/** So many seconds after 1970 began; `undefined` beyond all calendars. */
function momentAt(seconds: number, timeZone: string): RubyTime | undefined {
  return Math.abs(seconds) * 1000 < latest ? timeIn(timeZone, seconds * 1000) : undefined;
}

/** A moment in the site's zone; a day is its midnight there. Throws a LiquidError for what is no date. */
function moment(input: unknown, context: RenderContext): RubyTime {
  const date = dateOf(input, context);
  if (date === undefined) throw rubyError(`Invalid Date: '${inspect(input)}' is not a valid datetime.`);
  const { timeZone } = context.host;
  return date instanceof RubyTime
    ? timeIn(timeZone, date.epoch)
    : localTime(timeZone, date.year, date.month, date.day, 0);
}

function dayText(input: unknown, month: string, type: unknown, style: unknown, context: RenderContext): unknown {
  if (toText(input) === '') return input;
  const time = moment(input, context);
  if (type !== 'ordinal') return strftime(time, `%d ${month} %Y`);
  const day = ordinal(Number(strftime(time, '%-d')));
  return strftime(time, style === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`);
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

function xmlSchema(time: RubyTime): string {
  return strftime(time, '%Y-%m-%dT%H:%M:%S') + offsetText(time.offset, ':');
}

function rfc822(time: RubyTime): string {
  return strftime(time, '%a, %d %b %Y %H:%M:%S ') + offsetText(time.offset, '');
}
