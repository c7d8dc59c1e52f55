import type { Uri } from '../ports';
import type { PublicationDesk } from '../publications/publicationDesk';
import type { VerificationMemory } from '../publications/verify/verificationMemory';
import { verifyPage } from '../publications/verify/verifyPage';
import type { PublicationPage } from './publicationPage';

/**
 * Makes what brings back, when a page is first looked at in a session, what verifying it has found in an earlier one. Its entries are
 * compared with the answers that are still kept; nobody is asked, and a page that was never verified costs one look into the storage.
 * @param pageOf the page at a URI; `undefined` where there is none
 * @param told called with the place of a page of which something is known again
 */
export function createEarlierVerification(
  desk: Pick<PublicationDesk, 'silentWitnesses' | 'wasVerified'>,
  memory: VerificationMemory,
  pageOf: (uri: Uri) => Promise<PublicationPage | undefined>,
  told: (place: Uri) => void,
): (uri: Uri) => Promise<void> {
  const looked = new Set<Uri>();
  return async uri => {
    if (looked.has(uri)) return;
    looked.add(uri);
    const page = await pageOf(uri);
    let isKnown = false;
    for (const { name, path, page: model } of page?.files ?? []) {
      if (memory.knows(name) || !(await desk.wasVerified(name))) continue;
      const options = { ownNames: page?.ownNames ?? [], offersMissing: true };
      const found = await verifyPage(model, desk.silentWitnesses(), options);
      // verified meanwhile: that knows more
      if (found === undefined || memory.knows(name)) continue;
      memory.keep(name, path, model, found);
      isKnown = true;
    }
    if (page !== undefined && isKnown) told(page.place);
  };
}
