import { unmatchedTags } from './htmlText';

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '》': '《' };
/** Emphasis and code, longer marks first: `***`, `**`, `*`. */
const mark = /[()[\]（）《》]|\*{1,3}|_{1,3}|`{1,2}/g;

/**
 * The brackets, marks of Markdown and tags of a piece of an entry that have no partner in it, in order: `)` of `ISS 2024)`. Two pieces with
 * the same ones can stand for each other.
 */
export function unmatchedMarks(text: string): readonly string[] {
  const open: string[] = [];
  const plain = text.replace(/<[^<>]{1,400}>|\]\([^()\s]{0,400}\)|\\./g, ' ');
  for (const [found] of plain.matchAll(mark)) {
    const partner = brackets[found] ?? (/[*_`]/.test(found) ? found : undefined);
    if (partner !== undefined && open.at(-1) === partner) open.pop();
    else open.push(found);
  }
  return [...open, ...unmatchedTags(text)];
}
