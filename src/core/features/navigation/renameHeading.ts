import type { PageModel } from '../../page/pageModel';
import { parsePage } from '../../page/parsePage';
import { declaredIds, type PageIds } from '../../site/declaredIds';
import { withFile } from '../../site/store/updateSite';
import { applyEdits } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import { renameInMarkup, renameInStyleSheets } from './idsInMarkup';
import { renameUses } from './renameId';
import type { PlacedEdit } from '../siteChange';
import type { SiteReading } from '../siteReading';
import { idsOn } from './subject';

/**
 * Gives a heading another text, and the uses of its id the id that kramdown will make of it. Where other headings get
 * other ids by that (`news-1` becomes `news`), their uses follow too. An id that is also an anchor's stays in use.
 */
export function renameHeading(reading: SiteReading, title: Place, newText: string): readonly PlacedEdit[] {
  const changes = idsChanged(reading, title, newText);
  const inMarkup = [...changes].flatMap(([page, ids]) =>
    [...ids].flatMap(([id, newId]) => renameInMarkup(reading, page, id, newId)),
  );
  return [editOf(title, newText), ...renameUses(reading, changes), ...inMarkup, ...inStyleSheets(reading, changes)];
}

/** The edits of the site's style sheets. A page that keeps an id, or has another made of it, keeps its rules there. */
function inStyleSheets(
  reading: SiteReading,
  changes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly PlacedEdit[] {
  const all = reading.site.pages.map(({ path }) => path);
  const made = new Map([...changes.values()].flatMap(ids => [...ids]));
  return [...made].flatMap(([id, newId]) =>
    idsOn(reading, id, all).every(({ page }) => changes.get(page.path)?.get(id) === newId)
      ? renameInStyleSheets(reading, id, newId)
      : [],
  );
}

function editOf({ path, start, end }: Place, newText: string): PlacedEdit {
  return { path, range: { start, end }, newText };
}

/** The ids that become others when a heading gets another text: by page, the new one of each old one. */
export function idsChanged(
  { site, pageModel }: SiteReading,
  title: Place,
  newText: string,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { path } = title;
  const text = applyEdits(site.files.get(path)?.text ?? '', [editOf(title, newText)]);
  let model: PageModel | undefined;
  const later = declaredIds(withFile(site, path, text), other =>
    other === path ? (model ??= parsePage(text)) : pageModel(other),
  );
  return new Map(
    declaredIds(site, pageModel).flatMap(before => {
      const after = later.find(({ page }) => page.path === before.page.path);
      return after === undefined ? [] : [[before.page.path, changedIds(before, after)] as const];
    }),
  );
}

/** The ids of a page's headings that become others; none where the headings are no longer the same ones. */
function changedIds(before: PageIds, after: PageIds): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  // one that is written behind the new text counts, too: `Latest {#latest}`
  if (headings(before).length !== headings(after).length) return changed;
  const anchors = new Set(before.ids.flatMap(({ id, section }) => (section === undefined ? id : [])));
  for (const { id, section, heading } of headings(before)) {
    const newId = section === undefined ? undefined : headings(after).find(other => other.heading === heading)?.id;
    if (newId !== undefined && newId !== id && !anchors.has(id)) changed.set(id, newId);
  }
  return changed;
}

function headings({ ids }: PageIds): PageIds['ids'] {
  return ids.filter(({ heading }) => heading !== undefined);
}
