import { withMarksCovered } from './authorMarks';
import type { Span, TextLine } from '../boxText';
import { apartBehindGoesOn, goesOnWithOwner } from './behindGoesOn';
import { goesOnAt, isGoesOn } from './goesOn';
import { withFamiliesAhead } from './invertedNames';
import { compoundHanFamily, hanFamilies } from './hanFamilies';
import { bareInitials, cutAt, withoutStop } from './nameEnd';
import { endAhead, nameInPart, type PartPlace } from './nameInPart';
import {
  apartAtMark,
  generation,
  partsOf,
  withGenerations,
  withGivenNames,
  withInitials,
  withMarkedFamilies,
  type NamePart,
} from './nameParts';
import { remembered, rememberedTexts } from '../../remembered';
import { wordCount } from '../../text/wordCount';
import { readsLikeButton } from '../buttonWords';
import { endsInSubject, namesVenue, namesYear, undatedWords } from '../venues/venueWords';
import { isVolumeJournal } from './volumeJournal';
import { beforeVolumeJournal } from './volumeJournalAhead';

export interface AuthorList {
  readonly line: TextLine;
  readonly names: readonly NamePart[];
  /**
   * `certain` where something that is written shows the end of the list: a stop, a mark, a link, the end of the line, `et al.`; `likely`
   * where it ends because the next words are no name, which may be one in unusual spelling; `broken` where they seem to be one, and more
   * names stand behind them, or where they may as well be a journal with its volume.
   */
  readonly confidence: Confidence | 'broken';
  /** False where names are left out: `et al.` or `…` is behind them or among them, or the list is broken. */
  readonly isComplete: boolean;
  /** Whether these are the others beside the owner of the page, who is not named: `with Mei Lin, Ann Reed`. In which place the owner stands is not known. */
  readonly omitsOwner?: boolean;
}

/** How sure a reading is: by what is written, or by what it looks like. */
export type Confidence = 'certain' | 'likely';

/**
 * The list of authors in a stretch of a line: two or more names divided by commas or `and`, of which one or more is longer
 * than a word (`Mei Lin, A. Byron and Zhang San*`, `林梅，李雷`), or one with `et al.` behind it. It may begin behind a tag or a title and
 * ends with what is no name. `undefined` where no names lead.
 */
export function readAuthorList(line: TextLine, span: Span): AuthorList | undefined {
  const { names, full, others, confidence } = readNames(line, span);
  if (isHanPhrase(line, names) || areHanWords(line, names) || areHanNouns(line, names)) return undefined;
  return (names.length >= 2 || others) && full >= 1 ? authorList(line, names, confidence) : undefined;
}

/**
 * `审计与经济研究`, `统计与决策，2029`: two Chinese words with “and” between them that are the name of a journal. One is longer than names are and
 * neither begins with a family name, or they stand where a journal does and not both begin with one, which are many: `金融与经济`.
 */
function isHanPhrase(line: TextLine, [one, other, more]: readonly NamePart[]): boolean {
  if (one === undefined || other === undefined || more !== undefined) return false;
  const joint = line.text.slice(one.to, other.from);
  if (!/^[和与]$/.test(joint)) return false;
  const words = [one.text, other.text];
  if (!words.every(word => /^\p{Script=Han}+$/u.test(word))) return false;
  const families = words.filter(beginsWithFamily).length;
  const isLong = words.some(word => /^\p{Script=Han}{4}/u.test(word));
  if (families === 0 && isLong) return true;
  // few journals have 和 in their names
  return families < (joint === '与' ? 2 : 1) && isBeforeNumbers(line.text, one.from, other.to);
}

/**
 * Whether a year or the numbers of a journal stand right behind a stretch of a text. Ahead of a title the year may stand behind names:
 * `逯海和仝文, 2029. 静湖的测量方法`.
 */
function isBeforeNumbers(text: string, from: number, to: number): boolean {
  const rest = text.slice(to);
  const numbers = journalNumbers.exec(rest)?.[0];
  if (numbers === undefined || isVenueAfter(rest.slice(numbers.length))) return false;
  return wordCount(text.slice(0, from)) > 2 || !titleNext.test(rest.slice(numbers.length));
}

/** Whether another journal stands behind a year, which a journal has none of: `王波与青格勒. 2029年. 湖泊学报`, `2029. 湖泊工程, 12(3)`; `2029. 核心期刊` is a rank. */
function isVenueAfter(rest: string): boolean {
  const [, name = '', behind = ''] = nextSentence.exec(rest) ?? [];
  return name.startsWith('《') || behind !== '' || (namesVenue(name) && !/期刊》?$/.test(name));
}

/** `年. 湖泊学报`, `. 湖泊工程, 12(` */
const nextSentence = /^年?[)）]?[.。,，]\s{0,2}(《?\p{Script=Han}{2,20}》?)([,，]\s?\d{1,4}\s?[(（:：])?/u;

const journalNumbers =
  /^[,，.。]?\s{0,2}(?:[(（]?(?:19|20)\d\d(?!\d|年(?!第)\p{Script=Han})年?[)）]?|\d{1,4}\s?(?:[(（:：]|[,，]\s?\d)|第\s?\d)/u;

const titleNext = /^[.,，。:：]?\s{0,2}["“《]?\p{L}[^.,，。]{6}/u;

/**
 * `目前，任职于<a>湖港大学</a>`: Chinese words that run on into a link, not all of which begin with a family name. Into a button or a mark a list
 * runs as well, `林梅，佐藤健[PDF](…)，湖泊学报，2029`, `[arXiv:2029.10001](…)`, where Chinese leaves no blank.
 */
function areHanWords({ text, links }: TextLine, names: readonly NamePart[]): boolean {
  const last = names.at(-1);
  if (last === undefined || !/^\p{Script=Han}{2,4}$/u.test(last.text)) return false;
  const next = links.find(({ from }) => from === last.to);
  if (next === undefined) return false;
  const families = names.filter(name => beginsWithFamily(name.text)).length;
  const isWork = families > 0 || namesYear(text);
  return families < names.length && !(isWork && readsLikeButton(text.slice(next.from, next.to).replace(/\d/g, '')));
}

/**
 * `论文、系统、竞赛同时输出`, `发型、配饰等线索`: words of two characters beside others, none of which begins with a family name, in a sentence that goes on
 * behind them. Rare names stand alone, `逯海、仝文`, or beside the year of a work, `逯海和仝文, 2029`.
 */
function areHanNouns({ text }: TextLine, names: readonly NamePart[]): boolean {
  const last = names.at(-1);
  return (
    last !== undefined &&
    names.length > 1 &&
    /^、?\p{Script=Han}{2}/u.test(text.slice(last.to)) &&
    names.some(name => /^\p{Script=Han}{2}$/u.test(name.text)) &&
    names.every(name => /^\p{Script=Han}{2,4}$/u.test(name.text) && !beginsWithFamily(name.text)) &&
    !namesYear(text)
  );
}

/** Whether a name in Chinese characters begins with a family name. */
export function beginsWithFamily(name: string): boolean {
  return hanFamilies.has(name.charAt(0)) || compoundHanFamily.test(name);
}

/** A single name of two or more words, or of Chinese characters, with which a stretch of a line begins; a stop, a comma or its end is behind it, perhaps after a year. */
export function readSoleAuthor(line: TextLine, span: Span): AuthorList | undefined {
  const { names, full, confidence } = readNames(line, span);
  const isBroken = confidence === 'broken';
  const [name] = names;
  const inverted = full === 0 ? invertedName(line.text, names) : undefined;
  if (inverted !== undefined) return { line, names: [inverted], confidence: 'certain', isComplete: true };
  if (name === undefined || names.length > 1 || full < 1) return undefined;
  const behind = line.text.slice(name.to, span.to).replace(editorsNext, '');
  return behindSole.test(behind) || datedTitle.test(behind)
    ? authorList(line, names, isBroken ? 'broken' : 'certain')
    : undefined;
}

const behindSole = new RegExp(
  String.raw`^[*†‡#\s]{0,4}(?:[(（](?:(?:19|20)\d\d[a-z+]?|${undatedWords})[)）])?(?:[.,:，。：]|$)`,
  'i',
);

/** ` (2029) Title` */
const datedTitle = /^[*†‡#\s]{0,4}[(（](?:19|20)\d\d[a-z+]?[)）]\s{1,2}["“]?[\p{Lu}\d\p{Script=Han}]/u;

/** `Lin, Mei. 2029. Title`, `Lin, Mei (2029). Title`, `Lin, Mei (2029) Title`, `Lin, Mei, J. Lake Math. 34 (2029), 1–9`: two words and the year, or a journal with it. */
function invertedName(text: string, [family, given, more]: readonly NamePart[]): NamePart | undefined {
  if (family === undefined || given === undefined || more !== undefined) return undefined;
  const behind = text.slice(given.to);
  const isDated =
    /^(?:\.\s{1,3}(?:19|20)\d\d[a-z+]?\.|\s\((?:19|20)\d\d[a-z+]?\)[.:,])\s/.test(behind) || datedTitle.test(behind);
  const isInverted = /^[,，]\s?$/.test(text.slice(family.to, given.from));
  return (isDated || isVolumeJournal(behind.replace(/^[,，]\s{0,2}/, ''))) && isInverted
    ? { text: text.slice(family.from, given.to), from: family.from, to: given.to }
    : undefined;
}

/** The same whatever is behind it; who it is has to be known. */
export function readNameAhead(line: TextLine, span: Span): AuthorList | undefined {
  const { names, full } = readNames(line, span);
  const [name] = names;
  if (name === undefined || names.length > 1 || full < 1) return undefined;
  // `Mei Lin (Journal of Lakes)`
  const opens = name.text.search(/\s?[(（]/);
  return authorList(line, [opens > 0 ? cutAt(name, opens) : name], 'likely');
}

/** The list of these names of a line. */
export function authorList(
  line: TextLine,
  read: readonly NamePart[],
  confidence: AuthorList['confidence'],
): AuthorList {
  // `Ann Reed (Annals of Lakes 2029) PDF`: a change of the authors would take venue and links with it
  const names = read.map(name => {
    const dated = name.text.search(/\s?[(（][^()（）]{0,200}(?:19|20)\d\d/);
    return dated > 0 ? cutAt(name, dated) : name;
  });
  const [from, to] = [names[0]?.from ?? 0, names.at(-1)?.to ?? 0];
  // `Mei Lin, ..., Ann Reed, ..., Bo Day`
  const hasGap = /\.{3}|[…⋯]/.test(line.text.slice(from, to));
  const isOpen = /^[\s,，]{0,3}(?:\.{3}|[…⋯])/.test(line.text.slice(to, to + 6));
  const goesOn = names.some(name => goesOnAt(line.text, name.to) !== undefined);
  const isComplete = confidence !== 'broken' && !hasGap && !isOpen && !goesOn;
  return { line, names, confidence, isComplete };
}

/** Whether one of the names is set apart or has the mark of a footnote: `**Mei Lin**, Ann Reed`, `Mei Lin*, Ann Reed<sup>1</sup>`. */
export function hasMark({ line, names }: AuthorList): boolean {
  return names.some(
    name =>
      /[*†‡#^\d]/.test(name.text) ||
      [...line.strong, ...line.slanted, ...line.code].some(({ from, to }) => from <= name.from && to > name.from),
  );
}

interface Names {
  readonly names: readonly NamePart[];
  /** How many are longer than a word. */
  readonly full: number;
  /** Whether `et al.` follows. */
  readonly others: boolean;
  readonly confidence: AuthorList['confidence'];
}

/** In characters: what is longer is hardly an entry. */
const longest = 1500;

const readOfText = rememberedTexts(1000, () => new Map<string, Names>());

/** What was read of stretches of a line. A page is read anew at each key and several readers try each line, but most lines say what they said. */
const readOf = remembered((line: TextLine): Map<string, Names> => {
  const { text, links, strong, slanted, code, raised, underlined } = line;
  if (text.length > longest) return new Map();
  const marked = [links, strong, slanted, code, raised, underlined].map(spans =>
    spans.map(({ from, to }) => `${from}-${to}`).join(' '),
  );
  return readOfText([...marked, text].join('\n'));
});

function readNames(line: TextLine, { from, to }: Span): Names {
  const known = readOf(line);
  const stretch = `${from}-${to}`;
  const before = known.get(stretch);
  if (before !== undefined) return before;
  const read = readNamesOf(line, { from, to });
  known.set(stretch, read);
  return read;
}

/** `(2027) ` of `“Title.” (2027) Reed, A.; Lin, M In: Northern Waters` */
const yearAhead = /^\s{0,2}[(（](?:19|20)\d\d[a-z+]?[)）][.,:]?\s{1,2}/;

function readNamesOf(written: TextLine, { from: start, to }: Span): Names {
  const from = start + (yearAhead.exec(written.text.slice(start, to))?.[0].length ?? 0);
  const marked = withLettersCovered(written);
  const line = { ...written, text: withMarksCovered(withEditorsCovered(marked)) };
  const names: NamePart[] = [];
  let full = 0;
  const apart = withGivenNames(line.text, withFamiliesAhead(line.text, from, partsOf(line.text, from, to)));
  const joined = withGenerations(line.text, withMarkedFamilies(line, withInitials(line.text, apart)));
  const parts = beforeVolumeJournal(
    line,
    joined.flatMap(part => apartBehindGoesOn(line, part)).flatMap(part => apartAtMark(line, part)),
  );
  for (const [at, whole] of parts.entries()) {
    const isBare = names[0] !== undefined && bareInitials().test(names[0].text);
    const isLast = at === parts.length - 1;
    const place: PartPlace = { line, from, to, parts, at, whole, names, full, isBare };
    const { part, kind } = nameInPart(place);
    const end = endAhead(place, part, kind);
    if (end !== undefined) return { names, full, others: false, confidence: end };
    const others = goesOnAt(part.text, 0) !== undefined;
    if (others && names.length > 0) {
      // `Ann Reed, [6 more authors], Bo Day`
      if (part.text.startsWith('[') && isGoesOn(part.text)) continue;
      if (goesOnWithOwner(line, parts, at, { from: names[0]?.from ?? from, isBare })) continue;
      return { names, full, others, confidence: 'certain' };
    }
    // an empty part (`A, and B`) is neither a name nor the end
    if (kind === 'skip') continue;
    if (kind === 'none')
      return { names, full, others: false, confidence: isMarkedAt(line, part.from) ? 'certain' : 'likely' };
    if (kind === 'full' || kind === 'han') full++;
    const name = isLast || part.to < whole.to || !generation.test(part.text) ? withoutStop(part) : part;
    names.push(withoutEditors({ ...name, text: marked.slice(name.from, name.to) }));
    if (name.to < part.to || part.to < whole.to) {
      const more = part.to < whole.to ? behindSlippedStop(written, names, { from: part.to, to }) : undefined;
      return {
        names: [...names, ...(more?.names ?? [])],
        full: full + (more?.full ?? 0),
        others: more?.others ?? false,
        confidence: more?.confidence ?? 'certain',
      };
    }
  }
  return { names, full, others: false, confidence: 'certain' };
}

/**
 * The list that goes on behind a stop in the place of a comma: `M. Lin, A. Reed. O. Hart, L. Moss. Title`, where all have their initials at the
 * same end, and of names in full before a title that is set apart: `Mei Lin, Ann Reed. Bo Day, Ola Hart. **Title of a paper**`. Two names at least,
 * or one with `et al.` behind it.
 */
function behindSlippedStop(line: TextLine, names: readonly NamePart[], { from, to }: Span): Names | undefined {
  const form = nameForms.find(one => names.every(({ text }) => one.test(text)));
  const blank = /^[.。]?\s+/.exec(line.text.slice(from, to))?.[0].length;
  if (blank === undefined || form === undefined) return undefined;
  const more = readNames(line, { from: from + blank, to });
  const [first] = more.names;
  const last = more.names.at(-1);
  if (first?.from !== from + blank || last === undefined || (more.names.length < 2 && !more.others)) return undefined;
  // what goes wrong behind them is told where names are taken apart
  if (!more.names.slice(0, 2).every(({ text }) => form.test(text))) return undefined;
  // `Hepatitis B, Hepatitis C and their rivers` is a title
  if (form !== inFull)
    return form === withInitialsBehind && !/^[*∗†‡§¶#✉\d]{0,4}(?:[.。]|$)/u.test(line.text.slice(last.to, to))
      ? undefined
      : more;
  // `Mei Lin, Ann Reed. Great Waters and Deep Lakes. **Title**` has its journal ahead
  const isJournal = more.names.some(({ text }) => endsInSubject(text));
  if (isJournal || !/^\s?[,，]\s/.test(line.text.slice(first.to, last.from))) return undefined;
  const at = last.to + (/^[*∗†‡§¶#✉\d]{0,4}[.。]\s+["“”«《]?/u.exec(line.text.slice(last.to))?.[0].length ?? 0);
  const opens = /["“”«《]/.test(line.text.charAt(at - 1));
  const isTitle = ({ from: start, to: end }: Span): boolean =>
    Math.abs(start - at) < 2 && wordCount(line.text.slice(start, end)) > 3;
  return at > last.to && (opens || [...line.links, ...line.strong].some(isTitle)) ? more : undefined;
}

/** `Mei Lin`, `Ann B. Reed*` */
const inFull = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.?)?\s\p{Lu}[\p{L}'’-]+[*∗†‡§¶#✉\d]{0,4}$/u;

const withInitialsBehind = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}\.?[*∗†‡§¶#✉\d]{0,4}$/u;

/** `M. Lin*` and `M.A Lin`, `Lin M`, `Mei Lin` */
const nameForms = [
  /^\p{Lu}\.(?:\s?-?\p{Lu}\.?){0,2}\s?\p{Lu}[\p{L}'’-]+[*∗†‡§¶#✉\d]{0,4}$/u,
  withInitialsBehind,
  inFull,
];

/** The text of a line with `^` for each letter that is the mark of a name, `Mei Lin<sup>a,b</sup>`, and for the commas between them. */
function withLettersCovered({ text, raised }: TextLine): string {
  return raised.reduce((covered, { from, to }) => {
    // all that follows is raised where the asterisk of `<sup>b,*</sup>` begins emphasis
    const [mark = ''] = covered.slice(from, to).split('</sup>', 1);
    const end = from + mark.length;
    return letterMark.test(mark) ? covered.slice(0, from) + '^'.repeat(mark.length) + covered.slice(end) : covered;
  }, text);
}

/** `Mei Lin, Ann Reed (Eds.)`: what says that those who are named have edited the work. Behind an initial its stop ends the names: `Reed, A. (Eds.)`. */
const saidOfEditors = String.raw`\s?[(（](?:[Ee]ds?\.?|[Ee]ditors?|主?编)[)）]`;
const editors = new RegExp(String.raw`(?<=\p{L}{2}[*†‡#]{0,4}|\p{Script=Han})${saidOfEditors}`, 'gu');
const editorsNext = new RegExp(String.raw`^[*†‡#]{0,4}${saidOfEditors}`, 'u');

function withEditorsCovered(text: string): string {
  return text.replace(editors, said => '^'.repeat(said.length));
}

/** A name without that behind it. */
function withoutEditors({ text, from }: NamePart): NamePart {
  const [name = text] = text.split(editors, 1);
  return { text: name, from, to: from + name.length };
}

/** `a`, `b,c`, `1,a`, `a*`; in `35th` and `x2` nothing is a mark. */
const letterMark = /^(?=[^a-z]*[a-z])(?:[a-z](?![a-z])|[\d*＊†‡§¶#✉,，;\s])+$/u;

function isMarkedAt(line: TextLine, at: number): boolean {
  return [...line.links, ...line.strong, ...line.slanted, ...line.code].some(
    ({ from }) => from >= at - 1 && from <= at + 3,
  );
}
