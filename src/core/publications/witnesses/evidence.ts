import { doiKey, sameDoi } from '../../syntax/doi';
import type { LookUp } from '../registries/lookUp';
import type { Publication } from '../work';

/** What became of a preprint: the DOI of its published version, and the record of that where it is known. */
export interface PublishedAs {
  readonly doi: string;
  readonly record: Publication | undefined;
  /** The record of the preprint, where that is what names the published version: the two may have different titles. */
  readonly preprint: Publication | undefined;
}

/** What registries have said about the publications of a page. With it entries can be judged again as they change, and nobody is asked. */
export interface Evidence {
  /** By lower-case DOI. */
  readonly answers: ReadonlyMap<string, LookUp>;
  /** By the lower-case DOI of the preprint. */
  readonly published: ReadonlyMap<string, PublishedAs>;
  /** The works that entries with a wrong DOI or none certainly speak of, as they were searched for by their titles, each once. */
  readonly right: readonly Publication[];
  /** The names of the page's owner, for fixes that write into entries. */
  readonly ownNames: readonly string[];
}

/** The works that two questions have found, each once and as it was found last: what is listed twice on a page is searched for twice, and is no tie. */
export function distinctWorks(works: readonly Publication[]): readonly Publication[] {
  return [...new Map(works.map(work => [work.csl.DOI === undefined ? work : doiKey(work.csl.DOI), work])).values()];
}

/** What is known about DOIs. */
export type Answers = Pick<Evidence, 'answers' | 'right'>;

/** What was said about a DOI: when it was asked for, or when its work was found by a title. */
export function answerOn(doi: string, { answers, right }: Answers): LookUp | undefined {
  const answer = answers.get(doi.toLowerCase());
  if (answer?.kind === 'found' || answer?.kind === 'absent') return answer;
  const publication = right.find(({ csl }) => sameDoi(csl.DOI ?? '', doi));
  return publication === undefined ? answer : { kind: 'found', publication };
}
