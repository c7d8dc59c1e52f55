import type { PageModel } from '../../page/pageModel';
import { slice } from '../../text/range';
import { entryText, type EntryBlock } from './entryBlock';
import { entryBlocks } from './entryBlocks';

/** A file in which publications stand: a page or a piece of one. */
export interface EntryFile {
  readonly path: string;
  readonly page: PageModel;
}

/** Names a publication: `key` of its block. */
export interface EntryRef {
  readonly path: string;
  readonly key: string;
  /** What it was where the author saw it; absent of one that has just been found. */
  readonly shown?: ShownEntry;
}

/** What an author saw of a publication: of two of one title the second becomes the first when that goes. */
interface ShownEntry {
  /** All of it, as it is written, and what it is: an item, a box. */
  readonly words: string;
  /** Whether no other of its file had its title, so that this tells it also when its words are edited. */
  readonly isAlone: boolean;
}

/** A publication with the file it stands in. */
export interface Found {
  readonly file: EntryFile;
  readonly block: EntryBlock;
  /** It is copied: its own file stays as it is. */
  readonly stays?: true;
}

/** The publication that a reference names; `undefined` where it is not there any more. */
export function find(files: readonly EntryFile[], { path, key }: EntryRef): Found | undefined {
  const file = files.find(candidate => candidate.path === path);
  const block = file && entryBlocks(file.page).find(candidate => candidate.key === key);
  return file && block && { file, block };
}

/** What an author is shown of an entry of a page. */
export function shownEntry(page: PageModel, block: EntryBlock): ShownEntry {
  return { words: wordsOf(page, block), isAlone: isAlone(page, block) };
}

/**
 * The publication that the author means who saw it when the page may have been another: the one with its words or, where these were edited,
 * with its title if no other had or has it. `undefined` where it is not there any more, whatever is named as it was.
 */
export function findShown(files: readonly EntryFile[], ref: EntryRef): EntryRef | undefined {
  const { path, key, shown } = ref;
  const found = find(files, ref);
  if (shown === undefined) return found && { path, key };
  const page = files.find(candidate => candidate.path === path)?.page;
  if (page === undefined) return undefined;
  const isSame = (block: EntryBlock): boolean => wordsOf(page, block) === shown.words;
  if (found !== undefined && isSame(found.block)) return { path, key };
  const [same, another] = entryBlocks(page).filter(isSame);
  if (same !== undefined) return another === undefined ? { path, key: same.key } : undefined;
  return found !== undefined && shown.isAlone && isAlone(page, found.block) ? { path, key } : undefined;
}

function wordsOf(page: PageModel, { kind, range }: EntryBlock): string {
  return entryText(kind, slice(page.text, range)).trim();
}

/** An entry whose title cannot be read is told by nothing. */
function isAlone(page: PageModel, { title }: EntryBlock): boolean {
  return title !== '…' && entryBlocks(page).filter(other => other.title === title).length === 1;
}
