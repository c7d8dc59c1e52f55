import type { Message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import type { Described } from '../records/described';

/** The formats bibliographies are read in. */
export type BibliographyFormat = 'bibtex' | 'ris' | 'csl-json';

/** A work that was read, and where it stands in the text. */
export interface BibliographyEntry extends Described {
  readonly range: OffsetRange;
}

/** A piece of the text that could not be read: where it stands, why, and what to do about it. */
export interface Unread {
  readonly range: OffsetRange;
  readonly message: Message;
}

/** What a bibliography came to, in the order of the text. No two entries have the same `csl.id`. Offsets are UTF-16 code units. */
export interface Bibliography {
  readonly entries: readonly BibliographyEntry[];
  readonly unread: readonly Unread[];
}
