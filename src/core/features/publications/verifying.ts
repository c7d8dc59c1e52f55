import type { Uri } from '../../ports';
import type { PublicationDesk } from '../../publications/publicationDesk';
import { lasting } from '../../publications/registries/recordStore';
import { findPublished, type SoughtPreprint } from '../../publications/verify/findPublished';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import type { Message } from '../../text/message';
import type { PublicationPage } from './publicationPage';
import { publishedVersions, type PublishedVersions } from './publishedVersions';
import { summaryOf, verifyFiles, type Verification, type VerificationOptions } from './verification';

/** What is found out about the publications of a page by asking registries. */
export interface Verifying {
  /**
   * Compares the publications of a page, and of the pieces it includes, with what registries hold under their DOIs. What
   * that finds stands among the problems of these files from then on; an entry that changes is judged anew by the same answers.
   */
  verifyPublications(uri: Uri, options: VerificationOptions): Promise<Verification>;
  /**
   * Looks for the published versions of the preprints of a page and of its pieces. Those stand among its problems from then on, as
   * what verification finds does.
   */
  findPublishedVersions(uri: Uri, options?: Omit<VerificationOptions, 'offersMissing'>): Promise<PublishedVersions>;
}

/**
 * @param pageOf the page at a URI; `undefined` where there is none
 * @param notify called with `place` when other problems of a page are known than before
 * @param leftUnread why a file was left unread, where it was
 */
export function createVerifying(
  desk: PublicationDesk,
  memory: VerificationMemory,
  pageOf: (uri: Uri) => Promise<PublicationPage | undefined>,
  notify: (place: Uri) => void,
  leftUnread: (uri: Uri) => Promise<readonly Message[]>,
): Verifying {
  return {
    async verifyPublications(uri, options) {
      const page = await pageOf(uri);
      if (page === undefined) {
        const [left] = await leftUnread(uri);
        return { kind: 'no-page', ...(left && { left }) };
      }
      const files = [...page.files, ...page.lists];
      const verified = await verifyFiles(files, desk.witnesses(options.anew ?? false), page.ownNames, options);
      if (verified === undefined) return { kind: 'cancelled' };
      for (const [at, { path, page: model, ...found }] of verified.entries()) {
        const name = files[at]?.name ?? path;
        memory.keep(name, path, model, found, options.only === undefined ? 'forgotten' : 'kept');
        desk.noteAsked('links', name);
      }
      notify(page.place);
      return summaryOf(verified);
    },
    async findPublishedVersions(uri, { cancellation, onProgress, anew = false } = {}) {
      const page = await pageOf(uri);
      if (page === undefined) return { kind: 'sought', preprints: 0, published: 0, unchecked: 0, reasons: [] };
      const sought: SoughtPreprint[] = [];
      // that a work has not appeared is true for a day
      const witnesses = desk.witnesses(anew, lasting.absence);
      for (const { page: model, path, name } of [...page.files, ...page.lists]) {
        const found = await findPublished(model, witnesses, page.ownNames, cancellation, onProgress);
        if (found === undefined) return { kind: 'cancelled' };
        memory.keepPublished(name, path, model, found, page.ownNames);
        desk.noteAsked('preprints', name);
        sought.push(...found);
      }
      notify(page.place);
      return publishedVersions(sought);
    },
  };
}
