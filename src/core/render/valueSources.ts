import type { SitePage } from '../site/siteSnapshot';

const pages = new WeakMap<object, SitePage>();

/** Notes that a hash is how Liquid sees a page, and gives it back. */
export function asPage<T extends object>(value: T, page: SitePage): T {
  pages.set(value, page);
  return value;
}

/** The page that a hash of Liquid stands for. */
export function pageBehind(value: object): SitePage | undefined {
  return pages.get(value);
}
