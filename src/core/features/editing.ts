import type { PageModel } from '../page/pageModel';
import type { Uri } from '../ports';
import { editableEntryAt } from '../publications/entries/editableEntry';
import {
  changeEntry,
  changeProblem,
  showEntry,
  type EntryChange,
  type ShownEntry,
} from '../publications/editing/entryChange';
import type { Message } from '../text/message';
import type { TextEdit } from '../text/edit';

/** Editing what a page lists, part by part. */
export interface Editing {
  /** Whether a publication stands at `offset` of a page. */
  canEditEntry(uri: Uri, offset: number): Promise<boolean>;
  /** The parts of the publication at `offset` of a page; `undefined` where none is there. */
  showEntry(uri: Uri, offset: number): Promise<ShownEntry | undefined>;
  /** The edits that change one part of the publication at `offset`, in the style of the page. */
  changeEntry(uri: Uri, offset: number, change: EntryChange): Promise<readonly TextEdit[]>;
  /** Why a change cannot be made; `undefined` where it can. */
  entryChangeProblem(change: EntryChange): Message | undefined;
}

/** A page, and its owner's names. */
interface EditedPage {
  readonly files: readonly { readonly page: PageModel }[];
  readonly ownNames: readonly string[];
}

/**
 * Makes what edits entries of pages.
 * @param pageOf the page at a URI, its own file first; `undefined` where there is none
 */
export function createEditing(pageOf: (uri: Uri) => Promise<EditedPage | undefined>): Editing {
  const fileOf = async (uri: Uri): Promise<{ page: PageModel; ownNames: readonly string[] } | undefined> => {
    const target = await pageOf(uri);
    const [file] = target?.files ?? [];
    return target && file && { page: file.page, ownNames: target.ownNames };
  };
  return {
    async canEditEntry(uri, offset) {
      const file = await fileOf(uri);
      return file !== undefined && editableEntryAt(file.page, offset) !== undefined;
    },
    async showEntry(uri, offset) {
      const file = await fileOf(uri);
      return file && showEntry(file.page, offset, file.ownNames);
    },
    async changeEntry(uri, offset, change) {
      const file = await fileOf(uri);
      return file === undefined ? [] : changeEntry(file.page, offset, change, file.ownNames);
    },
    entryChangeProblem: changeProblem,
  };
}
