import { sameDoi } from '../../syntax/doi';
import { rightWork } from '../matching/rightWork';
import { judge } from '../matching/verdict';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import { isRecordOfPreprint } from '../records/preprintServers';
import type { Publication } from '../work';
import type { Entry, EntryIdentifier } from '../entries/entriesOf';
import { answerOn, type Answers } from '../witnesses/evidence';

/** Of what a search for an entry has found, the works that it certainly speaks of: the article, and the preprint of it. */
export function soughtWorks({ printed }: Entry, candidates: readonly Publication[]): readonly Publication[] {
  const works = [rightWork(printed, candidates), rightWork(printed, candidates.filter(isRecordOfPreprint))];
  return [...new Set(works.filter(work => work !== undefined))];
}

/** The works of those DOIs of an entry that are right: `arXiv:2909.05759` in its words. */
function ownWorks({ identifiers, printed }: Entry, evidence: Answers): readonly Publication[] {
  return identifiers.flatMap(({ doi }) => {
    const answer = answerOn(doi, evidence);
    return answer?.kind === 'found' && judge(printed, answer.publication).kind === 'same' ? [answer.publication] : [];
  });
}

/** The work of another DOI that the entry gives, where that one is right and of the same kind as a wrong one: both of preprints, or neither. */
export function ownWorkFor(entry: Entry, wrong: EntryIdentifier, evidence: Answers): Publication | undefined {
  return ownWorks(entry, evidence).find(work => isRecordOfPreprint(work) === isOfPreprint(wrong, evidence));
}

/**
 * The work that a wrong DOI of an entry should be that of: of the same kind, preprint or published, by another DOI of the entry or by what was
 * sought. Else one of the other kind, unless the entry links that already.
 */
export function rightFor(
  entry: Entry,
  wrong: EntryIdentifier,
  evidence: Answers,
  sought: readonly Publication[],
): Publication | undefined {
  const { printed, identifiers } = entry;
  const isWanted = (work: Publication): boolean => isRecordOfPreprint(work) === isOfPreprint(wrong, evidence);
  const same = ownWorkFor(entry, wrong, evidence) ?? rightWork(printed, sought.filter(isWanted));
  if (same !== undefined) return same;
  const [own] = ownWorks(entry, evidence);
  if (own === undefined) return rightWork(printed, sought);
  const isLinked = identifiers.some(({ doi, links }) => links.length > 0 && sameDoi(doi, own.csl.DOI ?? ''));
  return isLinked ? undefined : own;
}

function isOfPreprint({ doi }: EntryIdentifier, evidence: Answers): boolean {
  const answer = answerOn(doi, evidence);
  return answer?.kind === 'found' ? isRecordOfPreprint(answer.publication) : isPreprintDoi(doi);
}
