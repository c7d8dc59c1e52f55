import { monthSource, monthStartSource, seasonSource } from './calendarNames';

const year = String.raw`(?<year>(?:19|20)\d\d)`;
const month = String.raw`(?<month>0?[1-9]|1[0-2])`;
const day = String.raw`0?[1-9]|[12]\d|3[01]`;
/** No month has this number. */
const lateDay = String.raw`1[3-9]|2\d|3[01]`;
const name = String.raw`${monthStartSource}\p{L}{0,7}\.?`;

/** Dates with a year. The groups of each name its pieces in order; of those of one kind the others have a digit behind. */
const forms: readonly string[] = [
  // `2029 May`, `2029. Sept.`, `2029 (June)`, but `2029 Marie Curie, ` begins a name
  String.raw`${year}(?<joint>[.,]?\s)(?:(?<name>${name})(?!\s\p{L}[\p{L}'’-]{0,24}(?:,|\s(?:and|&)\s))|(?<joint2>\()(?<name2>${name})(?<joint3>\))?)`,
  // `2029年`, `2029年5月`, `2029年5月12日`
  String.raw`${year}(?<joint>年)(?:${month}(?<joint2>月)(?:(?<day>${day})(?<joint3>日))?)?`,
  // `2029-05`, `2029/5`, `2029.05.12`
  String.raw`${year}(?<joint>[-./])${month}(?:(?<joint2>[-./])(?<day>${day}))?`,
  // `May 2029`, `12 May 2029`, `12. Mai 2029`, `May 12th, 2029`, `May ’29`
  String.raw`(?:(?<day>(?:${day})(?:st|nd|rd|th|\.)?)(?<joint>\s))?(?<name>${name})(?<joint2>,?\s)(?:(?<day2>(?:${day})(?:st|nd|rd|th)?)(?<joint3>,?\s))?` +
    String.raw`(?:${year}|(?<year2>['’‘]\d\d))`,
  // `Spring 2029`
  String.raw`(?<season>${seasonSource})(?<joint>,?\s)${year}`,
  // `05/31/2029`, `31.05.2029`
  String.raw`${month}(?<joint>[-./])(?<day>${lateDay})(?<joint2>[-./])${year}`,
  String.raw`(?<day>${lateDay})(?<joint>[-./])${month}(?<joint2>[-./])${year}`,
  // `12.05.2029`; `12/05/2029` may be of May or of December, so that its day is none
  String.raw`(?<day>0?[1-9]|1[0-2])(?<joint>[-.])${month}(?<joint2>[-.])${year}`,
  String.raw`${month}(?<joint>\/)(?:0?[1-9]|1[0-2])\/${year}`,
  // `05/2029`
  String.raw`${month}(?<joint>[-./])${year}`,
  // `2029-30`, which is no month
  String.raw`${year}[-/](?:1[3-9]|[2-9]\d)`,
  year,
];

/** A date with its year in numbers or words, as the source of an expression with the flags `iu` in which no group is counted: `2029`, `2029-05-12`, `May 12th, 2029`. */
export const writtenDateSource = `(?:${forms.map(form => form.replace(/\(\?<[a-z]\w{0,9}>/g, '(?:')).join('|')})`;

const readers = forms.map(form => new RegExp(`^${form}$`, 'iu'));

/** Part of a date as it is written: of `May 12th, ’29` the month's name `May`, the day `12th` and the year `’29`, and what joins them. */
export interface DatePiece {
  readonly kind: 'year' | 'month' | 'name' | 'day' | 'season' | 'joint';
  readonly text: string;
}

/** The pieces of a date in order, of `12/05/2029`, whose day may be either, the first number as its month and no day; `undefined` for what is more than a date, or none. */
export function readDatePieces(text: string): readonly DatePiece[] | undefined {
  const groups = readers.map(reader => reader.exec(text)?.groups).find(found => found !== undefined);
  return (
    groups &&
    Object.entries(groups).flatMap(([group, written]: readonly [string, string | undefined]) => {
      const kind = kinds.find(one => group.startsWith(one));
      return written === undefined || kind === undefined ? [] : [{ kind, text: written }];
    })
  );
}

const kinds: readonly DatePiece['kind'][] = ['year', 'month', 'name', 'day', 'season', 'joint'];

/**
 * Of dates that are put alike the one that shows how others are: of `2029.12` and `2029.03` the second, which says that months have two digits, of `05/12/2029` and
 * `31/05/2029` the second, whose day is no month, of `May 2029` and `March 2029` the second, which says that they are not cut, of `September 2029` and
 * `Mai 2029` the second, which is no English. `first` where none does.
 */
export function tellingDate(first: string, others: readonly string[]): string {
  const alike = [first, ...others].filter(date => shapeOf(date) === shapeOf(first));
  return alike.find(isForeign) ?? alike.find(shows) ?? first;
}

function shapeOf(date: string): string {
  return date.replace(/\d+/g, '1').replace(/\p{L}{3,}\.?/gu, 'a');
}

const longWord = /\p{L}{3,}/u;
const english = new RegExp(`^(?:${monthSource}|${seasonSource})$`, 'i');
const ambiguousDay = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

function isForeign(date: string): boolean {
  const word = longWord.exec(date)?.[0];
  return word !== undefined && !english.test(word);
}

function shows(date: string): boolean {
  const word = longWord.exec(date)?.[0];
  if (word !== undefined) return !/^may$/i.test(word);
  return ambiguousDay.test(date) ? lateDayAndMonth.test(date) : /(?<!\d)0?[1-9](?!\d)/.test(date);
}

const lateDayAndMonth = new RegExp(`(?<!\\d)(?:${lateDay})/`);
