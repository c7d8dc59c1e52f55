import { isProceedingsJournal, mayBeProceedingsJournal } from '../venues/proceedingsJournal';
import { venueType } from '../venues/venueType';
import { wordsOf } from '../../text/foldedText';
import { yearOf, type CslItem } from '../work';
import { areOtherVenues, isWithinName } from './otherVenues';
import { areOtherPatents } from './patentNumbers';

/**
 * Whether works of one title, or of titles that are much alike, are two by what they say of themselves: a paper of a conference and the article
 * that was made of it, one of them and a patent or a thesis, two patents, two editorials. An issue of a journal may hold the papers of a
 * conference, of the same year and with one DOI: `SIGGRAPH 2029` in one list, and `ACM Transactions on Graphics` in the other. An article may also
 * be shown at a conference of the year before or behind: where one of the two has nothing but its year, they are one. Of one kind they are two
 * where they appeared in two journals or at two conferences, or in two places of one. Kinds that nobody is certain of make no two works, unless
 * both have DOIs and authors of their own, or other volumes and pages.
 */
export function areTwoWorks(one: CslItem, other: CslItem): boolean {
  const kinds = [one, other].map(kindOf);
  const [doi, otherDoi] = [one, other].map(({ DOI }) => DOI?.toLowerCase());
  if (doi !== undefined && doi === otherDoi) return false;
  const haveTwoDois = doi !== undefined && otherDoi !== undefined;
  if (kinds.includes('patent')) {
    if (kinds[0] !== kinds[1]) return [one, other].some(hasAppeared);
    return areOtherPatents(one.number ?? '', other.number ?? '');
  }
  if (kinds.includes('thesis') && kinds[0] !== kinds[1]) return [one, other].some(isInPrint);
  if (haveOtherPlaces(one, other)) return true;
  if (kinds[0] === kinds[1] || kinds.includes(undefined))
    return (
      (haveTwoDois && haveOtherAuthors(one, other)) ||
      (kinds[0] === kinds[1] && kinds[0] !== undefined && areOtherVenues(one, other))
    );
  return haveTwoDois || (haveOwnYears(one, other) && !areOfOneName(one, other));
}

/** Whether a work is no patent for certain, though nobody may know what it is: one without a venue may be the patent of another list. */
function hasAppeared({ type, DOI, 'container-title': venue }: CslItem): boolean {
  return type !== 'patent' && (venue !== undefined || DOI !== undefined || type === 'thesis');
}

/** Whether each names authors of whom the other has not all: two editorials of one title, or a title that was read wrong twice. */
function haveOtherAuthors(one: CslItem, other: CslItem): boolean {
  const [names, otherNames] = [one, other].map(
    ({ author = [] }) => new Set(author.map(({ family, literal }) => (family ?? literal ?? '').toLowerCase())),
  );
  if (names === undefined || otherNames === undefined) return false;
  const hasOwn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(name => !b.has(name));
  return hasOwn(names, otherNames) && hasOwn(otherNames, names);
}

/** Whether a thesis is another work than this one: what is no more than a title may be the thesis. */
function isInPrint({ type, 'container-title': venue }: CslItem): boolean {
  return venue !== undefined && /^(?:article-journal|paper-conference|chapter)$/.test(type);
}

/** What titles are called that each issue of a journal may have. */
const repeated =
  /^(?:guest )?(?:editorial|preface|foreword|editors? note|introduction(?= to (?:the|this) special|$))(?!\p{L})|^(?:卷首语|编者按|前言|序言|序)$/u;

/**
 * Whether two works stand in two places: of volume, issue and pages two that both tell are others, or the volume with the year; of a title that
 * each issue may have one is enough. One alone may be a slip, or the number of an article beside its pages. An article that is online ahead of its
 * issue has no place yet, and one of the turn of the year may be in the volume and the year behind: if the title is the same, only the issue says more.
 */
function haveOtherPlaces(one: CslItem, other: CslItem): boolean {
  // the number of a preprint may be filed as a volume
  if ([one, other].some(({ type, 'container-title': venue }) => venue === undefined || type === 'article'))
    return false;
  if ([one, other].some(isAheadOfPrint)) return false;
  const areRepeated = [one, other].every(isRepeated);
  // of one article whose volume is a slip
  const [start, otherStart] = [one, other].map(({ page }) => firstNumber(page ?? ''));
  if (!areRepeated && start !== undefined && start.length > 1 && start === otherStart) return false;
  const differs = (a: string | undefined, b: string | undefined): number =>
    a !== undefined && b !== undefined && firstNumber(a) !== firstNumber(b) ? 1 : 0;
  const volume = differs(one.volume, other.volume);
  const [year, otherYear] = [one, other].map(yearOf);
  const ofVolume = volume === 1 && year !== undefined && otherYear !== undefined && year !== otherYear ? 1 : 0;
  const ofIssue = differs(one.issue, other.issue);
  if (!areRepeated && ofIssue === 0 && haveOneTitle(one, other) && areInNextVolumes(one, other)) return false;
  const count = volume + ofVolume + ofIssue + differs(one.page, other.page);
  return count >= (areRepeated ? 1 : 2);
}

/** What the IEEE gives articles before print, `vol. PP, no. 99, pp. 1-1`; others say `ahead of print`, which may be read as a part of the name. */
function isAheadOfPrint({ volume = '', issue = '', page = '', 'container-title': venue = '' }: CslItem): boolean {
  return (
    /^(?:PP|online first|early access|in press|ahead of print)$/i.test(volume.trim()) ||
    issue.trim() === '99' ||
    /^0*1\s?[-–—]{1,2}\s?0*1$/.test(page.trim()) ||
    /,\s(?:early access|online first|in press|(?:e?pub )?ahead of print)$/i.test(venue)
  );
}

function haveOneTitle({ title = '' }: CslItem, { title: other = '' }: CslItem): boolean {
  return wordsOf(title).join(' ') === wordsOf(other).join(' ');
}

/** Whether one is in the volume of one year, and the other in the next of both. */
function areInNextVolumes(one: CslItem, other: CslItem): boolean {
  const [years, volumes] = [[one, other].map(yearOf), [one, other].map(({ volume }) => Number(volume))].map(
    ([number = NaN, otherNumber = NaN]) => number - otherNumber,
  );
  return years === volumes && Math.abs(years ?? NaN) === 1;
}

function isRepeated({ title = '' }: CslItem): boolean {
  return repeated.test(wordsOf(title).join(' '));
}

/** Of pages the first one counts, and `04` is `4`. */
function firstNumber(written: string): string {
  return /^[\s0]*([^\s\-–—,;]{0,20})/.exec(written.toLowerCase())?.[1] ?? '';
}

/**
 * Whether the years of a paper and of an article differ by more than one, or at all where each is printed for itself: with numbers, or the paper in
 * proceedings and the article a year later.
 */
function haveOwnYears(one: CslItem, other: CslItem): boolean {
  const [paper, article] = kindOf(one) === 'conference' ? [one, other] : [other, one];
  const [year, later] = [yearOf(paper), yearOf(article)];
  if (year === later) return false;
  if (year === undefined || later === undefined || Math.abs(year - later) > 1) return true;
  return hasNumbers(article) && (hasNumbers(paper) || (later > year && isInProceedings(paper)));
}

/** Whether a journal that does not call itself one has the name of the conference: `Lakes and Waters`, as registries write `Proceedings of … Lakes and Waters`. */
function areOfOneName(one: CslItem, other: CslItem): boolean {
  const [paper = '', article = ''] = (kindOf(one) === 'conference' ? [one, other] : [other, one]).map(
    ({ 'container-title': venue }) => venue,
  );
  return venueType(article) === undefined && isWithinName(article, paper);
}

function hasNumbers({ DOI, volume, issue, page }: CslItem): boolean {
  return [DOI, volume, issue, page].some(number => number !== undefined);
}

function isInProceedings({ 'container-title': venue = '' }: CslItem): boolean {
  return /(?<!\p{L})proc(?:eedings|\.)|论文集/iu.test(venue);
}

/** What registries call a journal though it holds the papers of conferences and no longer forms of them. */
const series =
  /^(?:Procedia|IFAC-PapersOnLine|Lecture Notes|PMLR|Proc(?:eedings|\.) (?:of (?:the )?)?(?:ACM|Machine Learning Research))(?![\p{L}])|: Conference Series$/iu;

/** What a work is for certain, by what it appeared in or by itself; papers of proceedings are registered in many ways. */
function kindOf(item: CslItem): 'journal' | 'conference' | 'patent' | 'thesis' | undefined {
  const { type, 'container-title': venue } = item;
  if (type === 'patent' || type === 'thesis') return type;
  if (venue === undefined || mayBeProceedingsJournal(venue) || isProceedingsJournal(venue) || series.test(venue))
    return undefined;
  const named = venueType(venue);
  if (type === 'article-journal') return named === 'paper-conference' ? undefined : 'journal';
  if (type === 'paper-conference') return 'conference';
  return type === 'chapter' && named === 'paper-conference' ? 'conference' : undefined;
}
