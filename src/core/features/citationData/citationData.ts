import type { CitationCounts } from '../../site/citationData';
import type { OffsetRange } from '../../text/range';
import type { CitationSource } from './citationSource';

/** Counts that were asked for in this session. */
export interface FetchedCounts {
  readonly address: string;
  /** When they were asked for, ISO 8601. */
  readonly at: string;
  readonly counts: CitationCounts;
}

/** Where the counts are from that are told and shown here. Those asked for go before those that the site has as a file. */
export type KnownCounts =
  | (FetchedCounts & { readonly kind: 'fetched' })
  /** `path` of a file of the site. */
  | { readonly kind: 'committed'; readonly path: string; readonly counts: CitationCounts };

/** Why a place of the page gets no count. */
export type NoCount =
  | 'no-script'
  /** The script writes in a way that cannot be read. */
  | 'unknown-script'
  /** Nobody has asked for the counts, and the site has none as a file. */
  | 'not-known'
  | 'no-id'
  | 'unknown-id'
  /** The paper, or the total, is there without a number. */
  | 'no-number'
  /** The script has stopped at a paper above that it does not know. */
  | 'stopped'
  /** The script stops, for the page has no place for the total. */
  | 'no-total'
  /** The script does not write the total. */
  | 'total-unused';

export type Count =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'none'; readonly why: NoCount };

/** A place of the page into which the script writes. */
export interface CountedPlace {
  /** From the site's root. */
  readonly path: string;
  /** The start tag, in the file. */
  readonly range: OffsetRange;
  /** `AUTHOR:PAPER`, `''` where there is none, `total_cit` for the total. */
  readonly id: string;
  /** The paper's title, as the page or the counts have it; `''` where neither has. */
  readonly title: string;
  readonly count: Count;
}

/** What there is to know about the citation counts of one page. */
export interface CitationData {
  readonly source: CitationSource;
  readonly known: KnownCounts | undefined;
  /** Of the site: all papers together. */
  readonly total: number | undefined;
  /** Where the page shows the total. */
  readonly totals: readonly CountedPlace[];
  /** Where it shows papers, in the order of the page. */
  readonly papers: readonly CountedPlace[];
}
