import type { PageModel } from '../../page/pageModel';
import { assembled, includersOf } from '../../site/pieces';
import type { PageRuleInput } from '../rule';

/** A piece may be a part of every page. */
const mostPages = 40;

/**
 * The other files that stand on a page together with the one that is looked at, with their paths: the pieces a page includes, for a
 * piece the pages it stands on and their other pieces. Each is read by itself, so that an edit in one leaves the others as they are.
 */
export function samePage({ site, path, page, pageModel }: PageRuleInput): ReadonlyMap<PageModel, string> {
  const others = new Map<PageModel, string>();
  if (site === undefined) return others;
  for (const whole of [path, ...includersOf(site, path)].slice(0, mostPages)) {
    const file = site.files.get(whole);
    if (file?.text.includes('include') !== true && whole === path) continue;
    for (const other of [whole, ...(file === undefined ? [] : assembled(site, file).paths)]) {
      const model = other === path ? undefined : pageModel(other);
      if (model !== undefined && model !== page) others.set(model, other);
    }
  }
  return others;
}
