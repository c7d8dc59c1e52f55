import { beginsWithFamily, hasMark, readAuthorList, type AuthorList } from '../names/authorNames';
import { goesOnAt } from '../names/goesOn';
import { nameKey } from './doubtfulWorks';
import type { Work } from './listedWork';

/**
 * Works with title and authors each in its place. `Swin Transformer. Mei Lin, Ann Reed. *Lakes*, 2029` may be read as a work of one Swin Transformer, and
 * `Mei Lin. Weighing Lakes and Counting Rivers. *Lakes*, 2029` is one of Mei Lin: two names where the title stands are the authors where other works of
 * the page name one of them, or where they are written as only lists of names are, and what stood in the place of the author is the title. A work
 * that nothing tells so much of is left out.
 * @param isAuthor whether a work of the page whose title reads like no names names this author, as `nameKey` writes it
 */
export function withNamesInPlace(works: readonly Work[], isAuthor: (key: string) => boolean): readonly Work[] {
  const doubtful = new Map(
    works.flatMap(work => {
      const names = namesInTitle(work);
      return names === undefined ? [] : [[work, names]];
    }),
  );
  if (doubtful.size === 0) return works;
  const ofTwo = authorsOfTwo([...doubtful.keys()]);
  const isKnown = ({ names }: AuthorList, more?: ReadonlySet<string>): boolean =>
    names.some(({ text }) => isAuthor(nameKey(text)) || more?.has(nameKey(text)) === true);
  return works.flatMap(work => {
    const names = doubtful.get(work);
    if (names === undefined || isKnown(work.authors, ofTwo)) return [work];
    const isSole = work.authors.names.length === 1;
    if (isKnown(names) || (isSole && isListOfNames(names))) return [exchanged(work, names)];
    return isSole ? [] : [work];
  });
}

/** The authors, as `nameKey` writes them, of works with different titles. */
function authorsOfTwo(works: readonly Work[]): ReadonlySet<string> {
  const known = new Set<string>();
  const titles = new Map<string, string>();
  for (const { title, authors } of works)
    for (const name of authors.names) {
      const key = nameKey(name.text);
      const before = titles.get(key);
      if (before !== undefined && before !== title.text) known.add(key);
      titles.set(key, title.text);
    }
  return known;
}

/** The names that the title of a work is wholly, two or more and each in full; `undefined` for one that is none, or that a link or marks set apart. */
export function namesInTitle({ kind, title, titleSpan: { line, from, to }, authors }: Work): AuthorList | undefined {
  if (kind === 'data' || authors.names.length === 0 || !mayBeNames.test(title.text)) return undefined;
  if ([...line.links, ...line.strong].some(span => span.from <= from && span.to >= to)) return undefined;
  if (/["“«《]/.test(line.text.charAt(from - 1))) return undefined;
  const list = readAuthorList(line, { from, to });
  const last = list?.names.at(-1);
  if (list === undefined || last === undefined || list.names.length < 2) return undefined;
  const end = goesOnAt(line.text, last.to) ?? last.to;
  const isWhole = /^[\s*∗†‡§¶#.]*$/u.test(line.text.slice(Math.min(end, to), to));
  return isWhole && list.names.every(({ text }) => /\s/.test(text) || beginsWithFamily(text)) ? list : undefined;
}

/** Begins with a capital or in Chinese, with a joint behind it. */
const mayBeNames = /^[\p{Lu}\p{Script=Han}][^,，、;；&]*(?:[,，、;；&]|\sand\s|[和与])/u;

/** Whether names are three or more, or divided by commas, marked or with initials: `Deep Seas and Still Waters` may be a title, `Mei Lin, Ann Reed` hardly. */
function isListOfNames(list: AuthorList): boolean {
  const { line, names } = list;
  const [first, second, third] = names;
  if (first === undefined || second === undefined) return false;
  return (
    third !== undefined ||
    /[,，、;；]/.test(line.text.slice(first.to, second.from)) ||
    names.some(({ text }) => /\p{Lu}\./u.test(text)) ||
    hasMark({ ...list, line: { ...line, slanted: [] } })
  );
}

/** With the words in the place of the authors as the title, and these names as authors. */
function exchanged(work: Work, authors: AuthorList): Work {
  const { line, names } = work.authors;
  const span = { from: names[0]?.from ?? 0, to: names.at(-1)?.to ?? 0 };
  const text = line.text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return { ...work, title: { text, range: line.place(span) }, titleSpan: { ...span, line }, authors };
}
