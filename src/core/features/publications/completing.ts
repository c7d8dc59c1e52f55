import { isListedPaper } from '../../page/data/dataFile';
import type { PageModel } from '../../page/pageModel';
import { parsePage } from '../../page/parsePage';
import type { Uri } from '../../ports';
import { completeEntry } from '../../publications/completing/completeEntry';
import type { Completer } from '../../publications/completing/couldBeCompleted';
import type { Asking, PublicationDesk } from '../../publications/desk/publicationDesk';
import { lackingKeys } from '../../publications/paperFiles/lackingKeys';
import type { PaperFile } from '../../publications/paperFiles/paperFile';
import { lasting } from '../../publications/registries/recordStore';
import { isSampleTitle } from '../../page/data/sampleDocument';
import { completionOf, isCompletable, type EntryCompletion } from './entryCompletion';
import { filesOfPapers, type PublicationPage } from './publicationPage';

/** What entries of a page lack that registries know. */
export interface Completing {
  /** What the entry at `offset` of a page lacks that its record knows: it is looked up first. Of a paper that is a file of its own, keys. */
  completeEntry(uri: Uri, offset: number, asking?: Asking): Promise<EntryCompletion>;
  /** Whether the entry at `offset` of a page lacks something that its record may know. Nobody is asked. */
  canCompleteEntry(uri: Uri, offset: number): Promise<boolean>;
}

/** @param pageOf the page at a URI; `undefined` where there is none */
export function createCompleting(
  desk: PublicationDesk,
  pageOf: (uri: Uri) => Promise<PublicationPage | undefined>,
): Completing {
  return {
    async completeEntry(uri, offset, { cancellation, anew = false } = {}) {
      const target = targetOf(await pageOf(uri));
      const { page = parsePage(''), complete = () => [] } = target ?? {};
      return completionOf(page, offset, desk.witnesses(anew, lasting.entry), complete, cancellation);
    },
    async canCompleteEntry(uri, offset) {
      const target = targetOf(await pageOf(uri));
      return target !== undefined && isCompletable(target.page, offset, target.ownNames, target.complete);
    },
  };
}

interface CompletingTarget {
  readonly page: PageModel;
  readonly ownNames: readonly string[];
  readonly complete: Completer;
}

function targetOf(read: PublicationPage | undefined): CompletingTarget | undefined {
  if (read?.files[0] === undefined) return undefined;
  const { ownNames } = read;
  const [first] = filesOfPapers(read);
  if (first === undefined) return undefined;
  const { page, path } = first;
  if (!isListedPaper(page))
    return { page, ownNames, complete: (entry, record) => completeEntry(page, entry, record, ownNames) };
  const beside = (): readonly PaperFile[] => read.collection()?.files ?? [];
  return {
    page,
    ownNames,
    complete: (_, { csl }) =>
      lackingKeys(path, beside(), csl, {
        ownNames,
        isSample: isSampleTitle,
        asMarkdown: read.asMarkdown('documents'),
      }),
  };
}
