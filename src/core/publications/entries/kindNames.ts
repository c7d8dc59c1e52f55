import { namesAny, type HeadingKind } from '../../page/headings/headingKinds';
import { isPreprint, type CslItem } from '../work';
import { namesMinor, namesOnlyOthers, namesOtherKind, otherKindsOf } from './otherKinds';

/** How sections for papers of one kind are called. */
export const kindNames = ['preprints', 'journals', 'conferences'] as const satisfies readonly HeadingKind[];

/** What a section for papers of the kind of one is called; `undefined` for a book, a thesis, a dataset. */
export function sectionName(csl: CslItem): (typeof kindNames)[number] | undefined {
  if (isPreprint(csl)) return 'preprints';
  if (csl.type === 'article-journal') return 'journals';
  return csl.type === 'paper-conference' ? 'conferences' : undefined;
}

/**
 * What a heading says of works below it, as seen from one: that they are of its kind; papers of another kind, `Conference Papers`; what is printed beside
 * papers, `Posters and Demos`; or all of other kinds, `Books and Theses`.
 */
export type HeadingFor = 'own' | 'papers' | 'minor' | 'others';

/** What a heading says of the works below it, for one; `undefined` where it names no kind, or others beside any: `Articles and Book Chapters` for a thesis. */
export function headingFor(title: string, csl: CslItem): HeadingFor | undefined {
  const name = sectionName(csl);
  const isOwn = name === undefined ? namesOtherKind(title, otherKindsOf(csl)) : namesAny(title, [name]);
  if (isOwn || (isWorkshopPaper(csl) && namesWorkshops(title))) return 'own';
  if (namesAny(title, kindNames)) return 'papers';
  if (namesMinor(title)) return 'minor';
  return namesOnlyOthers(title) ? 'others' : undefined;
}

/** Whether a heading is for works of the kind of one: `Journal Articles` for an article, not for a book chapter. `undefined` where it names no kind. */
export function isHeadingFor(title: string, csl: CslItem): boolean | undefined {
  const told = headingFor(title, csl);
  return told === undefined ? undefined : told === 'own';
}

/** Whether a paper is one of a workshop: `Proceedings of the Workshop on Lakes at ISL`. */
export function isWorkshopPaper({ type, 'container-title': venue = '' }: CslItem): boolean {
  return type === 'paper-conference' && namesWorkshops(venue);
}

/** `Workshop Papers`, `Conference and Workshop Papers` */
export function namesWorkshops(title: string): boolean {
  return namesAny(title, ['workshops']);
}
