import type { Kept, LastingAnswer } from '../../publications/registries/keptRecord';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import type { CitationData } from '../citationData/citationData';
import type { CompletionInput } from '../completion/completionItem';
import type { Block } from '../wording';

/** What is told of a place. */
export interface HoverInfo {
  /** What it speaks of, in the text of the file. */
  readonly range: OffsetRange;
  readonly blocks: readonly Block[];
}

/** A place, with what it takes to look further than its file. */
export interface HoverInput extends CompletionInput {
  readonly now: Date;
  /** What is known of a DOI without asking anybody. */
  readonly recordOf: (doi: string) => Promise<Kept<LastingAnswer> | undefined>;
  /** What is known of the citation counts of the page. */
  readonly citations: () => Promise<CitationData | undefined>;
  /** The bytes of a file of the site. */
  readonly read: (site: SiteSnapshot, path: string) => Promise<Uint8Array | undefined>;
}

/** Tells of places of one kind; `undefined` where the place is of another kind or there is nothing to tell. */
export type HoverSource = (input: HoverInput) => Promise<HoverInfo | undefined> | HoverInfo | undefined;
