import type { Uri } from '../../ports';
import type { PublicationDesk } from '../../publications/desk/publicationDesk';
import { lasting } from '../../publications/registries/recordStore';
import { findPublished, type SoughtPreprint } from '../../publications/verify/findPublished';
import type { Witnesses } from '../../publications/witnesses/registryWitnesses';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import type { Message } from '../../text/message';
import { filesOfPapers, type PublicationPage } from './publicationPage';
import { publishedVersions, type PublishedVersions } from './publishedVersions';
import {
  summaryOf,
  verifyFiles,
  type BelievedAnswer,
  type Verification,
  type VerificationOptions,
} from './verification';

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

/** What is needed to verify publications. */
export interface VerifyingInput {
  readonly desk: PublicationDesk;
  /** Where what is found is kept. */
  readonly memory: VerificationMemory;
  /** The page at a URI; `undefined` where there is none. */
  readonly pageOf: (uri: Uri) => Promise<PublicationPage | undefined>;
  /** Called with `place` when other problems of a page are known than before. */
  readonly notify: (place: Uri) => void;
  /** Why a file was left unread, where it was. */
  readonly leftUnread: (uri: Uri) => Promise<readonly Message[]>;
}

/** Makes what finds out about publications by asking registries. */
export function createVerifying({ desk, memory, pageOf, notify, leftUnread }: VerifyingInput): Verifying {
  /** With the answers from before that came to count. */
  const witnessesOf = (
    anew: boolean,
    atMost?: number,
  ): { readonly witnesses: Witnesses; readonly believed: readonly BelievedAnswer[] } => {
    const believed: BelievedAnswer[] = [];
    const witnesses = desk.witnesses(anew, atMost, (silence, asked) => believed.push({ silence, asked }));
    return { witnesses, believed };
  };
  return {
    async verifyPublications(uri, options) {
      const page = await pageOf(uri);
      if (page === undefined) {
        const [left] = await leftUnread(uri);
        return { kind: 'no-page', ...(left && { left }) };
      }
      const files = filesOfPapers(page);
      const { witnesses, believed } = witnessesOf(options.anew ?? false);
      const verified = await verifyFiles(files, witnesses, page.ownNames, options);
      if (verified === undefined) return { kind: 'cancelled' };
      for (const [at, { path, page: model, ...found }] of verified.entries()) {
        const name = files[at]?.name ?? path;
        memory.keep(name, path, model, found, options.only === undefined ? 'forgotten' : 'kept');
        desk.noteAsked('links', name);
      }
      notify(page.place);
      return summaryOf(verified, { believed, offersMissing: options.offersMissing });
    },
    async findPublishedVersions(uri, { cancellation, onProgress, anew = false } = {}) {
      const page = await pageOf(uri);
      if (page === undefined) return publishedVersions([], []);
      const sought: SoughtPreprint[] = [];
      const foundIn: string[] = [];
      // that a work has not appeared is true for a day
      const { witnesses, believed } = witnessesOf(anew, lasting.absence);
      for (const { page: model, path, name } of filesOfPapers(page)) {
        const found = await findPublished(model, witnesses, page.ownNames, cancellation, onProgress);
        if (found === undefined) return { kind: 'cancelled' };
        memory.keepPublished(name, path, model, found, page.ownNames);
        desk.noteAsked('preprints', name);
        sought.push(...found);
        if (found.some(({ findings }) => findings.length > 0)) foundIn.push(path);
      }
      notify(page.place);
      return publishedVersions(sought, believed, foundIn);
    },
  };
}
