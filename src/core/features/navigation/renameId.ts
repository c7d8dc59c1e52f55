import { decoded } from '../../site/addresses/encodedPath';
import { isHome } from '../../site/homeFirst';
import { isMenuFile } from '../../site/menuFile';
import { slice } from '../../text/range';
import { renameInMarkup, renameInStyleSheets } from './idsInMarkup';
import { allUses, usesOfId, type Use } from './references';
import type { PlacedEdit } from '../siteChange';
import type { SiteReading } from '../siteReading';
import { idsOn, type IdOnPage } from './subject';

/**
 * The anchors that are renamed with the ones of an id on `pages`: on every page that a use of it may mean, and where a list of the menu leads
 * to it, on those of the other lists that lead to one of its name: `#news` of `main` and `main_zh`.
 */
export function renamedTogether(reading: SiteReading, id: string, pages: readonly string[]): readonly IdOnPage[] {
  const uses = usesOfId(reading, id, pages);
  const menus = new Set(uses.map(({ reference }) => reference.path).filter(isMenuFile));
  const beside = allUses(reading).filter(({ reference, resolved }) => resolved.id === id && menus.has(reference.path));
  const together = new Set([...pages, ...[...uses, ...beside].flatMap(({ resolved }) => resolved.pages)]);
  return idsOn(reading, id, [...together]).filter(({ declared }) => declared.section === undefined);
}

/** Gives anchors of one id another, together with all uses, in tags and style sheets of their pages too. */
export function renameAnchors(
  reading: SiteReading,
  id: string,
  renamed: readonly IdOnPage[],
  newId: string,
): readonly PlacedEdit[] {
  const renamedPages = renamed.map(({ page }) => page.path);
  // a page that keeps the id keeps its rules in the style sheets of the site
  const all = idsOn(
    reading,
    id,
    reading.site.pages.map(({ path }) => path),
  );
  const isOnOthers = all.some(({ page }) => !renamedPages.includes(page.path));
  return [
    ...renamed.map(({ declared: { place } }) => ({ path: place.path, range: place, newText: newId })),
    ...usesOfId(reading, id, renamedPages).flatMap(use => idEdit(reading, use, newId)),
    ...[...new Set(renamedPages)].flatMap(page => renameInMarkup(reading, page, id, newId)),
    ...(isOnOthers ? [] : renameInStyleSheets(reading, id, newId)),
  ];
}

/**
 * The edits of the uses when ids of pages become others: by page, the new id of each old one. A menu item that several
 * pages may be meant by follows the home page where that has the id.
 * @param declaring the site in which the pages have the old ids, if they are no longer those of `reading`
 */
export function renameUses(
  reading: SiteReading,
  changes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  declaring: SiteReading = reading,
): readonly PlacedEdit[] {
  const { pages } = reading.site;
  const home = pages.find(isHome)?.path;
  return allUses(reading).flatMap(use => {
    const { id, pages: meant } = use.resolved;
    if (id === undefined) return [];
    const having = idsOn(declaring, id, meant).map(({ page }) => page.path);
    const deciding = home !== undefined && having.includes(home) ? [home] : having;
    const newId = deciding.flatMap(page => changes.get(page)?.get(id) ?? [])[0];
    return newId === undefined ? [] : idEdit(reading, use, newId);
  });
}

function idEdit({ site }: SiteReading, { reference: { path }, resolved }: Use, newId: string): readonly PlacedEdit[] {
  const { idRange: range } = resolved;
  const text = site.files.get(path)?.text;
  if (range === undefined || text === undefined) return [];
  const written = slice(text, range);
  return [{ path, range, newText: decoded(written) === written ? newId : encodeURIComponent(newId) }];
}
