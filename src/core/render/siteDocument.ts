import type { SitePage } from '../site/siteSnapshot';
import type { Hash } from './liquid/values';

/** A post or a document of a collection, as Liquid sees it. */
export interface SiteDocument {
  readonly page: SitePage;
  /** All but what depends on other pages. */
  readonly value: Hash;
  /** Milliseconds since 1970. */
  readonly date: number | undefined;
}
