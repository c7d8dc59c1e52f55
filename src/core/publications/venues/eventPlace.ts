import { shortMonthSource } from '../../time/calendarNames';

const month = String.raw`${shortMonthSource}[a-z]{0,7}\.?`;
/** `December 10 - 15`, `August 29 - September 2`, `10-12 December`, `29 August - 2 September` */
const days = `(?:${month}\\s\\d{1,2}(?:\\s?[-–—]\\s?(?:${month}\\s)?\\d{1,2})?|\\d{1,2}(?:\\s${month})?(?:\\s?[-–—]\\s?\\d{1,2})?\\s${month})`;
const online = '(?:[Vv]irtual|[Oo]nline)(?:\\s(?:[Ee]vent|[Cc]onference|[Mm]eeting))?';
/** `Vancouver`, `Korea (South)`, `Virtual Event / Lakeside` */
const place = `(?:${online}|\\p{Lu}[\\p{L}.'’/ -]{1,30}(?:\\s\\(\\p{L}{1,20}\\))?)`;
const dated = new RegExp(`^(.{12,}?)((?:,\\s${place}){0,3}),\\s${days}\\s?,?\\s((?:19|20)\\d\\d)(?=[,.]|$)`, 'u');
/** `Proceedings`, `Revised Selected Papers`, `Part II`, `Volume 1: Long Papers`, `Volume 2 (Short Papers)` */
const volume =
  /,\s(?:(?:\p{Lu}[\p{L}-]{2,14}\s|and\s){0,4}(?:Proceedings|Papers|Abstracts|Posters|Demonstrations|Volume)|(?:Part|Volume|Track)\s\w{1,8}(?::\s\p{Lu}[\p{L} ]{1,40}|\s\(\p{Lu}[\p{L} ]{1,40}\))?)(?=,|$)/gu;
/** A single word there may be the publisher. */
const placeBehind = new RegExp(`^(?:(?:,\\s${place}){2,3}|,\\s${online})$`, 'u');

/** The name of an event without where and when it took place, which DBLP and Springer write into it. */
export interface NamedEvent {
  readonly name: string;
  /** `Vancouver, BC, Canada` */
  readonly place?: string;
  /** When it took place. */
  readonly year?: string;
}

/**
 * Takes place, days and part from behind the name of proceedings: `Advances in Lakes 38, LCI 2024, Vancouver, Canada, December 10 - 15, 2024`,
 * `Lakes – LCI 2024: 17th Conference, Tel Aviv, Israel, October 23–27, 2024, Proceedings, Part II` and `Meeting on Lakes, LCI 2024,
 * 9-15 June 2024, Lakeside, California, USA`. Other names stay as they are.
 */
export function namedEvent(written: string): NamedEvent {
  const [found = '', name, before = '', year] = written.length > 400 ? [] : (dated.exec(written) ?? []);
  if (name === undefined || year === undefined) return { name: written };
  const behind = written.slice(found.length).replace(/\.$/, '').replace(volume, '');
  if (behind !== '' && (before !== '' || !placeBehind.test(behind))) return { name: written };
  const where = `${before}${behind}`.replace(/^,\s/, '');
  return where === '' ? { name, year } : { name, place: where, year };
}
