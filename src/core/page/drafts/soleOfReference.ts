import type { TextLine } from '../boxText';
import { authorList, type AuthorList } from '../names/authorNames';
import { workMark } from '../workMark';

/** `Lin M. `, `LIN M K. `, `Lin, M.-K. `, `van der Reed A. `: a family name with initials behind it, up to the stop before a title. */
const familyAhead =
  /^((?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]{1,30})?,?\s\p{Lu}(?:\.?[\s-]?\p{Lu}){0,3})([.．])\s{0,3}(?=\P{Lu}|\p{Lu}(?![.,]))/u;

/**
 * The author alone of an entry whose title ends with the mark of its kind, `Lin M. Title[J]. Journal, 2029`: by GB/T 7714—2015 (8.1) nothing but a
 * name stands before the title, so no comma need show that it is one. `undefined` where the words before the mark are not written so.
 * @param from in characters of the line, behind tags
 */
export function readSoleOfReference(line: TextLine, from: number): AuthorList | undefined {
  const [whole, name] = familyAhead.exec(line.text.slice(from, from + 120)) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const behind = line.text.slice(from + whole.length);
  const mark = workMark().exec(behind)?.index;
  // the mark ends the sentence right behind the name
  if (mark === undefined || mark === 0 || mark > longestTitle || /\p{Ll}{3}\.\s/u.test(behind.slice(0, mark)))
    return undefined;
  // `Lin, M.` keeps its stop, as it does among others
  const to = from + name.length + (name.includes(',') ? 1 : 0);
  return authorList(line, [{ text: line.text.slice(from, to), from, to }], 'certain');
}

/** In characters. */
const longestTitle = 300;
