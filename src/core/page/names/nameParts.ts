import type { Span, TextLine } from '../boxText';
import { beforeGoesOn } from './goesOn';
import { readsLikeChineseName } from './chineseNames';
import { nameKind, withoutMarks } from './nameKind';

/** One name of a list of authors, in characters of its line. */
export interface NamePart extends Span {
  readonly text: string;
}

/** The `&` of `R&D` parts no names. */
const separator = new RegExp(
  String.raw`[,，、;；]|&(?!(?<=(?<!\p{L})\p{Lu}&)\p{Lu}(?!\p{L}))|\s(?:and|und|et(?!\s?al(?!\p{L})))\s|${beforeGoesOn}|和|与(?=\p{Script=Han})`,
  'giu',
);

/** `**Mei Lin** Ann Reed, Tom Brook`, `Ann Reed **Mei Lin**, Tom Brook`: a comma beside the owner’s name was forgotten. */
export function apartAtMark(line: TextLine, part: NamePart): readonly NamePart[] {
  const { text, strong } = line;
  const mark = strong.find(({ from, to }) => Math.abs(from - part.from) < 2 && to < part.to);
  if (mark === undefined) return apartBeforeMark(line, part);
  const behind = mark.to + (/^[*†‡#^\s]*/.exec(text.slice(mark.to, part.to))?.[0].length ?? 0);
  const [one, other] = [text.slice(part.from, mark.to).trim(), text.slice(behind, part.to)];
  // `**Mei Lin** ISL 2029` goes on with a venue
  if (nameKind(one) !== 'full' || nameKind(other) !== 'full') return [part];
  return [
    { text: one, from: part.from, to: part.from + one.length },
    { text: other, from: behind, to: part.to },
  ];
}

/**
 * The same before the name, where the marked words are a whole one of Chinese: those of `Juan Carlos **García López**` are family names, as a mark
 * sets them apart in Spanish and Portuguese, and `Ann Reed **Northern Water**, 2029` goes on with a venue.
 */
function apartBeforeMark({ text, strong }: TextLine, part: NamePart): readonly NamePart[] {
  const mark = strong.find(({ from, to }) => from > part.from + 1 && from < part.to && to <= part.to);
  if (mark === undefined || !/^[*†‡#^\d\s]*(?:[.。]|$)/.test(text.slice(mark.to, part.to))) return [part];
  const before = text.slice(part.from, mark.from);
  const [one, other] = [before.trim(), text.slice(mark.from, mark.to)];
  const isDated = /^[\s.,(]{0,3}(?:19|20)\d\d/.test(text.slice(mark.to, mark.to + 8));
  if (isDated || !/\s$/.test(before) || nameKind(one) !== 'full' || !readsLikeChineseName(withoutMarks(other)))
    return [part];
  return [
    { text: one, from: part.from, to: part.from + one.length },
    { text: text.slice(mark.from, part.to), from: mark.from, to: part.to },
  ];
}

/** `Lin, Mei; Reed, Ann`: where semicolons divide names, a comma stands in each. */
export function withGivenNames(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const isBehind = (at: number, joint: RegExp): boolean => {
    const [part, next] = [parts[at], parts[at + 1]];
    return part !== undefined && next !== undefined && joint.test(text.slice(part.to, next.from));
  };
  const areInitials = (at: number): boolean => /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,2}$/u.test(parts[at]?.text ?? '');
  // `Reed, A; Temes, J, Canto, J; Lin, M`: a comma slipped in for one of the semicolons
  const isSlip = (at: number): boolean =>
    areInitials(at) &&
    isBehind(at, inName) &&
    isBehind(at + 1, inName) &&
    areInitials(at + 2) &&
    isBehind(at + 2, betweenNames);
  const names: NamePart[] = [];
  let at = 0;
  for (let next = true; next && isBehind(at, inName) && (isBehind(at + 1, betweenNames) || names.length > 0); at += 2) {
    const [family, given] = [parts[at], parts[at + 1]];
    if (family === undefined || given === undefined || nameKind(family.text) === 'none') break;
    next = isBehind(at + 1, betweenNames) || (names.length > 0 && isSlip(at + 1));
    // `Reed, A. What Lakes Remember`: initials end the last name, though no comma is behind them
    const last = next ? undefined : (initials.exec(given.text) ?? bareBeforeIn.exec(given.text))?.[0].trimEnd();
    const isOpen = last !== undefined && /^\s+[\p{L}\d“"]/u.test(given.text.slice(last.length));
    // `Reed, Ann.; Brook, Tom`
    const to = isOpen ? given.from + last.length : given.to - (next && /\p{Ll}\.$/u.test(given.text) ? 1 : 0);
    names.push({ text: text.slice(family.from, to), from: family.from, to });
    if (isOpen && names.length > 1) return names;
  }
  if (names.length < 2) return parts;
  // where semicolons part the names, a comma behind the last of them parts none: `Lin, Mei; Reed, Ann, J. Lake Math.`
  const isOver = at > 0 && isBehind(at - 1, inName);
  return isOver ? names : [...names, ...parts.slice(at)];
}

const inName = /^\s?[,，]\s{0,3}$/;

const betweenNames = /^\s?[;；]\s{0,3}$/;

/** `M.`, `A. B.`; the marks of a footnote may stand before the stop: `M*.` */
const initials = /^(?:\p{Lu}[*∗†‡§¶#✉^\d]{0,8}\.\s?-?){1,4}(?=[\s*∗†‡§¶#✉(（"“[]|$)/u;

/** `A`, `A#` */
const bareInitial = /^\p{Lu}(?=[*∗†‡§¶#✉^]{0,4}$)/u;

/** `M In: Northern Waters` */
const bareBeforeIn = /^\p{Lu}(?:[\s-]?\p{Lu}){0,2}(?=\sIn:\s)/u;

/** `Lin, M., & Byron, A. (2029). Title`: what stands between every second comma belongs to the family name before it. */
export function withInitials(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return parts;
  const given = initials.exec(second.text)?.[0];
  // `Mei Lin, A. Reed`: who writes one name so, writes all so
  if (given === undefined || /^\s?\p{L}/u.test(second.text.slice(given.length))) return parts;
  const joined: NamePart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [family, given] = [parts[at], parts[at + 1]];
    // `Lin, M., Reed, A, 2029`, `Lin, M., Reed, A#, 2029`: one stop was forgotten
    const found =
      given === undefined ? null : (initials.exec(given.text) ?? (at > 0 ? bareInitial.exec(given.text) : null));
    if (family === undefined) break;
    // before initials `An` and `Best` are family names
    const isFamily = /^(?:full|single)$/.test(nameKind(family.text)) || /^\p{Lu}\p{Ll}{1,20}$/u.test(family.text);
    const isName = found !== null && isFamily && !initials.test(family.text);
    const rest = given?.text.slice(found?.[0].length) ?? '';
    if (!isName || given === undefined) {
      joined.push(family);
      continue;
    }
    const end = given.from + found[0].trimEnd().length;
    const marks = /^[*∗†‡§¶#✉\d]{0,4}$/u.test(rest);
    joined.push({
      text: text.slice(family.from, marks ? given.to : end),
      from: family.from,
      to: marks ? given.to : end,
    });
    at++;
    // a title or a year behind the last name ends the list
    if (!marks) break;
  }
  return joined;
}

/** `Ann Reed, **Lin, Mei**`: marks around a family name, a comma and a given name say that these are one. */
export function withMarkedFamilies({ text, strong, code }: TextLine, parts: readonly NamePart[]): readonly NamePart[] {
  const marked = [...strong, ...code].filter(({ from, to }) => isFamilyAhead(text.slice(from, to)));
  if (marked.length === 0) return parts;
  const joined: NamePart[] = [];
  for (const part of parts) {
    const family = joined.at(-1);
    const isGiven =
      family !== undefined &&
      marked.some(
        ({ from, to }) => Math.abs(from - family.from) < 2 && family.to < to && part.from < to && part.to >= to - 1,
      );
    if (!isGiven) joined.push(part);
    else joined[joined.length - 1] = { text: text.slice(family.from, part.to), from: family.from, to: part.to };
  }
  return joined;
}

/** `Lin, Mei`, `van der Reed, Ann B.`; not `林梅, 王芦`, `Bo Day, Mei Lin` and `Oral, Spotlight` */
function isFamilyAhead(mark: string): boolean {
  return familyAhead.test(mark) && mark.split(/,\s?/).every(word => initials.test(word) || nameKind(word) !== 'none');
}

const familyAhead =
  /^(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{Script=Latin}'’-]+,\s?\p{Lu}[\p{Script=Latin}'’-]*\.?(?:[\s-]?\p{Lu}\.?){0,2}[*∗†‡§¶#✉^\d]{0,4}$/u;

/** `Martin Brook Jr.` */
export const generation = /(?:^|\s)(?:[JS]r\.?|II|III|IV)$/;

/** `Martin Brook, Jr., Mei Lin`: the first comma parts no names. */
export function withGenerations(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const joined: NamePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isBehind = /^(?:[JS]r\.?|II|III|IV)$/.test(part.text) && last?.text.includes(' ') === true;
    if (!isBehind) joined.push(part);
    else joined[joined.length - 1] = { text: text.slice(last.from, part.to), from: last.from, to: part.to };
  }
  return joined;
}

/** What commas, `and` and the like divide in a stretch of a line, without blanks around. */
export function partsOf(text: string, from: number, to: number): readonly NamePart[] {
  const parts: NamePart[] = [];
  const within = text.slice(from, Math.min(to, from + 3000));
  let start = 0;
  const push = (end: number): void => {
    const raw = within.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    parts.push({ text: trimmed, from: from + start + lead, to: from + start + lead + trimmed.length });
  };
  for (const found of within.matchAll(separator)) {
    push(found.index);
    start = found.index + found[0].length;
  }
  push(within.length);
  return parts;
}
