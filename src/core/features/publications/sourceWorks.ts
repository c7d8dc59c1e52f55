import type { Cancellation } from '../../ports';
import type { AuthorSource, AuthorWorks, AuthorWorksOptions } from '../../publications/authorWorks/authorWorks';
import { describeIncomplete, describeNoWorks } from '../../publications/authorWorks/authorWorksMessages';
import { readBibliography } from '../../publications/bibliography/readBibliography';
import { describeUnread } from '../../publications/bibliography/unreadMessages';
import type { Described } from '../../publications/records/described';
import { isSilence } from '../../publications/registries/lookUp';
import { message, type Message } from '../../text/message';
import { readUtf8 } from '../../text/readUtf8';

/** The works of an author, as a registry lists them. */
interface AuthorList {
  readonly kind: 'author';
  readonly author: AuthorSource;
}

/** The text of a bibliography: BibTeX, RIS or CSL-JSON. */
interface BibliographyText {
  readonly kind: 'bibliography';
  readonly text: string;
}

/** What a file holds that should be a bibliography, as it stands on a disk. */
interface BibliographyFile {
  readonly kind: 'bibliographyFile';
  readonly bytes: Uint8Array;
}

/** Where a list of publications comes from. */
export type PublicationSource = AuthorList | BibliographyText | BibliographyFile;

export interface ImportOptions {
  readonly cancellation?: Cancellation | undefined;
  /** Told after each answer, with how many of how many works are read. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Asks a registry for the works of an author. */
export type WorksOfAuthor = (
  source: AuthorSource,
  progress: Pick<AuthorWorksOptions, 'cancellation' | 'onSettled'>,
) => Promise<AuthorWorks>;

/** The works that a source lists, or why there are none. */
export type SourceWorks =
  | { readonly kind: 'list'; readonly works: readonly Described[]; readonly incomplete: readonly Message[] }
  | { readonly kind: 'cancelled' }
  /** The message says what happened, that nothing was changed, and what can be done. `mayComeLater`: nobody said anything, and asked again they may. */
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

/** The works of a source: asked for where it is an author, else read out of its text. Never rejects. */
export async function worksOfSource(
  source: PublicationSource,
  worksOfAuthor: WorksOfAuthor,
  { cancellation, onProgress }: ImportOptions,
): Promise<SourceWorks> {
  if (source.kind !== 'author') return bibliographyOf(source);
  const answer = await worksOfAuthor(source.author, { cancellation, onSettled: onProgress });
  if (answer.kind === 'cancelled') return answer;
  return answer.kind === 'found' && answer.publications.length > 0
    ? {
        kind: 'list',
        works: answer.publications,
        incomplete: answer.incomplete === undefined ? [] : describeIncomplete(answer.incomplete),
      }
    : {
        kind: 'failed',
        message: describeNoWorks(answer, source.author),
        mayComeLater: answer.kind === 'unknown' && isSilence(answer),
      };
}

function bibliographyOf(source: BibliographyText | BibliographyFile): Promise<SourceWorks> {
  const text = source.kind === 'bibliography' ? source.text : readUtf8(source.bytes);
  if (text !== undefined) return bibliographyIn(text);
  // what decodes well as GBK may be Latin-1 all the same: M黮ler
  return Promise.resolve({
    kind: 'failed',
    message: message(
      'This file is not written in UTF-8: its letters would be lost. Open it, click the encoding in the status bar, choose “Reopen with Encoding” and the one it was written in (often GBK), then “Save with Encoding” and UTF-8. Nothing was changed.',
    ),
    mayComeLater: false,
  });
}

async function bibliographyIn(text: string): Promise<SourceWorks> {
  const { entries, unread } = await readBibliography(text);
  const lost = describeUnread(text, unread, 'file');
  if (entries.length > 0) return { kind: 'list', works: entries, incomplete: lost === undefined ? [] : [lost] };
  return {
    kind: 'failed',
    message:
      unread[0]?.message ??
      message('No publication was found in this file: it should be BibTeX, RIS or CSL-JSON. Nothing was changed.'),
    mayComeLater: false,
  };
}
