import type { ScrollPlace } from '../protocol/previewPanel';

/** A place that was looked at: the page of a document, and how far it was scrolled when it was left. */
export interface Visit {
  readonly source: string;
  readonly scroll: ScrollPlace;
  /** Of the address it had, where a link led to a place of the page. */
  readonly fragment?: string | undefined;
}

/** Where a preview can go back to, newest last, and forward to, nearest first. The place it shows is in neither. */
export interface Visits {
  readonly past: readonly Visit[];
  readonly future: readonly Visit[];
}

export const noVisits: Visits = { past: [], future: [] };

/** As many as a browser keeps. */
const mostVisits = 50;

/** After going from `here` to a place of one's own choice: what was forward is gone, as in a browser. */
export function withVisit({ past }: Visits, here: Visit): Visits {
  return { past: [...past, here].slice(-mostVisits), future: [] };
}

/** The place `by` leads to from `here`, and the visits once it is shown; `undefined` at the end. */
export function travel(
  { past, future }: Visits,
  here: Visit,
  by: -1 | 1,
): { readonly to: Visit; readonly visits: Visits } | undefined {
  const to = by === -1 ? past.at(-1) : future[0];
  if (to === undefined) return undefined;
  const visits =
    by === -1
      ? { past: past.slice(0, -1), future: [here, ...future] }
      : { past: [...past, here], future: future.slice(1) };
  return { to, visits };
}
