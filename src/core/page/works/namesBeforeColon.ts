import { nameAheadOfTitle } from '../names/beforeColon';
import { simplified } from '../../text/simplifiedCharacters';
import { isChinesePlace } from '../names/chinesePlaces';
import { isChineseTopic } from '../names/chineseTopics';
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
 * cities, and what papers are known to be about, are none of them.
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
    const isName = ahead !== undefined && ((isForm && !isAbout(ahead)) || isAuthor(nameKey(ahead.name)));
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
 * Whether the works in Chinese of a page have a colon behind their names rather than a comma or a stop: where different names stand so, also behind one
 * and the same first author as on the page of that author, or one name in three works with different first authors, as that of a professor does. In two
 * it may as well be what both are about: `林梅，王阳明：…`, `王芦，王阳明：…`.
 */
function namesEndWithColon(works: readonly Work[], doubtful: ReadonlyMap<Work, Ahead>): boolean {
  const others = works.filter(work => !doubtful.has(work) && /^\p{Script=Han}/u.test(work.title.text));
  const colons = others.filter(work => isJoint(work, /[:：]\s?["“《]?$/)).length;
  const commas = others.filter(work => isJoint(work, /[,，.。]\s?["“《]?$/)).length;
  const persons = [...doubtful].filter(([, ahead]) => !isAbout(ahead));
  if (persons.length === 0 || persons.length + colons <= commas) return false;
  const names = new Set(persons.map(([, { name }]) => nameKey(name)));
  return colons > 0 || names.size > 1 || isBehindDifferentFirst(persons);
}

/** Whether these are three and more with different first authors. */
function isBehindDifferentFirst(persons: readonly (readonly [Work, Ahead])[]): boolean {
  const firsts = new Set(persons.map(([{ authors }]) => nameKey(authors.names[0]?.text ?? '')));
  return persons.length > 2 && firsts.size > 1;
}

/** `江苏：一个省份的湖泊研究` and `黄河：一条河流的历史` are titles. */
function isAbout({ name }: Ahead): boolean {
  const word = simplified(name);
  return isChinesePlace(word) || isChineseTopic(word);
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
