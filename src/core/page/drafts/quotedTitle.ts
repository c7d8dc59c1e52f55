import { articleSource, longPrepositionSource, prepositionSource } from '../../text/functionWords';
import { wordCount } from '../../text/wordCount';
import type { Span, TextLine } from '../boxText';
import { anyFormSource } from '../buttonWords';
import { readAuthorList, readSoleAuthor } from '../names/authorNames';
import { hanFamilies } from '../names/hanFamilies';
import { namesVenue, namesYear } from '../venues/venueWords';
import { findCitedTitle } from './citedTitle';
import { plainTitleBefore, plainTitleBehind } from './plainTitle';
import { readsLikeMarkedTitle } from './titleWords';
import { workMarkSource } from '../workMark';

const quotes = /["“”]([^"“”]{8,})["“”]|«([^«»]{8,})»|《([^《》]{6,})》/g;

/** `《…》` is a title of a paper or of the journal it is in. */
const journal = /(?:学报|杂志|学刊|期刊|通报|通讯|年鉴)$/;

/**
 * The title of a line that stands in quotation marks or `《…》`, without them, or the longer one that the quotation is a part of: a stretch of the
 * line’s text. A journal in `《…》` is none. `undefined` where nothing is quoted that reads like a title.
 */
export function quotedTitle(line: TextLine): Span | undefined {
  const whole = aroundQuotation(line.text);
  for (const found of line.text.matchAll(quotes)) {
    const [from, to] = [found.index + 1, found.index + found[0].length - 1];
    const span = whole !== undefined && from >= whole.from && from <= whole.to ? whole : { from, to };
    const inside = line.text.slice(span.from, span.to);
    const isPlaced =
      found[3] !== undefined && publishedIn.test(line.text.slice(Math.max(0, found.index - 8), found.index));
    const isJournal =
      isPlaced || journal.test(inside) || (found[3] !== undefined && isBehindTitle(line, found.index, span.to));
    if (isInRemark(line.text, found.index)) continue;
    if (!isJournal && readsLikeMarkedTitle(inside.trim())) return titleAround(line, span) ?? span;
  }
  return undefined;
}

/** `发表于《全国湖泊会议》`: where a paper has appeared. */
const publishedIn = /(?:发表[于在]|刊载?于|载于?|收录[于在])\s?$/;

/** In characters: as long as titles may be. */
const longest = 400;

/** The first quotation that has another one in it, `Why "Silent" Lakes Freeze`: behind a blank and before a letter a mark opens. */
function aroundQuotation(text: string): Span | undefined {
  let [from, depth, inner] = [0, 0, 0];
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const beside = text.charAt(index - 1) + text.charAt(index + 1);
    const opens = mark !== '”' && (index === 0 || /^[\s([][^\s.,;:)\]]$/.test(beside));
    if (opens && depth === 0) [from, inner] = [index + 1, 0];
    else if (opens) inner++;
    depth = Math.max(0, depth + (opens ? 1 : -1));
    if (!opens && depth === 0 && inner > 0 && index - from < longest) return { from, to: index };
  }
  return undefined;
}

/**
 * `[“Silent Lakes”: A Strategy for Looms](…)`, and without a mark `Weighing Rivers in the Spirit of “Silent Lakes”, Mei Lin, Ann Reed`: what is
 * quoted is a part of the title; of `**Mei Lin. “Silent Lakes.” Waters**` it is the whole.
 */
function titleAround(line: TextLine, quotation: Span): Span | undefined {
  const isAround = (span: Span): boolean => holdsMore(line, span, quotation);
  const marked = [...line.links, ...line.strong].find(isAround);
  const before = line.text.slice(0, quotation.from - 1);
  const isBegun =
    (/[\p{L}\d]\s*$/u.test(before) && wordCount(before) >= 3 && !namesVenue(before)) ||
    goesOnToKind.test(line.text.slice(quotation.to + 1)) ||
    answerTo.test(before) ||
    answerNext.test(line.text.slice(quotation.to + 1)) ||
    goesOnBehindColon(line, quotation.to + 1);
  const kind = kindBefore.exec(before);
  if (marked !== undefined || !isBegun || kind?.[1] === '') return marked;
  const isOpen = kind === null && (leadsOn.test(before) || answerTo.test(before));
  return [plainTitleBefore(line)?.span, citedSpan(line), plainTitleBehind(line)?.span].find(span => {
    const behind = line.text.slice(quotation.to + 1, span?.to);
    return span !== undefined && isAround(span) && (isOpen || /^[\s:：-]{0,2}(?!by\s)[\p{L}\d]/u.test(behind));
  });
}

/** `“Silent Lakes”: Reading Ice in Winter`; behind the colon stand neither names nor a venue. */
function goesOnBehindColon(line: TextLine, from: number): boolean {
  const colon = /^\s?[:：]\s?(?=[\p{L}\d])/u.exec(line.text.slice(from))?.[0];
  const rest = { from: from + (colon?.length ?? 0), to: line.text.length };
  return colon !== undefined && (readAuthorList(line, rest) ?? readSoleAuthor(line, rest)) === undefined;
}

/** `“静湖”的测量方法研究[J]` */
const goesOnToKind = new RegExp(String.raw`^\p{Script=Han}[^,，.。．;；[\]［］]{1,80}${workMarkSource}`, 'u');

/** `Weighing Rivers in the Spirit of`: what no title ends with. Behind other words that end here stands the title alone: `My first paper`. */
const leadingWord = String.raw`(?<!\p{L})(?:${articleSource}|${prepositionSource}|${longPrepositionSource}|and|or|as|is|are|than|against|beyond|not)`;
const leadsOn = new RegExp(String.raw`${leadingWord}\s*$`, 'iu');

/** `Our recent work on`, `Technical report`: the words before a title say what it is that of. */
const kindBefore = new RegExp(
  String.raw`(?<!\p{L})(?:papers?|works?|articles?|reports?|chapters?|thes[ei]s|editorials?|projects?|posters?|manuscripts?|preprints?|authors?|talks?|awards?|titled|entitled)((?:\s(?:${prepositionSource}|about|as))?)\s*$`,
  'iu',
);

function citedSpan(line: TextLine): Span | undefined {
  const text = findCitedTitle([line], () => false)?.text;
  const from = text === undefined ? -1 : line.text.indexOf(text);
  return text === undefined || from < 0 ? undefined : { from, to: from + text.length };
}

/** Whether a stretch that holds a quotation is a title with it: it goes on around it, and says neither who, when and where nor what that is. */
function holdsMore(line: TextLine, { from, to }: Span, quotation: Span): boolean {
  const { text } = line;
  if (from >= quotation.from || to < quotation.to) return false;
  const [before, behind] = [text.slice(from, quotation.from - 1), text.slice(quotation.to + 1, to)];
  if (!goesOnBehindQuotation.test(behind) || /[.,，。]["“”«»《》]/.test(text.slice(from, to))) return false;
  if (namesYear(before + behind) || namesVenue(behind) || isLabel(before) || isLabel(behind)) return false;
  if (answersAhead.test(before) || (before === '' && answersBehind.test(behind))) return true;
  if (/[.,;:，。；：]\s*$/.test(before)) return false;
  const names = { from, to: quotation.from - 1 };
  const isNamed = (readAuthorList(line, names) ?? readSoleAuthor(line, names)) !== undefined;
  if (isNamed && !leadsOnInChinese(before, behind)) return false;
  // `“静湖”测量方法`
  const fewest = /^\p{Script=Han}/u.test(behind) ? 2 : 3;
  return wordCount(`${before} ${behind}`) >= fewest;
}

/** `Reply to`, `A Comment on:`, `Why`, `Rethinking`: what the title of a paper about another begins with, however few its own words are. */
const answersAhead = new RegExp(
  String.raw`^\s*(?:(?:[\p{L}'’-]+\s){0,2}${leadingWord}\s?:?|why|how|what|when|where|who|does|do|did|can|was|were|re\p{L}{3,12}ing)\s*$`,
  'iu',
);

/** `Reply to: `, `Comment on: ` before the quotation. */
const answerTo = /(?<!\p{L})(?:reply|response|comments?|rejoinder|rebuttal|corrections?)\s(?:to|on)\s?[:：]\s?$/iu;

/** ` Revisited`, `: Reply`, ` – A Comment`: what such a title ends with that begins with the other. */
const answer = String.raw`^\s?[:：–—-]?\s?(?:(?:an?|the|some|further)\s)?(?:revisited|reconsidered|reexamined|re-examined|redux|reply|replies|response|responses|rebuttal|comments?|correction|corrigendum|erratum|rejoinder|discussion)\s?`;
const answersBehind = new RegExp(String.raw`${answer}[.?？!！]?\s*$`, 'iu');
/** The same before what else an entry says: ` Revisited. *Journal of Gulls*, 2029`. */
const answerNext = new RegExp(String.raw`${answer}(?:[.,，。?？!！]|$)`, 'iu');

/** `基于“静湖”的测量方法研究`: what is glued to a quotation on both sides, or is called like nobody, is no name. */
function leadsOnInChinese(before: string, behind: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(before)) return false;
  return /^\p{Script=Han}/u.test(behind) || !hanFamilies.has(before.charAt(0));
}

/** What stands beside a title in a link and is no part of it: `Paper “Silent Lakes”`, `“Silent Lakes” was accepted as oral`, `论文“静湖”`. */
function isLabel(words: string): boolean {
  return label.test(words);
}

const label = new RegExp(
  String.raw`^[^\p{L}\d]{0,4}(?:(?:our|my|the|an?|new|full|is|was|has|have|been|got|also|now|as|best)\s+){0,4}(?:${anyFormSource}|papers|article|abstract|oral|spotlight|talk|presentation|presented|presenting|download|read|watch|see|view|here|accepted|received|receives|won|wins|awarded|award|nominated|selected|published|appears|appeared|available|featured|covered|论文|文章|报告|口头|海报|代码|获|荣获|被|入选)(?!\p{Script=Latin})`,
  'iu',
);

/** `…, vol. 11, pp. 1-9, 2029 (Listed as one of the “Popular Articles”)`: a quotation in brackets that tell of the work, behind its year. */
function isInRemark(text: string, at: number): boolean {
  const opens = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
  if (opens < 0 || /[)）]/.test(text.slice(opens, at)) || !/[)）]/.test(text.slice(at))) return false;
  return (
    /^.\s?\p{L}+(?:\s\p{L}+)+/u.test(text.slice(opens, at)) &&
    /[,，].*[,，]/.test(text.slice(0, opens)) &&
    namesYear(text.slice(0, opens))
  );
}

/** `: A Strategy`, ` are quiet`, `-like looms`, or the end, perhaps with a mark. */
const goesOnBehindQuotation = /^(?:\s?[:：?？!！–—-]?\s?[\p{L}\d"“«《]|\s?[.?？!！]?\s?$)/u;

/** `林梅, 王芦. 湖泊水位的快速测量方法. 《湖泊研究与发展》, 2029`: between the names and 《 stands the title. */
function isBehindTitle(line: TextLine, from: number, to: number): boolean {
  if (!/^》[,，\s(（]{0,3}(?:19|20)\d\d(?!\d)/.test(line.text.slice(to, to + 12))) return false;
  const names = { from: 0, to: from };
  const last = (readAuthorList(line, names) ?? readSoleAuthor(line, names))?.names.at(-1);
  return last !== undefined && wordCount(line.text.slice(last.to, from)) >= 4;
}
