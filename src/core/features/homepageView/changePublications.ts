import { editedPage } from '../../page/editedPage';
import { message, type Message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import { countedAnew } from '../entries/countedEntries';
import { entryBlocks } from '../entries/entryBlocks';
import { find, findShown, type EntryFile, type EntryRef } from '../entries/entryFile';
import { gone } from '../entries/gone';
import { refused, type SiteChange } from '../siteChange';
import { duplicateEntry } from './duplicateEntry';
import { moveToFirst, sortEntries, type EntryTarget } from './moveEntries';
import { placeAfter } from './provenMove';
import { removeEntry } from './removeEntry';
import { renumbered } from './renumberEntries';
import { stepTargets, type PlaceOnPage } from './stepTargets';

type MoveTarget = EntryTarget | 'up' | 'down';

/** What is done to the publications of a page. */
export type PublicationChange =
  | { readonly kind: 'move'; readonly entry: EntryRef; readonly to: MoveTarget }
  /** Newest first: the lists that begin between two offsets of a file, or all. `following` is shown where it stands then. */
  | { readonly kind: 'sort'; readonly within?: { readonly path: string } & OffsetRange; readonly following?: EntryRef }
  | { readonly kind: 'duplicate'; readonly entry: EntryRef }
  | { readonly kind: 'remove'; readonly entry: EntryRef };

type PublicationChangeOf<Kind extends PublicationChange['kind']> = Extract<PublicationChange, { readonly kind: Kind }>;

/**
 * What an action does to the files of a page: entries stay byte for byte but for the numbers that the page gives them by hand.
 * @param at where they stand on it; one after the other where that is not told
 */
export function changePublications(
  files: readonly EntryFile[],
  change: PublicationChange,
  at?: PlaceOnPage,
): SiteChange {
  if (change.kind === 'sort') return sorted(files, change);
  const entry = findShown(files, change.entry);
  if (entry === undefined) return refused(gone);
  const paper = paperFile(files, entry);
  if (paper !== undefined) return refused(paper);
  if (change.kind === 'duplicate') return duplicated(files, entry);
  if (change.kind === 'remove') return removed(files, entry);
  if (change.to === 'up' || change.to === 'down') {
    const targets = stepTargets(files, entry, change.to, at);
    return 'text' in targets ? refused(targets) : moved(files, entry, targets);
  }
  const to = targetNow(files, change.to);
  return to === undefined ? refused(gone) : moved(files, entry, [to]);
}

/** Why a file of a collection is neither moved nor removed from here; `undefined` for what is no such file. */
function paperFile(files: readonly EntryFile[], entry: EntryRef): Message | undefined {
  const found = find(files, entry);
  return found?.block.kind === 'file'
    ? message(
        '“{0}” is a file of its own, {1}: its date gives it its place. To take it off the page, delete the file.',
        found.block.title,
        entry.path,
      )
    : undefined;
}

function targetNow(files: readonly EntryFile[], to: EntryTarget): EntryTarget | undefined {
  if (to.kind === 'section') return to;
  const entry = findShown(files, to.entry);
  return entry && { ...to, entry };
}

function duplicated(files: readonly EntryFile[], entry: EntryRef): SiteChange {
  const change = duplicateEntry(files, entry);
  const found = find(files, entry);
  const [own] = change.kind === 'edits' ? change.files : [];
  if (own === undefined || found === undefined) return change;
  const { page } = found.file;
  const edits = countedAnew(page, own.edits);
  const copy = entryBlocks(editedPage(page, edits))[entryBlocks(page).indexOf(found.block) + 1];
  return edits === own.edits || copy === undefined
    ? change
    : { kind: 'edits', files: [{ ...own, edits }], reveal: { path: entry.path, ...copy.range } };
}

function removed(files: readonly EntryFile[], entry: EntryRef): SiteChange {
  const change = removeEntry(files, entry);
  const found = find(files, entry);
  if (change.kind === 'refused' || found === undefined) return change;
  return { ...change, files: change.files.map(own => ({ ...own, edits: countedAnew(found.file.page, own.edits) })) };
}

function sorted(files: readonly EntryFile[], { within, following }: PublicationChangeOf<'sort'>): SiteChange {
  const followed = following && findShown(files, following);
  return renumbered(files, undefined, (own, { ref, offset }) => {
    const change = sortEntries(
      own,
      within && { ...within, start: offset(within.path, within.start), end: offset(within.path, within.end) },
    );
    const found = followed && find(own, ref(followed));
    const reveal = found && change.kind === 'edits' ? placeAfter(own, change.files, found) : undefined;
    return reveal === undefined ? change : { ...change, reveal };
  });
}

function moved(files: readonly EntryFile[], entry: EntryRef, targets: readonly EntryTarget[]): SiteChange {
  const found = find(files, entry);
  const change = renumbered(files, entry, (own, { ref, offset }) =>
    moveToFirst(
      own,
      ref(entry),
      targets.map(to =>
        to.kind === 'section' ? { ...to, offset: offset(to.path, to.offset) } : { ...to, entry: ref(to.entry) },
      ),
    ),
  );
  return change.kind === 'refused' || found === undefined || change.reveal === undefined
    ? change
    : { ...change, moved: { from: { path: entry.path, ...found.block.range }, to: change.reveal } };
}
