import type { CslItem } from '../work';

/** The pages of a work as they are registered; one page that is registered as a stretch, `380-380`, is one. `undefined` where none are known. */
export function registeredPages({ page }: CslItem): string | undefined {
  const [, first, last] = /^(\w{1,20})[-–](\w{1,20})$/.exec(page ?? '') ?? [];
  return first !== undefined && first === last ? first : page;
}

/** The same with `–` between the numbers: `34–39`. */
export function dashedPages(item: CslItem): string | undefined {
  return registeredPages(item)?.replace(/(\w)-(?=\w)/g, '$1–');
}

/** `pp. 34–39`, `p. 7`; `undefined` where no pages are known. */
export function countedPages(item: CslItem): string | undefined {
  const pages = dashedPages(item);
  return pages === undefined ? undefined : `${/[-–,]/.test(pages) ? 'pp' : 'p'}. ${pages}`;
}
