import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import type { LookUp, UnknownLookUp } from '../../publications/registries/lookUp';
import { describeLookUp, describeSilences } from '../../publications/registries/lookUpMessages';
import { verifiableEntries, type Entry } from '../../publications/entries/entriesOf';
import type { VerifiedEntry } from '../../publications/verify/judgeEntry';
import { verifyPage, type VerifiedPage } from '../../publications/verify/verifyPage';
import type { Witnesses } from '../../publications/witnesses/registryWitnesses';
import { message, type Message } from '../../text/message';
import { wordsOf } from '../../text/foldedText';
import { slice } from '../../text/range';
import { joinSentences } from '../../text/sentences';

export interface VerificationOptions {
  readonly cancellation?: Cancellation | undefined;
  /** Told after each answer: how many of how many questions have been settled. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Entries without a DOI are searched for by their titles, one request each. */
  readonly offersMissing: boolean;
  /** Whether an entry is wanted, by the path of its file and its words; without it all are. What is known of the others is kept. */
  readonly only?: (path: string, words: string) => boolean;
  /** What is known already is asked for again. */
  readonly anew?: boolean;
}

/** How far verification came. What it found stands among the problems of the files. */
export type Verification =
  /** No entry of the page can be compared with anything: how many publications without a DOI it has, and whether those were searched for. */
  | { readonly kind: 'nothing'; readonly withoutDoi: number; readonly wereSearched: boolean }
  /** The file is no page of its site, or one that was left unread: why. */
  | { readonly kind: 'no-page'; readonly left?: Message }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'verified';
      /** The page and its pieces, from the site's root. */
      readonly paths: readonly string[];
      /** Those of them in which something was found. */
      readonly foundIn: readonly string[];
      /** Entries whose DOIs were all answered about, and that have a record: one whose DOI does not exist is a problem, and is compared with nothing. */
      readonly compared: number;
      /** Entries of which something could not be found out. */
      readonly unchecked: number;
      /** The answers that tell why that is so, and why one from before was believed: one of each trouble. */
      readonly troubles: readonly LookUp[];
      /** The same in sentences. */
      readonly reasons: readonly Message[];
      /** When the oldest answer was given that was believed since nobody answered now: ISO 8601, UTC. */
      readonly believedSince: string | undefined;
      readonly findings: number;
      /** The entries that `compared` and `unchecked` count. */
      readonly works: readonly LookedUpWork[];
      /** When the oldest record was asked for that an entry was compared with: ISO 8601, UTC. */
      readonly oldest: string | undefined;
    };

/** A publication about which registries were asked. */
export interface LookedUpWork {
  /** The DOIs it gives, in small letters, or the words of its title: what two pages list alike has one of them in common. */
  readonly names: readonly string[];
  readonly isCompared: boolean;
  readonly isUnchecked: boolean;
}

/** A page or a piece of one. */
export interface VerifiedFile extends VerifiedPage {
  readonly path: string;
  readonly page: PageModel;
}

/**
 * Compares the publications of a page and of its pieces with their records, asking for all of them together. `undefined` when it was
 * cancelled. Never rejects.
 */
export async function verifyFiles(
  files: readonly Omit<VerifiedFile, keyof VerifiedPage>[],
  witnesses: Witnesses,
  ownNames: readonly string[],
  { cancellation, onProgress, offersMissing, only }: VerificationOptions,
): Promise<readonly VerifiedFile[] | undefined> {
  const isWanted = ({ path, page }: Omit<VerifiedFile, keyof VerifiedPage>, { work }: Entry): boolean =>
    only === undefined || only(path, slice(page.text, work.range));
  const wanted = files.map(file => verifiableEntries(file.page).filter(entry => isWanted(file, entry)));
  const dois = wanted.flatMap(entries => entries.flatMap(({ identifiers }) => identifiers.map(({ doi }) => doi)));
  // these are searched for, whatever is answered: they count from the start
  const unidentified = wanted.map(entries =>
    offersMissing ? entries.filter(({ identifiers }) => identifiers.length === 0).length : 0,
  );
  let later = unidentified.reduce((sum, count) => sum + count, 0);
  const answers = await witnesses.lookUpMany(dois, {
    cancellation,
    onSettled: (done, all) => onProgress?.(done, all + later),
  });
  const asked: Witnesses = {
    lookUpMany: () => Promise.resolve(answers),
    search: (words, stop) => witnesses.search(words, stop),
  };
  const verified: VerifiedFile[] = [];
  /** Searched for in the files before. */
  let searched = 0;
  for (const [index, file] of files.entries()) {
    const { path, page } = file;
    later -= unidentified[index] ?? 0;
    const before = searched;
    const found = await verifyPage(page, asked, {
      isWanted: entry => isWanted(file, entry),
      ownNames,
      cancellation,
      offersMissing,
      onSearched(done, all) {
        searched = before + done;
        onProgress?.(answers.size + searched, answers.size + before + all + later);
      },
    });
    if (found === undefined) return undefined;
    verified.push({ path, page, ...found });
  }
  return verified;
}

/** An answer from before that counts since nobody answers now. */
export interface BelievedAnswer {
  readonly silence: UnknownLookUp;
  /** When it was given: ISO 8601, UTC. */
  readonly asked: string;
}

/** What is to be told of it as a whole. */
export function summaryOf(
  files: readonly VerifiedFile[],
  { believed = [], offersMissing }: { readonly believed?: readonly BelievedAnswer[]; readonly offersMissing: boolean },
): Verification {
  const entries = files.flatMap(file => file.entries);
  const known = entries.filter(({ isVerified }) => isVerified);
  const unchecked = entries.filter(entry => entry.unchecked.length > 0);
  const findings = entries.reduce((sum, entry) => sum + entry.findings.length, 0);
  if (known.length + unchecked.length + findings + believed.length === 0)
    return { kind: 'nothing', withoutDoi: entries.length, wereSearched: offersMissing };
  const troubles = distinctTroubles([
    ...unchecked.flatMap(entry => entry.unchecked),
    ...believed.map(({ silence }) => silence),
  ]);
  return {
    kind: 'verified',
    paths: files.map(({ path }) => path),
    foundIn: files.filter(file => file.entries.some(entry => entry.findings.length > 0)).map(({ path }) => path),
    compared: entries.filter(({ isCompared }) => isCompared).length,
    unchecked: unchecked.length,
    troubles,
    reasons: reasonsOf(troubles),
    believedSince: oldestOf(believed),
    findings,
    works: entries.flatMap(lookedUpWork),
    oldest: known.flatMap(({ oldest }) => oldest ?? []).sort()[0],
  };
}

function lookedUpWork({ entry, isVerified, isCompared, unchecked }: VerifiedEntry): readonly LookedUpWork[] {
  const isUnchecked = unchecked.length > 0;
  if (!isVerified && !isUnchecked) return [];
  const dois = entry.identifiers.map(({ doi }) => doi.toLowerCase());
  const names = dois.length > 0 ? dois : [wordsOf(entry.printed.title).join(' ')];
  return [{ names, isCompared, isUnchecked }];
}

/** Said where publications are asked for of a file that is no page. */
export const noPageOfPapers = message(
  'No publication was read: this file is not a page of its site. A page begins with front matter.',
);

/** The same in a sentence; `reason` puts why something could not be found out into the reader's language. */
export function describeVerification(verification: Verification, reason: (message: Message) => string): Message {
  if (verification.kind === 'no-page') return verification.left ?? noPageOfPapers;
  if (verification.kind !== 'verified')
    return verification.kind === 'nothing' && verification.withoutDoi > 0
      ? describeWithoutDoi(verification)
      : message('There is no publication on this page that could be verified.');
  const { compared, unchecked, findings } = verification;
  const told = [String(compared), String(findings)] as const;
  const why = whyOf(verification, reason);
  if (compared + findings === 0 && unchecked > 0)
    return message('Publications not compared with their records: {0}. {1}', String(unchecked), why);
  if (unchecked > 0)
    return message(
      'Publications compared with their records: {0}; problems: {1}; not checked: {2}. {3}',
      ...told,
      String(unchecked),
      why,
    );
  return why === ''
    ? message('Publications compared with their records: {0}; problems: {1}.', ...told)
    : message('Publications compared with their records: {0}; problems: {1}. {2}', ...told, why);
}

function describeWithoutDoi({
  withoutDoi,
  wereSearched,
}: Extract<Verification, { readonly kind: 'nothing' }>): Message {
  return wereSearched
    ? message('Publications without a DOI: {0}. No registry has a certain record of them.', String(withoutDoi))
    : message('Publications without a DOI: {0}. They were not looked for.', String(withoutDoi));
}

/** Why something could not be found out, and that what was answered before counts in its place: in the reader's language, or empty. */
export function whyOf(
  { reasons, believedSince }: { readonly reasons: readonly Message[]; readonly believedSince: string | undefined },
  reason: (message: Message) => string,
): string {
  const standing =
    believedSince === undefined
      ? []
      : [message('What was found before, on {0} or later, is kept.', believedSince.slice(0, 10))];
  return joinSentences([...reasons, ...standing].map(reason));
}

/** When the oldest of these was given. */
export function oldestOf(believed: readonly BelievedAnswer[]): string | undefined {
  return believed.map(({ asked }) => asked).sort()[0];
}

/** Answers that tell of different troubles: the first of each. */
export function distinctTroubles(answers: readonly LookUp[]): readonly LookUp[] {
  const first = new Map<string, LookUp>();
  for (const answer of answers) {
    const key = answer.kind === 'unknown' ? `${answer.registry} ${answer.reason} ${answer.agency ?? ''}` : answer.kind;
    if (!first.has(key)) first.set(key, answer);
  }
  return [...first.values()];
}

/** What kept works from being looked up: one sentence for all that met the same trouble, which names none of them. */
export function reasonsOf(answers: readonly LookUp[]): readonly Message[] {
  const troubles = distinctTroubles(answers);
  return [
    ...describeSilences(troubles.flatMap(answer => (answer.kind === 'unknown' ? [answer] : []))),
    ...troubles.flatMap(answer => (answer.kind === 'unknown' ? [] : [describeLookUp(answer)])),
  ];
}
