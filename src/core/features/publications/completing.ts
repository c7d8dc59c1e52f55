import { parsePage } from '../../page/parsePage';
import type { Uri } from '../../ports';
import type { Asking, PublicationDesk } from '../../publications/desk/publicationDesk';
import { lasting } from '../../publications/registries/recordStore';
import { completionOf, isCompletable, type EntryCompletion } from './entryCompletion';
import type { PublicationPage } from './publicationPage';

/** What entries of a page lack that registries know. */
export interface Completing {
  /** What the entry at `offset` of a page lacks that its record knows: it is looked up first. */
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
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      return completionOf(
        file?.page ?? parsePage(''),
        offset,
        desk.witnesses(anew, lasting.entry),
        page?.ownNames ?? [],
        cancellation,
      );
    },
    async canCompleteEntry(uri, offset) {
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      return page !== undefined && file !== undefined && isCompletable(file.page, offset, page.ownNames);
    },
  };
}
