import { slice, type OffsetRange } from '../../text/range';
import type { PageModel } from '../../page/pageModel';
import { goesOnAt } from '../../page/names/goesOn';
import { namesOf } from '../names/nameList';
import { sameName } from '../names/ownName';
import type { Example } from './entryExamples';
import type { AuthorStyle, Mark, NameStyle } from './entryStyle';
import { templateStyle, unmarked } from './entryStyle';
import { mostFrequent } from './mostFrequent';
import { readNameStyle } from './nameStyle';
import { findWorkMark } from './workMark';

/**
 * How the examples of a page, the nearest first, print their authors, and whom of them they mark. `ofKind` are those of the kind that the new entry is
 * of (a box, an item of a list), `own` the names of the page's owner.
 */
export function authorStyleOf(
  page: PageModel,
  examples: readonly Example[],
  ofKind: readonly Example[],
  own: readonly string[],
): AuthorStyle {
  const listOf = ({ parts }: Example): string => page.text.slice(parts.authors.start, parts.authors.end);
  const lists = examples.map(listOf);
  const marks = examples.flatMap(({ parts }) => parts.self?.mark ?? ownSpan(page.text, parts.authors, own) ?? []);
  const mark = mostFrequent(marks.map(({ open }) => open));
  const isUnmarked = lists.some(list =>
    namesOf(list, own).names.some(name => own.some(candidate => sameName(candidate, name))),
  );
  const parted = examples.some(({ unit }) => findWorkMark(slice(page.text, unit.range)) !== undefined);
  const ofAll = readNameStyle(lists, own, parted);
  const named = readNameStyle(ofKind.map(listOf), own, parted);
  // a list of abbreviated names below boxes that have them in full is no model for these
  const names = ofKind.length > 1 && named.given !== ofAll.given ? named : ofAll;
  return {
    ...names,
    most: mostNames(page.text, examples, own),
    elision: elisionOf(lists, own),
    beforeHanOthers: beforeHanOthers(page.text, examples),
    selfForm: selfForm(examples, lists, names, own),
    self: marks.find(({ open }) => open === mark) ?? (isUnmarked ? unmarked : templateStyle.authors.self),
  };
}

/** How many names lists have that go on, where two or more stop at the same and none has more: three in lists after GB/T 7714. */
function mostNames(text: string, examples: readonly Example[], own: readonly string[]): number | undefined {
  const lists = examples.map(({ parts: { authors } }) => {
    const { names, goesOn, elision } = namesOf(text.slice(authors.start, authors.end), own);
    const isCut = elision === undefined && (goesOn || goesOnAt(text, authors.end) !== undefined);
    return { count: names.length + (elision?.after ?? 0), goesOn: isCut };
  });
  const [first, second] = lists.filter(({ goesOn }) => goesOn);
  if (first === undefined || second === undefined) return undefined;
  const isMost = lists.every(({ count, goesOn }) => (goesOn ? count === first.count : count <= first.count));
  return isMost ? first.count : undefined;
}

/** What lists leave out in their middle, where two or more do, as the first of them, and none names more in full. */
function elisionOf(lists: readonly string[], own: readonly string[]): AuthorStyle['elision'] {
  const read = lists.map(list => namesOf(list, own));
  const [first, second] = read.filter(({ elision }) => elision !== undefined);
  if (first?.elision === undefined || second === undefined) return undefined;
  const before = first.names.length;
  const { mark, after } = first.elision;
  const isLong = read.some(({ names, elision }) => elision === undefined && names.length > before + after);
  return isLong ? undefined : { before, mark, after };
}

/** `, ` of `白兰, 等`, `''` of `白兰等`, in the nearest list that goes on so. */
function beforeHanOthers(text: string, examples: readonly Example[]): string | undefined {
  for (const { parts } of examples) {
    const { start, end } = parts.authors;
    const found = /(?<=[\p{Script=Han}*†‡#`])([,，、]?\s?)等(?:[\s.。．]|$)/u.exec(text.slice(start, end + 4));
    if (found !== null) return found[1];
  }
  return undefined;
}

/** The owner's name as most entries print it whose lists have other names and are written like most; of as many forms the nearest. */
function selfForm(
  examples: readonly Example[],
  lists: readonly string[],
  names: NameStyle,
  own: readonly string[],
): string | undefined {
  const forms = examples.flatMap(({ parts: { self } }, at) => {
    const list = lists[at];
    const printed = self?.name;
    if (list === undefined || printed === undefined || !/^[\p{L}\p{M}\s.'’-]{2,60}$/u.test(printed)) return [];
    const { given, order } = readNameStyle([list], own);
    const isAlike = given === names.given && order === names.order && order !== 'first-inverted';
    return isAlike ? { printed, isAlone: namesOf(list, own).names.length < 2 } : [];
  });
  const beside = forms.filter(({ isAlone }) => !isAlone);
  return mostFrequent((beside.length === 0 ? forms : beside).map(({ printed }) => printed));
}

/** `<span class="me">Odile Vesper</span>` */
function ownSpan(text: string, authors: OffsetRange, own: readonly string[]): Mark | undefined {
  const around = text.slice(Math.max(0, authors.start - 420), authors.end + 8);
  for (const [, open = '', name = ''] of around.matchAll(
    /(<span\b[^<>]{1,400}>)([^<>]{2,60}?)[*†‡#✉\s]{0,4}<\/span>/gi,
  )) {
    if (own.some(candidate => sameName(candidate, name))) return { open, close: '</span>' };
  }
  return undefined;
}
