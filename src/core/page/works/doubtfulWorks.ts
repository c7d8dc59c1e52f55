import { isWithin, overlaps, type OffsetRange } from '../../text/range';
import { withoutAuthorMarks, withoutPadding } from '../names/authorMarks';
import { isKnownByPlaceAlone } from '../drafts/boldBeforeNames';
import { mayBeCourse, mayBeNews, withDateCovered } from '../drafts/dateAhead';
import { isBehindUndatedTag } from '../drafts/leadingTags';
import type { Work } from '../drafts/listedWork';
import type { PageModel, Section } from '../pageModel';
import { namesAny } from '../headings/headingKinds';
import { mayListPapers, toldAbove, weighingHeading } from '../headings/headingsAbove';
import { singleYear } from '../headings/headingYears';
import { isBesidePapers } from './besidePapers';
import { paperLinksOf } from './paperLinks';
import { isNamedAfterPatents } from './patentSections';
import { tellsNews } from '../drafts/otherThanWork';
import { isPlacedTitle } from '../drafts/plainTitle';
import { printedBehind } from '../drafts/printedBehind';
import { isSetApart } from '../drafts/setApart';
import { acronymWithYear } from '../drafts/venueBehind';
import { isLikeAnother } from '../drafts/likeAnother';
import { isLinkedBehindName, isSignedByGroup } from '../drafts/linkedBehindName';
import { isCertainlyOther } from '../headings/otherHeadings';
import { awaitedWords, namesOther, namesVenue, reviewWords } from '../venues/venueWords';
import { wordsAround } from '../drafts/workAuthors';

/**
 * Of what may be works those that are: with a name like that of an author of another work of the page, where the section lists one already;
 * above the first heading, behind one that stands there: above it are greetings, too, with the owner's name below. A page without headings is a
 * list alone. What has its title as a link to the paper, and says no more than one name, names nobody or a group alone, needs no more than a heading for papers.
 * Without that `[Title](…) Mei Lin` may as well be a talk, a thesis she has supervised or a note, and `Title, Mei Lin, Ann Reed` a committee.
 * @param isAuthor whether another work of the page names this author, as `nameKey` writes it
 */
export function worksOfKnownAuthors(
  page: PageModel,
  doubtful: readonly Work[],
  works: readonly Work[],
  isAuthor: (key: string) => boolean,
): readonly Work[] {
  const { sections } = page;
  return doubtful.filter(work => {
    const { range, markup, authors, needsLike = false } = work;
    if (isNews(page, work) || isProgram(page, work)) return false;
    const isLinked =
      authors.names.length === 0 ? !isTitledLikeName(work) : isLinkedBehindName(work) || isSignedByGroup(work);
    if (isLinked && toldAbove(page, range) === 'papers') return true;
    if (!authors.names.some(({ text }) => isAuthor(nameKey(text)))) return false;
    const told = needsLike ? toldAbove(page, range) : undefined;
    if (needsLike && (told === 'others' || !isLikeAnother(work, works))) return false;
    if (told === 'papers') return true;
    const section = sectionAt(sections, range);
    if (section !== undefined) return works.some(work => isWithin(work.range, section.range));
    // what is written in HTML may have its headings there
    return markup === 'html' || sections.some(below => below.range.start >= range.end)
      ? works.some(work => work.range.start < range.start && sectionAt(sections, work.range) === undefined)
      : works.length > 0;
  });
}

/**
 * Works without news of papers, programs that appeared nowhere, boxes of projects that were paid for, and without lists of persons, of whom the first is linked like a title
 * (`[Mei Lin](…), Ann Reed, Tom Brook`), and without those that only the places of title, names and venue tell (see `placedTitleBefore`), whose
 * title is bold behind a tag without a year or before names and a plain venue or an acronym, whose names are one and a broken list, or that say themselves that they need a heading (`needsHeading`),
 * and that stand under a heading for something else: neither for papers nor above another work. Jobs, courses and projects are written so, too. A row that
 * the head of its table tells to be one (`isToldByHead`) is taken away by a heading for something else alone.
 */
export function worksAmongPapers(page: PageModel, all: readonly Work[]): readonly Work[] {
  const papers = all.some(isGrant) ? all.filter(work => !isGrant(work) || mayListPapers(page, work.range)) : all;
  const works = papers.filter(work => !isNews(page, work) && !isProgram(page, work));
  const placed = new Set(
    works.filter(work => {
      const { kind, titleConfidence, titleSpan, needsHeading, authors } = work;
      return (
        needsHeading === true ||
        isDoubtfulByPlace(page, work) ||
        (authors.confidence === 'broken' && authors.names.length === 1) ||
        (titleConfidence === 'likely' ? isPlacedTitle(titleSpan) : kind !== 'box' && isBehindUndatedTag(titleSpan))
      );
    }),
  );
  if (
    placed.size === 0 &&
    !works.some(
      work =>
        work.isToldByHead === true || areNames(work) || mayBeOther(work) || mayBeCourse(work) || isBesidePapers(work),
    )
  )
    return works;
  return works.filter(work => {
    if (hasFootnote(work)) return false;
    if (work.isToldByHead === true) return isAmongPatents(page, work) || !standsBelowOther(page, work);
    if (isBesidePapers(work) && toldAbove(page, work.range) !== 'papers') return false;
    if (mayBeOther(work) && toldAbove(page, work.range) === 'others') return false;
    if (work.kind !== 'box' && mayBeCourse(work) && toldAbove(page, work.range) !== 'papers') return false;
    if (!placed.has(work) && !areNames(work)) return true;
    const told = toldAbove(page, work.range);
    if (told === 'papers') return true;
    const section = weighingHeading(page, work.range);
    if (told === undefined && section === undefined) return work.needsHeading !== true || !mayBeNews(work);
    if (!placed.has(work) || (told === 'others' && (work.needsHeading === true || beginsWithDate(work)))) return false;
    return works.some(other => !placed.has(other) && section !== undefined && isWithin(other.range, section.range));
  });
}

/** Whether a title tells of papers, and no link of it opens one: `**Two papers accepted.** Mei Lin, Ann Reed. CVPR 2029` */
function isNews(page: PageModel, work: Work): boolean {
  const { kind, patent, title, titleSpan, lines } = work;
  if (kind === 'box' || patent !== undefined || !tellsNews(title.text, false)) return false;
  if (paperLinksOf(work).some(({ link }) => overlaps(link.range, title.range))) return false;
  const { line, from, to } = titleSpan;
  const isPrinted =
    /["“]$/.test(line.text.slice(0, from)) ||
    lines.some(one => one.slanted.some(span => one !== line || span.from >= to)) ||
    printedBehind(wordsAround(lines, titleSpan)) !== undefined;
  return tellsNews(title.text, isPrinted && toldAbove(page, work.range) !== 'others');
}

/**
 * Whether a work stands below `Software` or `Datasets`, and neither says where it appeared nor that it is to appear or under review, nor has a link
 * that opens a paper.
 */
function isProgram(page: PageModel, work: Work): boolean {
  const { kind, badge, lines, titleSpan } = work;
  if (kind === 'box' || badge !== undefined || lines.some(({ slanted }) => slanted.length > 0)) return false;
  const around = wordsAround(lines, titleSpan);
  if (namesVenue(around) || datedAcronym.test(around) || paperLinksOf(work).length > 0) return false;
  if (printedBehind(around) !== undefined || standing.test(around)) return false;
  const title = weighingHeading(page, work.range)?.title;
  return (
    title !== undefined && namesAny(title, ['software']) && isCertainlyOther(title) && !namesAny(title, ['patents'])
  );
}

/** `Under review`, `To appear in Scientific Data`: programs are not. */
const standing = new RegExp(String.raw`${reviewWords}|(?<!\p{L})${awaitedWords}(?!\p{L})`, 'iu');

/** `CVPR 2029`, `ISL'29`, also `CVPR, 2029` */
const datedAcronym = /\p{Lu}[\p{L}-]{1,14}(?:,?\s(?:19|20)\d\d|['’]\d\d)(?!\d)/u;

/** Whether a short bold title is known by its place alone, and neither a link to the paper nor the heading of a year vouches for it. */
function isDoubtfulByPlace(page: PageModel, work: Work): boolean {
  if (work.kind === 'box' || !isKnownByPlaceAlone(work.titleSpan)) return false;
  if (toldAbove(page, work.range) === 'others') return true;
  return paperLinksOf(work).length === 0 && singleYear(weighingHeading(page, work.range)?.title ?? '') === undefined;
}

/** Whether a title that nothing sets apart speaks of a talk, a prize or a course: below `Talks` and `Awards` it is one, if no link opens a paper. */
function mayBeOther(work: Work): boolean {
  const { kind, title, titleSpan } = work;
  if (kind === 'box' || kind === 'row' || !namesOther(title.text)) return false;
  return !isSetApart(titleSpan, titleSpan.line) && paperLinksOf(work).length === 0;
}

/** Whether a row is a patent by its number or its heading: `Patents`, which lists no papers. */
function isAmongPatents(page: PageModel, { patent, range }: Work): boolean {
  return patent?.number !== undefined || isNamedAfterPatents(weighingHeading(page, range)?.title ?? '');
}

/** Whether a heading above is for something else, also for what need not be told from papers otherwise: `Projects`, `Students`. */
function standsBelowOther(page: PageModel, { range }: Work): boolean {
  const told = toldAbove(page, range);
  if (told !== undefined) return told === 'others';
  const title = weighingHeading(page, range)?.title;
  return title !== undefined && isCertainlyOther(title) && !namesAny(title, ['workshops', 'posters', 'theses']);
}

/** As prizes and news do. */
function beginsWithDate({ lines: [first] }: Work): boolean {
  return first !== undefined && withDateCovered(first) !== undefined;
}

/**
 * Whether a work tells who paid for what it names, and of no paper: `Project No.: 2029LAKE17` below the names of those who take part, in an item
 * also `Principal Investigator, Norrland Council, "Lakes of Tomorrow"`.
 */
function isGrant(work: Work): boolean {
  const { kind, badge = '', lines, titleSpan } = work;
  const said =
    kind === 'box'
      ? [badge, ...lines.filter(line => line !== titleSpan.line).map(({ text }) => text)]
      : [wordsAround(lines, titleSpan)];
  return said.some(tellsOfGrant) && !said.some(tellsVenue) && paperLinksOf(work).length === 0;
}

/** `Journal of Lakes`, `In CVPR, 2029.`, the badge `CVPR 2029`; `NSFC 2029` pays. */
function tellsVenue(text: string): boolean {
  const words = text.trim().replace(/^In\s/, '').replace(/\.$/, '');
  return (
    namesVenue(text) ||
    (acronymWithYear().test(words) && !/^(?:NSFC?|NKRDP|NIH|ERC|DFG|JSPS|EPSRC)(?!\p{L})/u.test(words))
  );
}

/** Whether words name what pays for a project: its number, its fund. */
export function tellsOfGrant(text: string): boolean {
  return grant.test(text);
}

const grant =
  /(?<!\p{L})(?:(?:project|grant|contract|funding) (?:no|number|id|code)(?!\p{L})|key r&d|principal investigator)|项目编号|课题编号|批准号|重点研发|自然科学基金/iu;

/** Of a title, as names have them: `<a>Mei Lin</a><sup>1</sup>, Ann Reed<sup>2</sup>` */
function hasFootnote(work: Work): boolean {
  const { line, to } = work.titleSpan;
  return areNames(work) && line.raised.some(({ from }) => from === to);
}

const likeName = /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){1,2}$/u;

/** Whether a title is two or three words that begin with capitals, as a person is called, or a thing: `Mei Lin`, `Deep Lakes`. */
export function isTitledLikeName({ title }: Work): boolean {
  return likeName.test(title.text);
}

/**
 * Whether the title is the name of an author, behind a stop that is none of the list: `Mei Lin, Ann Reed. Bo Day. *Journal of Lakes*, 2029`.
 * @param isAuthor whether a work of the page names this author, as `nameKey` writes it
 */
export function isTitledByName({ kind, title }: Work, isAuthor: (key: string) => boolean): boolean {
  return kind !== 'box' && likeName.test(title.text) && isAuthor(nameKey(title.text));
}

/** Whether an entry says nothing but names, and the title may be one of them. */
function areNames({ kind, title, titleSpan, authors, lines: [line, ...below] }: Work): boolean {
  const last = authors.names.at(-1);
  return (
    kind !== 'box' &&
    below.length === 0 &&
    line !== undefined &&
    last !== undefined &&
    likeName.test(title.text) &&
    last.from > titleSpan.from &&
    !/\p{L}/u.test(line.text.slice(0, titleSpan.from) + line.text.slice(last.to))
  );
}

/** A name without marks and the like, to compare it: `Mei  Lin*` and `Mei Lin (Lakeside)` are `mei lin`. */
export function nameKey(name: string): string {
  return withoutPadding(withoutAuthorMarks(name))
    .replace(/[(（][^()（）]{0,120}[)）]?/g, '')
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();
}

function sectionAt(sections: readonly Section[], range: OffsetRange): Section | undefined {
  return [...sections].reverse().find(section => isWithin(range, section.range));
}
