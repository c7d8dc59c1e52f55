import { readModel } from '../../page/pageModels';
import type { PageModel } from '../../page/pageModel';
import { declaredIds, type PageIds } from '../../site/declaredIds';
import { withFile } from '../../site/store/updateSite';
import { applyEdits, composedEdits, offsetAfter, rangeBefore, type FileEdits } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import { renameInMarkup } from '../navigation/idsInMarkup';
import { renameUses } from '../navigation/renameId';
import { allUses } from '../navigation/references';
import type { SiteReading } from '../siteReading';
import { byFile, type PlacedEdit, type SiteChange } from '../siteChange';

/** Where an offset of a file stands after a change; `undefined` where it goes. */
export type OffsetCarried = (path: string, offset: number) => number | undefined;

/**
 * A change with what leads to the headings that get other ids by it: of two called `2024` the first is `2024` and the second `2024-1`, whichever
 * they are. Links and items of the menu go on leading where they led.
 * @param carried where headings stand after it; by its edits where these move none
 * @param isNew whether the change brings links back that led nowhere before: these are right as they are
 */
export function withFollowingIds(
  reading: SiteReading,
  change: SiteChange,
  { carried = byEdits(change), isNew = false }: { readonly carried?: OffsetCarried; readonly isNew?: boolean } = {},
): SiteChange {
  if (change.kind === 'refused') return change;
  const after = readingAfter(reading, change.files);
  const changes = changedIds(reading, after, carried);
  if ([...changes.values()].every(({ size }) => size === 0)) return change;
  const inMarkup = [...changes].flatMap(([page, ids]) =>
    [...ids].flatMap(([id, newId]) => renameInMarkup(after, page, id, newId)),
  );
  const uses = renameUses(after, changes, reading);
  const own = isNew ? withoutNew(reading, change.files, uses) : uses;
  const later = byFile([...own, ...inMarkup]);
  const editsOf = (files: readonly FileEdits[], path: string): FileEdits['edits'] =>
    files.find(file => file.path === path)?.edits ?? [];
  const paths = [...new Set([...change.files, ...later].map(({ path }) => path))];
  const files = paths.map((path): FileEdits => {
    const [edits, following] = [editsOf(change.files, path), editsOf(later, path)];
    if (following.length === 0) return { path, edits };
    return { path, edits: composedEdits(reading.site.files.get(path)?.text ?? '', edits, following) };
  });
  const ledTo = (place: Place): Place => {
    const edits = editsOf(later, place.path);
    return { ...place, start: offsetAfter(edits, place.start), end: offsetAfter(edits, place.end) };
  };
  const { reveal, moved } = change;
  return {
    ...change,
    files,
    ...(reveal && { reveal: ledTo(reveal) }),
    ...(moved && { moved: { ...moved, to: ledTo(moved.to) } }),
  };
}

/** By edits that put in and take away. */
function byEdits(change: SiteChange): OffsetCarried {
  const files = change.kind === 'edits' ? change.files : [];
  return (path, offset) => {
    const edits = files.find(file => file.path === path)?.edits ?? [];
    const goes = edits.some(({ range }) => range.start <= offset && offset < range.end);
    return goes ? undefined : offsetAfter(edits, offset);
  };
}

function readingAfter(reading: SiteReading, files: readonly FileEdits[]): SiteReading {
  let { site } = reading;
  const models = new Map<string, PageModel>();
  for (const { path, edits } of files) {
    const text = applyEdits(site.files.get(path)?.text ?? '', edits);
    const before = reading.pageModel(path);
    site = withFile(site, path, text);
    if (before !== undefined) models.set(path, readModel(path, text, { markup: before.markup, before }));
  }
  return { ...reading, site, pageModel: path => models.get(path) ?? reading.pageModel(path) };
}

/** The ids of headings that become others: by page, the new one of each old one. What an anchor has as well leads there still. */
function changedIds(
  reading: SiteReading,
  after: SiteReading,
  carried: OffsetCarried,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const later = new Map(declaredIds(after.site, after.pageModel).map(({ page, ids }) => [page.path, ids]));
  return new Map(
    declaredIds(reading.site, reading.pageModel).map(({ page, ids }) => {
      const places = new Map(headings(later.get(page.path) ?? []).map(({ id, place }) => [keyOf(place), id]));
      const anchors = new Set(ids.flatMap(({ id, section }) => (section === undefined ? id : [])));
      const changed = headings(ids).flatMap(({ id, place }) => {
        const start = carried(place.path, place.start);
        const newId = start === undefined ? undefined : places.get(keyOf({ path: place.path, start }));
        return newId === undefined || newId === id || anchors.has(id) ? [] : [[id, newId] as const];
      });
      return [page.path, new Map(changed)] as const;
    }),
  );
}

function headings(ids: PageIds['ids']): PageIds['ids'] {
  return ids.filter(({ section }) => section !== undefined);
}

function keyOf({ path, start }: { readonly path: string; readonly start: number }): string {
  return `${start} ${path}`;
}

/** The edits of ids that something was led by before the change, too. */
function withoutNew(
  reading: SiteReading,
  files: readonly FileEdits[],
  uses: readonly PlacedEdit[],
): readonly PlacedEdit[] {
  const known = new Set(
    allUses(reading).flatMap(({ reference: { path }, resolved: { idRange } }) =>
      idRange === undefined ? [] : keyOf({ path, start: idRange.start }),
    ),
  );
  return uses.filter(({ path, range }) => {
    const { start } = rangeBefore(files.find(file => file.path === path)?.edits ?? [], range);
    return known.has(keyOf({ path, start }));
  });
}
