import type { Markup } from '../../page/works/listedWork';
import type { Link } from '../../page/pageModel';
import { readsLikeButton } from '../../page/buttonWords';
import {
  endsInSubject,
  namesKind,
  namesOther,
  namesVenue,
  namesYear,
  undatedWords,
  unpublishedWords,
} from '../../page/venueWords';
import { isWithin, overlaps, type OffsetRange } from '../../text/range';
import { shortMonthSource } from '../../time/calendarNames';
import { isVenueAcronym } from '../export/venueNotes';
import { acronym } from '../venues/acronym';
import { isKnownAcronym } from '../../page/venueAcronyms';
import type { Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import type { Title } from './entryTitle';
import { findTitle } from './entryTitle';
import type { Marked } from './markedPieces';
import { isQuote, markedPieces, marksAround } from './markedPieces';
import { endOfNames, hasBareInitials, looksLikeName, looksLikeNames } from '../nameList';
import { sameName } from '../ownName';

/** The text of an entry taken apart. All offsets are offsets in the page. */
export interface DissectedEntry {
  readonly title: Title;
  readonly authors: OffsetRange;
  /** A year between authors and title, with the marks around it: `(2022)`. */
  readonly year: OffsetRange | undefined;
  /** Name, year, volume, pages; without notes in parentheses behind it. Absent where the entry names no venue. */
  readonly venue: OffsetRange | undefined;
  /** A short venue with its year that stands before all else where the venue has a line of its own: `` `ISL'29` ``, with its marks. */
  readonly tag?: OffsetRange | undefined;
  readonly links: readonly Link[];
  /** Around each link: `[[PDF](…)]`. */
  readonly linksOuter: Mark;
  /** A name in the list of authors that is marked, and how. */
  readonly self: { readonly name: string; readonly mark: Mark } | undefined;
}

/** In characters: three hundred authors fit in. */
const longest = 12_000;

/**
 * Takes the entry in `range` apart: title, list of authors, venue, links. `text` is the page with comments blanked,
 * `own` the names of its owner where known. `undefined` for what does not read like a publication: a news item, a patent
 * without a marked title, a list of talks.
 */
export function dissectEntry(
  text: string,
  range: OffsetRange,
  links: readonly Link[],
  own: readonly string[],
  markup: Markup = 'markdown',
): DissectedEntry | undefined {
  if (range.end - range.start > longest) return undefined;
  const within = links.filter(link => link.kind === markup && isWithin(link.range, range));
  const pieces = markedPieces(
    text,
    range,
    within.map(link => link.hrefRange),
  );
  const title = findTitle(text, range, within, pieces, own);
  if (title === undefined) return undefined;
  const labels = labelsIn(
    text,
    links.filter(link => isWithin(link.range, range) && link.range.start >= title.range.end),
    markup,
  );
  const linksOuter = aroundOf(text, labels[0]);
  const end = (labels[0]?.range.start ?? range.end) - linksOuter.open.length;
  const before = { start: range.start, end: title.range.start };
  const front = frontVenue(text, before, pieces) ?? frontTag(text, before);
  const code = front ?? frontCode(text, before, pieces);
  const ahead = { start: code?.end ?? before.start + numberAhead(text, before), end: before.end };
  const year = yearBehind(text, ahead);
  const named = { start: ahead.start, end: year?.start ?? ahead.end };
  const authorsFirst = looksLikeNames(text.slice(named.start, named.end), own);
  const beside = trimmedNames(text, authorsFirst ? named : namesAfter(text, title.range.end, end, pieces, own));
  const isBeside = looksLikeNames(text.slice(beside.start, beside.end), own);
  // `[Title](…), *ISL 2029* [[PDF]](…)⏎Odile Vesper, Mo Yan`
  const isAboveNames = markup === 'markdown' && labels[0]?.text.trim() !== '';
  const below = { start: title.range.end, end: isAboveNames ? range.end : end };
  const authors = isBeside ? beside : namesBelow(text, below, own);
  if (authors === undefined) return undefined;
  const between = { start: title.range.end, end: Math.min(end, authors.start) };
  const region =
    isBeside || holdsOnlyPictures(text.slice(between.start, between.end))
      ? { start: authorsFirst ? title.range.end : authors.end, end: authors.start < end ? end : range.end }
      : between;
  const behind = venueIn(text, region, markup);
  const hasBoth = front !== undefined && markup === 'markdown' && behind !== undefined && namesWhole(text, behind);
  const venue = hasBoth ? behind : (front ?? behind ?? code);
  const self = selfIn(authors, pieces, own);
  const beyond = labels.filter(link => !overlaps(link.range, authors));
  const tag = hasBoth ? { tag: front } : {};
  return { title, authors, year: authorsFirst ? year : undefined, venue, ...tag, links: beyond, linksOuter, self };
}

/** `Vesper, O., & Yan, M. (2022). `, `Odile Vesper and Mo Yan. 2022. `: the year at the end, with its parentheses. */
function yearBehind(text: string, range: OffsetRange): OffsetRange | undefined {
  const start = Math.max(range.start, range.end - 40);
  const found =
    /(?<!\d)(?:[(（[](?:19|20)\d\d[^()（）[\]]{0,24}[)）\]]|(?:19|20)\d\d[a-z]?)(?=[.,:，。：]?\s*["“《*_[]{0,4}$)/.exec(
      text.slice(start, range.end),
    );
  return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
}

/** `[Mo Yan](…),` in a list of authors is no label. */
function isNameLink(text: string, link: Link): boolean {
  const name = text.slice(link.textRange.start, link.textRange.end).replace(/[*_`]/g, '');
  if (!looksLikeName(name) || /code|data|demo|material|page|paper|poster|project|scholar|slides|video/i.test(name))
    return false;
  return name.includes(' ') || /^\p{Script=Han}{2,4}$/u.test(name)
    ? /^[*_`\\†‡]{0,4}\s*[,，、]|^[*_`\\†‡]{0,4}\s+and\s/.test(text.slice(link.range.end, link.range.end + 12)) ||
        /(?:[,，、]|\sand)\s*[*_`]{0,3}$/.test(text.slice(Math.max(0, link.range.start - 8), link.range.start))
    : false;
}

/** Those of `links` that are no names; among Markdown such in HTML where there are no others: `<a href="…" class="button">PDF</a>`. */
function labelsIn(text: string, links: readonly Link[], markup: Markup): readonly Link[] {
  const written = links.filter(link => link.kind === markup && !isNameLink(text, link));
  return written.length > 0 ? written : links.filter(isButton);
}

function isButton({ text }: Link): boolean {
  return text.trim() !== '' && readsLikeButton(text);
}

/** What stands around a label: `[` and `]` of `[[PDF](…)]`, also escaped. */
export function aroundOf(text: string, link: Link | undefined): Mark {
  const around = [
    { open: '\\[', close: '\\]' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
  ];
  const found = around.find(
    ({ open, close }) =>
      link !== undefined && text.endsWith(open, link.range.start) && text.startsWith(close, link.range.end),
  );
  return found ?? unmarked;
}

/**
 * `` `NeurIPS 2022` [Title](…) ``, `[**NeurIPS 2022**] [Title](…)`: a short marked piece with a year or an acronym before the title, with
 * brackets around it.
 */
function frontVenue(text: string, before: OffsetRange, pieces: readonly Marked[]): OffsetRange | undefined {
  const first = pieces.find(({ range }) => isWithin(range, before));
  if (first === undefined || !namesVenueWithYear(first.content)) return undefined;
  const ahead = text.slice(before.start, first.range.start).trim();
  const { start, end } = first.range;
  if (ahead === '') return first.range;
  return ahead === '[' && text.startsWith('[', start - 1) && text.startsWith(']', end)
    ? { start: start - 1, end: end + 1 }
    : undefined;
}

/** `` `IEEE Transactions on Lakes` [Title](…) ``: in code a venue may stand without its year. */
function frontCode(text: string, before: OffsetRange, pieces: readonly Marked[]): OffsetRange | undefined {
  const first = pieces.find(({ range }) => isWithin(range, before));
  if (first?.mark.open.startsWith('`') !== true || first.content.length > 120) return undefined;
  const isVenue = namesVenue(first.content) || isKnownAcronym(first.content);
  return isVenue && !namesKind(first.content) && text.slice(before.start, first.range.start).trim() === ''
    ? first.range
    : undefined;
}

/** `<span class="tag">NeurIPS 2022</span> [Title](…)` */
function frontTag(text: string, before: OffsetRange): OffsetRange | undefined {
  const written = text.slice(before.start, Math.min(before.end, before.start + 260));
  const [, blank = '', tag, content = ''] = /^(\s*)(<span\b[^<>]{0,160}>([^<>]{2,40})<\/span>)/.exec(written) ?? [];
  if (tag === undefined || !namesVenueWithYear(content)) return undefined;
  const start = before.start + blank.length;
  return { start, end: start + tag.length };
}

function namesVenueWithYear(content: string): boolean {
  if (content.length >= 40) return false;
  const named =
    // eslint-disable-next-line regexp/no-super-linear-move -- less than 40 characters
    /\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}{2,}[^\d]{0,20}\d|\p{Script=Han}{2}/u.test(content) && !month.test(content);
  return named && (namesYear(content) || /['’]\d\d\b/.test(content));
}

const month = new RegExp(`^${shortMonthSource}`);

/** How long the number in code is that an entry begins with: `` `I-J-9` **Odile Vesper**, … ``. It is that entry's own. */
function numberAhead(text: string, before: OffsetRange): number {
  const written = text.slice(before.start, Math.min(before.end, before.start + 40));
  return /^\s*(`{1,2})[^`\n]{0,18}\d[^`\n]{0,18}\1\s*/.exec(written)?.[0].length ?? 0;
}

/**
 * A line of names below the title and one or two others, which say where the work appeared:
 * `[Title](…)⏎⏎*Journal, 2022*⏎⏎Odile Vesper, Mo Yan`.
 */
function namesBelow(text: string, { start, end }: OffsetRange, own: readonly string[]): OffsetRange | undefined {
  let lines = 0;
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end && lines < 3; at = text.indexOf('\n', at) + 1) {
    const lineBreak = text.indexOf('\n', at);
    const line = { start: at, end: lineBreak < 0 ? end : Math.min(end, lineBreak) };
    const written = text.slice(line.start, line.end);
    if (written.trim() === '') continue;
    lines++;
    const names = trimmedNames(text, { start: at, end: at + (endOfNames(written) ?? written.length) });
    if (looksLikeNames(text.slice(names.start, names.end), own)) return names;
  }
  return undefined;
}

/** Badges that are drawn say what is their entry's own: `![CCF A](https://img.shields.io/badge/CCF-A-red)`. */
function holdsOnlyPictures(between: string): boolean {
  const rest = between.replace(/!\[[^[\]]{0,80}\]\([^()\s]{0,400}\)|<img\b[^<>]{0,400}>/gi, '');
  return rest !== between && !/[\p{L}\d]/u.test(rest.replace(/<\/?a\b[^<>]{0,400}>/gi, ''));
}

/** Behind the title: up to a line break, the first piece that is no name, or a stop behind a word. */
function namesAfter(
  text: string,
  from: number,
  to: number,
  pieces: readonly Marked[],
  own: readonly string[],
): OffsetRange {
  const joint =
    /^[\s.,;:，。．；：|]*(?:<br ?\/?>|\\{1,2}\r?\n)?\s*/i.exec(text.slice(from, Math.min(to, from + 40)))?.[0]
      .length ?? 0;
  const start = from + joint;
  // `<strong>*</strong>` and `**<sup>a</sup>**` are footnotes of a name, `**[2029]**` is none
  const within = pieces.filter(
    ({ range, content }) =>
      range.start >= start && range.end <= to && /\p{L}|\d{4}/u.test(content.replace(raised, '').replace(tags, '')),
  );
  const other = within.find((piece, at) => !isSelf(text, piece, own) && !isLastLike(text, piece, within[at - 1]));
  const limit = Math.min(other?.range.start ?? to, to);
  const rest = text.slice(start, limit);
  return { start, end: start + (endOfNames(rest) ?? rest.length) };
}

/** `<sup>1,*</sup>`; a venue may be raised as well: `<sup>ICML 2029</sup>`. */
const raised = /<(su[bp])\b[^<>]{0,200}>(?:(?!\d{4})[^<>]){0,20}<\/\1>/gi;
const tags = /<[^<>]{1,200}>/g;

/** `<b>Mei Lin</b>, Ann Reed, <b>Mo Yan</b>.⏎`: where two names are marked, the last of the line may be one. */
function isLastLike(text: string, { range, mark, content }: Marked, before: Marked | undefined): boolean {
  return (
    before?.mark.open === mark.open &&
    looksLikeName(content) &&
    /^[.。][^\S\n]*\n/.test(text.slice(range.end, range.end + 20))
  );
}

/** A marked piece in a list of authors is the owner's name unless it holds a year or stands at the end, behind all commas. */
function isSelf(text: string, piece: Marked, own: readonly string[]): boolean {
  const name = piece.content.replace(/(?<![*†‡#])[*†‡#]+$/, '');
  if (own.some(candidate => sameName(candidate, name))) return true;
  // `*Nature*, 2024`
  if (/^\s?[,，]?\s?\(?(?:19|20)\d\d(?!\d)/.test(text.slice(piece.range.end, piece.range.end + 9))) return false;
  return (
    !isQuote(piece.mark) &&
    !/\d/.test(name) &&
    name.split(/\s+/).length <= 4 &&
    name.length < 40 &&
    /^(?:\\?[*†‡✝✉#]|<sup>[^<>]{0,20}<\/sup>)*\s*(?:[,，、;]|and\b|&|\\|<br|\r?\n|$)/.test(
      text.slice(piece.range.end, piece.range.end + 30).slice(0, 30),
    )
  );
}

/** The name in a list of authors that is marked: the owner's, else the first. `pieces` are the marked ones of the entry. */
export function selfIn(
  authors: OffsetRange,
  pieces: readonly Marked[],
  own: readonly string[],
): DissectedEntry['self'] {
  const inside = pieces.filter(
    ({ mark, range, content }) =>
      !isQuote(mark) &&
      range.start >= authors.start - 1 &&
      range.end <= authors.end + 1 &&
      // `Mei Lin$^*$, Ann Reed$^*$` holds `*$, Ann Reed$^*`; the digits of `<font color="#000000">` are none of a name
      !/\d|^[,，、;；$^})）]/.test(content.replace(tags, '')),
  );
  const piece = inside.find(({ content }) => own.some(name => sameName(name, content))) ?? inside[0];
  return piece && unwrapped(piece);
}

/** The name in its marks, of which one may stand in another: `_**Odile Vesper**_`, `**<font color="red">Odile Vesper</font>**`. */
function unwrapped({ content, mark }: Pick<Marked, 'content' | 'mark'>): {
  readonly name: string;
  readonly mark: Mark;
} {
  const name = content.replace(/(?<![*†‡#\\])[†‡#\\]+$/, '');
  const inner = marksAround(name) ?? tagAround(name);
  if (inner === undefined) return { name: name.replace(/(?<![*†‡#\\])[*†‡#\\]+$/, ''), mark };
  return unwrapped({
    content: name.slice(inner.open.length, -inner.close.length),
    mark: { open: mark.open + inner.open, close: inner.close + mark.close },
  });
}

/** `<span style="…">` of `<span style="…">Odile Vesper</span>` */
function tagAround(text: string): Mark | undefined {
  const [open = '', name = ''] = /^<([a-z]{1,12})(?:\s[^<>]{1,200})?>/i.exec(text) ?? [];
  const close = `</${name}>`;
  const isAround =
    open !== '' && text.indexOf(close) === text.length - close.length && text.length > open.length + close.length;
  return isAround ? { open, close } : undefined;
}

/** ` (ISL 2024)`, ` (**ISL 2024**)` */
const acronymWithYear = new RegExp(
  String.raw`^\s\((?:[*_]{1,2})?${acronym}[\s'’-]{0,2}(?:(?:19|20)\d\d|\d\d)(?:[*_]{1,2})?\)`,
  'u',
);

/** What stands between title or authors and the links, without notes in parentheses at its end. */
function venueIn(text: string, region: OffsetRange, markup: Markup): OffsetRange | undefined {
  const start = trimmed(text, region).start;
  const [aside, told = ''] = noteAhead.exec(text.slice(start, Math.min(region.end, start + 220))) ?? [];
  if (aside !== undefined && !readsLikeVenue(told))
    return venueIn(text, { start: start + aside.length, end: region.end }, markup);
  const [tag = '', inner = ''] =
    markup === 'html' ? [] : (inTag.exec(text.slice(start, Math.min(region.end, start + 460))) ?? []);
  const tagged = readsLikeVenue(inner) && !namesOther(inner) ? tag.length : 0;
  const cut = (markup === 'html' ? behindHtml : behindMarkdown).exec(text.slice(start + tagged, region.end));
  const whole = trimmed(text, { start, end: cut === null ? region.end : start + tagged + cut.index });
  // ` (<span style="color:red">Oral</span>)`
  const opened = cut === null ? 0 : (/\s[(（[]$/.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0);
  const written = text.slice(whole.start, whole.end - opened);
  const note = /\s\((?![12]\d{3}\)|pp?\.\s?\d)[^()]{0,200}\)[.。]?$/.exec(written);
  const tellsYear = note !== null && acronymWithYear.test(note[0]) && !namesYear(written.slice(0, note.index));
  const range =
    note === null || note.index < 4 || tellsYear
      ? { start: whole.start, end: whole.end - opened }
      : { start: whole.start, end: whole.start + note.index };
  const words = text.slice(range.start, range.end);
  const isApart = markup === 'markdown' && /\n[ \t]{0,8}\r?\n/.test(text.slice(region.start, start));
  return /[\p{L}\d]/u.test(words) && (!isApart || readsLikeVenue(words)) ? range : undefined;
}

/** Whether words tell a venue by its name, `In *Proceedings of …*`, and are no note on one: `Oral`. */
function namesWhole(text: string, { start, end }: OffsetRange): boolean {
  const words = text.slice(start, end).replace(/[*_`]|<[^<>]{1,200}>/g, '');
  return end - start <= 240 && (/^(?:In:?\s|发表于|载于)/.test(words) || namesVenue(words));
}

/** `(JCR Q2, CCF-C)`, `(*=Equal contribution)` behind the names, and as well `(ISL 2024)`. */
const noteAhead = /^[(（]([^()（）\n]{1,200})[)）]/;

/** Whether a paragraph, or a note in parentheses, says where a work appeared, `*Nature*`, `Under review`, and is no abstract. */
function readsLikeVenue(words: string): boolean {
  if (words.length > 240) return false;
  const name = words.replace(/[*_`()（）《》]|<[^<>]{1,200}>/g, '').replace(/(?<![\s,，.。])[\s,，.。]+$/, '');
  return (
    namesVenue(name) ||
    namesYear(name) ||
    notAppeared.test(name) ||
    isKnownAcronym(name) ||
    endsInSubject(name) ||
    isVenueAcronym(name) ||
    (isNameAlone(words, name) && !rank.test(name) && !besideVenue.test(name) && !namesOther(name))
  );
}

/** `*Automatica*` in italics, which may be a sentence where it has more than six words, or up to four words in capitals: `eLife`, `Phys. Rev. Lett.`, `Optica 12, 33`. */
function isNameAlone(words: string, name: string): boolean {
  if (/^([*_])(?=[^*_\s])[^*_\n]{2,80}\1[.。]?$/.test(words)) return name.split(/\s+/).length <= 6;
  const named = name.replace(/(?:[\s,]{1,3}\d[\d()–-]{0,12}){1,4}$/, '').split(/\s+/);
  return (
    named.length <= 4 && named.every(word => /^(?:\p{Ll}{0,3}\p{Lu}[\p{L}\p{M}.’'-]*|of|on|in|and|&|the)$/u.test(word))
  );
}

const rank = /(?<!\p{L})(?:JCR|CCF|SCI|SSCI|EI|ESI|IF|Q[1-4])(?!\p{L})/u;

/** What else stands beside a venue: how its work was presented, who did most, what becomes of it, what a paragraph holds. */
const besideVenue = new RegExp(
  String.raw`(?<!\p{L})(?:oral|spotlight|highlight|poster|papers?|presentation|tracks?|equal|equally|authors?|top|featured|cover|code|project|website|abstract|keywords?|highlights|${undatedWords})(?!\p{L})`,
  'iu',
);

const notAppeared = new RegExp(unpublishedWords, 'i');

/** `**<font color="navy">ISL 2029</font>**`: a tag that begins where the venue does ends nothing; `<font color="red">Oral</font>` is none. */
const inTag = /^[*_]{0,3}<font\b[^<>]{1,200}>([^<>]{2,200})<\/font>/i;
const behindMarkdown = /\r?\n[ \t]{0,8}(?:[-*+][ \t]|\r?\n)|\s\\?\||<(?:strong><)?(?:span|button|a|div|p|img|font)\b/;
/** Line breaks are the ends of paragraphs there: see `htmlAsText`. */
const behindHtml = /\n|\s\||<(?:a|button|img)\b/;

const jointAhead = /^(?:[\s.,;:，。．；：|\\]|<br ?\/?>)+/i;
const jointBehind = /(?<![\s,;:，；：|\\]|<br ?\/?>)(?:[\s,;:，；：|\\]|<br ?\/?>)+$/i;

/** Without blanks, line breaks and joints around. A stop at the end stays: it may belong to an abbreviation. */
function trimmed(text: string, range: OffsetRange): OffsetRange {
  const written = text.slice(range.start, range.end);
  const start = range.start + (jointAhead.exec(written)?.[0].length ?? 0);
  // an expression that is tried at each character of a long blank text would take its time
  const tail = text.slice(Math.max(start, range.end - 200), range.end);
  return { start, end: Math.max(start, range.end - (jointBehind.exec(tail)?.[0].length ?? 0)) };
}

/** A list of names ends before the stop of its sentence, also in `林梅, 等.`; `J. K.` keeps its own, `Vesper O, Yan M.` has none. */
function trimmedNames(text: string, range: OffsetRange): OffsetRange {
  const { start, end } = trimmed(text, range);
  const list = text.slice(start, end);
  const stop =
    /(?:[\p{L}\p{M}]{2}|[`*_>等])[.。]$/u.test(list.slice(-4)) ||
    (/\s\p{Lu}{1,3}\.$/u.test(list) && hasBareInitials(list));
  return { start, end: stop ? end - 1 : end };
}
