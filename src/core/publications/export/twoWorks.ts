import { isProceedingsJournal, mayBeProceedingsJournal } from '../venues/proceedingsJournal';
import { yearOf, type CslItem } from '../work';

/**
 * Whether works of one title are a paper of a conference and the article that was made of it, or one of them and a patent or a thesis. An
 * issue of a journal may hold the papers of a conference, of the same year and with one DOI: `SIGGRAPH 2029` in one list, and `ACM Transactions on
 * Graphics` in the other. An article may also be shown at a conference of the year before or
 * behind: where one of the two has nothing but its year, they are one. Kinds that nobody is certain of make no two works, unless both have DOIs and
 * authors of their own.
 */
export function areTwoWorks(one: CslItem, other: CslItem): boolean {
  const kinds = [one, other].map(kindOf);
  const [doi, otherDoi] = [one, other].map(({ DOI }) => DOI?.toLowerCase());
  const haveTwoDois = doi !== undefined && otherDoi !== undefined && doi !== otherDoi;
  if (kinds.includes('patent') && kinds[0] !== kinds[1]) return [one, other].some(hasAppeared);
  if (kinds[0] === kinds[1] || kinds.includes(undefined)) return haveTwoDois && haveOtherAuthors(one, other);
  if (doi !== undefined && otherDoi !== undefined) return haveTwoDois;
  return kinds.includes('thesis') || haveOwnYears(one, other);
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

/** Whether the years of two differ by more than one, or at all where each is printed for itself. */
function haveOwnYears(one: CslItem, other: CslItem): boolean {
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (year === otherYear) return false;
  const areNear = year !== undefined && otherYear !== undefined && Math.abs(year - otherYear) === 1;
  return !areNear || (isPrinted(one) && isPrinted(other));
}

function isPrinted({ DOI, volume, issue, page }: CslItem): boolean {
  return [DOI, volume, issue, page].some(number => number !== undefined);
}

/** What a work is for certain, by what it appeared in or by itself; papers of proceedings are registered in many ways. */
function kindOf(item: CslItem): 'journal' | 'conference' | 'patent' | 'thesis' | undefined {
  const { type, 'container-title': venue } = item;
  if (type === 'patent' || type === 'thesis') return type;
  if (venue === undefined || mayBeProceedingsJournal(venue) || isProceedingsJournal(venue)) return undefined;
  return type === 'article-journal' ? 'journal' : type === 'paper-conference' ? 'conference' : undefined;
}
