import type { TextLine } from '../boxText';
import { beginsWithFamily, readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { isCalledOtherwise } from './calledOtherwise';

/**
 * Whether a list of names that a line ends in goes on in the next one, wherever the source or a reader sees a break: `Mei Lin, Ann Reed,` and
 * `Tom Brook`, or `and Tom Brook` behind a line without that comma.
 * @param isTitled whether another line stands above: of two lines the first is the title, which may read like a name and end in a comma
 */
export function namesGoOn(before: TextLine, after: TextLine, isTitled: boolean): boolean {
  const joint = /^\s{0,4}(?:and|&)\s+(?=\p{Lu})|^\s{0,4}[和与](?=\p{Script=Han})/u.exec(after.text)?.[0];
  const from = joint?.length ?? after.text.search(/\S/);
  return endsWithNames(before, isTitled, joint !== undefined) && leadsWithPersons(after, from);
}

/** `Mei Lin, Ann Reed,`, `Mei Lin, Ann Reed, and`, `[Title](…), **Mei Lin**,`; before `and` the comma may be left out. */
function endsWithNames(line: TextLine, isTitled: boolean, isBeforeJoint: boolean): boolean {
  const { text } = line;
  const joint = /(?:[,，、;；]\s{0,2}(?:and|&)?|\s(?:and|&))\s{0,4}$/u.exec(text)?.[0];
  const end = text.trimEnd().length - (joint?.trimEnd().length ?? 0);
  if (joint === undefined && !isBeforeJoint) return false;
  const whole = { from: text.search(/\S/), to: end };
  const list = readAuthorList(line, whole) ?? (isTitled ? readSoleAuthor(line, whole) : undefined);
  if (list !== undefined && arePersons(list)) return isMarkOnly(text.slice(list.names.at(-1)?.to ?? end, end));
  const divided = /[,，、;；](?=[^,，、;；]{3,60}$)/u.exec(text.slice(0, end))?.index;
  const last = divided === undefined ? undefined : readSoleAuthor(line, { from: divided + 1, to: end });
  return last !== undefined && arePersons(last) && isMarkOnly(text.slice(last.names.at(-1)?.to ?? end, end));
}

/**
 * `Tom Brook`, `Tom Brook*, Bo Day.`, `Brook, T. (2029). Title`, `Tom Brook. Title`, `Tom Brook, *Tides*, 2029`; not `Lake Letters, 2029`, `Water Research`,
 * `*Northern Waters*`.
 */
function leadsWithPersons(line: TextLine, from: number): boolean {
  const span = { from, to: line.text.length };
  if (line.slanted.some(slanted => slanted.from <= from && slanted.to > from)) return false;
  const list = readAuthorList(line, span);
  if (list !== undefined) return arePersons(list);
  const sole = readSoleAuthor(line, span);
  const end = sole?.names.at(-1)?.to;
  if (sole === undefined || end === undefined || !arePersons(sole)) return false;
  const behind = /^[*∗†‡§¶#✉\d\s]{0,6}/u.exec(line.text.slice(end))?.[0].length ?? 0;
  const rest = line.text.slice(end + behind);
  const place = end + behind + (/^[,，]\s{0,2}/.exec(rest)?.[0].length ?? 0);
  return (
    /^(?:[,，]?\s{0,4}$|[.。]|[(（](?:19|20)\d\d)/.test(rest) || line.slanted.some(slanted => slanted.from === place)
  );
}

/** Whether none of the names is that of a journal or an organisation, and Chinese ones begin with a family name. */
function arePersons({ names }: AuthorList): boolean {
  return names.every(
    ({ text }) => !isCalledOtherwise(text) && (!/^\p{Script=Han}/u.test(text) || beginsWithFamily(text)),
  );
}

function isMarkOnly(text: string): boolean {
  return /^[*∗†‡§¶#✉^\d\s,]*$/u.test(text);
}
