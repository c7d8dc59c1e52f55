import { workMark } from '../workMark';
import type { NamePart } from './nameParts';

const society = String.raw`\p{Script=Han}{2,28}(?:[学协]会|委员会|研究[所院]|课题组|项目组|编写组)`;

const body = new RegExp(String.raw`^${society}(?=[.。．:：]|$)`, 'u');

/** `[J]` behind a title, or a title in its marks behind a colon: what stands ahead are authors, and not where they work. */
const behindAuthors = new RegExp(String.raw`^[^。]{0,200}?${workMark().source}|^[^。《]{0,60}[:：]\s?《`, 'u');

/**
 * The body that one of the parts of a line begins with, among the authors of a reference in Chinese: `中国湖泊学会, 林梅. 题名[J]. 刊名, 2029`. Elsewhere it is where
 * somebody works. `undefined` where none is there.
 * @param from where the names begin, in characters of the line
 */
export function bodyAmongAuthors(text: string, from: number, part: NamePart): NamePart | undefined {
  if (!/^\p{Script=Han}{4}/u.test(part.text) || /\p{L}{2}/u.test(text.slice(0, from))) return undefined;
  const name = body.exec(part.text)?.[0];
  if (name === undefined || !behindAuthors.test(text.slice(part.from))) return undefined;
  return { text: name, from: part.from, to: part.from + name.length };
}
