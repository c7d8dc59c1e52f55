import type { TextLine } from '../boxText';
import { compoundHanFamily, hanFamilies } from './hanFamilies';
import type { NamePart } from './nameParts';

const marks = String.raw`[*∗†‡§¶#✉\d^]{0,8}`;
const hanName = String.raw`\p{Script=Han}\s{0,2}\p{Script=Han}{1,3}`;

/** Also with what part somebody had, `李青（通讯作者）：`, before a title that may have marks and joints of its own. */
const ahead = new RegExp(
  String.raw`^(?<name>${hanName})(?<marks>${marks}(?:[(（][^()（）]{1,12}作者?[)）])?)\s?[:：]\s?(?=["“《]?[\p{L}\d][^,，.。;；]{4})`,
  'u',
);

const latinName = String.raw`\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\.?){0,2}\s\p{Lu}[\p{L}’'-]+`;

/** The same, or a Latin name, before a title in Chinese: `Ann Reed：湖泊与城市的研究`. */
const aheadOfTitle = new RegExp(
  String.raw`^(?<name>(?:${hanName}|${latinName})${marks})\s?[:：]\s?(?=[“《]?\p{Script=Han}[^,，.。;；]{3})`,
  'u',
);

/**
 * The last name of a row in Chinese before a colon and the title, as the social sciences cite: of `林梅、李青：湖泊与城市的研究` the part
 * `李青：湖泊`. Only where a joint that stands between names alone, a mark or bold letters tell that it is one, since a title may begin so as well,
 * `林梅，武汉：一座城市的湖泊研究` (see `withNamesBeforeColon`). `undefined` elsewhere, and where one mark holds it with the words behind the colon.
 */
export function beforeColon(line: TextLine, part: NamePart): NamePart | undefined {
  const { name = '', marks: behind = '' } = ahead.exec(line.text.slice(part.from, part.from + 60))?.groups ?? {};
  if (name === '' || !beginsWithFamilyName(name)) return undefined;
  const to = part.from + name.length + behind.length;
  const { strong, slanted, links, underlined } = line;
  const around = [strong, slanted, links, underlined].flat();
  if (around.some(span => span.from >= part.from - 1 && span.from < to && span.to > to + 1)) return undefined;
  const isBold = strong.some(span => Math.abs(span.from - part.from) < 2 && span.to >= part.from + name.length);
  const isJoined = behindJoint.test(line.text.slice(Math.max(0, part.from - 16), part.from));
  return behind !== '' || isBold || isJoined
    ? { text: line.text.slice(part.from, to), from: part.from, to }
    : undefined;
}

/** `林梅、`, and `林梅和`; `唐诗与宋词：一部湖泊史` is a title. */
const behindJoint = /、\s?$|(?<!\p{Script=Han})\p{Script=Han}{2,4}\s?和\s?$/u;

/** In characters of the text, the name that a title may begin with before a colon, and where the words behind the colon begin. */
export function nameAheadOfTitle(title: string): { readonly name: string; readonly behind: number } | undefined {
  const found = aheadOfTitle.exec(title);
  const name = found?.groups?.name;
  if (found === null || name === undefined) return undefined;
  return /^\p{Script=Han}/u.test(name) && !beginsWithFamilyName(name) ? undefined : { name, behind: found[0].length };
}

function beginsWithFamilyName(name: string): boolean {
  const isLong = /^(?:\p{Script=Han}\s{0,2}){4}/u.test(name);
  return compoundHanFamily.test(name) || (!isLong && hanFamilies.has(name.charAt(0)));
}
