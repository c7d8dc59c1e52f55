import type { EntryRef } from '../entries/entryFile';
import type { PublicationItem } from './publicationsView';

/** Whether an item of the view is the publication that was shown before; of two of one title the second is called as the first was once that is gone. */
export function isListed(item: PublicationItem, { path, key, shown }: EntryRef): boolean {
  if (item.path !== path || item.key !== key) return false;
  if (shown === undefined || item.shown === undefined) return true;
  return item.shown.words === shown.words || (item.shown.isAlone && shown.isAlone);
}
