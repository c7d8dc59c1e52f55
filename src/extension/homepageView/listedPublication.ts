import type { EntryRef } from '../../core/features/entries/entryFile';
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
  return view?.groups.flatMap(({ items }) => items).find(item => isSame(item, entry));
}

/** The second of two of one title is called as the first was that is gone. */
function isSame(item: PublicationItem, { path, key, shown }: EntryRef): boolean {
  if (item.path !== path || item.key !== key) return false;
  if (shown === undefined || item.shown === undefined) return true;
  return item.shown.words === shown.words || (item.shown.isAlone && shown.isAlone);
}
