import type { PublicationItem } from '../../core/features/homepageView/publicationsView';
import type { LanguageService } from '../../core/languageService';
import type { PublicationTarget } from './homepageViews';

/** What the view of publications has of an entry now; `undefined` once the page lists it no more. */
export async function listedPublication(
  service: LanguageService,
  { uri, entry }: PublicationTarget,
): Promise<PublicationItem | undefined> {
  const view = await service.publicationsView(uri, 'section');
  return view?.groups.flatMap(({ items }) => items).find(({ path, key }) => path === entry.path && key === entry.key);
}
