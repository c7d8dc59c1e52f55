import type { LookUpOptions } from '../registries/askRegistry';
import type { Kept, LastingAnswer } from '../registries/keptRecord';
import { isSilence, type LookUp, type UnknownLookUp } from '../registries/lookUp';
import { lookUpMany } from '../registries/lookUpMany';
import { isFresh, lasting, type RecordStore } from '../registries/recordStore';
import { searchWorks } from '../registries/searchWorks';
import type { Witnesses } from './registryWitnesses';

/**
 * Registries with a memory: only what is not known, or known for too long, is asked for. Where they do not answer now, what they
 * answered before counts, however old.
 * @param anew whether everything is asked for again
 * @param atMost how long anything counts as known, in milliseconds; by default as long as answers of its kind last
 * @param onBelieved told of each silence in the place of which an answer from before counts: when that was given, ISO 8601, UTC
 */
export function rememberingWitnesses(
  store: RecordStore,
  options: LookUpOptions,
  anew: boolean,
  atMost = Infinity,
  onBelieved?: (silence: UnknownLookUp, asked: string) => void,
): Witnesses {
  const isKnown = (kept: Kept<unknown> | undefined, milliseconds: number): boolean =>
    !anew && kept !== undefined && isFresh(kept, options.now(), Math.min(milliseconds, atMost));
  return {
    async lookUpMany(dois, { cancellation, onSettled }) {
      const wanted = [...new Map(dois.map(doi => [doi.toLowerCase(), doi])).values()];
      const kept = new Map<string, Kept<LastingAnswer>>();
      const answers = new Map<string, LookUp>();
      const asked: string[] = [];
      for (const doi of wanted) {
        const before = await store.recall(doi);
        if (before !== undefined) kept.set(doi.toLowerCase(), before);
        if (before !== undefined && isKnown(before, lastingOf(before.answer)))
          answers.set(doi.toLowerCase(), before.answer);
        else asked.push(doi);
      }
      if (asked.length === 0) return answers;
      const known = answers.size;
      const found = await lookUpMany(asked, {
        ...options,
        cancellation,
        onSettled: done => onSettled?.(known + done, wanted.length),
      });
      for (const [doi, answer] of found) {
        store.keep(doi, answer, options.now());
        const before = isSilence(answer) ? kept.get(doi) : undefined;
        if (isSilence(answer) && before !== undefined) onBelieved?.(answer, before.asked);
        answers.set(doi, before?.answer ?? answer);
      }
      return answers;
    },
    async search(words, cancellation) {
      const before = await store.recallSearch(words);
      if (before !== undefined && isKnown(before, lasting.search))
        return { kind: 'found', publications: before.answer };
      const found = await searchWorks(words, { ...options, cancellation });
      if (found.kind === 'found') store.keepSearch(words, found.publications, options.now());
      if (found.kind !== 'unknown' || before === undefined) return found;
      onBelieved?.(found, before.asked);
      return { kind: 'found', publications: before.answer };
    },
  };
}

/**
 * What registries have answered before; nobody is asked. A record counts however old it is, for a DOI keeps its work, and an absence only
 * for as long as it lasts. What is not known is not among the answers.
 */
export function silentWitnesses(store: RecordStore, now: () => Date): Witnesses {
  return {
    async lookUpMany(dois) {
      const answers = new Map<string, LookUp>();
      for (const doi of new Set(dois.map(one => one.toLowerCase()))) {
        const kept = await store.recall(doi);
        if (kept !== undefined && (kept.answer.kind !== 'absent' || isFresh(kept, now(), lasting.absence)))
          answers.set(doi, kept.answer);
      }
      return answers;
    },
    async search(words) {
      const kept = await store.recallSearch(words);
      return { kind: 'found', publications: kept?.answer ?? [] };
    },
  };
}

function lastingOf({ kind }: LastingAnswer): number {
  return kind === 'absent' ? lasting.absence : lasting.record;
}
