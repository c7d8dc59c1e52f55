import { eventKindSource } from '../venues/eventKinds';
import { prepositionSource } from '../../text/functionWords';
import { withoutFiller } from '../../syntax/masks';
import type { OffsetRange } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { namesForm, readsLikeButton } from '../buttonWords';
import { hasMark, readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { goesOnAt } from '../names/goesOn';
import { withoutPresentation } from '../presentation';
import { isBeforeNamesOfVenue } from './boldBeforeNames';
import { nameLabelLength } from './nameLabel';
import { behindEvent } from './namePlaces';
import { withoutPatentNumber } from './patents';
import { quotedTitle } from './quotedTitle';
import { datedVenue, readsLikeMarkedTitle, readsLikeTitle } from './titleWords';
import { behindPlainTag, behindTags, longestTag, longestTags, remark } from './leadingTags';
import { isConferenceAcronym } from '../venues/venueAcronyms';
import { isNamedInFull, isVenueInFull, namesVenue, namesYear } from '../venues/venueWords';

/**
 * The title of the paper that a box's text names, `undefined` where it is not clear. Tried in the order of how sure they are:
 * a link that begins the text, a line that is bold throughout, brackets before names, a quoted sentence, a long link behind the authors, a line set apart below
 * one of names, also one in italics above its venue, a link that leads a line below tags, a plain line between a venue and names, a first line that is plain and no list of names. What an author puts into quotes or links may as well be a button
 * (`[PDF]`), a venue (`CVPR 2016`) or a short name (`"SAM"`), so each must also read like a title. Closing punctuation is not part of it.
 */
export function findBoxTitle(lines: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  const first = lines[0];
  if (first === undefined) return undefined;
  const block = lines.filter(line => line.block === first.block);
  return (
    belowProject(lines) ??
    titleAt(first, leadingLink(first), readsLikeMarkedTitle) ??
    titleAt(first, boldLine(first)) ??
    titleAt(first, bracketed(first)) ??
    firstOf(block, line => titleAt(line, quotedTitle(line), readsLikeMarkedTitle)) ??
    firstOf(block.slice(0, 3), line => titleAt(line, longLink(line) ?? linkBehindNames(line))) ??
    belowNames(lines) ??
    belowTags(lines) ??
    belowVenue(lines) ??
    plainTitle(lines)
  );
}

/** A first line of plain words, or the one below it where that is a venue: `Conference on Lakes (ISL2029)`. */
function plainTitle([first, second, third]: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  if (first === undefined) return undefined;
  const isVenue =
    second !== undefined && (isNamedInFull(first.text) || (isVenueInFull(first.text) && !isNames(second)));
  return isVenue ? titleAt(second, plainLine(second, third)) : titleAt(first, plainLine(first, second));
}

/** A link to the page of a project alone in its line, and below it that to the paper, above the names: `[LakeNLP Project](…)`, `[Survey Paper: Lakes and their words](…)`. */
function belowProject([first, second, third]: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  if (first === undefined || second === undefined || third === undefined || !projectPage.test(first.text.trim()))
    return undefined;
  const isLinked = first.links.some(link => first.text.slice(link.from, link.to).trim() === first.text.trim());
  const link = second.links.find(({ from }) => second.text.slice(0, from).trim() === '');
  if (!isLinked || link === undefined || !isNames(third)) return undefined;
  const from = link.from + (paperLabel.exec(second.text.slice(link.from, link.to))?.[0].length ?? 0);
  return wordCount(second.text.slice(from, link.to)) < titleWords
    ? undefined
    : titleAt(second, { from, to: link.to }, readsLikeMarkedTitle);
}

const projectPage = /^(?:[\p{L}\d-]{1,30}\s){1,2}(?:Project|Library|Homepage|Website|Toolkit)$/u;

/** `Survey Paper: ` */
const paperLabel = /^(?:\p{Lu}\p{Ll}{2,12}\s)?Paper\s?[:：]\s/u;

/** A line of names, and below it the title, linked, bold or quoted, or slanted above its venue. */
function belowNames([first, second, third]: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  if (first === undefined || second === undefined || !isNames(first)) return undefined;
  const title = leadingLink(second) ?? boldLine(second) ?? quotedTitle(second);
  return titleAt(second, title ?? slantedAbove(second, third));
}

/** `*Lakes that remember their rivers,*` above `The Conference on Lakes (ISL 2029)`; what is slanted alone is mostly a venue. */
function slantedAbove(line: TextLine, below: TextLine | undefined): Span | undefined {
  const text = line.text.trim();
  const venue = below?.text.trim() ?? '';
  if (wordCount(text) < titleWords || namesVenue(text) || namesYear(text)) return undefined;
  if (!namesVenue(venue) && !isDatedVenue(venue)) return undefined;
  const from = line.text.indexOf(text);
  const end = from + text.replace(/[.,，。]$/, '').length;
  return line.slanted.find(span => span.from <= from && span.to >= end);
}

function firstOf<T>(lines: readonly TextLine[], find: (line: TextLine) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function titleAt(
  line: TextLine,
  span: Span | undefined,
  readsLikeOne: (text: string) => boolean = readsLikeTitle,
): { text: string; range: OffsetRange } | undefined {
  if (span === undefined) return undefined;
  const { from, to: end } = withoutClosing(line.text, span);
  const written = withoutVenueBehind(withoutPatentNumber(line.text.slice(from, end)));
  const to = from + written.length;
  const text = withoutPresentation(written.replace(/\s+/g, ' '));
  return readsLikeOne(text) && !isRemarkAlone(text) && withoutFiller(written) === written
    ? { text, range: line.place({ from, to }) }
    : undefined;
}

/** Without a venue that is known with its year, where one ends it in brackets: `Lakes That Remember (ICML 2029)`. */
function withoutVenueBehind(title: string): string {
  const [whole = '', acronym = ''] =
    /[.,]?\s?[(（](\p{Lu}[\p{L}-]{2,14})[\s’']{0,2}(?:20)?\d\d[)）]$/u.exec(title) ?? [];
  return isConferenceAcronym(acronym) ? title.slice(0, title.length - whole.length) : title;
}

/** `(Patent Under Examination)`: what stands in brackets throughout is said of a work, whose title stands elsewhere. */
function isRemarkAlone(text: string): boolean {
  return /^[(（][^()（）]*[)）]$/.test(text);
}

/** Without space, closing punctuation and the quotation marks around: `"Tides."` gives `Tides`, `“Why?” Tides` stays. */
function withoutClosing(text: string, span: Span): Span {
  let { from, to } = span;
  for (;;) {
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /[\s.,;:。，；：、]/.test(text.charAt(to - 1))) to--;
    const quotesIn = text.slice(from, to).match(/["“”«»《》]/g)?.length ?? 0;
    const opens = /["“”«《]/.test(text.charAt(from));
    const closes = /["“”»》]/.test(text.charAt(to - 1));
    if (quotesIn === 0 || quotesIn > 2 || (quotesIn === 2 && !(opens && closes)) || !(opens || closes))
      return { from, to };
    if (opens) from++;
    if (closes) to--;
  }
}

/** A link with nothing before it but a quotation mark or a tag: `` `ICML 2031` [Title](…) ``, `[Oral] [Title](…)`. */
function leadingLink(line: TextLine): Span | undefined {
  return line.links.find(({ from, to }) => {
    const isBehindVenue =
      isBehindTags(line, { from }) && line.code.some(tag => tag.to <= from && isDatedName(line, tag));
    if (from > longestTag && !isBehindVenue) return false;
    const before = line.text
      .slice(0, from)
      .replace(/[^\p{L}\d’' ]/gu, '')
      .trim();
    if (isPersons(line, from)) return false;
    const leads = isBehindVenue || before === '' || datedVenue.test(before) || readsLikeButton(before);
    return leads && wordCount(line.text.slice(from, to)) >= 2 && readsLikeMarkedTitle(line.text.slice(from, to));
  });
}

/** `` `Handbook of Water Weaving 2029` `` */
function isDatedName({ text }: TextLine, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  return namesYear(words) && /\p{L}{3}/u.test(words);
}

/** Whether a line is a list of names from there on, each a link: friends, not a short title with its authors. */
function isPersons(line: TextLine, from: number): boolean {
  const list = readAuthorList(line, { from, to: line.text.length });
  const last = list?.names.at(-1);
  if (list === undefined || last === undefined) return false;
  const isAlone =
    list.names.every(name => line.links.some(link => Math.abs(link.from - name.from) < 2)) &&
    /^[\s.,，。;；]*$/.test(line.text.slice(last.to));
  return isAlone || hasTitleBehind(line, from, list.names);
}

/** `[Mei Lin](…), Ann Reed. "Lakes that remember their rivers."`: the first link is the name of an author. */
function hasTitleBehind(line: TextLine, from: number, [first, ...others]: readonly Span[]): boolean {
  const link = line.links.find(span => span.from === from);
  const last = others.at(-1);
  if (first === undefined || last === undefined || link === undefined || first.to < link.to) return false;
  const joint = /^[\s*†‡#]{0,4}[.,，。:：]?\s{0,3}/.exec(line.text.slice(last.to))?.[0].length ?? 0;
  const at = last.to + joint;
  const opens = /["“”«《]/.test(line.text.charAt(at));
  return (
    opens ||
    [...line.links, ...line.strong].some(
      span => Math.abs(span.from - at) < 2 && wordCount(line.text.slice(span.from, span.to)) >= titleWords,
    )
  );
}

/** `**Title**`, alone or with links behind it. A bold beginning is one when it is longer than names are: `**Own Name**, other authors`. */
function boldLine(line: TextLine): Span | undefined {
  const lead = behindPlainTag(line, behindTags(line));
  // `<h3>⏎  Title⏎</h3>` is bold from its line break on, and a tag may be in the same mark
  const around = line.strong.find(span => span.from <= lead && span.to > lead);
  if (around === undefined) return undefined;
  // `**[ISL 2029] Title**`
  const tag = /^\[\p{L}[\p{L}\d-]{1,14}\s(?:19|20)\d\d\]\s+/u.exec(line.text.slice(lead, around.to))?.[0].length ?? 0;
  const bold = { from: lead + tag, to: beforeButtons(line, lead + tag, around.to) };
  let rest = '';
  let at = bold.to;
  for (const link of line.links) {
    if (link.from < at) continue;
    rest += line.text.slice(at, link.from);
    at = link.to;
  }
  rest += line.text.slice(at);
  const text = line.text.slice(bold.from, bold.to);
  const alone = /^[\s.:|·()[\]–—-]*$/.test(rest);
  const words = wordCount(line.text.slice(bold.from, around.to));
  if (readsLikeNames(text)) return undefined;
  const isBeforeNames = (): boolean => isBeforeLabel(line.text, bold.to) || isBeforeNamesOfVenue(line, bold);
  return words >= (alone ? 3 : 5) || (words >= 2 && isBeforeNames()) ? bold : undefined;
}

/**
 * Where a bold title ends before the buttons that are in the same mark: `<div class="title">Title. <a>Paper</a><a>Code</a></div>`. One alone
 * must be set apart, since the last word of a title may be a link.
 */
function beforeButtons({ text, links }: TextLine, from: number, to: number): number {
  let end = to;
  let buttons = 0;
  for (const link of [...links].reverse()) {
    if (link.to > end || link.from <= from) continue;
    const isLast = /^[\s|·/,()[\]]*$/.test(text.slice(link.to, end));
    if (!isLast || !namesForm(text.slice(link.from, link.to))) break;
    end = link.from;
    buttons++;
  }
  if (buttons === 0) return to;
  let last = end;
  while (last > from && /[\s|·([]/.test(text.charAt(last - 1))) last--;
  const isApart = buttons > 1 || /[.?!。？！]/.test(text.charAt(last - 1)) || /[|·([]/.test(text.slice(last, end));
  return isApart && wordCount(text.slice(from, last)) >= 2 ? last : to;
}

/** `**Speed of Lakes**. Inventors: Mei Lin, Ann Reed` */
function isBeforeLabel(text: string, to: number): boolean {
  const joint = /^[.,，。;；:：]?\s{0,3}/.exec(text.slice(to))?.[0].length ?? 0;
  return nameLabelLength(text, to + joint) > 0;
}

/** `` `Lakes 2029` [What lakes remember], Mei Lin, Ann Reed ``, `[What lakes remember], ISL 2029, Mei Lin, Ann Reed`: the template’s entry without the address of its link. */
function bracketed(line: TextLine): Span | undefined {
  const from = behindTags(line);
  const [, inside = ''] = /^\[([^[\]]{12,300})\][,，.。]\s/.exec(line.text.slice(from)) ?? [];
  const span = { from: from + 1, to: from + 1 + inside.length };
  const isLinked = line.links.some(link => link.from < span.to && link.to > span.from);
  if (isLinked || wordCount(inside) < 4 || namesVenue(inside)) return undefined;
  const end = behindEvent(line, span.to + 1);
  const start = end + (/^[,，.。]?\s+/.exec(line.text.slice(end))?.[0].length ?? 0);
  const names = { from: start, to: line.text.length };
  const found = readAuthorList(line, names) ?? readSoleAuthor(line, names);
  const isApart = found !== undefined && (end === span.to + 1 || hasMark(found));
  return isApart ? span : undefined;
}

/** A link of fewer words is a button or a name. */
const titleWords = 4;

/** The first link that is long enough, or the sentence before it that the link says the event of. */
function longLink(line: TextLine): Span | undefined {
  const link = line.links.find(span => wordCount(line.text.slice(span.from, span.to)) >= titleWords);
  return link && (sentenceBeforeEvent(line, link) ?? link);
}

/**
 * `Mei Lin. What Lakes Remember of Rivers. [Group Meeting of the North 2029](…)`: the sentence between names and a link that is called like an
 * event. Of one person also one that is written small and no journal, before a link with no more than the year behind it.
 */
function sentenceBeforeEvent(line: TextLine, link: Span): Span | undefined {
  const { text } = line;
  const ahead = { from: 0, to: link.from };
  const names = (readAuthorList(line, ahead) ?? readSoleAuthor(line, ahead))?.names ?? [];
  const last = names.at(-1);
  const joint = last && /^[\s*†‡#]{0,4}[.。]\s+/.exec(text.slice(last.to))?.[0];
  if (last === undefined || joint === undefined) return undefined;
  const from = last.to + joint.length;
  const [sentence = ''] = /^.*(?=[.。]\s+$)/.exec(text.slice(from, link.from)) ?? [];
  if (wordCount(sentence) < titleWords || namesVenue(sentence) || namesYear(sentence)) return undefined;
  const isTalk =
    names.length === 1 &&
    /\s(?!with|from|into|over)\p{Ll}{4}/u.test(sentence) &&
    /^[\s.,，。]{1,3}(?:19|20)\d\d[\s.。]*$/.test(text.slice(link.to));
  return isTalk || event.test(text.slice(link.from, link.to)) ? { from, to: from + sentence.length } : undefined;
}

const event = new RegExp(
  String.raw`(?<!\p{L})(?:${eventKindSource}|Meeting|Forum|Summit|Assembly|Seminar|Webinar|Colloquium)(?:[\s,]{1,2}(?:19|20)\d\d)?$`,
  'u',
);

/** `Mei Lin, Ann Reed. [Lake Ice](…)` */
function linkBehindNames(line: TextLine): Span | undefined {
  const [link] = line.links;
  if (link === undefined || wordCount(line.text.slice(link.from, link.to)) < 2) return undefined;
  const last = readAuthorList(line, { from: 0, to: link.from })?.names.at(-1);
  return last !== undefined && /^[\s*†‡#]*[.,:，。：]["“\s]*$/.test(line.text.slice(last.to, link.from))
    ? link
    : undefined;
}

/** What is linked at the beginning of a line, or bold throughout, below one or two of tags: `CCF A · NeurIPS 2029`. */
function belowTags(lines: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  for (const [at, line] of lines.slice(0, 4).entries()) {
    const link = at === 0 ? undefined : longLink(line);
    if (link !== undefined && line.text.slice(0, link.from).trim() === '') return titleAt(line, link);
    // `🏆 \`Highly cited\` [Title](…)` between a journal and the names
    const below = lines[2];
    if (at === 1 && link !== undefined && below !== undefined && isBehindTags(line, link) && isNames(below))
      return titleAt(line, link);
    const bold = at === 0 ? undefined : boldLine(line);
    if (bold !== undefined && line.text.slice(bold.to).trim() === '') return titleAt(line, bold);
    if (line.text.trim().length > longestTags) return undefined;
  }
  return undefined;
}

/** Whether nothing but tags in code, and pictures, stands before a link. */
function isBehindTags({ text, code }: TextLine, { from }: Pick<Span, 'from'>): boolean {
  let rest = text.slice(0, from);
  for (const tag of code)
    if (tag.to <= from) rest = rest.slice(0, tag.from) + ' '.repeat(tag.to - tag.from) + rest.slice(tag.to);
  return from <= longestTags && !/[\p{L}\d]/u.test(rest);
}

/** A line of plain words between its venue and its names: `European Conference on Lakes (ECL2029)`, the title, `Mei Lin, Ann Reed`. */
function belowVenue([first, line, below]: readonly TextLine[]): { text: string; range: OffsetRange } | undefined {
  if (first === undefined || line === undefined || below === undefined || !isNames(below)) return undefined;
  const [above, text] = [first.text.trim(), line.text.trim()];
  // a title may speak of reports, too
  const isVenue = isDatedVenue(above) || (namesVenue(above) && !namesVenue(text) && !namesYear(text));
  const isMarked = [...first.links, ...line.links, ...line.strong, ...line.code].length > 0;
  if (!isVenue || isMarked || isDatedVenue(text) || isNames(line) || text.length > longestTitle) return undefined;
  return wordCount(text) >= 2 ? titleAt(line, { from: 0, to: line.text.length }) : undefined;
}

/** `ICL 2029`, `European Conference on Lakes (ECL2029)` */
function isDatedVenue(text: string): boolean {
  return datedVenue.test(text) || isVenueInFull(text);
}

/** A line of plain words above another; behind a tag in code only one above names. */
function plainLine(line: TextLine, below: TextLine | undefined): Span | undefined {
  if (below === undefined) return undefined;
  const from =
    titleLabel.exec(line.text)?.[0].length ?? (line.code.length === 0 ? behindBoldVenue(line) : behindTags(line));
  const marked = [...line.links, ...line.strong, ...line.code].some(span => span.to > from);
  const text = line.text.slice(from).trim();
  if (marked || text.length > longestTitle || readsLikeButton(text)) return undefined;
  const whole = { from, to: line.text.length };
  // whatever stands above names and is none itself
  const names = namesOf(below);
  if (names !== undefined) {
    const own = namesOf(line);
    // `Shallow Seas and Their Shores` above `**Mei Lin**, Ann Reed`
    const isTitle = own === undefined || (own.names.length === 2 && !hasMark(own) && hasMark(names));
    return wordCount(text) >= 2 && isTitle ? whole : undefined;
  }
  // `Qwen2.5` is one word
  const citation = /\b(?:19|20)\d\d\b|[.。] \S|(?<!\d)[.。]\S|;|；/.test(text);
  return from > 0 || citation || wordCount(text) < 4 || readsLikeNames(text) ? undefined : whole;
}

/** `Title: `, `题目：` */
const titleLabel = /^\s{0,4}(?:title|(?:论文)?(?:题目|标题))\s?[:：]\s{0,4}/i;

/** `**ISL 2029 Spotlight** Title` */
function behindBoldVenue({ text, strong: [first] }: TextLine): number {
  if (first === undefined || text.slice(0, first.from).trim() !== '') return 0;
  const words = text.slice(first.from, first.to).trim();
  return datedVenue.test(words.replace(remark, '')) ? first.to : 0;
}

/** In characters. */
const longestTitle = 300;

/** Whether a line is a list of names and no more. */
export function isNames(line: TextLine): boolean {
  return namesOf(line) !== undefined;
}

/** The names of a line that is a list of them and no more, but for the buttons behind it: `Mei Lin, Ann Reed [DOI](…)`. */
function namesOf(line: TextLine): AuthorList | undefined {
  const list = readAuthorList(line, { from: nameLabelLength(line.text, 0), to: line.text.length });
  const last = list?.names.at(-1);
  if (last === undefined) return undefined;
  let from = last.to;
  let words = '';
  for (const link of line.links) {
    if (link.from < from || wordCount(line.text.slice(link.from, link.to)) >= titleWords) continue;
    words += line.text.slice(from, link.from);
    from = link.to;
  }
  words += line.text.slice(from);
  return /^[\s*†‡#.,，|/·()[\]]*$/.test(words.slice(goesOnAt(words, 0))) ? list : undefined;
}

/** `Ada Byron, Blaise P. Calculus and Grace Cobol`: three or more short parts; not `Guard: Fast, Accurate, and Sound`. */
function readsLikeNames(text: string): boolean {
  if (noList.test(text)) return false;
  const parts = text.split(/,|，|、|&|\band\b/).filter(part => part.trim() !== '');
  return parts.length >= 3 && parts.slice(0, 3).every(part => part.trim().split(/\s+/).length <= 4);
}

/** Authors may stand with their university: `Ada Byron at Lake University`. */
const noList = new RegExp(String.raw`[:：?？]|\s(?!at\s)(?:${prepositionSource}|under|using|towards?)\s`);
