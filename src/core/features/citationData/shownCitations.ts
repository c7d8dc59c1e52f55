import type { KnownCounts } from './citationData';
import type { PublishedScript } from './publishedScript';

/**
 * What the page's citation script would write, as data: the preview runs no scripts, and puts it where the script would
 * (see docs/decisions/012-citation-counts.md).
 */
export interface ShownCitations {
  /** For the element `total_cit`; `undefined` leaves what the page says. */
  readonly total: string | undefined;
  /** The attribute of an element `show_paper_citations` that has the id of its paper. */
  readonly attribute: string;
  /** For those elements by their ids: pairs, for an id may be any text; `''` leaves what the page says. */
  readonly papers: readonly (readonly [id: string, text: string])[];
  /** Nothing at all is written where the page has no element `total_cit`. */
  readonly needsTotal: boolean;
  /** An id without a text ends the writing. */
  readonly stopsAtUnknown: boolean;
}

/** What the script writes of the counts that are known; `undefined` where there is no script, or nothing is known. */
export function shownCitations(
  script: PublishedScript | undefined,
  known: KnownCounts | undefined,
): ShownCitations | undefined {
  if (script === undefined || known === undefined) return undefined;
  const { total, papers } = known.counts;
  const { around } = script;
  return {
    total: script.writesTotal && total !== undefined ? String(total) : undefined,
    attribute: script.attribute,
    papers:
      around === undefined
        ? []
        : papers.map(({ id, citations }) => [
            id,
            citations === undefined ? '' : `${around.before}${String(citations)}${around.after}`,
          ]),
    needsTotal: script.needsTotal,
    stopsAtUnknown: script.unknownPaper === 'stops',
  };
}
