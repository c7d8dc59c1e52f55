import { placedParts } from '../placedParts';
import type { Work } from '../drafts/listedWork';
import { placedDraft } from '../drafts/placedDraft';

const origins = new WeakMap<Work, Work>();

/** The publication of a piece that was given its place in a page; `undefined` for one read from the page itself. */
export function originOf(work: Work): Work | undefined {
  return origins.get(work);
}

/** A publication of a piece of a page, as one of the page, in which the piece begins at the offset `by`. */
export function placedWork(work: Work, by: number): Work {
  if (by === 0) return work;
  const { link, image } = placedParts(by);
  const placed = { ...placedDraft(work, by), links: work.links.map(link), images: work.images.map(image) };
  origins.set(placed, work);
  return placed;
}
