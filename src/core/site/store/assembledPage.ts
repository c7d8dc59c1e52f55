import type { PageModel } from '../../page/pageModel';
import { readModel } from '../../page/pageModels';
import { assembled, piecesOf, type Assembly } from '../pieces';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** A page with its pieces in their places, read as one. Offsets of `model` are those of the assembled text. */
export interface AssembledPage extends Assembly {
  readonly model: PageModel;
}

const known = new WeakMap<Assembly, AssembledPage>();

/** Of each file that stands in a page, what was read of that page last, by its path: an edit leaves all files of it but one the same objects. */
const latest = new WeakMap<SiteFile, Map<string, PageModel>>();

/**
 * Reads a page of the site together with the files it includes; `undefined` where there is no such file. A page without
 * pieces has the model that `pageModel` gives. The same object for as long as the page and its pieces stay; of a page with an edit in one of them only
 * what that has touched is read again.
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
  const model = whole.paths.length > 0 ? readWhole(site, file, whole) : pageModel(path);
  if (model === undefined) return undefined;
  const page = { ...whole, model };
  known.set(whole, page);
  return page;
}

function readWhole(site: SiteSnapshot, file: SiteFile, { text }: Assembly): PageModel {
  const models = [file, ...piecesOf(site, file)].map(one => {
    const ofPages = latest.get(one) ?? new Map<string, PageModel>();
    latest.set(one, ofPages);
    return ofPages;
  });
  const before = models.find(ofPages => ofPages.has(file.path))?.get(file.path);
  const model = readModel(file.path, text, { before });
  for (const ofPages of models) ofPages.set(file.path, model);
  return model;
}
