import type { ListEntry, PageModel } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import type { Finding } from '../rule';

/** What a check of facts looks at. */
export interface FactInput {
  readonly path: string;
  readonly page: PageModel;
  readonly works: readonly Work[];
  readonly lists: readonly (readonly ListEntry[])[];
  /** What the site calls its owner. */
  readonly ownNames: readonly string[];
}

/** One kind of slip that contradicts the page itself. */
export type FactCheck = (input: FactInput) => Iterable<Finding>;
