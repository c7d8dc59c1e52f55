import type { Uri } from '../../ports';
import { findPublished } from '../../publications/verify/findPublished';
import { verifyPage } from '../../publications/verify/verifyPage';
import { filesOfPapers, type PublicationPage } from './publicationPage';
import type { VerifyingInput } from './verifying';

type File = PublicationPage['files'][number];

/**
 * Makes what brings back, when a page is first looked at in a session, what verifying it and looking for its published versions have found in
 * an earlier one. Its entries are compared with the answers that are still kept; nobody is asked, and a page that was never asked about
 * costs a look into the storage.
 */
export function createEarlierVerification({
  desk,
  memory,
  pageOf,
  notify,
}: Omit<VerifyingInput, 'leftUnread'>): (uri: Uri) => Promise<void> {
  const looked = new Set<Uri>();
  return async uri => {
    if (looked.has(uri)) return;
    looked.add(uri);
    const page = await pageOf(uri);
    let isKnown = false;
    for (const file of page === undefined ? [] : filesOfPapers(page)) {
      const ownNames = page?.ownNames ?? [];
      isKnown = (await linksAgain(file, ownNames)) || isKnown;
      isKnown = (await preprintsAgain(file, ownNames)) || isKnown;
    }
    if (page !== undefined && isKnown) notify(page.place);
  };

  async function linksAgain({ name, path, page }: File, ownNames: readonly string[]): Promise<boolean> {
    if (memory.knows(name, 'links') || !(await desk.wasAsked('links', name))) return false;
    const found = await verifyPage(page, desk.silentWitnesses(), { ownNames, offersMissing: true });
    // asked for meanwhile: that knows more
    if (found === undefined || memory.knows(name, 'links')) return false;
    memory.keep(name, path, page, found);
    return true;
  }

  async function preprintsAgain({ name, path, page }: File, ownNames: readonly string[]): Promise<boolean> {
    if (memory.knows(name, 'preprints') || !(await desk.wasAsked('preprints', name))) return false;
    const found = await findPublished(page, desk.silentWitnesses(), ownNames, undefined);
    if (found === undefined || memory.knows(name, 'preprints')) return false;
    memory.keepPublished(name, path, page, found, ownNames);
    return true;
  }
}
