import type { PageModel } from '../../page/pageModel';
import type { Semantics } from '../../render/liquid/semantics';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import type { Block, Wording } from '../wording';

/** What an item is, for its icon. */
export type CompletionKind =
  | 'key'
  | 'value'
  | 'anchor'
  | 'page'
  | 'picture'
  | 'file'
  | 'tag'
  | 'filter'
  | 'object'
  | 'parameter'
  | 'class'
  | 'citation';

/** One thing that can be written at a place. Items come most useful first. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** One line beside the label. */
  readonly detail: Wording | undefined;
  readonly documentation: readonly Block[];
  /** What is replaced, in the text of the file; holds the offset that was asked for. */
  readonly range: OffsetRange;
  /** The same with what stands behind the offset, where that may be another word: replaced only where the author asks the editor to. */
  readonly replacing?: OffsetRange;
  /** Its further lines are as much deeper than the line as they begin with blanks: the editor puts the line's own before them. */
  readonly insertText: string;
  /** What is compared with the text already there, where that is not the label. */
  readonly filterText?: string;
  /** Whether there is something to choose again behind what was inserted: `site.author.`, a key with known values. */
  readonly goesOn?: boolean;
}

/** The place where something is to be written. */
export interface CompletionInput {
  /** From the site's root; of a page without a site its name. */
  readonly path: string;
  readonly text: string;
  readonly offset: number;
  /** Whether a sign that was typed opens the list, which nobody has asked for. */
  readonly opensByItself?: boolean;
  readonly site: SiteSnapshot | undefined;
  /** The model of any file of the site that is read as a page. */
  readonly pageModel: (path: string) => PageModel | undefined;
  /** `owner/name` of the repository's remote, where the host knows it. */
  readonly remoteRepository?: string | undefined;
  /** Whose Liquid the site is built with. */
  readonly semantics: Semantics;
}

/** Says what can be written at a place of one kind; `undefined` where the place is of another kind. */
export type CompletionSource = (input: CompletionInput) => readonly CompletionItem[] | undefined;
