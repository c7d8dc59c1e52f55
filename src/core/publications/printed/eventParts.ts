import { foreignMonthSource, shortMonthSource } from '../../time/calendarNames';
import { acronym } from '../venues/acronym';
import { namedEvent } from '../venues/eventPlace';

/** What tells pages or the number of an article, as a part of an expression. */
export const pagesLead = String.raw`pp?\.\s?|[Pp]ages?\s|Art(?:icle)?\.?\s(?:[Nn]o\.\s)?`;
/** Behind the name or the year of an event, where numbers alone could be days; also the number of an article, `pp. e101`, `Article 101`. */
export const pagesTold = String.raw`(?:${pagesLead})(?<page>[A-Za-z]?\d{1,8}(?:\s?[-–—]{1,2}\s?[A-Z]?\d{1,6})?)`;
/** A month, as a part of an expression, in full or not. */
export const monthAlone = String.raw`(?:${shortMonthSource}[a-z]{0,7}|${foreignMonthSource})\.?`;

/**
 * The words of a venue without where and when its event took place. The year of the work may stand behind that of the event, or be that.
 */
export function withoutEventPlace(written: string): string {
  const text = written.replace(placeInYears, ', $1');
  const [, event = text, dated] = /^(.*),\s((?:19|20)\d\d)$/.exec(text) ?? [];
  const [inner, whole] = [namedEvent(event), namedEvent(text)];
  if (dated !== undefined && inner.year !== undefined) return withoutPlace(`${inner.name}, ${dated}`);
  return withoutPlace(whole.year === undefined ? text : `${whole.name}, ${whole.year}`);
}

/**
 * Pages and year behind an acronym in brackets, which ends the name of an event, without the place beside them: `Conference on Lakes
 * (ICL 2029), pp. 1-9, Norrhavn, Norrland, 2029`. What else stands there leaves all as it is.
 */
function withoutPlace(text: string): string {
  const [, name = '', ofName, behind] = bracketed.exec(text) ?? [];
  if (behind === undefined) return text;
  const parts = behind.split(/,\s/);
  const pages = parts.filter(part => onlyPages.test(part));
  const years = parts.flatMap(part => onlyYear.exec(part)?.[1] ?? []);
  const [year = ofName] = years;
  const isRead = parts.every(part => onlyPages.test(part) || onlyYear.test(part) || isPlace(part));
  if (!isRead || pages.length > 1 || years.length > 1 || (ofName !== undefined && year !== ofName)) return text;
  return [name, ...pages.map(page => page.replace(/^pp?\.\s?/, 'pp. ')), ...(ofName === undefined ? years : [])].join(
    ', ',
  );
}

const bracketed = new RegExp(
  String.raw`^(.{8,200}?\((?:${acronym})(?:[\s'’-]{0,2}((?:19|20)\d\d))?\)),\s(.{2,120})$`,
  'u',
);
const onlyPages = new RegExp(`^${pagesTold}$`, 'u');
const onlyYear = new RegExp(String.raw`^(?:${monthAlone}\s)?((?:19|20)\d\d)$`, 'u');

/** Whether words may be a part of the name of a place, `Norrhavn`, `Rio de Janeiro`: none of a workshop or of a part of proceedings. */
export function isPlace(part: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{1,30}$/u.test(part) && !besidePapers.test(part);
}

/** What stands there and is no place: where in the event, or in which part of a journal. */
const besidePapers =
  /\b(?:workshops?|findings|companion|tracks?|tutorials?|symposium|conference|proceedings|part|series|section|volume|vol|article)\b/i;

/** The place of an event between its year and that of the work, which are one: `…, 2029, Lakeside, Norrland, 2029`. */
const placeInYears = /,\s((?:19|20)\d\d)(?:,\s\p{Lu}[\p{L}.'’ -]{1,30}){1,3},\s\1(?=[,.]|$)/u;
