import type { EntryFile, EntryRef } from '../../../../src/core/features/entries/entryFile';
import { moveToFirst } from '../../../../src/core/features/homepageView/moveEntries';
import { stepTargets } from '../../../../src/core/features/homepageView/stepTargets';
import { refused, type SiteChange } from '../../../../src/core/features/siteChange';

/** Moves a publication of files that follow each other on their page one place up or down; numbers before entries stay as they are. */
export function stepEntry(files: readonly EntryFile[], entry: EntryRef, by: 'up' | 'down'): SiteChange {
  const targets = stepTargets(files, entry, by);
  return 'text' in targets ? refused(targets) : moveToFirst(files, entry, targets);
}
