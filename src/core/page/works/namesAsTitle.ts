import { beginsWithFamily, hasMark, readAuthorList, type AuthorList } from '../names/authorNames';
import { goesOnAt } from '../names/goesOn';
import { isPressNext } from '../names/pressAhead';
import { nameKey } from './doubtfulWorks';
import type { Span } from '../boxText';
import type { Work } from '../drafts/listedWork';
import { isLinkedOrBold, isSlanted } from '../drafts/setApart';
import { workMark } from '../workMark';
import { wordCount } from '../../text/wordCount';

/**
 * Works with title and authors each in its place. `Swin Transformer. Mei Lin, Ann Reed. *Lakes*, 2029` may be read as a work of one Swin Transformer, and
 * `Mei Lin. Weighing Lakes and Counting Rivers. *Lakes*, 2029` is one of Mei Lin: two names where the title stands are the authors where other works of
 * the page name one of them, or where they are written as only lists of names are, and what stood in the place of the author is the title, also where
 * it is bold, `**Lakes That Remember**. Mei Lin, Ann Reed. *CVPR*, 2029`. A work that nothing tells so much of is left out where both may be names of
 * persons, and one author in bold is one.
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
  const isKnown = ({ names }: AuthorList, more: ReadonlySet<string>): boolean =>
    names.some(({ text }) => isAuthor(nameKey(text)) || more.has(nameKey(text)));
  const inTwo = inTitlesOfTwo(doubtful);
  const toldByNames = new Map(
    [...doubtful].filter(
      ([work, names]) =>
        !isKnown(work.authors, ofTwo) &&
        (isKnown(names, inTwo) || (work.authors.names.length === 1 && isListBehind(work, names))),
    ),
  );
  // who has written what is exchanged is an author of the page as well
  const ofExchanged = new Set([...toldByNames.values()].flatMap(({ names }) => names.map(({ text }) => nameKey(text))));
  return works.flatMap(work => {
    const names = doubtful.get(work);
    if (names === undefined || isKnown(work.authors, ofTwo)) return [work];
    if (toldByNames.has(work)) return [exchanged(work, names)];
    if (isKnown(work.authors, ofExchanged)) return [work];
    if (isKnown(names, ofExchanged)) return [exchanged(work, names)];
    const isApart = isSlanted(work.titleSpan, work.titleSpan.line) || isBoldAlone(work);
    return work.authors.names.length > 1 || isApart || areThings(names) ? [work] : [];
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

/** The names, as `nameKey` writes them, that stand in the titles of two works whose one author is not the same: `**Lake Ice**. Mei Lin, Ann Reed`, `**Boats**. Mei Lin, Tom Brook`. */
function inTitlesOfTwo(doubtful: ReadonlyMap<Work, AuthorList>): ReadonlySet<string> {
  const known = new Set<string>();
  const before = new Map<string, string>();
  for (const [{ authors }, { names }] of doubtful) {
    const [sole, ...others] = authors.names;
    if (sole === undefined || others.length > 0) continue;
    for (const { text } of names) {
      const key = nameKey(text);
      const other = before.get(key);
      if (other !== undefined && other !== nameKey(sole.text)) known.add(key);
      before.set(key, nameKey(sole.text));
    }
  }
  return known;
}

/**
 * The names that the title of a work is wholly, two or more and each in full; `undefined` for one that is none, or that its form tells from the authors.
 */
export function namesInTitle(work: Work): AuthorList | undefined {
  const {
    kind,
    title,
    titleSpan: { line, from, to },
    authors,
  } = work;
  if (kind === 'data' || authors.names.length === 0 || !mayBeNames.test(title.text) || isToldByForm(work))
    return undefined;
  const list = readAuthorList(line, { from, to });
  const last = list?.names.at(-1);
  if (list === undefined || last === undefined || list.names.length < 2) return undefined;
  const end = goesOnAt(line.text, last.to) ?? last.to;
  const isWhole = /^[\s*∗†‡§¶#.]*$/u.test(line.text.slice(Math.min(end, to), to));
  return isWhole && list.names.every(({ text }) => /\s/.test(text) || beginsWithFamily(text)) ? list : undefined;
}

/**
 * Whether the form of a work tells its title from its authors: marks set the title apart, `[J]` or a line's end is behind it, the year before it,
 * or the authors are bold or have initials as names alone do, `Lin, M.`
 */
function isToldByForm({ titleSpan, authors }: Work): boolean {
  const { line, from, to } = titleSpan;
  const last = authors.names.at(-1);
  if (isLinkedOrBold(titleSpan, line) || authors.line !== line || last === undefined) return true;
  // `*Karl Marx, Adam Smith*. Lake Press, 2029` is a book, `*Mei Lin, Ann Reed*. Lakes, 2029` has its names so
  const isBook = isPressNext(line.text.slice(to).replace(/^[\s.,，。]+/, ''));
  if (isSlanted(titleSpan, line) && isBook) return true;
  if (line.text.slice(to, to + 12).search(workMark()) === 0) return true;
  if (last.to <= from && /(?:19|20)\d\d/.test(line.text.slice(last.to, from))) return true;
  const isBold = (span: Span): boolean => line.strong.some(strong => strong.from <= span.from && strong.to > span.from);
  const isBoldInTitle = line.strong.some(strong => strong.from < to && strong.to > from);
  const isAlone = authors.names.length === 1;
  return authors.names.every(name => withInitial.test(name.text) || (isBold(name) && !isBoldInTitle && !isAlone));
}

/** Whether one author is all that is bold: `**Mei Lin**. Price Caps, Market Power`, but `**Lakes That Remember**. Mei Lin, Ann Reed` looks just so. */
function isBoldAlone({ authors: { line, names } }: Work): boolean {
  const [sole, ...others] = names;
  return (
    sole !== undefined && others.length === 0 && line.strong.some(({ from, to }) => from <= sole.from && to >= sole.to)
  );
}

/** Whether names behind one author are a list of names. Behind a bold one of two words two are too few: `**Mei Lin**. Price Caps, Market Power`. */
function isListBehind(work: Work, list: AuthorList): boolean {
  if (!isListOfNames(list)) return false;
  const [sole] = work.authors.names;
  return !isBoldAlone(work) || list.names.length > 2 || wordCount(sole?.text ?? '') > 2 || isMarked(list);
}

/** `M. Lin`, `Lin, M.`, `Lin, Mei` */
const withInitial = /(?<!\p{L})\p{Lu}\.|^\p{Lu}[\p{L}’'-]+,\s\p{Lu}/u;

/** Whether names read like things: `Open Markets and Closed Minds`, `Weighing Lakes and Counting Rivers`. */
function areThings({ names }: AuthorList): boolean {
  return names.every(({ text }) => /^\p{Lu}\p{Ll}+ing\s|\p{Ll}{2}(?<![sui])s$/u.test(text));
}

/** Begins with a capital or in Chinese, with a joint behind it. */
const mayBeNames = /^[\p{Lu}\p{Script=Han}][^,，、;；&]*(?:[,，、;；&]|\sand\s|[和与])/u;

/** Whether names are three or more, or divided by commas, marked or with initials: `Deep Seas and Still Waters` may be a title, `Mei Lin, Ann Reed` hardly. */
function isListOfNames(list: AuthorList): boolean {
  const { line, names } = list;
  const [first, second, third] = names;
  if (first === undefined || second === undefined) return false;
  return third !== undefined || /[,，、;；]/.test(line.text.slice(first.to, second.from)) || isMarked(list);
}

/** Whether names have marks or initials. */
function isMarked(list: AuthorList): boolean {
  const { line, names } = list;
  return names.some(({ text }) => /\p{Lu}\./u.test(text)) || hasMark({ ...list, line: { ...line, slanted: [] } });
}

/** With the words in the place of the authors as the title, and these names as authors. */
function exchanged(work: Work, authors: AuthorList): Work {
  const { line, names } = work.authors;
  const span = { from: names[0]?.from ?? 0, to: names.at(-1)?.to ?? 0 };
  const text = line.text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return { ...work, title: { text, range: line.place(span) }, titleSpan: { ...span, line }, authors };
}
