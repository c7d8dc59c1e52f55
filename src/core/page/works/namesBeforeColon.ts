import { nameAheadOfTitle } from '../names/beforeColon';
import { simplified } from '../../text/simplifiedCharacters';
import { isChinesePlace } from '../names/chinesePlaces';
import { isChineseTopic, isTopicAndName } from '../names/chineseTopics';
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
  const persons = [...doubtful].filter(([work, ahead]) => !isAbout(work, ahead));
  const isForm = namesEndWithColon(works, doubtful, persons, isAuthor);
  const alsoNames = [...doubtful].filter(([work, ahead]) => isAbout(work, ahead) && mayBeName(work, ahead));
  // `林梅，高原：…` beside three others is by two authors, too
  const named = isForm ? [...persons, ...(persons.length + alsoNames.length > 3 ? alsoNames : [])] : [];
  const names = new Set(named.map(([work]) => work));
  return works.map(work => {
    const ahead = doubtful.get(work);
    const isName = ahead !== undefined && (names.has(work) || isAuthor(nameKey(ahead.name)));
    return isName ? withLastName(work, ahead) : work;
  });
}

type Doubtful = readonly [work: Work, ahead: Ahead];

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
 * it may as well be what both are about: `林梅，王阳明：…`, `王芦，王阳明：…`. Nothing else telling it, two names are some only where one is an author
 * elsewhere or the words behind both are titles by themselves: not of `林梅，江豚：长江湖泊的旗舰物种`.
 */
function namesEndWithColon(
  works: readonly Work[],
  doubtful: ReadonlyMap<Work, Ahead>,
  persons: readonly Doubtful[],
  isAuthor: (key: string) => boolean,
): boolean {
  const others = works.filter(work => !doubtful.has(work) && /^\p{Script=Han}/u.test(work.title.text));
  const colons = others.filter(work => isJoint(work, /[:：]\s?["“《]?$/)).length;
  const commas = others.filter(work => isJoint(work, /[,，.。]\s?["“《]?$/)).length;
  if (persons.length === 0 || persons.length + colons <= commas) return false;
  const names = new Set(persons.map(([, { name }]) => nameKey(name)));
  if (colons > 0) return true;
  if (names.size < 2) return isBehindDifferentFirst(persons);
  return persons.length > 2 || [...names].some(isAuthor) || persons.every(areTitles);
}

/** Whether the words behind the colon are a title by themselves: `湖泊与城市的研究`. */
function areTitles([work, ahead]: Doubtful): boolean {
  return /(?:研究|分析|探[析讨索究]|方法|模型|算法|系统|设计|影响|机制|机理|路径|对策|策略|治理|保护|评价|评估|综述|比较|关系|问题|思考|启示|进展|实证|逻辑|实践)[”》]?$/u.test(
    behind(work, ahead),
  );
}

function behind({ titleSpan: { line, from, to } }: Work, ahead: Ahead): string {
  return line.text.slice(from + ahead.behind, to).trim();
}

/** Whether these are three and more with different first authors. */
function isBehindDifferentFirst(persons: readonly Doubtful[]): boolean {
  const firsts = new Set(persons.map(([{ authors }]) => nameKey(authors.names[0]?.text ?? '')));
  return persons.length > 2 && firsts.size > 1;
}

/** `江苏：一个省份的湖泊研究` and `黄河：一条河流的历史` are titles: by the word, or by what follows, which says what that is. */
function isAbout(work: Work, ahead: Ahead): boolean {
  const word = simplified(ahead.name);
  return isChinesePlace(word) || isChineseTopic(word) || saysWhat.test(behind(work, ahead));
}

/** Whether a word that papers are about is a name as well, and the words behind it can be a title: `黄河：雪山与城市的研究`. */
function mayBeName(work: Work, ahead: Ahead): boolean {
  return isTopicAndName(simplified(ahead.name)) && !saysWhat.test(behind(work, ahead));
}

/** `一种作物的传播`; not `一种湖泊的测量方法`, which a title may be. */
const saysWhat =
  /^[“《]?一[个种座条部位段场项类片株只头](?!.*(?:方法|模型|算法|系统|装置|机制|框架|策略|方案)[”》]?$)/u;

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
