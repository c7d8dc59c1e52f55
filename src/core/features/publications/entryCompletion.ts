import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import type { Addition } from '../../publications/completing/addition';
import { awaitedNumbers } from '../../publications/completing/awaitedNumbers';
import { couldBeCompleted, type Completer } from '../../publications/completing/couldBeCompleted';
import { describeLookUp } from '../../publications/registries/lookUpMessages';
import { rightWork } from '../../publications/matching/rightWork';
import { judge } from '../../publications/matching/verdict';
import { verifiableEntries, type Entry } from '../../publications/entries/entriesOf';
import { searchEntry, type Witnesses } from '../../publications/witnesses/registryWitnesses';
import type { Publication } from '../../publications/work';
import { message, type Message } from '../../text/message';
import { touchesOffset } from '../../text/range';

/** What can be added to an entry. */
export type EntryCompletion =
  /** In the order of the text, one or more. */
  | { readonly kind: 'additions'; readonly title: string; readonly additions: readonly Addition[] }
  | { readonly kind: 'cancelled' }
  /** The message says why nothing is added. */
  | { readonly kind: 'nothing'; readonly message: Message };

/**
 * Looks up the record of the entry at `offset`, by its DOI or else by its title, and gives what the entry lacks of it. Never
 * rejects.
 */
export async function completionOf(
  page: PageModel,
  offset: number,
  witnesses: Witnesses,
  complete: Completer,
  cancellation?: Cancellation,
): Promise<EntryCompletion> {
  const entry = entryAt(page, offset);
  if (entry === undefined) return nothing(message('There is no publication at the cursor that could be completed.'));
  const found = await recordOf(entry, witnesses, cancellation);
  if (cancellation?.aborted === true || found.kind === 'cancelled') return { kind: 'cancelled' };
  if (found.kind !== 'record') return found;
  const additions = complete(entry, found.record);
  if (additions.length > 0) return { kind: 'additions', title: entry.printed.title, additions };
  const awaited = awaitedNumbers(page, entry, found.record.csl);
  return nothing(
    awaited === undefined
      ? message('This entry already has everything from its record that the entries beside it show.')
      : message(
          'This entry says “{0}” where its volume and pages belong, which its record has by now. Delete these words, then complete the entry again.',
          awaited,
        ),
  );
}

/** Whether the entry at `offset` lacks something that a record may know. Nobody is asked. */
export function isCompletable(
  page: PageModel,
  offset: number,
  ownNames: readonly string[],
  complete: Completer,
): boolean {
  const entry = entryAt(page, offset);
  return entry !== undefined && couldBeCompleted(page, entry, ownNames, complete);
}

function entryAt(page: PageModel, offset: number): Entry | undefined {
  return verifiableEntries(page)
    .filter(({ work: { range } }) => touchesOffset(range, offset))
    .at(-1);
}

type Found =
  | { readonly kind: 'record'; readonly record: Publication }
  | Exclude<EntryCompletion, { kind: 'additions' }>;

async function recordOf(entry: Entry, witnesses: Witnesses, cancellation: Cancellation | undefined): Promise<Found> {
  const { identifiers, printed } = entry;
  const answers = await witnesses.lookUpMany(
    identifiers.map(({ doi }) => doi),
    { cancellation },
  );
  for (const answer of answers.values()) {
    if (answer.kind === 'found' && judge(printed, answer.publication).kind === 'same')
      return { kind: 'record', record: answer.publication };
    if (answer.kind === 'unknown') return nothing(describeLookUp(answer));
    if (answer.kind === 'cancelled') return answer;
  }
  const search = await searchEntry(entry, witnesses, cancellation);
  if (search.kind === 'cancelled') return search;
  if (search.kind === 'unknown') return nothing(describeLookUp(search));
  const record = rightWork(printed, search.publications);
  return record === undefined
    ? nothing(message('No record was found that is certainly this paper. Nothing was changed.'))
    : { kind: 'record', record };
}

function nothing(why: Message): { readonly kind: 'nothing'; readonly message: Message } {
  return { kind: 'nothing', message: why };
}
