const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\\.?';
/** `December 10 - 15`, `August 29 - September 2`, `10-12 December` */
const days = `(?:${month}\\s\\d{1,2}(?:\\s?[-–—]\\s?(?:${month}\\s)?\\d{1,2})?|\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?\\s${month})`;
const behind = '(?:,\\s(?:Proceedings|Revised Selected Papers|Short Papers|Extended Abstracts|Part\\s\\w{1,8}))*';
const tail = new RegExp(
  `^(.{12,}?)((?:,\\s\\p{Lu}[\\p{L}.'’ -]{1,30}){1,3}),\\s${days}\\s?,\\s((?:19|20)\\d\\d)${behind}\\.?$`,
  'u',
);

/** The name of an event without where and when it took place, which DBLP and Springer write into it. */
export interface NamedEvent {
  readonly name: string;
  /** `Vancouver, BC, Canada` */
  readonly place?: string;
  /** When it took place. */
  readonly year?: string;
}

/**
 * Takes place, days and part from behind the name of proceedings: `Advances in Lakes 38, LCI 2024, Vancouver, Canada, December 10 - 15, 2024`
 * and `Lakes – LCI 2024: 17th Conference, Tel Aviv, Israel, October 23–27, 2024, Proceedings, Part II`. Other names stay as they are.
 */
export function namedEvent(written: string): NamedEvent {
  const [, name, place, year] = written.length > 400 ? [] : (tail.exec(written) ?? []);
  return name === undefined || place === undefined || year === undefined
    ? { name: written }
    : { name, place: place.replace(/^,\s/, ''), year };
}
