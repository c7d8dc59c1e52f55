import { hasMark, readAuthorList, readNameAhead, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { brokenBehind } from '../names/brokenList';
import { hanFamilies } from '../names/hanFamilies';
import { isPressNext } from '../names/pressAhead';
import { beginsDatedMark } from '../names/journalAhead';
import type { TextLine } from '../boxText';
import { goesOnAt, goesOnSource } from '../names/goesOn';
import { beginsPreprintServer } from '../venues/preprintServerNames';
import { isCalledOtherwise } from './calledOtherwise';
import type { Work } from './listedWork';
import { beforeTitle, behindButtons, behindEvent, lead, opensOtherForm, runsIntoTitle, spanBehind } from './namePlaces';
import { isOrganisation, isPlaceOfPerson } from './postWords';
import { isVenueApart, isVenueNext, saysWhere } from './venueBehind';
import { isCountry } from '../venues/placeNames';
import { isConferenceAcronym } from '../venues/venueAcronyms';
import { endsInSubject, isNamedInFull, namesOther, namesVenue, namesYear } from '../venues/venueWords';

type TitleSpan = Work['titleSpan'];

/** The names before the title in its line or the lines above, or those that follow it; one alone in a line of its own above the venue. */
export function authorsOf(lines: readonly TextLine[], { line, from, to }: TitleSpan): AuthorList | undefined {
  const at = lines.indexOf(line);
  for (const above of lines.slice(Math.max(0, at - 2), at)) {
    if (isNamedInFull(above.text)) continue;
    const found = readAuthorList(above, { from: lead(above, 0), to: above.text.length });
    if (found !== undefined) return (readsLikeJournal(found) ? namesBelow(lines[at + 1]) : undefined) ?? found;
  }
  const ahead =
    readAuthorList(line, { from: lead(line, 0), to: beforeTitle(line.text, from) }) ??
    readAuthorList(line, { from: lead(line, behindVenue(line)), to: beforeTitle(line.text, from) });
  if (ahead !== undefined && !isRemark(ahead) && !runsIntoTitle(ahead, from)) return ahead;
  const behind = namesBehind(line, behindButtons(line, endOfMarked({ line, from, to })));
  if (behind !== undefined && !tellsOfLink(line, to, behind) && !areEditors(behind)) return behind;
  const below = lines
    .slice(at + 1, at + 9)
    .filter(isLong)
    .slice(0, 3);
  // what is slanted is mostly the venue: `*Robotics and Automation*`
  return (
    firstList(below.filter(one => !isSlanted(one))) ??
    nameBelow(
      lines.slice(at + 1),
      line.links.some(span => span.from < to),
    ) ??
    firstList(below.filter(isSlanted)) ??
    othersBesideOwner(lines, { line, from, to })
  );
}

/** Where the link or the bold words end that a title begins, if nothing but its venue in brackets follows there: `[Lakes That Remember (ICML 2029)](…), Mei Lin`. */
function endOfMarked({ line, from, to }: TitleSpan): number {
  const around = [...line.links, ...line.strong].find(
    span =>
      span.from <= from && span.to > to && /^[.,]?\s?[(（][^()（）]{1,40}[)）]\.?$/u.test(line.text.slice(to, span.to)),
  );
  return around?.to ?? to;
}

/**
 * The names behind a title that ends at `to`; behind an event a town and its country stand as well, `, ISL 2029, Norrhavn, Norway`, so there only with a mark, or where one
 * that is known stands in brackets and no country behind it: ` (ICML 2029), Mei Lin, Ann Reed`.
 */
function namesBehind(line: TextLine, to: number): AuthorList | undefined {
  const end = behindEvent(line, to);
  const found = end === to ? undefined : readAuthorList(line, spanBehind(line, end));
  const isKnown = found !== undefined && isConferenceAcronym(inBrackets.exec(line.text.slice(to, end))?.[1] ?? '');
  return found !== undefined && (hasMark(found) || (isKnown && !found.names.some(({ text }) => isCountry(text))))
    ? found
    : readAuthorList(line, spanBehind(line, to));
}

const inBrackets = /[(（]([\p{L}-]+)/u;

/**
 * The names in `(with Mei Lin and Ann Reed)` behind a title or in a line of their own below it, as economists list their works: the owner of the page
 * is one of the authors, whoever stands first. One name beside a year or a venue. Without brackets before a venue that is set apart or cited with its
 * volume: `, with Mei Lin, Comm. Lake Math. 34 (2029), 1–9`.
 */
function othersBesideOwner(lines: readonly TextLine[], titleSpan: TitleSpan): AuthorList | undefined {
  const around = wordsAround(lines, titleSpan);
  if (namesOther(around)) return undefined;
  const isPlaced = namesYear(around) || namesVenue(around);
  const at = lines.indexOf(titleSpan.line);
  const stretches = [
    { line: titleSpan.line, from: titleSpan.to, opens: withInBrackets },
    { line: titleSpan.line, from: titleSpan.to, opens: withBehindComma },
    ...lines
      .slice(at + 1, at + 4)
      .filter(line => isApart(line, titleSpan))
      .map(line => ({ line, from: 0, opens: withAhead })),
  ];
  for (const { line, from, opens } of stretches) {
    const start = from + (opens.exec(line.text.slice(from, from + 60))?.[0].length ?? -1);
    if (start < from) continue;
    const closes = line.text.slice(start).search(/[)）]/);
    const span = { from: start, to: closes < 0 ? line.text.length : start + closes };
    const found = readAuthorList(line, span) ?? (isPlaced ? readSoleAuthor(line, span) : undefined);
    const end = found?.names.at(-1)?.to ?? 0;
    const behind = goesOnAt(line.text, end) ?? end;
    const isWhole =
      found !== undefined &&
      (opens === withBehindComma ? isVenueApart(line, behind) : endOfList.test(line.text.slice(behind, span.to)));
    if (isWhole) return { ...found, confidence: 'certain', isComplete: false, omitsOwner: true };
  }
  return undefined;
}

/** Of a title over two lines the second goes on with it: `<h2>Reading Lakes<br>with Tidal Models</h2>`. */
function isApart(line: TextLine, { line: titleLine, from, to }: TitleSpan): boolean {
  const isMarked = titleLine.links.concat(titleLine.strong).some(span => span.from <= from && span.to >= to);
  return (isMarked || line.block !== titleLine.block) && !line.links.concat(line.strong).some(span => span.from < 4);
}

const coauthors = String.raw`(?:(?:joint(?:ly|\swork)?|co-?authored|together)\s)?with\s(?=[\p{Lu}\p{Script=Han}])`;
const withInBrackets = new RegExp(String.raw`^["”]?[\s.,]{0,3}[(（]${coauthors}`, 'iu');
const withBehindComma = new RegExp(String.raw`^["”]?[,，]["”]?\s${coauthors}`, 'iu');
const withAhead = new RegExp(String.raw`^\s{0,4}[(（]?${coauthors}`, 'iu');
const endOfList = /^[\s*†‡#.。,，]*$/;

/** `(Invited & Commissioned, Citations: 200)` before a title: what stands in brackets, and is not names alone. */
function isRemark({ line, names: [first], confidence }: AuthorList): boolean {
  return confidence === 'likely' && first !== undefined && /[(（][^()（）]*$/.test(line.text.slice(0, first.from));
}

/** `[Lake Handbook](…): Rivers and Tidal Mechanisms` says what is there: of two authors none would be called by one word only. */
function tellsOfLink({ text, strong }: TextLine, to: number, { names: [one, , more] }: AuthorList): boolean {
  const isThing = one !== undefined && more === undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(one.text);
  return isThing && /^\s?[:：]/.test(text.slice(to)) && strong.every(span => span.to <= to);
}

/** `In Ann Reed, Tom Brook, eds. *Lakes and Rivers*`, `In Ann Reed and Tom Brook (Eds.)` behind the title of a chapter. */
function areEditors({ line: { text }, names }: AuthorList): boolean {
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined || !/^In:?\s\p{Lu}/u.test(text.slice(first.from))) return false;
  return /[\s,(（](?:[Ee]ds?|[Ee]ditors?)(?!\p{L})/u.test(text.slice(first.to, last.to + 10));
}

/**
 * Whether what is read as two names behind a title is where somebody works: `Water Management and Training Center`. Of a work with its year and
 * venue a body may be one of the authors, and somebody may be called like one: `Mei Lin and OpenLake Foundation. arXiv 2029`, `Mei Lin, Qing AI`.
 */
export function nameOrganisation(
  list: AuthorList,
  lines: readonly TextLine[],
  titleSpan: TitleSpan,
  badge: string | undefined,
): boolean {
  const { line, names } = list;
  const isBehind = line !== titleSpan.line || (names[0]?.from ?? 0) >= titleSpan.to;
  // a slanted one may be a journal: `*Lake Research and Development*`
  const isPerson = hasMark({ ...list, line: { ...line, slanted: [] } });
  if (!isBehind || isPerson || names.length !== 2 || !names.some(({ text }) => isOrganisation(text))) return false;
  const isThing = names.every(({ text }) => isOrganisation(text) || endsInSubject(text));
  return isThing || !isPublishedBehind(list, lines, wordsAround(lines, titleSpan), badge);
}

/** Whether a venue and a year are told behind the names or below them, or beside the work: of jobs and projects that is a stretch of time. */
function isPublishedBehind(
  { line, names }: AuthorList,
  lines: readonly TextLine[],
  around: string,
  badge: string | undefined,
): boolean {
  if (namesOther(around) || isPlaceOfPerson('', around)) return false;
  const isDated = namesYear(around);
  if (badge !== undefined && (isDated || namesYear(badge))) return true;
  const at = lines.indexOf(line);
  return lines.slice(at, at + 4).some((below, index) => {
    const from = index === 0 ? (names.at(-1)?.to ?? 0) : 0;
    const place = below.slanted.find(span => span.from >= from);
    const isOfPerson = place !== undefined && isPlaceOfPerson(below.text.slice(place.from, place.to), '');
    return !isOfPerson && saysWhere(below, from, isDated);
  });
}

/** The first list of names; before what may be a venue, `Northern Shores and Quiet Harbours`, one with a mark in a line below. */
function firstList(lines: readonly TextLine[]): AuthorList | undefined {
  const found = lines
    .filter(line => !isHanJournal(line.text))
    .flatMap(line => readAuthorList(line, { from: lead(line, 0), to: line.text.length }) ?? []);
  const [first] = found;
  if (first === undefined || hasMark(first) || !mayBeVenue(first)) return first;
  return found.find(list => hasMark(list) && !list.names.some(({ text }) => isNoAuthor(text))) ?? first;
}

/** `管理与湖泊, 2029, 35(04): 47-57`: with its numbers, what “and” divides is the name of a journal. */
function isHanJournal(text: string): boolean {
  return /^\s{0,4}\p{Script=Han}{1,12}[和与]\p{Script=Han}{1,12}[,，.(（\s]/u.test(text) && isVenueNext(text.trim());
}

/** `Northern Shores and Quiet Harbours`, `Lake Signal, Water Processing`; not `Mei Lin, Ann Reed`. */
function mayBeVenue({ line, names: [one, two, more] }: AuthorList): boolean {
  if (one === undefined || two === undefined || more !== undefined) return false;
  return endsInSubject(two.text) || /^\s(?:and|&)\s$/.test(line.text.slice(one.to, two.from));
}

/**
 * The journal that stands alone in the line above a linked title and reads like two names, where the names stand below: `Harbours and Floating
 * Structures`. Its place tells what it is.
 */
export function journalAbove({ lines, titleSpan, authors }: Work): string | undefined {
  const at = lines.indexOf(titleSpan.line);
  const above = at === 1 ? lines[0] : undefined;
  const isLinked = titleSpan.line.links.some(({ from, to }) => from <= titleSpan.from && to >= titleSpan.to);
  if (above === undefined || !isLinked || authors.line !== lines[at + 1]) return undefined;
  const list = readAuthorList(above, { from: 0, to: above.text.length });
  return list !== undefined && readsLikeJournal(list) ? above.text.trim().replace(/(?<![\s.])[\s.]+$/, '') : undefined;
}

/** `Tunnels and Northern Lake Technology`, `Harbours and Floating Structures`, and nothing else in the line: nobody’s names are marked, and one has a word alone or a subject. */
function readsLikeJournal(list: AuthorList): boolean {
  const { line, names } = list;
  const [one, two, more] = names;
  if (one === undefined || two === undefined || more !== undefined || hasMark(list)) return false;
  const isWhole = /^[\s.]*$/.test(line.text.slice(two.to)) && /^\s(?:and|&)\s$/.test(line.text.slice(one.to, two.from));
  return isWhole && (endsInSubject(two.text) || !/\s/.test(one.text));
}

/** The names of a line that is a list of them with a mark, or of three and more. */
function namesBelow(line: TextLine | undefined): AuthorList | undefined {
  const found = line && readAuthorList(line, { from: lead(line, 0), to: line.text.length });
  const last = found?.names.at(-1);
  if (line === undefined || found === undefined || last === undefined) return undefined;
  const isList = hasMark(found) || found.names.length > 2;
  const end = goesOnAt(line.text, last.to) ?? last.to;
  return isList && endOfList.test(line.text.slice(end)) && !found.names.some(({ text }) => isNoAuthor(text))
    ? found
    : undefined;
}

/** Whether what is read as a name is rather a button or a place: `Source Code`, `Norrhavn`. */
function isNoAuthor(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) || name.split(/\s+/).some(word => opensOtherForm(word));
}

/** `*Journal of Lakes* Mei Lin, Ann Reed. [Title](…)` */
function behindVenue({ text, slanted }: TextLine): number {
  const [first] = slanted;
  const leads = first !== undefined && text.slice(0, first.from).trim() === '';
  return leads && !/[,，]/.test(text.slice(first.from, first.to)) ? first.to : 0;
}

function isSlanted({ text, slanted }: TextLine): boolean {
  const [first] = slanted;
  return first !== undefined && text.slice(0, first.from).trim() === '' && first.to - first.from > text.length / 2;
}

/** Whether a line can hold a list of names; a button (`[PDF]`) or a short venue cannot. */
function isLong({ text }: TextLine): boolean {
  return severalNames.test(text);
}

const severalNames = new RegExp(String.raw`[,，、;；&]|\sand\s|${goesOnSource}`, 'iu');

/**
 * Who alone has written a work: the name before a title (`Mei Lin. "…." In Proc. Lakes, 2029`), or a marked one or one right before the
 * venue behind it. Only where a venue and a year are named and nothing says that it is a talk or a prize.
 */
export function soleAuthorOf(
  lines: readonly TextLine[],
  titleSpan: TitleSpan,
  badge: string | undefined,
): AuthorList | undefined {
  const { line, from, to } = titleSpan;
  const around = wordsAround(lines, titleSpan);
  if (!namesYear(`${around} ${badge ?? ''}`) || namesOther(around)) return undefined;
  const isNext = isVenueNext(line.text.slice(to).replace(/^[\s"”»》'’.,，。]+/, ''));
  const isBehind = isNext || namesVenue(line.text.slice(to)) || line.slanted.some(span => span.from >= to);
  const where = isBehind || namesVenue(around);
  const ahead = where ? readSoleAuthor(line, { from: lead(line, 0), to: beforeTitle(line.text, from) }) : undefined;
  // `Cell Reports. [What lakes remember](…). 2029`: the venue is ahead
  const isOther =
    !isBehind && line.links.some(link => link.from === from) && isCalledOtherwise(ahead?.names[0]?.text ?? '');
  if (ahead !== undefined && !isInRemark(ahead) && !isOther && !runsIntoTitle(ahead, from)) return ahead;
  const behind = readSoleAuthor(line, spanBehind(line, endOfMarked(titleSpan)));
  return behind !== undefined && !isNoPerson(behind) && (isMarked(behind) || isBeforeVenue(behind))
    ? behind
    : undefined;
}

/**
 * The names behind a title of which only the first was read, since the next may be one in unusual spelling: `**Title**, Mei Lin, ann reed, Bo Day,
 * Journal of Lakes, 2029`. Only where a venue and a year are named.
 */
export function brokenAuthorsOf(lines: readonly TextLine[], titleSpan: TitleSpan): AuthorList | undefined {
  const { line, to } = titleSpan;
  const around = wordsAround(lines, titleSpan);
  if (!namesYear(around) || namesOther(around)) return undefined;
  if (!namesVenue(around) && !line.slanted.some(span => span.from >= to)) return undefined;
  return brokenBehind(line, { from: lead(line, to), to: line.text.length });
}

/** `(Selected Work) [Title](…)`: the bracket that the words close is open before them. */
function isInRemark({ names: [name] }: AuthorList): boolean {
  return name !== undefined && /^[^()（）]*[)）]/.test(name.text);
}

/**
 * Whether what is read as a name is none: it begins what is set apart with its year, `**J. Lake. Eng. 2029**`, or goes on with a quotation in Chinese,
 * `“湖泊论坛”活动`, and nobody is called so.
 */
function isNoPerson({ line, names: [name] }: AuthorList): boolean {
  if (name === undefined || beginsDatedMark(line, name)) return true;
  return /^\p{Script=Han}{2}$/u.test(name.text) && !hanFamilies.has(name.text.charAt(0));
}

function isMarked({ line, names: [name] }: AuthorList): boolean {
  return (
    name !== undefined && [...line.strong, ...line.code].some(span => span.from <= name.from && span.to >= name.to)
  );
}

/** Whether what is read as a name is a venue. `J.` abbreviates a journal as well as a name. */
function isVenue(name: string): boolean {
  return namesVenue(name.replace(/ J\./g, ''));
}

/** `, Mei Lin. *Lakes*, 2029`; of a linked title also `, Mei Lin. 2029`; `, Remote Sensing, vol. 3` is the venue itself. */
function isBeforeVenue({ line, names: [name] }: AuthorList): boolean {
  if (name === undefined || isVenue(name.text)) return false;
  const rest = line.text.slice(name.to);
  const joint = /^[*†‡#)）\s]{0,4}[.,，。]\s+/.exec(rest)?.[0].length;
  if (joint === undefined) return false;
  const at = name.to + joint;
  return (
    isVenueApart(line, name.to) ||
    (line.links.some(span => span.to < name.from) && /^(?:19|20)\d\d[.。]?\s*(?:$|\[)/.test(line.text.slice(at))) ||
    isPressNext(line.text.slice(at)) ||
    beginsPreprintServer(line.text.slice(at)) ||
    /^(?:In\s|(?:Proceedings|Journal|Transactions|Proc\.|IEEE|ACM|Ph\.?D\.? [Tt]hesis)(?!\p{L}))/u.test(
      line.text.slice(at),
    )
  );
}

const onlyYear = /^\s*(?:19|20)\d\d\s*$/;

/** A line that is a name and no more, with a line below that says where the work appeared; of a linked title, when. */
function nameBelow([line, ...below]: readonly TextLine[], isLinked: boolean): AuthorList | undefined {
  if (line === undefined || isSlanted(line) || line.links.length > 0) return undefined;
  const found = readSoleAuthor(line, { from: lead(line, 0), to: line.text.length });
  const name = found?.names[0];
  if (name === undefined || isVenue(name.text) || !/^[*†‡#\s.,，。]*$/.test(line.text.slice(name.to))) return undefined;
  const where = below
    .slice(0, 2)
    .filter(one => isSlanted(one) || namesVenue(one.text) || (isLinked && onlyYear.test(one.text)));
  return where.length > 0 && !where.some(one => namesOther(one.text)) ? found : undefined;
}

/** A name that stands alone before the title, behind it, or in one of the next lines, where nothing says that it is a talk or a prize. */
export function nameAloneOf(lines: readonly TextLine[], titleSpan: TitleSpan): AuthorList | undefined {
  const { line, from, to } = titleSpan;
  if (namesOther(wordsAround(lines, titleSpan))) return undefined;
  const ahead = readNameAhead(line, { from: lead(line, 0), to: beforeTitle(line.text, from) });
  if (ahead !== undefined && !runsIntoTitle(ahead, from)) return ahead;
  const behind = readNameAhead(line, spanBehind(line, behindButtons(line, to)));
  if (behind !== undefined) return behind;
  const at = lines.indexOf(line);
  for (const other of [...lines.slice(at + 1, at + 4), ...lines.slice(Math.max(0, at - 1), at)]) {
    const found = readNameAhead(other, { from: lead(other, 0), to: other.text.length });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The lines of a work without its title. */
export function wordsAround(lines: readonly TextLine[], { line, from, to }: TitleSpan): string {
  return lines
    .map(other => (other === line ? `${line.text.slice(0, from)} ${line.text.slice(to)}` : other.text))
    .join('\n');
}
