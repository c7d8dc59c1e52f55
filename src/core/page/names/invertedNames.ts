import { isCountry, isState, isStateCode } from '../venues/placeNames';
import { goesOnSource } from './goesOn';
import type { NamePart } from './nameParts';

const family = String.raw`(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{Script=Latin}'’-]{1,30}`;
const given = String.raw`\p{Lu}[\p{Script=Latin}'’-]{1,30}(?:\s\p{Lu}\.?){0,2}`;
const marks = String.raw`[*∗†‡§¶#✉^\d]{0,8}`;

const wholeFamily = new RegExp(`^${family}$`, 'u');
const wholeGiven = new RegExp(`^${given}${marks}$`, 'u');

/** With the end of the list behind it: the stop before a title, of which the initial ahead may have one as well, or a quotation. */
const lastGiven = new RegExp(
  `^${given}${marks}(?=[.,]?\\s{0,2}["“]|(?<=\\p{L}{2}${marks})\\.\\s{1,2}\\p{Lu}|(?<=\\s\\p{Lu}\\.)\\s{1,2}\\p{Lu}|\\.?\\s?$)`,
  'u',
);

/** `Lin, Mei. “Title.”`, `Lin, Mei B., et al. “Title.”`: as the Modern Language Association cites. */
const alone = new RegExp(
  `^(?<name>${family}\\s?,\\s(?:${given}))(?:(?<=\\.)|\\.)?(?:(?<more>,\\s${goesOnSource}\\.?,?)|(?<=\\.))\\s{1,2}["“]`,
  'u',
);

/** What no number, tag or label is. */
const words = /\p{L}{2}\s\p{L}/u;

/**
 * The parts of a line between its commas, where the names at its beginning have their family names ahead: of all of them with `and` between, as BibTeX has
 * them, `Lin, Mei and Reed, Ann. Title`, and of one alone before a quoted title, `Lin, Mei. “Title.”`, `Lin, Mei, et al. “Title.”`. Two words apart by
 * a comma may as well be two of anything; what stands behind them tells.
 * @param from where the names begin, in characters of the line
 */
export function withFamiliesAhead(text: string, from: number, parts: readonly NamePart[]): readonly NamePart[] {
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || words.test(text.slice(0, from))) return parts;
  const { name, more: goesOn } = alone.exec(text.slice(first.from, first.from + longest))?.groups ?? {};
  if (name === undefined) return joinedByAnd(text, parts) ?? parts;
  if (isTown(name)) return parts;
  const whole = { text: name, from: first.from, to: first.from + name.length };
  return goesOn === undefined ? [whole] : [whole, ...more];
}

/** `Oslo, Norway`, `Boston, MA`: talks are listed with their towns. */
function isTown(name: string): boolean {
  const place = name.replace(/^[^,]*,\s/, '');
  return isCountry(place) || isState(place) || isStateCode(place);
}

/** Not the end of the line, nor a year: `Norrhavn, Norway and Lakeside, Canada, 2029`. */
const titleBehind = /^[^\p{L}\d]{0,8}(?:\p{L}\S*\s){2}/u;

/** In characters: a name with what says that the list goes on. */
const longest = 120;

/** `Lin, Mei and Reed, Ann and Day, Bo. Title`, two names or more. */
function joinedByAnd(text: string, parts: readonly NamePart[]): readonly NamePart[] | undefined {
  const names: NamePart[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [one, other, next] = parts.slice(at, at + 3);
    if (one === undefined || other === undefined) return undefined;
    if (!wholeFamily.test(one.text) || !/^,\s{1,2}$/.test(text.slice(one.to, other.from))) return undefined;
    const isFurther = next !== undefined && /^\s(?:and|&)\s$/.test(text.slice(other.to, next.from));
    const length = isFurther ? wholeGiven.exec(other.text)?.[0].length : lastGiven.exec(other.text)?.[0].length;
    if (length === undefined) return undefined;
    const to = other.from + length;
    names.push({ text: text.slice(one.from, to), from: one.from, to });
    if (!isFurther && !titleBehind.test(text.slice(to))) return undefined;
    if (!isFurther) break;
  }
  return names.length > 1 ? names : undefined;
}
