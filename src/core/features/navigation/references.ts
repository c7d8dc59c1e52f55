import type { Place } from '../../text/mappedText';
import { declaredAt } from './declaredAt';
import { distinct, placesOf } from './places';
import { resolve, type Resolved } from './resolve';
import { allReferences, type PlacedReference, type SiteReading } from '../siteReading';
import { subjectAt, touches } from './subject';

/** A reference with what it leads to. */
export interface Use {
  readonly reference: PlacedReference;
  readonly resolved: Resolved;
}

/**
 * All places that name what a place of a file names or is: links, menus and Liquid in every file of the site.
 * `withDeclaration` adds where it is written itself.
 */
export function references(
  reading: SiteReading,
  path: string,
  offset: number,
  withDeclaration: boolean,
): readonly Place[] {
  const subject = subjectAt(reading, path, offset);
  if (subject === undefined) {
    const declared = declaredAt(reading, path, offset);
    if (declared === undefined) return [];
    const places = withDeclaration ? placesOf(reading, declared) : [];
    return distinct([...places, ...usesOfFile(reading, declared).map(placeOf)]);
  }
  if (subject.kind === 'declaration') {
    const own = withDeclaration ? subject.ids.map(({ declared }) => declared.reach) : [];
    const uses = subject.ids.flatMap(({ page, declared }) => usesOfId(reading, declared.id, [page.path]));
    return distinct([...own, ...uses.map(placeOf)]);
  }
  const { resolved } = subject;
  const { id, idRange, pages } = resolved;
  // in `/cn/#news` the page is asked for before the `#`
  const isId = id !== undefined && (resolved.fileRange === undefined || !touches(resolved.fileRange, offset));
  const own = !withDeclaration
    ? []
    : isId
      ? placesOf(reading, resolved)
      : placesOf(reading, { ...resolved, id: undefined });
  const uses = isId && idRange !== undefined ? usesOfId(reading, id, pages) : usesOfFile(reading, resolved);
  return distinct([...own, ...uses.map(placeOf)]);
}

/** The uses of an id on some pages. */
export function usesOfId(reading: SiteReading, id: string, pages: readonly string[]): readonly Use[] {
  return allUses(reading).filter(
    ({ resolved }) => resolved.id === id && resolved.pages.some(page => pages.includes(page)),
  );
}

/** Everything in the site that names something of it. */
export function allUses(reading: SiteReading): readonly Use[] {
  return allReferences(reading).flatMap(reference => {
    const resolved = resolve(reading, reference);
    return resolved === undefined ? [] : [{ reference, resolved }];
  });
}

function usesOfFile(reading: SiteReading, { file, keys }: Resolved): readonly Use[] {
  return allUses(reading).filter(
    ({ resolved }) => resolved.file === file && keys.every((key, at) => resolved.keys[at] === key),
  );
}

function placeOf({ reference: { path, range } }: Use): Place {
  return { path, start: range.start, end: range.end };
}
