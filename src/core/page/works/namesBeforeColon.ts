import { nameAheadOfTitle } from '../names/beforeColon';
import { simplified } from '../../text/simplifiedCharacters';
import { isChinesePlace } from '../names/chinesePlaces';
import { nameKey } from './doubtfulWorks';
import type { Work } from '../drafts/listedWork';

/** A name that the title of a work begins with before a colon. */
interface Ahead {
  readonly name: string;
  /** Where the words behind the colon begin, in characters of the title as it is written. */
  readonly behind: number;
}

/**
 * Works whose last author stands before a colon and the title, as the social sciences cite in Chinese, with that author: of `林梅，李青：湖泊与城市的研究，
 * 《湖泊学报》2029年第3期` the title may as well begin with the words before the colon, as that of `林梅，武汉：一座城市的湖泊研究` does. They are a name
 * where another work of the page has an author of this name, or where the page has its names end so (see `namesEndWithColon`). Names of provinces and
 * cities are none of them.
 * @param isAuthor whether a work of the page names this author, as `nameKey` writes it
 */
export function withNamesBeforeColon(works: readonly Work[], isAuthor: (key: string) => boolean): readonly Work[] {
  const doubtful = new Map(
    works.flatMap(work => {
      const ahead = aheadOfTitle(work);
      return ahead === undefined ? [] : [[work, ahead]];
    }),
  );
  if (doubtful.size === 0) return works;
  const isForm = namesEndWithColon(works, doubtful);
  return works.map(work => {
    const ahead = doubtful.get(work);
    const isName = ahead !== undefined && ((isForm && !isPlace(ahead)) || isAuthor(nameKey(ahead.name)));
    return isName ? withLastName(work, ahead) : work;
  });
}

function aheadOfTitle(work: Work): Ahead | undefined {
  const { kind, titleSpan, authors } = work;
  const { line, from, to } = titleSpan;
  if (kind === 'data' || !/[:：]/.test(line.text.slice(from, to)) || !isJoint(work, /^[*∗†‡§¶#✉\d^]*\s?[,，]\s?$/u))
    return undefined;
  const marks = [line.links, line.strong, line.slanted, line.underlined].flat();
  if (authors.names.length === 0 || marks.some(span => span.from <= from && span.to > from)) return undefined;
  return nameAheadOfTitle(line.text.slice(from, to));
}

/** Whether nothing but such words stands between the authors and the title behind them. */
function isJoint({ titleSpan: { line, from }, authors }: Work, joint: RegExp): boolean {
  const last = authors.names.at(-1);
  return last !== undefined && authors.line === line && last.to <= from && joint.test(line.text.slice(last.to, from));
}

/**
 * Whether the works in Chinese of a page have a colon behind their names rather than a comma or a stop: where one name stands so behind different first
 * authors, as that of a professor does, and no topic, or different names behind different authors. Behind one and the same author alone two different
 * words may be topics, `林梅，黄河：一条河流的历史` and `林梅，洪湖：一个湖泊的历史`; three are names.
 */
function namesEndWithColon(works: readonly Work[], doubtful: ReadonlyMap<Work, Ahead>): boolean {
  const others = works.filter(work => !doubtful.has(work) && /^\p{Script=Han}/u.test(work.title.text));
  const colons = others.filter(work => isJoint(work, /[:：]\s?["“《]?$/)).length;
  const commas = others.filter(work => isJoint(work, /[,，.。]\s?["“《]?$/)).length;
  const persons = [...doubtful].filter(([, ahead]) => !isPlace(ahead));
  if (persons.length === 0 || persons.length + colons <= commas) return false;
  const names = new Set(persons.map(([, { name }]) => nameKey(name)));
  const behind = new Set(persons.map(([work]) => work.authors.names.map(({ text }) => nameKey(text)).join(', ')));
  return colons > 0 || isBehindDifferentFirst(persons) || names.size > (behind.size > 1 ? 1 : 2);
}

function isBehindDifferentFirst(persons: readonly (readonly [Work, Ahead])[]): boolean {
  const firstOf = new Map<string, string>();
  return persons.some(([{ authors }, { name }]) => {
    const first = nameKey(authors.names[0]?.text ?? '');
    const before = firstOf.get(nameKey(name));
    firstOf.set(nameKey(name), first);
    return before !== undefined && before !== first;
  });
}

/** `江苏：一个省份的湖泊研究` is a title. */
function isPlace({ name }: Ahead): boolean {
  return isChinesePlace(simplified(name));
}

function withLastName(work: Work, { name, behind }: Ahead): Work {
  const { titleSpan, authors } = work;
  const { line, from, to } = titleSpan;
  const span = { from: from + behind, to };
  const text = line.text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return {
    ...work,
    title: { text, range: { ...work.title.range, start: line.place(span).start } },
    titleSpan: { ...span, line },
    authors: { ...authors, names: [...authors.names, { text: name, from, to: from + name.length }] },
  };
}
