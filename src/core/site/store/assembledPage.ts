import type { PageModel } from '../../page/pageModel';
import { readModel } from '../../page/pageModels';
import { assembled, type Assembly } from '../pieces';
import type { SiteSnapshot } from '../siteSnapshot';

/** A page with its pieces in their places, read as one. Offsets of `model` are those of the assembled text. */
export interface AssembledPage extends Assembly {
  readonly model: PageModel;
}

const known = new WeakMap<Assembly, AssembledPage>();

/**
 * Reads a page of the site together with the files it includes; `undefined` where there is no such file. A page without
 * pieces has the model that `pageModel` gives. The same object for as long as the page and its pieces stay.
 */
export function assembledPage(
  site: SiteSnapshot,
  path: string,
  pageModel: (path: string) => PageModel | undefined,
): AssembledPage | undefined {
  const file = site.files.get(path);
  if (file === undefined) return undefined;
  const whole = assembled(site, file);
  const before = known.get(whole);
  if (before !== undefined) return before;
  const model = whole.paths.length > 0 ? readModel(path, whole.text) : pageModel(path);
  if (model === undefined) return undefined;
  const page = { ...whole, model };
  known.set(whole, page);
  return page;
}
