import type { PageModel } from '../../page/pageModel';
import { message } from '../../rules/rule';
import type { EntryBlock } from './entryBlock';
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

/** The entry a reference names is not there: the page was changed since it was shown. */
export const gone = message('This publication is not there any more: the page was changed meanwhile. Try again.');
