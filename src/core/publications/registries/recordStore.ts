import type { RecordStorage } from '../../ports';
import { doiKey } from '../../syntax/doi';
import { isLasting, readKeptAnswer, readKeptWorks, writeKept, type Kept, type LastingAnswer } from './keptRecord';
import type { LookUp } from './lookUp';
import type { Publication } from '../work';

/** What may be asked about the publications of a page: whether its links are right, what became of its preprints. */
export type PageQuestion = 'links' | 'preprints';

/** What registries have answered, by DOI and by the words of a search: in this session, and in earlier ones where the host keeps it. */
export interface RecordStore {
  /** Whatever its age. */
  recall(doi: string): Promise<Kept<LastingAnswer> | undefined>;
  /** Answers that do not last are not kept. */
  keep(doi: string, answer: LookUp, now: Date): void;
  recallSearch(words: string): Promise<Kept<readonly Publication[]> | undefined>;
  keepSearch(words: string, found: readonly Publication[], now: Date): void;
  /** Whether something was ever asked about a page. `page` is any name of it, such as its URI. */
  wasAsked(question: PageQuestion, page: string): Promise<boolean>;
  noteAsked(question: PageQuestion, page: string, now: Date): void;
}

/** @param storage `undefined`: nothing outlives the session */
export function createRecordStore(storage: RecordStorage | undefined): RecordStore {
  const answers = createShelf(storage, 'doi', readKeptAnswer);
  const searches = createShelf(storage, 'search', readKeptWorks);
  /** Kept once a session: while a file is written anew, a window that closes has none of it. */
  const noted = new Set<string>();
  return {
    recall: doi => answers.take(doiKey(doi)),
    keep(doi, answer, now) {
      if (isLasting(answer)) answers.put(doiKey(doi), { answer, asked: now.toISOString() });
    },
    recallSearch: words => searches.take(searchKey(words)),
    keepSearch(words, found, now) {
      const asked = now.toISOString();
      searches.put(searchKey(words), { answer: found, asked });
      // the right DOI of an entry is often found so, and wanted next
      for (const publication of found)
        if (publication.csl.DOI !== undefined)
          answers.put(doiKey(publication.csl.DOI), { answer: { kind: 'found', publication }, asked });
    },
    wasAsked: async (question, page) => (await storage?.load(`${keys[question]}:${page}`)) !== undefined,
    noteAsked(question, page, now) {
      const key = `${keys[question]}:${page}`;
      if (noted.has(key)) return;
      noted.add(key);
      void storage?.save(key, now.toISOString());
    },
  };
}

const keys: Readonly<Record<PageQuestion, string>> = { links: 'page', preprints: 'preprints' };

interface Shelf<T> {
  take(key: string): Promise<Kept<T> | undefined>;
  put(key: string, kept: Kept<T>): void;
}

function createShelf<T extends LastingAnswer | readonly Publication[]>(
  storage: RecordStorage | undefined,
  name: string,
  read: (text: string) => Kept<T> | undefined,
): Shelf<T> {
  // a promise too, so that what is asked for twice is read once
  const taken = new Map<string, Promise<Kept<T> | undefined>>();
  const load = async (key: string): Promise<Kept<T> | undefined> => {
    const text = await storage?.load(`${name}:${key}`);
    return text === undefined ? undefined : read(text);
  };
  return {
    take(key) {
      const known = taken.get(key) ?? load(key);
      taken.set(key, known);
      return known;
    },
    put(key, kept) {
      taken.set(key, Promise.resolve(kept));
      void storage?.save(`${name}:${key}`, writeKept(kept as Kept<LastingAnswer> | Kept<readonly Publication[]>));
    },
  };
}

function searchKey(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const day = 24 * 60 * 60 * 1000;

/**
 * How long an answer is good enough, in milliseconds. Records are corrected and papers retracted now and then; what is
 * new is registered within days.
 */
export const lasting = {
  /** For comparing a page with it. */
  record: 30 * day,
  /** For writing an entry of it. */
  entry: day,
  absence: day,
  search: 7 * day,
} as const;

/** Whether something was asked at most so long ago. */
export function isFresh({ asked }: Pick<Kept<unknown>, 'asked'>, now: Date, milliseconds: number): boolean {
  const age = now.getTime() - Date.parse(asked);
  // a clock that was put back makes records of the future: they are asked for again
  return age >= -day && age <= milliseconds;
}
