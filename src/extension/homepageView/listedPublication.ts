import type { EntryRef } from '../../core/features/entries/entryFile';
import { isListed } from '../../core/features/homepageView/isListed';
import type { PublicationItem } from '../../core/features/homepageView/publicationsView';
import type { LanguageService } from '../../core/languageService';

/** A publication, as a command is about it. */
export interface PublicationTarget {
  readonly uri: string;
  readonly entry: EntryRef;
}

/** What the view of publications has of an entry now; `undefined` once the page lists it no more. */
export async function listedPublication(
  service: LanguageService,
  { uri, entry }: PublicationTarget,
): Promise<PublicationItem | undefined> {
  const view = await service.publicationsView(uri, 'section');
  return view?.groups.flatMap(({ items }) => items).find(item => isListed(item, entry));
}
