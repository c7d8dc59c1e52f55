import { namesAny, type HeadingKind } from '../../page/headingKinds';
import { isPreprint, type CslItem } from '../work';
import { namesOtherKind, otherKindsOf } from './otherKinds';

/** How sections for papers of one kind are called. */
export const kindNames = ['preprints', 'journals', 'conferences'] as const satisfies readonly HeadingKind[];

/** What a section for papers of the kind of one is called; `undefined` for a book, a thesis, a dataset. */
export function sectionName(csl: CslItem): (typeof kindNames)[number] | undefined {
  if (isPreprint(csl)) return 'preprints';
  if (csl.type === 'article-journal') return 'journals';
  return csl.type === 'paper-conference' ? 'conferences' : undefined;
}

/** Whether a heading is for works of the kind of one: `Journal Articles` for an article, not for a book chapter. `undefined` where it names no kind. */
export function isHeadingFor(title: string, csl: CslItem): boolean | undefined {
  const name = sectionName(csl);
  if (name !== undefined) return namesAny(title, kindNames) ? namesAny(title, [name]) : undefined;
  const own = otherKindsOf(csl);
  if (own.length === 0) return undefined;
  if (namesOtherKind(title, own)) return true;
  return namesAny(title, kindNames) || namesOtherKind(title) ? false : undefined;
}
