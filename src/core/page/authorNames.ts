import { withMarksCovered, withoutAuthorMarks } from './authorMarks';
import type { Span, TextLine } from './boxText';
import { beforeGoesOn, goesOnAt, isGoesOn } from './goesOn';
import { isSmallNameWord } from './nameParticle';
import { endsInSubject, holdsSubject, namesVenue, namesYear, reviewWords } from './venueWords';

/** One name of a list of authors, in characters of its line. */
export interface NamePart extends Span {
  readonly text: string;
}

export interface AuthorList {
  readonly line: TextLine;
  readonly names: readonly NamePart[];
  /**
   * `certain` where something that is written shows the end of the list: a stop, a mark, a link, the end of the line, `et al.`; `likely`
   * where it ends because the next words are no name, which may be one in unusual spelling.
   */
  readonly confidence: Confidence;
  /** False where names are left out: `et al.` or `…` is behind them, or `…` among them. */
  readonly isComplete: boolean;
}

/** How sure a reading is: by what is written, or by what it looks like. */
export type Confidence = 'certain' | 'likely';

const separator = new RegExp(
  String.raw`[,，、;；&]|\s(?:and|und|et(?!\s?al(?!\p{L})))\s|${beforeGoesOn}|和|与(?=\p{Script=Han})`,
  'giu',
);

/** Words that begin with a capital too but are no names. */
const noName =
  /^(?:the|in|on|at|of|for|an?|our|we|i|my|this|one|two|three|paper|papers|proceedings|proc|journal|conference|international|symposium|workshop|transactions|university|institute|department|college|school|lab|laboratory|national|provincial|competition|contest|hackathon|olympiad|best|award|accepted|oral|spotlight|poster|professor|doctor|supervisor|student|researcher|engineer|intern|ccf|jcr|sci|ssci|esi|vol|volume|no|pp|ieee|acm|cvpr|iccv|eccv|neurips|icml|iclr|aaai|ijcai|acl|emnlp|springer|elsevier|arxiv|china|usa|beijing|shanghai)$/i;

/** What stands behind the names of a work that has no venue yet: `Ann Reed, **Under Review**`, `Ann Reed, Submitted to Lakes`. */
const standing = new RegExp(
  String.raw`^(?:${reviewWords}|(?:preprints?|in press|to appear|forthcoming|work in progress|in preparation)(?!\p{L}))`,
  'iu',
);

/** Labels of links that stand behind names like one more of them. */
const label =
  /^(?:project|code|demo|videos?|slides|website|homepage|github|dataset|pdf|poster|supplementary|bibtex|abstract)$/i;

/**
 * The list of authors in a stretch of a line: two or more names divided by commas or `and`, of which one or more is longer
 * than a word (`Mei Lin, A. Byron and Zhang San*`, `林梅，李雷`), or one with `et al.` behind it. It may begin behind a tag or a title and
 * ends with what is no name. `undefined` where no names lead.
 */
export function readAuthorList(line: TextLine, span: Span): AuthorList | undefined {
  const { names, full, others, confidence } = readNames(line, span);
  return (names.length >= 2 || others) && full >= 1 ? authorList(line, names, confidence) : undefined;
}

/** A single name of two or more words, or of Chinese characters, with which a stretch of a line begins; a stop, a comma or its end is behind it, perhaps after a year. */
export function readSoleAuthor(line: TextLine, span: Span): AuthorList | undefined {
  const { names, full } = readNames(line, span);
  const [name] = names;
  const inverted = full === 0 ? invertedName(line.text, names) : undefined;
  if (inverted !== undefined) return { line, names: [inverted], confidence: 'certain', isComplete: true };
  if (name === undefined || names.length > 1 || full < 1) return undefined;
  return /^[*†‡#\s]{0,4}(?:\((?:19|20)\d\d[a-z]?\))?(?:[.,:，。：]|$)/.test(line.text.slice(name.to, span.to))
    ? authorList(line, names, 'certain')
    : undefined;
}

/** `Lin, Mei. 2029. Title`, `Lin, Mei (2029). Title`: two words and the year. */
function invertedName(text: string, [family, given, more]: readonly NamePart[]): NamePart | undefined {
  if (family === undefined || given === undefined || more !== undefined) return undefined;
  const isDated = /^(?:\.\s{1,3}(?:19|20)\d\d[a-z]?\.|\s\((?:19|20)\d\d[a-z]?\)[.:,])\s/.test(text.slice(given.to));
  const isInverted = /^[,，]\s?$/.test(text.slice(family.to, given.from));
  return isDated && isInverted
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
export function authorList(line: TextLine, names: readonly NamePart[], confidence: Confidence): AuthorList {
  const [from, to] = [names[0]?.from ?? 0, names.at(-1)?.to ?? 0];
  // `Mei Lin, ..., Ann Reed, ..., Bo Day`
  const hasGap = /\.{3}|[…⋯]/.test(line.text.slice(from, to));
  const isOpen = /^[\s,，]{0,3}(?:\.{3}|[…⋯])/.test(line.text.slice(to, to + 6));
  return { line, names, confidence, isComplete: !hasGap && !isOpen && goesOnAt(line.text, to) === undefined };
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
  readonly confidence: Confidence;
}

function readNames(written: TextLine, { from, to }: Span): Names {
  const marked = withLettersCovered(written);
  const line = { ...written, text: withMarksCovered(marked) };
  const names: NamePart[] = [];
  let full = 0;
  const apart = withGivenNames(line.text, partsOf(line.text, from, to));
  const joined = withGenerations(line.text, withInitials(line.text, apart));
  const parts = joined.flatMap(part => apartAtMark(line, part));
  for (const [at, whole] of parts.entries()) {
    const isBare = names[0] !== undefined && bareInitials.test(names[0].text);
    const isLast = at === parts.length - 1;
    const part =
      !isLast && stoppedGiven.test(whole.text)
        ? whole
        : withoutNext(line, isLast ? withoutVenue(whole) : withoutOpened(whole), isBare);
    const kind = isUnusual(part.text, full, parts.slice(at + 1))
      ? 'full'
      : isSmallWord(line, part.text, full, parts.slice(at + 1), isBare)
        ? 'none'
        : nameKind(part.text);
    if (isJournal(line, parts, at, isBare)) return { names, full, others: false, confidence: 'certain' };
    if (isSlantedVenue(line, part, kind, names[0])) return { names, full, others: false, confidence: 'certain' };
    const others = goesOnAt(part.text, 0) !== undefined;
    if (others && names.length > 0) return { names, full, others, confidence: 'certain' };
    // an empty part (`A, and B`) is neither a name nor the end
    if (kind === 'skip') continue;
    if (kind === 'none')
      return { names, full, others: false, confidence: isMarkedAt(line, part.from) ? 'certain' : 'likely' };
    if (kind === 'full' || kind === 'han') full++;
    const name = isLast || part.to < whole.to || !generation.test(part.text) ? withoutStop(part) : part;
    names.push({ ...name, text: marked.slice(name.from, name.to) });
    if (name.to < part.to || part.to < whole.to) break;
  }
  return { names, full, others: false, confidence: 'certain' };
}

/** The text of a line with `^` for each letter that is the mark of a name, `Mei Lin<sup>a,b</sup>`, and for the commas between them. */
function withLettersCovered({ text, raised }: TextLine): string {
  return raised.reduce((covered, { from, to }) => {
    // all that follows is raised where the asterisk of `<sup>b,*</sup>` begins emphasis
    const [mark = ''] = covered.slice(from, to).split('</sup>', 1);
    const end = from + mark.length;
    return letterMark.test(mark) ? covered.slice(0, from) + '^'.repeat(mark.length) + covered.slice(end) : covered;
  }, text);
}

/** `a`, `b,c`, `1,a`, `a*`; in `35th` and `x2` nothing is a mark. */
const letterMark = /^(?=[^a-z]*[a-z])(?:[a-z](?![a-z])|[\d*＊†‡§¶#✉,，;\s])+$/u;

/** `**Mei Lin** Ann Reed, Tom Brook`: the comma behind the owner’s name was forgotten. */
function apartAtMark({ text, strong }: TextLine, part: NamePart): readonly NamePart[] {
  const mark = strong.find(({ from, to }) => Math.abs(from - part.from) < 2 && to < part.to);
  if (mark === undefined) return [part];
  const behind = mark.to + (/^[*†‡#^\s]*/.exec(text.slice(mark.to, part.to))?.[0].length ?? 0);
  const [one, other] = [text.slice(part.from, mark.to).trim(), text.slice(behind, part.to)];
  // `**Mei Lin** ISL 2029` goes on with a venue
  if (nameKind(one) !== 'full' || nameKind(other) !== 'full') return [part];
  return [
    { text: one, from: part.from, to: part.from + one.length },
    { text: other, from: behind, to: part.to },
  ];
}

/** `Ann Reed, *Lakes*, 2029` and `Ann Reed, *Lakes, Rivers and Deltas*`; of `Ann Reed, *Mei Lin*` the owner's name is slanted. */
function isSlantedVenue(line: TextLine, part: NamePart, kind: string, first: NamePart | undefined): boolean {
  if (first === undefined) return false;
  const slanted = line.slanted.find(({ from, to }) => from <= part.from && to > part.from);
  if (slanted === undefined || slanted.from <= first.from) return false;
  // `林梅，*湖泊学报*`
  if (kind === 'single' || slanted.to > part.to + 1 || (kind === 'han' && namesVenue(part.text))) return true;
  // `**Mei Lin**, *Northern Water*, 2029`: the owner is marked otherwise
  const isDated = /^[,，.]?\s?[(（]?(?:19|20)\d\d(?!\d)/.test(line.text.slice(slanted.to));
  return isDated && line.strong.some(({ from, to }) => from >= first.from - 1 && to < slanted.from);
}

/**
 * Whether a journal begins there that nothing marks: `Ann Reed, Pattern Recognition, 2029`, `Ann Reed, Robotics and Autonomous Systems (RAS
 * 2029)`. What comes with its year, volume or pages right behind it; before a stop, a title or the end of the line it may be a person:
 * `Mei Lin, Dela Data. Title`.
 */
function isJournal(line: TextLine, parts: readonly NamePart[], at: number, isBare: boolean): boolean {
  const from = parts[at]?.from ?? 0;
  if (isSpelled(line.text.slice(from, Math.min(parts.at(-1)?.to ?? from, from + longestSpelled)))) return true;
  // most parts are names, and what follows takes its time
  if (!holdsSubject(line.text.slice(from, (parts[at + 1] ?? parts[at])?.to))) return false;
  const named = (part: NamePart | undefined): NamePart | undefined =>
    part && withoutNext(line, withoutVenue(part), isBare);
  const [first, second] = [named(parts[at]), named(parts[at + 1])];
  const isOfJournal = (part: NamePart | undefined, next: NamePart | undefined): boolean =>
    isSubject(part) || (isSubject(next) && isHalf(line, part, next));
  if (!isOfJournal(first, second)) return false;
  const names = parts.slice(at).map(part => named(part) ?? part);
  const end = names.findIndex(({ text }) => nameKind(text) === 'none');
  const whole = names.slice(0, end === -1 ? names.length : end).filter(({ text }) => nameKind(text) !== 'skip');
  const last = whole.at(-1);
  if (last === undefined || !isSubject(last)) return false;
  // the stop of `Mei Lin, Dela Data. 2029. Title` is a part of the last name
  const behind = line.text.slice(last.to - (/[.。]$/.test(last.text) ? 1 : 0));
  // `Pattern Recognition 12 (2029): 104394`, where `Dela Data 2` has a footnote
  const isNumbered = /\s\d{1,4}$/.test(last.text) && /^\s\((?:19|20)\d\d\)[:：,，]/.test(behind);
  const isPublished =
    isNumbered || issue.test(behind) || (at > 1 && isHalf(line, first, second) && /^(?:[,，]|\s*$)/.test(behind));
  return (
    isPublished &&
    whole.every((name, index) => isOfJournal(name, whole[index + 1]) || !/^(?:full|han)$/.test(nameKind(name.text)))
  );
}

/** Behind the name of a journal: `, 2029`, ` (LMSE 2029)`, ` (LMSE), March 2029`, `, vol. 3`, `, 12(3):1-9`, `, pp. 1-9`. */
const issue =
  /^(?:\s\(\p{Lu}[\p{L}-]{1,11}\))?(?:\s\(\p{Lu}[\p{L}-]{1,11}[\s'’]{0,2}(?:(?:19|20)\d\d|\d\d)(?!\d)|[,，]?\s{0,2}(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:(?:19|20)\d\d(?!\d)|(?:[Vv]ol(?:ume)?|[Nn]o|[Ii]ssue|pp?|[Pp]ages)[.\s]\s?\d|\d{1,4}\s?[(:,，.;]))/u;

function isSubject(part: NamePart | undefined): boolean {
  return part !== undefined && endsInSubject(withoutMarks(part.text)) && nameKind(part.text) !== 'none';
}

/** `Complex & Intelligent Systems`, `Computer Speech and Language` */
function isHalf({ text }: TextLine, half: NamePart | undefined, other: NamePart | undefined): boolean {
  if (half === undefined || other === undefined) return false;
  const isOneWord = [half, other].some(part => !/\s/.test(withoutMarks(part.text)));
  return isOneWord && /^\s(?:and|&)\s$/.test(text.slice(half.to, other.from));
}

/** In characters: a name, its acronym and the year. */
const longestSpelled = 140;

/** `Northern Shores and Harbours (NSH 2029)` */
function isSpelled(text: string): boolean {
  if (!text.includes('(')) return false;
  const [, words = '', short = ''] = /^([\p{L}\s,&-]{5,120})\s\((\p{Lu}{3,9})[\s'’]{0,2}\d\d/u.exec(text) ?? [];
  return short !== '' && short === (words.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
}

/** `Lin, Mei; Reed, Ann`: where semicolons divide names, a comma stands in each. */
function withGivenNames(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const isBehind = (at: number, joint: RegExp): boolean => {
    const [part, next] = [parts[at], parts[at + 1]];
    return part !== undefined && next !== undefined && joint.test(text.slice(part.to, next.from));
  };
  const names: NamePart[] = [];
  let at = 0;
  for (let next = true; next && isBehind(at, inName) && (isBehind(at + 1, betweenNames) || names.length > 0); at += 2) {
    const [family, given] = [parts[at], parts[at + 1]];
    if (family === undefined || given === undefined || nameKind(family.text) === 'none') break;
    next = isBehind(at + 1, betweenNames);
    // `Reed, Ann.; Brook, Tom`
    const to = given.to - (next && /\p{Ll}\.$/u.test(given.text) ? 1 : 0);
    names.push({ text: text.slice(family.from, to), from: family.from, to });
  }
  return names.length < 2 ? parts : [...names, ...parts.slice(at)];
}

const inName = /^\s?[,，]\s{0,3}$/;
const betweenNames = /^\s?[;；]\s{0,3}$/;

const initials = /^(?:\p{Lu}\.[\s-]?){1,4}(?=[\s*∗†‡§¶#✉(（"“[]|$)/u;

/** `Lin, M., & Byron, A. (2029). Title`: what stands between every second comma belongs to the family name before it. */
function withInitials(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return parts;
  const given = initials.exec(second.text)?.[0];
  // `Mei Lin, A. Reed`: who writes one name so, writes all so
  if (given === undefined || /^\s?\p{L}/u.test(second.text.slice(given.length))) return parts;
  const joined: NamePart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [family, given] = [parts[at], parts[at + 1]];
    const found = given === undefined ? null : initials.exec(given.text);
    if (family === undefined) break;
    // before initials `An` and `Best` are family names
    const isFamily = /^(?:full|single)$/.test(nameKind(family.text)) || /^\p{Lu}\p{Ll}{1,20}$/u.test(family.text);
    const isName = found !== null && isFamily && !initials.test(family.text);
    const rest = given?.text.slice(found?.[0].length) ?? '';
    if (!isName || given === undefined) {
      joined.push(family);
      continue;
    }
    const end = given.from + found[0].trimEnd().length;
    const marks = /^[*∗†‡§¶#✉\d]{0,4}$/u.test(rest);
    joined.push({
      text: text.slice(family.from, marks ? given.to : end),
      from: family.from,
      to: marks ? given.to : end,
    });
    at++;
    // a title or a year behind the last name ends the list
    if (!marks) break;
  }
  return joined;
}

/** `Martin Brook Jr.` */
const generation = /(?:^|\s)(?:[JS]r\.?|II|III|IV)$/;

/** `Martin Brook, Jr., Mei Lin`: the first comma parts no names. */
function withGenerations(text: string, parts: readonly NamePart[]): readonly NamePart[] {
  const joined: NamePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isBehind = /^(?:[JS]r\.?|II|III|IV)$/.test(part.text) && last?.text.includes(' ') === true;
    if (!isBehind) joined.push(part);
    else joined[joined.length - 1] = { text: text.slice(last.from, part.to), from: last.from, to: part.to };
  }
  return joined;
}

/** What stands behind the last name in one part with it: `Ann Reed. IEEE Transactions …`, `Ann Reed (2029). Title`, `Ann Reed [Code]`. */
function withoutNext(line: TextLine, part: NamePart, isBare: boolean): NamePart {
  const stop = (isBare ? bareEnd : nameEnd).exec(part.text.replace(shortGiven, '$1-'));
  const marked = [...line.links, ...line.code, ...line.slanted].find(({ from }) => from > part.from && from < part.to);
  // `**Mei Lin** **ISL 2029**`
  const bold = line.strong.find(
    ({ from, to }) => from === part.from && line.strong.some(next => next.from > to && next.from <= to + 2),
  );
  // `Ann Reed **ISL 2029**`, `Ann Reed **Northern Water 2029**`, not `Ann **Reed**`
  const isVenue = (text: string): boolean => startsVenue.test(text) || namesYear(text);
  const boldVenue = line.strong.find(
    span => span.from > part.from && span.from < part.to && isVenue(line.text.slice(span.from, span.to)),
  );
  const to = Math.min(
    stop === null ? part.to : part.from + stop.index + 1,
    marked?.from ?? part.to,
    boldVenue?.from ?? part.to,
    bold?.to ?? part.to,
  );
  const text = line.text.slice(part.from, to).trimEnd();
  return to < part.to && nameKind(text) !== 'none' ? { text, from: part.from, to: part.from + text.length } : part;
}

/** `ISL 2029. Lakeside`, `Lakes’29`, `ISL2029`; `Under Review` stands in the place of one. */
const startsVenue =
  /^[\s([]{0,2}(?:\p{Lu}[\p{L}-]{1,14}[\s'’]{1,2}\d\d|\p{Lu}\p{L}{0,9}\p{Lu}(?:19|20)\d\d|(?:[Uu]nder|[Ii]n) [Rr]eview|(?:[Uu]nder|[Ii]n) [Ss]ubmission|[Ss]ubmitted|[Aa]ccepted|[Ii]n [Pp]ress|[Tt]o [Aa]ppear|[Pp]reprint)/u;

/** `Odile. Vesper, Ann Reed`: no title is behind a stop there, which would have a name of one word before it. */
const stoppedGiven = /^\p{Lu}\p{Ll}{2,15}\.\s\p{Lu}\p{Ll}{1,15}$/u;

/** `Ch. Förster`, `Th. Klöppel` */
const shortGiven = /^((?!Ng\b)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2})\.(?=\s\p{Lu}\p{Ll})/u;

/** Behind the last name in parentheses: `Ann Reed (ICIL)`, `Ann Reed (under review)`; `Ann Reed (corresponding author)` stays. */
function withoutVenue(part: NamePart): NamePart {
  const opened = withoutOpened(part);
  if (opened !== part) return opened;
  const [behind, inner = ''] = /\s?[(（]([^()（）]{2,120}(?:\([^()]{1,30}\))?)[)）]\W{0,4}$/u.exec(part.text) ?? [];
  const isVenue =
    behind !== undefined &&
    (/^(?:In\s)?[A-Z][\w-]{0,8}[A-Z]\b/.test(inner) || namesVenue(inner) || standing.test(inner));
  return isVenue ? cutAt(part, part.text.length - behind.length) : part;
}

/** `Ann Reed (Advances in Lakes: Conference on Lakes`: the comma behind it is none between names. */
function withoutOpened(part: NamePart): NamePart {
  const opens = /\s[(（][^()（）]{0,200}$/u.exec(part.text);
  return opens === null ? part : cutAt(part, opens.index);
}

function cutAt(part: NamePart, length: number): NamePart {
  const text = part.text.slice(0, length);
  return nameKind(text) === 'none' ? part : { text, from: part.from, to: part.from + text.length };
}

/** A stop, a bar before the labels, a year or a venue in parentheses: `Ann Reed (ISL 29 Demo Track)`; of Chinese names also `林梅*.一种方法`. */
const nameEnd =
  /(?<=\p{Script=Han}{2}\^{0,90}[*∗†‡§¶#✉)）\d]{0,4})\.(?=\p{Script=Han})|(?<=\p{L}{2}\^{0,90}[*∗†‡§¶#✉)）\d^]{0,8})(?:\s?[.。](?=[\s[【])|。)|\s\||\s[(（](?:(?:19|20)\d\d|\p{Lu}[\p{L}\d]{1,9}[\s'’]{1,2}\d\d(?!\d{3}))[^()（）]{0,40}[)）]/u;

/** `Lin M, Reed A K. Title`: where initials have no stops of their own, a stop ends the list. */
const bareInitials = /\p{L}{2}\s\p{Lu}(?:\s?\p{Lu}){0,2}$/u;
const bareEnd = /(?<=\p{L}\^{0,90}[*∗†‡§¶#✉)）\d^]{0,8})(?:[.。]\s|。)|\s\||\s[(（](?:19|20)\d\d[^()（）]{0,24}[)）]/u;

function isMarkedAt(line: TextLine, at: number): boolean {
  return [...line.links, ...line.strong, ...line.slanted, ...line.code].some(
    ({ from }) => from >= at - 1 && from <= at + 3,
  );
}

/** The sentence of names ends with a stop; `Lin M.` and `Liao, K.-L.` keep their own. */
function withoutStop(part: NamePart): NamePart {
  if (/(?:^|[\s.-])\p{Lu}\.$/u.test(part.text)) return part;
  const text = part.text.replace(/(?<![\s.。:：])[\s.。:：]+$/u, '');
  return { text, from: part.from, to: part.from + text.length };
}

function partsOf(text: string, from: number, to: number): readonly NamePart[] {
  const parts: NamePart[] = [];
  const within = text.slice(from, Math.min(to, from + 3000));
  let start = 0;
  const push = (end: number): void => {
    const raw = within.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    parts.push({ text: trimmed, from: from + start + lead, to: from + start + lead + trimmed.length });
  };
  for (const found of within.matchAll(separator)) {
    push(found.index);
    start = found.index + found[0].length;
  }
  push(within.length);
  return parts;
}

/** Behind a given name `An` is a family name. */
const initialOrAn = /^(?:\p{Lu}\.?|An)$/u;

/** `A Amato`, `A S Md Mukarram Hossain`, `I de Vries`; `A Survey` begins with an article. */
const leadsWithInitial =
  /^[AI](?:(?:\s(?:\p{Lu}|Md|[Dd][eai]|[Vv]an|[Vv]on|[DE]el|Al|La|Le))+(?:\s\p{Lu}[\p{L}-]+){1,2}|\s(?!(?:Survey|Study|Review|Case|New|Novel|Note|Framework|Method|Model|Benchmark|Dataset|Approach|Primer|Guide|Tutorial|Perspective|Comparison|Comparative|Systematic|Unified|General|Simple|First)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

/** `An Zhang`, `In So Reed`, `The Anh Day` */
const smallGiven = /^(?:An|In|On|My|No|At|The)(?:\s\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?){1,2}$/u;

/** Of these, what is hardly a title or a venue: `An Zhang`, `In So Reed`. */
const mostlyGiven = /^(?:(?:An|My)\s\p{Lu}\p{Ll}{1,5}|In\s\p{Lu}\p{Ll}{1,2}\s\p{Lu}\p{Ll}+)$/u;

/**
 * Whether what may be a name begins a title or a venue instead: `Ann Reed, On Boats`, `Ann Reed, In Northern Water`; not between two names,
 * of which the other is no journal or place: `Ann Reed, On Boats, *Acta Lacustria*`, `Ann Reed, In Oceans, Cape Town, 2029`.
 */
function isSmallWord(
  line: TextLine,
  raw: string,
  before: number,
  behind: readonly NamePart[],
  isBare: boolean,
): boolean {
  const name = withoutMarks(raw);
  if (!smallGiven.test(name)) return false;
  const isFollowed = isFull(line, behind[0], isBare);
  if (mostlyGiven.test(name)) return before === 0 && !isFollowed;
  return before === 0 || !isFollowed || isPublishedIn(line, behind);
}

/** Whether the next words are slanted, or all that look like names before others are end in a comma and a year, a volume or a country. */
function isPublishedIn(line: TextLine, [next, ...more]: readonly NamePart[]): boolean {
  const isSlanted = (part: NamePart): boolean =>
    line.slanted.some(({ from, to }) => from <= part.from && to > part.from);
  if (next === undefined || isSlanted(next)) return true;
  const end = more.find(
    part => isSlanted(part) || (part.text !== '' && !/^(?:full|han|single)$/.test(nameKind(part.text))),
  );
  if (end === undefined || isSlanted(end)) return false;
  return /[,，]\s?$/.test(line.text.slice(0, end.from)) && afterPlace.test(end.text);
}

/** `2029`, `12(3)`, `vol. 12`, `USA` */
const afterPlace = /^(?:\d|(?:[Vv]ol|[Nn]o|pp?)[.\s]|USA(?!\p{L})|China(?!\p{L}))/u;

function isFull(line: TextLine, part: NamePart | undefined, isBare: boolean): boolean {
  return part !== undefined && nameKind(withoutNext(line, withoutVenue(part), isBare).text) === 'full';
}

/** `A. reed`, in a hurry */
const smallFamily = /^(?:\p{Lu}\.[\s-]?){1,3}(?!(?:and|et|in|of|on|for|the)$)\p{Ll}{2,15}$/u;

/** `Mei lin#`: what has the mark of an author is a name. */
const smallMarked = /^\p{Lu}\p{Ll}{1,15}\s\p{Ll}{2,15}\s?\\?[*#†‡]{1,3}$/u;

/**
 * `Ann Reed, Wang bohai, Tom Brook, Mei Lin`: a name where three in full stand around it, one of them right behind; not of `Lake Economy, Water
 * behaviour, Tidal History`.
 */
function isUnusual(name: string, before: number, behind: readonly NamePart[]): boolean {
  const [, first = ''] = smallWord.exec(name) ?? [];
  if (first === '' || noName.test(first) || standing.test(name)) return false;
  const end = behind.slice(0, 3).findIndex(({ text }) => nameKind(text) !== 'full');
  const more = end === -1 ? Math.min(behind.length, 3) : end;
  return more > 0 && before + more >= 3;
}

const smallWord = /^(\p{Lu}\p{Ll}{1,15})\s(?!(?:and|of|in|on|for|et)$)\p{Ll}{2,15}\s?[*†‡#^\d]{0,4}$/u;

/** Whether a name is that of a group among persons: `the Lake Study Group`, `on behalf of the Lake Consortium`, `The LakeNet Team`. */
export function isGroup(name: string): boolean {
  return group.test(name);
}

const group =
  /^(?:(?:and |on behalf of )?[Tt]he (?:\p{Lu}[\p{L}\d-]{1,20}\s){1,5}Team|(?:(?:and |on behalf of )?[Tt]he )?(?:\p{Lu}[\p{L}\d-]{1,20}\s){1,5}(?:(?:Study|Working) Group|Consortium|Collaborati(?:on|ve)|Investigators))$/u;

function nameKind(raw: string): 'full' | 'han' | 'single' | 'skip' | 'none' {
  const name = withoutMarks(raw);
  if (name === '' || isGoesOn(name) || /^(?:and|[…⋯]|†|\*)\.?$/i.test(name)) return 'skip';
  // `ISSI 2027` is a venue, `Mei Lin 2` a name with its footnote
  if (name.length > 60 || /\d|https?:|[!?:"“”=/]/.test(name) || /\s(?:19|20)\d\d\W*$|\|/.test(raw)) return 'none';
  if (/^[\p{Script=Han}·]{2,12}$/u.test(name)) return name.length <= 4 || name.includes('·') ? 'han' : 'none';
  // `NLC定期组织算法的征集` is a sentence, `Mei Lin 林梅` a name
  if (/\p{Script=Han}{5}/u.test(name)) return 'none';
  const words = name.split(/\s+/);
  if (label.test(name) || standing.test(name)) return 'none';
  if (smallFamily.test(name) || smallMarked.test(raw)) return 'full';
  if (isGroup(name)) return 'full';
  // `L. China` is nobody's address
  const first =
    leadsWithInitial.test(name) || smallGiven.test(name) ? 1 : /^\p{Lu}\.\s\p{Lu}\p{Ll}+$/u.test(name) ? 2 : 0;
  if (
    words.length > 6 ||
    words.slice(first).some((word, at) => noName.test(word) && (first + at === 0 || !initialOrAn.test(word)))
  )
    return 'none';
  // `Sam 'Abd al-Malik`
  const capitals = words.filter(word => /^['’‘ʻʿʾ]?\p{Lu}/u.test(word)).length;
  const small = words.filter(isSmallNameWord).length;
  if (capitals === 0 || capitals + small < words.length) return 'none';
  return words.length >= 2 ? 'full' : 'single';
}

/** `Mei Lin*†`, `Zhang San (corresponding author)`, `Ada Byron^1`, `Mei Lin#` */
function withoutMarks(raw: string): string {
  return (
    withoutAuthorMarks(raw)
      .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
      .replace(/\s(?:2nd|3rd|4th)$/, '')
      // `Mei Lin<sup>2</sup>.`
      .replace(/(?<=\d)[.。]$/, '')
      .replace(/(?<![\d\s])[\d\s]+$/u, '')
      .replace(/(?<![.。:：\s])[.。:：\s]+$/u, '')
      .trim()
  );
}
