import { goneSection } from '../../core/features/sections/goneSection';
import type { SiteChange } from '../../core/features/siteChange';
import type { LanguageService } from '../../core/languageService';
import type { Place } from '../../core/text/mappedText';
import { placeNow } from './placeNow';

/** A section, or its heading, as it was shown to be chosen. */
export interface ShownSection {
  readonly place: Place;
  /** Of its file then; `undefined` where that was not known. */
  readonly text: string | undefined;
}

/**
 * Computes a change at a section where that is by now: a view may not have followed the last edit, and files are changed under an open list. Where
 * nothing of it is left it is refused, since another section stands in its place.
 */
export function atSectionNow(
  service: LanguageService,
  uri: string,
  { place, text }: ShownSection,
  change: (now: Place) => Promise<SiteChange>,
): Promise<SiteChange> {
  const range = placeNow(service, { uri, path: place.path, text }, place);
  if (range === undefined) return Promise.resolve({ kind: 'refused', message: goneSection });
  return change({ path: place.path, start: range.start, end: range.end });
}
