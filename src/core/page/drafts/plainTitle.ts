import { withoutFiller } from '../../syntax/masks';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { wordCount } from '../../text/wordCount';
import { behindTags } from './leadingTags';
import { goesOnAt } from '../names/goesOn';
import { behindButtons } from './namePlaces';
import { tellsOfOther } from './otherThanWork';
import { isOrganisation, isPlaceOfPerson, isPostOrPrize } from './postWords';
import { acronymWithYear } from './venueBehind';
import { readsLikeButton } from '../buttonWords';
import { isNamedJournal } from '../venues/namedJournals';
import { rankingSource } from '../venues/venueRankings';
import { namesOther, namesVenue, namesYear } from '../venues/venueWords';

/** A title that nothing marks, in characters of its line, and the authors beside it. */
export interface PlainTitle {
  readonly span: Span;
  readonly authors: AuthorList;
}

/** In characters. */
const longestTitle = 300;

/**
 * A title that nothing marks, up to the comma or stop before the names that end the line or stand before where the work appeared: `Lakes
 * that remember their rivers, Mei Lin, Ann Reed (Lakes)`, `` `ISL 2029` Boats and nets. Mei Lin and Ann Reed ``. Not behind names.
 */
export function plainTitleBefore(line: TextLine): PlainTitle | undefined {
  const from = titleStart(line);
  const whole = { from, to: line.text.length };
  if (readAuthorList(line, whole) !== undefined) return undefined;
  return titleBefore(line, { beforeOne: 4, beforeMore: 4 }, names => {
    const authors = readAuthorList(line, names);
    const last = authors?.names.at(-1);
    return last !== undefined && endsHere(line, last.to) ? authors : undefined;
  });
}

/** Behind tags: `[Oral] Title`, `(SCI Q1 Journal) Title` */
function titleStart(line: TextLine): number {
  const tagged = behindTags(line);
  const note = noteAhead.exec(line.text.slice(tagged, tagged + 80));
  return tagged + (note?.[0].length ?? 0);
}

/** Of what stands in parentheses only how a work was presented or its venue is ranked: `(Re)reading Lakes` begins so, too. */
const noteAhead = new RegExp(
  String.raw`^(?:\[[^[\]]{2,20}\]|[(（](?:[^()（）]{0,30}\s)?(?:(?:oral|spotlight|highlight|poster|award|journal|conference|workshop)(?![\p{L}\d])|${rankingSource})[^()（）]{0,30}[)）])\s+`,
  'iu',
);

/** How many words a title has at least, before one name and before more. */
interface LeastWords {
  readonly beforeOne: number;
  readonly beforeMore: number;
}

/**
 * The words up to the first joint behind which `authorsAt` finds names of more than a word; none where they are too few: up to a later joint
 * the first authors would be words of the title.
 */
function titleBefore(
  line: TextLine,
  { beforeOne, beforeMore }: LeastWords,
  authorsAt: (names: Span) => AuthorList | undefined,
): PlainTitle | undefined {
  const { text, links, strong } = line;
  const from = titleStart(line);
  const limit = Math.min(text.length, from + longestTitle, ...[...links, ...strong].map(span => span.from));
  for (const joint of text
    .slice(from, limit + 1)
    .matchAll(/(?:(?:[,，。]|(?<!(?:^|\s)(?:St|Mt|vs))\.)\s+|[，。])(?=[\p{L}*])/gu)) {
    const span = { from, to: from + joint.index };
    const title = text.slice(span.from, span.to);
    if (withoutFiller(title) !== title) continue;
    if (isPostOrPrize(title)) return undefined;
    const authors = authorsAt({ from: span.to + joint[0].length, to: text.length });
    if (authors?.names.every(({ text: name }) => /\s|^\p{Script=Han}{2}/u.test(name)) !== true) continue;
    // `Lin, Ann Reed` is no title
    const fewest = Math.max(authors.names.length > 1 ? beforeMore : beforeOne, /^[,，]/.test(joint[0]) ? 2 : 1);
    return wordCount(title) >= fewest ? { span, authors } : undefined;
  }
  return undefined;
}

/**
 * The same behind a tag that names a year, with a marked name among the authors or `et al.` behind them: a paper, whoever has written it.
 * `` `ISL 2029` Boats and nets of the north, Ann Reed, **Mei Lin** ``
 */
export function taggedTitleBefore(line: TextLine): PlainTitle | undefined {
  const [tag] = line.code;
  if (tag === undefined || line.text.slice(0, tag.from).trim() !== '') return undefined;
  if (!namesYear(line.text.slice(tag.from, tag.to))) return undefined;
  const found = plainTitleBefore(line);
  if (found === undefined || tellsOfOther(line.text, found.span)) return undefined;
  return isMarked(line, found.authors) || !found.authors.isComplete ? found : undefined;
}

/** Also with a sign of a footnote behind the mark: `**Mei Lin**\*` */
function isMarked(line: TextLine, { names }: AuthorList): boolean {
  return names.some(name => line.strong.some(({ from, to }) => from <= name.from && to > name.from));
}

/** Behind a Chinese title a journal that nothing tells: `. 湖泊研究与发展, 2029.`, in characters of a line. */
const plainJournal =
  /[.。]\s?(?!\p{Script=Han}{0,18}(?:大学|学院|研究院|研究所|中心|公司|[省市区县])[,，])\p{Script=Han}{4,20}[,，]\s?(?:19|20)\d\d[.。]?\s*$/u;

/**
 * The same behind the names: `Mei Lin, Ann Reed. Lakes that remember their rivers. *Lakes*. [PDF](…)`, up to the stop before a mark, a link or
 * the end of the line. Where a year is written `findCitedTitle` reads it, but for one that nothing else tells: `林梅, 王芦. 题名. 湖泊工程, 2029`.
 */
export function plainTitleBehind(line: TextLine): PlainTitle | undefined {
  const { text, links, strong, slanted } = line;
  const authors = readAuthorList(line, { from: behindTags(line), to: text.length });
  const last = authors?.names.at(-1);
  const joint = last && /^[\s*†‡#]{0,4}[.。]\s+/.exec(text.slice(last.to));
  if (authors === undefined || last === undefined || !joint) return undefined;
  const from = last.to + joint[0].length;
  const limit = Math.min(
    text.length,
    ...[...links, ...strong, ...slanted].map(span => span.from).filter(at => at >= from),
  );
  const journal = limit === text.length ? plainJournal.exec(text.slice(from)) : null;
  const words = text.slice(from, journal === null ? limit : from + journal.index);
  const title = words.replace(/(?<![\s[(])[\s[(]+$/, '').replace(/[.,，。]$/, '');
  const isTitle = title.length <= longestTitle && wordCount(title) >= 4 && !/\p{Ll}{3}[.。]\s/u.test(title);
  return isTitle && withoutFiller(title) === title && from + words.length < text.length
    ? { span: { from, to: from + title.length }, authors }
    : undefined;
}

/**
 * The same before names and a journal in 《》 with its year, in Chinese lists: `湖泊水位的快速测量方法，林梅，王芦，《湖泊工程》，2029`. Nothing but a
 * paper is written so. One that is a link or in bold ends where that ends, and may be shorter: `[[PDF]](…) **静湖与城市**，林梅，《湖泊工程》，2029`.
 */
export function titleBeforeJournal(line: TextLine): PlainTitle | undefined {
  const { text } = line;
  const from = behindButtonsAhead(line, behindTags(line));
  const marked = markedTitle(line, from);
  const journal = datedJournal.exec(text.slice(from, from + longestTitle * 2));
  if (journal === null) return undefined;
  const to = from + journal.index;
  for (const joint of text.slice(from, to).matchAll(/[,，.。]\s?/g)) {
    const span = { from, to: from + joint.index };
    const title = text.slice(span.from, span.to);
    if (marked !== undefined && span.to !== marked.to) continue;
    if (wordCount(title) < (marked === undefined ? 4 : 2) || withoutFiller(title) !== title) continue;
    if (tellsOfOther(text, span)) continue;
    const rest = { from: span.to + joint[0].length, to };
    const authors = readAuthorList(line, rest) ?? readSoleAuthor(line, rest);
    const last = authors?.names.at(-1);
    if (authors !== undefined && last !== undefined && /^[\s*†‡#]*$/.test(text.slice(last.to, to)))
      return { span, authors };
  }
  return undefined;
}

/** Behind links at the beginning of a line that open the work in another form: `[[PDF]](…) `. In characters of the line. */
function behindButtonsAhead(line: TextLine, from: number): number {
  const end = behindButtons(line, from);
  return end === from ? from : end + (/^[\s|]*/.exec(line.text.slice(end))?.[0].length ?? 0);
}

/** The link or the bold words right there that a joint follows, and that are longer than names are. */
function markedTitle(line: TextLine, at: number): Span | undefined {
  return [...line.links, ...line.strong].find(
    ({ from, to }) =>
      from === at &&
      /^\s?[,，.。]/.test(line.text.slice(to)) &&
      !/^\p{Script=Han}{1,4}$/u.test(line.text.slice(from, to)) &&
      readSoleAuthor(line, { from, to }) === undefined,
  );
}

/** `，《湖泊工程》，2029`, `，《湖泊工程》2029年第3期` */
const datedJournal = /[,，.。]\s?《[^《》]{2,40}》[,，\s(（]{0,3}(?:19|20)\d\d(?!\d)/;

/**
 * A title that nothing marks before authors, one or more, of which one is marked, right before a slanted venue with a year: `Lakes that
 * remember their rivers, **Mei Lin**, *Northern Water*, 2029`, as the entries of a new homepage are written. Who writes so lists a work.
 */
export function placedTitleBefore(line: TextLine, beforeOne = 4): PlainTitle | undefined {
  const { text, slanted } = line;
  const names = readAuthorList(line, { from: titleStart(line), to: text.length })?.names;
  // `Ann Reed, **Mei Lin**, *Lakes that remember*, 2029`
  if (names?.[0] !== undefined && /^\S+(?:\s\S+){1,2}$/.test(names[0].text)) return undefined;
  for (const venue of slanted) {
    const behind = text.slice(venue.from);
    if (!namesYear(behind) || namesOther(behind) || isPlaceOfPerson(text.slice(venue.from, venue.to), behind)) continue;
    const found = titleBefore(line, { beforeOne, beforeMore: 1 }, ({ from }) => {
      if (from >= venue.from) return undefined;
      const span = { from, to: venue.from };
      const authors = readAuthorList(line, span) ?? readSoleAuthor(line, span);
      const last = authors?.names.at(-1);
      if (authors === undefined || last === undefined) return undefined;
      const isBefore = betweenNamesAndVenue.test(text.slice(goesOnAt(text, last.to) ?? last.to, venue.from));
      const isEmployer = authors.names.some(({ text: name }) => isOrganisation(name));
      return isBefore && isMarked(line, authors) && !isEmployer ? authors : undefined;
    });
    if (found !== undefined) return tellsOfOther(text, found.span) ? undefined : found;
  }
  return undefined;
}

const betweenNamesAndVenue = /^[\s*†‡#]{0,4}[.,，。\s]{1,4}$/;

/**
 * A title that nothing marks, alone with a bold venue and its year, and perhaps buttons, above a line of authors of whom one is marked: `Lakes that
 * remember their rivers. **ISL 2029**. [PDF](…)`, and below it `Ann Reed, **Mei Lin**`. Buttons may have a line of their own in between.
 */
export function titleAboveNames([line, ...more]: readonly TextLine[]): PlainTitle | undefined {
  const span = line && beforeBoldVenue(line);
  const below = more.slice(0, 2).find(one => !areButtons(one, 0));
  if (line === undefined || below === undefined || span === undefined || tellsOfOther(line.text, span))
    return undefined;
  const authors = readAuthorList(below, { from: 0, to: below.text.length });
  const last = authors?.names.at(-1);
  const isWhole = last !== undefined && /^[\s*†‡#.。]*$/.test(below.text.slice(last.to));
  return authors !== undefined && isWhole && isMarked(below, authors) ? { span, authors } : undefined;
}

/** The words of a line before the bold venue and year that end it, or have nothing but buttons behind them. */
function beforeBoldVenue(line: TextLine): Span | undefined {
  const { text, strong, links } = line;
  const [venue, ...more] = strong;
  if (venue === undefined || more.length > 0 || links.some(({ from }) => from < venue.to)) return undefined;
  if (!areButtons(line, venue.to)) return undefined;
  const from = titleStart(line);
  const words = text.slice(from, venue.from);
  const title = words.replace(/[.。]\s*$/, '');
  const isTitle = title !== words && title.length <= longestTitle && wordCount(title) >= 4 && !isPostOrPrize(title);
  return isTitle && withoutFiller(title) === title && isDatedVenue(text.slice(venue.from, venue.to).trim())
    ? { from, to: from + title.length }
    : undefined;
}

/** Whether nothing but links is behind there, each with the words of a button: ` [[PDF]](…) [Code](…)`. */
function areButtons({ text, links }: TextLine, at: number): boolean {
  let from = at;
  for (const link of links.filter(span => span.from >= at)) {
    if (!nothing.test(text.slice(from, link.from)) || !readsLikeButton(text.slice(link.from, link.to))) return false;
    from = link.to;
  }
  return nothing.test(text.slice(from));
}

const nothing = /^[\s.。,，|/·()[\]]*$/;

/** `ISL 2029`, `Digital Signal Processing 2029`, `IEEE Transactions on Lakes, 2029` */
function isDatedVenue(text: string): boolean {
  const [, name = ''] = /^(.{2,120}?)[\s,，]{1,2}[(（]?(?:19|20)\d\d[)）]?$/u.exec(text) ?? [];
  return acronymWithYear().test(text) || isNamedJournal(name) || (namesVenue(name) && !isPlaceOfPerson(name, text));
}

/**
 * A title that nothing marks before its venue and year, and the authors behind these: `Lakes that remember their rivers. *Northern Water*, 2029. Ann Reed,
 * Mei Lin.` The venue is slanted or known by its name, perhaps behind `In`.
 * @param fewest how many words the title has at least
 */
export function titleBeforeVenue(line: TextLine, fewest = 4): PlainTitle | undefined {
  const { text, slanted, strong } = line;
  const from = titleStart(line);
  const stop = sentenceStop.exec(text.slice(from, from + longestTitle));
  if (stop === null || readAuthorList(line, { from, to: text.length }) !== undefined) return undefined;
  const span = { from, to: from + stop.index };
  const title = text.slice(span.from, span.to);
  const lead = /^In:?\s/i.exec(text.slice(span.to + stop[0].length))?.[0] ?? '';
  const at = span.to + stop[0].length + lead.length;
  const [whole, words] = venueAndYear.exec(text.slice(at)) ?? [];
  const name = words?.trim();
  if (whole === undefined || name === undefined || isPlaceOfPerson(name, whole)) return undefined;
  const isSlanted = slanted.some(
    ({ from: open, to }) => open > at - lead.length - 2 && open < at + 2 && to <= at + whole.length,
  );
  if (
    !isSlanted &&
    !isNamedJournal(name) &&
    !namesVenue(name) &&
    !acronymWithYear().test(whole.replace(/[.。]\s*$/, ''))
  )
    return undefined;
  const authors = readAuthorList(line, { from: at + whole.length, to: text.length });
  const last = authors?.names.at(-1);
  if (authors === undefined || last === undefined || !endsHere(line, last.to) || tellsOfOther(text, span))
    return undefined;
  const isTitle = wordCount(title) >= fewest && withoutFiller(title) === title;
  // `What lakes remember. *Waters*, 2029. **Reviews and prizes**`
  return isTitle && strong.every(mark => mark.from >= at) ? { span, authors } : undefined;
}

/** A title of which one of the authors is marked, as the owner of a page is; another may be that of anything with names. */
export function ofMarkedName(line: TextLine, title: PlainTitle | undefined): PlainTitle | undefined {
  return title !== undefined && isMarked(line, title.authors) ? title : undefined;
}

const sentenceStop = /(?<=\p{L}{2}|\d)[.。?!]\s+(?=[\p{Lu}\p{Script=Han}])/u;

/** `Northern Water, 12(3), 1–9, 2029. `, `ISL 2029. `: the name, without numbers, in its group. */
const venueAndYear = /^([^\d.。,，(（]{2,120})(?:[,，\s(（][^.。]{0,40}?)?(?<!\d)(?:19|20)\d\d[)）]?[.。]\s+/u;

/** Whether a title is one that `placedTitleBefore`, `titleAboveNames` or `titleBeforeVenue` finds: it stands where jobs, courses and prizes have their names as well. */
export function isPlacedTitle({ line, from, to }: Span & { readonly line: TextLine }): boolean {
  if (from !== titleStart(line) || taggedTitleBefore(line) !== undefined) return false;
  return (placedTitleBefore(line)?.span ?? beforeBoldVenue(line) ?? titleBeforeVenue(line)?.span)?.to === to;
}

/** Behind the names: nothing, a venue in brackets, a link or a mark, or words of a venue or a year. */
function endsHere({ text, links, strong, slanted, code }: TextLine, to: number): boolean {
  const rest = text.slice(to).replace(/^[\s*†‡#]+/, '');
  const at = text.length - rest.length;
  const isMarked = [...links, ...strong, ...slanted, ...code].some(({ from }) => from >= at && from <= at + 3);
  return (
    isMarked ||
    /^(?:[.。]?\s*$|[(（[])/.test(rest) ||
    goesOnAt(rest, 0) !== undefined ||
    namesVenue(rest) ||
    namesYear(rest)
  );
}
