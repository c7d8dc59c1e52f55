import { readDoi } from '../../syntax/doi';
import { firstNumber } from '../../text/firstWhere';
import { overlaps, type OffsetRange } from '../../text/range';
import { authorList, type AuthorList, type Confidence } from '../names/authorNames';
import { brokenInside } from '../names/brokenList';
import type { TextLine } from '../boxText';
import { findBoxTitle } from './boxTitle';
import { findCitedTitle } from './citedTitle';
import { asWritten, leadsBehindDate, withDateCovered } from './dateAhead';
import { readHtmlPieces } from '../htmlPieces';
import { talkOfItsOwn } from '../presentation';
import type { Work } from './listedWork';
import type { ListEntry, PageModel } from '../pageModel';
import { readPieces } from '../pageText';
import { readPaperAddress } from '../paperAddress';
import { endOfNames } from './namePlaces';
import { oneWordTitle } from './oneWordTitle';
import { keptByPiece } from './keptByPiece';
import { isTalkPostOrPrize } from './otherThanWork';
import { titleApartBehind } from './likeAnother';
import { behindTags } from './leadingTags';
import { opensPaper, shortLinkBehindName } from './linkedBehindName';
import { readPatent } from './patents';
import {
  ofMarkedName,
  placedTitleBefore,
  plainTitleBefore,
  plainTitleBehind,
  taggedTitleBefore,
  titleAboveNames,
  titleBeforeJournal,
  titleBeforeVenue,
  type PlainTitle,
} from './plainTitle';
import { readLines } from './readLines';
import { isNamedInFull, namesOther, namesYear } from '../venues/venueWords';
import { authorsOf, brokenAuthorsOf, nameAloneOf, nameOrganisation, soleAuthorOf, wordsAround } from './workAuthors';

/** A publication without its links and pictures. */
export type WorkDraft = Omit<Work, 'links' | 'images'>;

/** A stretch of a page in which a publication may be found: its text in lines, what it is, its range in the page and what stands on its picture. */
type Unit = Pick<WorkDraft, 'lines' | 'kind' | 'range' | 'badge'>;

/** In characters; nobody writes an entry longer than this. An element left open reaches to the end of the page. */
export const reach = 4000;

/**
 * The publication that a stretch of Markdown lists, `undefined` where no title or no authors are clear.
 * @param range all of it; `content` is where its text stands
 * @param marked the title that marks, a link or its own line set apart
 */
export function draftOf(
  page: Pick<PageModel, 'masked' | 'kramdown' | 'links'>,
  kind: Work['kind'],
  range: OffsetRange,
  content: OffsetRange,
  marked: Work['title'] | undefined,
  badge: string | undefined,
): WorkDraft | undefined {
  const lines = linesOf(page, content);
  return draftIn(page, { lines, kind, range, badge }, marked);
}

/** What may be a publication of one author: a marked title and a name that stands alone beside it. See `worksOfKnownAuthors`. */
export function aloneDraftOf(
  page: PageModel,
  kind: Work['kind'],
  range: OffsetRange,
  content: OffsetRange,
  marked: Work['title'],
  badge: string | undefined,
): WorkDraft | undefined {
  const lines = linesOf(page, content);
  return aloneIn({ lines, kind, range, badge }, marked);
}

/**
 * The same for an item of a list, which may also have a title that nothing marks: `Lakes that remember, Mei Lin, Ann Reed (Lakes)`; or name nobody
 * and link its title to the paper.
 */
export function doubtfulItemDraftOf(page: PageModel, { range, content }: ListEntry): WorkDraft | undefined {
  const lines = linesOf(page, content);
  const unit: Unit = { lines, kind: 'entry', range, badge: undefined };
  const marked = findBoxTitle(lines) ?? shortLinkBehindName(page, lines[0]);
  const alone = marked && aloneIn(unit, marked);
  const isName = alone !== undefined && !isOfVenue(alone.authors);
  return (isName ? alone : marked && namelessItemIn(page, unit, marked)) ?? alone ?? plainIn(lines, range);
}

/** Whether a name is the beginning of what is set apart with a year: `**J. Build. Eng. 2029**`. */
function isOfVenue({ line, names: [first] }: AuthorList): boolean {
  return [...line.strong, ...line.slanted].some(
    ({ from, to }) =>
      first !== undefined && from <= first.from && first.to < to && namesYear(line.text.slice(first.to, to)),
  );
}

function plainIn(lines: readonly TextLine[], range: OffsetRange): WorkDraft | undefined {
  const [line] = lines;
  const plain =
    line &&
    (titleBeforeVenue(line, 2) ?? plainTitleBefore(line) ?? placedTitleBefore(line, 2) ?? plainTitleBehind(line));
  const found = plain ?? (line && titleApartBehind(line));
  if (line === undefined || found === undefined || inMonths.test(line.text)) return undefined;
  const { span, authors } = found;
  const titleSpan = { ...span, line };
  if (namesOther(wordsAround(lines, titleSpan))) return undefined;
  const title = { text: line.text.slice(span.from, span.to).replace(/\s+/g, ' '), range: line.place(span) };
  return {
    kind: 'entry',
    markup: 'markdown',
    range,
    title,
    titleConfidence: plain === undefined ? 'certain' : 'likely',
    needsLike: plain === undefined,
    patent: undefined,
    titleSpan,
    lines,
    authors,
    badge: undefined,
  };
}

/** A box that names no authors, whose title is a link to the paper: what that opens can be compared with the title all the same. */
export function namelessDraftOf(
  page: PageModel,
  range: OffsetRange,
  content: OffsetRange,
  title: Work['title'],
  badge: string | undefined,
): WorkDraft | undefined {
  const link = page.links.find(one => overlaps(one.range, title.range));
  if (link === undefined || readPaperAddress(link.href) === undefined) return undefined;
  return namelessIn({ lines: linesOf(page, content), kind: 'box', range, badge }, title);
}

/**
 * The same of an item of a list, which begins with that link but for tags; it opens the paper where its publisher or a server of preprints has it, and beside it nothing may be names:
 * `[Lakes that remember](https://arxiv.org/abs/…). LakeConf 2029`
 */
function namelessItemIn(page: PageModel, unit: Unit, title: Work['title']): WorkDraft | undefined {
  const draft = opensPaper(page.links, title.range) ? namelessIn(unit, title) : undefined;
  if (draft === undefined || behindTags(draft.titleSpan.line) < draft.titleSpan.from || isNamedInFull(title.text))
    return undefined;
  const around = wordsAround(unit.lines, draft.titleSpan);
  return mayBeNames.test(around) || isTalkPostOrPrize(around.replace(/^\P{L}+/u, '')) ? undefined : draft;
}

/** The same of an item of a list in HTML without Markdown. */
export const namelessHtmlDraftOf = keptByPiece((page, range) => {
  const lines = readLines(page.masked, readHtmlPieces(page, near(range)));
  const title = findBoxTitle(lines);
  return title && namelessItemIn(page, { lines, kind: 'html', range, badge: undefined }, title);
});

function namelessIn({ lines, kind, range, badge }: Unit, title: Work['title']): WorkDraft | undefined {
  const titleSpan = titleIn(lines, title.range);
  return (
    titleSpan && {
      kind,
      markup: kind === 'html' ? 'html' : 'markdown',
      range,
      title,
      titleConfidence: 'certain',
      patent: undefined,
      titleSpan,
      lines,
      authors: authorList(titleSpan.line, [], 'likely'),
      badge,
    }
  );
}

/** `Mei Lin, A`, `M. Lin* and A`, `Lin M.; R`, `林梅*，王芦` */
const mayBeNames =
  /\p{Lu}[\p{L}.’'-]{0,30}\s\p{Lu}[\p{L}’'-]{0,30}[^\p{L}\s]{0,4}(?:[,;&]| and)\s?\p{Lu}|(?<!\p{Script=Han})\p{Script=Han}{2,4}[*∗]?[、，,]\s?\p{Script=Han}{2,4}(?!\p{Script=Han})/u;

/** What may be a publication of one author in HTML without Markdown. */
export const aloneHtmlDraftOf = keptByPiece((page, range) => {
  const lines = readLines(page.masked, readHtmlPieces(page, near(range)));
  const title = findBoxTitle(lines);
  return title && aloneIn({ lines, kind: 'html', range, badge: undefined }, title);
});

function aloneIn({ lines, kind, range, badge }: Unit, title: Work['title']): WorkDraft | undefined {
  const titleSpan = titleIn(lines, title.range);
  const authors = titleSpan && nameAloneOf(lines, titleSpan);
  if (titleSpan === undefined || authors === undefined || inMonths.test(authors.line.text)) return undefined;
  if (lines.some(({ text }) => atHome.test(text))) return undefined;
  const markup = kind === 'html' ? 'html' : 'markdown';
  return {
    kind,
    markup,
    range,
    title,
    titleConfidence: 'certain',
    patent: undefined,
    titleSpan,
    lines,
    authors,
    badge,
  };
}

/**
 * The publication that a range of HTML without Markdown lists, an `<li>` or a `<p>`; `undefined` for one that lists none.
 * @param core where its title stands, if that is less than the range
 */
export const htmlDraftOf = keptByPiece((page, range, core) => {
  const lines = readLines(page.masked, readHtmlPieces(page, near(range)));
  const inCore = core === range ? lines : readLines(page.masked, readHtmlPieces(page, near(core)));
  return draftIn(page, { lines, kind: 'html', range, badge: undefined }, findBoxTitle(inCore));
});

/** The text of a stretch of Markdown in lines, without what is folded in it. */
function linesOf(page: Pick<PageModel, 'masked' | 'kramdown'>, content: OffsetRange): readonly TextLine[] {
  return readLines(page.masked, readPieces(page.masked, page.kramdown.root, near(content), 'left out'));
}

function near({ start, end }: OffsetRange): OffsetRange {
  return { start, end: Math.min(end, start + reach) };
}

/** Also of lines that begin with a date, `*2029.05*: Mei Lin, Ann Reed. Title`: under a heading for papers, since news are written so, too. */
function draftIn(page: Pick<PageModel, 'links'>, unit: Unit, marked: Work['title'] | undefined): WorkDraft | undefined {
  const { lines, kind } = unit;
  if (lines.some(({ text }) => isStillGoingOn.test(text))) return undefined;
  const asTyped = undatedDraftIn(page, unit, marked);
  const [first, ...more] = lines;
  const covered = first === undefined || kind === 'box' ? undefined : withDateCovered(first);
  if (covered === undefined) return asTyped;
  const rest = [covered.line, ...more];
  const draft = undatedDraftIn(page, { ...unit, lines: rest }, findBoxTitle(rest));
  if (draft === undefined || !leadsBehindDate(draft, covered)) return asTyped;
  const dated = asWritten(draft, covered);
  if (asTyped === undefined) return { ...dated, needsHeading: true };
  // of `**2029** **Mei Lin**, Ann Reed. [Title](…)` the first name is lost, of `[2029.09] Mei Lin, …` it has the date
  const isSame = asTyped.title.range.start === dated.title.range.start && asTyped.authors.line === dated.authors.line;
  const isDateName = (asTyped.authors.names[0]?.from ?? Infinity) < covered.end;
  return isSame && (isDateName || dated.authors.names.length > asTyped.authors.names.length)
    ? { ...dated, needsHeading: asTyped.needsHeading ?? false }
    : asTyped;
}

function undatedDraftIn(
  page: Pick<PageModel, 'links'>,
  unit: Unit,
  marked: Work['title'] | undefined,
): WorkDraft | undefined {
  const { lines, kind, range, badge } = unit;
  const [line] = lines;
  const plain = (title: PlainTitle | undefined): WorkDraft | undefined => {
    if (line === undefined || title === undefined) return undefined;
    const written = line.text.slice(title.span.from, title.span.to);
    // `“静湖水位测量”，林梅，**王芦**，*湖泊学报*，2029`
    const inset = /^“[^“”]*”$/.test(written) ? 1 : 0;
    const span = { from: title.span.from + inset, to: title.span.to - inset };
    const text = line.text.slice(span.from, span.to).replace(/\s+/g, ' ');
    return draftOfTitle(unit, { text, range: line.place(span) }, 'likely', title.authors);
  };
  // before what is marked: `《湖泊研究与发展》` behind the names is no title
  const found = plain(line && titleBeforeJournal(line)) ?? (marked && draftOfTitle(unit, marked, 'certain', undefined));
  if (found !== undefined) return found;
  const cited = findCitedTitle(lines, () => opensPaper(page.links, range));
  if (cited !== undefined) {
    const { text, range: titleRange, confidence, authors, needsHeading } = cited;
    return draftOfTitle(unit, { text, range: titleRange }, confidence, authors, needsHeading);
  }
  const placed = plain(
    line &&
      (taggedTitleBefore(line) ??
        titleAboveNames(lines) ??
        placedTitleBefore(line) ??
        ofMarkedName(line, titleBeforeVenue(line))),
  );
  if (placed !== undefined) return placed;
  const word = oneWordTitle(lines, badge, (at, span) => opensWork(page, at.place(span)));
  return (
    word &&
    draftOfTitle(
      unit,
      { text: word.line.text.slice(word.span.from, word.span.to), range: word.line.place(word.span) },
      'certain',
      word.authors,
      kind !== 'box',
    )
  );
}

/** The work of a title that was found in a unit: with its authors, where these are there and no office or month speaks against them. */
function draftOfTitle(
  { lines, kind, range, badge }: Unit,
  title: Work['title'],
  titleConfidence: Confidence,
  known: AuthorList | undefined,
  needsHeading = false,
): WorkDraft | undefined {
  const titleSpan = titleIn(lines, title.range);
  if (titleSpan === undefined || toldAsTalk.test(titleSpan.line.text.slice(0, titleSpan.from))) return undefined;
  const beside = known ?? authorsOf(lines, titleSpan) ?? soleAuthorOf(lines, titleSpan, badge);
  if (beside !== undefined && nameOrganisation(beside, lines, titleSpan, badge)) return undefined;
  const read = beside === known ? beside : beside && brokenInside(beside, endOfNames(beside, titleSpan));
  const authors = read ?? brokenAuthorsOf(lines, titleSpan);
  if (authors === undefined || inMonths.test(authors.line.text)) return undefined;
  if (lines.some(({ text }) => atHome.test(text))) return undefined;
  return {
    kind,
    markup: kind === 'html' ? 'html' : 'markdown',
    range,
    title,
    titleConfidence,
    needsHeading,
    patent: readPatent(wordsAround(lines, titleSpan)),
    titleSpan,
    lines,
    authors,
    badge,
  };
}

/** Whether a link there leads to a work, by any DOI or an address that names a paper. */
function opensWork(page: Pick<PageModel, 'links'>, range: OffsetRange): boolean {
  const link = page.links.find(one => overlaps(one.range, range));
  return link !== undefined && (readPaperAddress(link.href) !== undefined || readDoi(link.href) !== undefined);
}

/** `2029.05 – Present`, `2029年5月至今`: a job, a stay, a project. */
const isStillGoingOn = /(?:19|20)\d\d\P{L}{0,8}年?\P{L}{0,4}月?\s?(?:[-–—~]+|至)\s?(?:[Pp]resent|[Nn]ow|今)(?!\p{L})/u;

/** `2028.08 - 2029.07` beside names: a job or a project that is over. */
const inMonths = /(?<!\d)(?:19|20)\d\d[./年]\d{1,2}月?\s?(?:[-–—~～]{1,2}|至)\s?(?:19|20)\d\d[./年]\d{1,2}(?!\d)/u;

/** `Seestraße 15, 44801 Norrhavn`, `Tel.: +47 23`: who answers for the page, as an imprint names them. */
const atHome = /\p{L}(?:straße|strasse|str\.)\s?\d{1,4}\P{L}{1,6}\d{5}\s\p{Lu}|(?<!\p{L})Tel(?:efon)?\.?:\s?\+?\d/u;

/** `Talk: “`, `2029.05, Keynote: ` before a title; `Oral Presentation: ` says how a paper was presented. */
const toldAsTalk = new RegExp(
  String.raw`(?<!\p{L})(?:${talkOfItsOwn}|keynote(?:\s(?:speech|lecture|address))?|lecture|seminar|webinar|colloquium|报告|讲座)\s?[:：][\s"'“‘«「*_]{0,6}$`,
  'iu',
);

function titleIn(lines: readonly TextLine[], title: OffsetRange): Work['titleSpan'] | undefined {
  const line = lines.find(({ text, place }) => place({ from: 0, to: text.length }).end > title.start);
  return line && { ...spanOf(line, title), line };
}

/** The characters of a line that were written in `range`. */
function spanOf(line: TextLine, range: OffsetRange): { readonly from: number; readonly to: number } {
  const first = (offset: number, from: number): number =>
    firstNumber(from, line.text.length, at => line.place({ from: at, to: at }).start >= offset);
  const from = first(range.start, 0);
  return { from, to: first(range.end, from) };
}
