import type { FileEdits, TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Place } from '../text/mappedText';

/** What an action does to the site: edits of files, by their paths from its root, or why it does nothing. */
export type SiteChange =
  | {
      readonly kind: 'edits';
      readonly files: readonly FileEdits[];
      /** Files that are written anew, by their paths from its root. */
      readonly created?: readonly { readonly path: string; readonly text: string }[];
      /** What the author will want to see, in the text after the edits. */
      readonly reveal?: Place;
      /** What goes elsewhere as it is: where it stands in the text without the edits, and in that after them. */
      readonly moved?: MovedText;
    }
  | { readonly kind: 'refused'; readonly message: Message };

/** A text that a change puts elsewhere. */
export interface MovedText {
  readonly from: Place;
  readonly to: Place;
}

/** An edit with the file it is made in. */
export interface PlacedEdit extends TextEdit {
  readonly path: string;
}

/** Edits of several files, each file once; what two of them do at the same place is done once. */
export function byFile(edits: readonly PlacedEdit[]): readonly FileEdits[] {
  const files = new Map<string, Map<string, TextEdit>>();
  for (const { path, range, newText } of edits) {
    const own = files.get(path) ?? new Map<string, TextEdit>();
    files.set(path, own);
    own.set(`${range.start} ${range.end}`, { range: { start: range.start, end: range.end }, newText });
  }
  return [...files].map(([path, own]) => ({ path, edits: [...own.values()] }));
}

/** The same edits, each with its file. */
export function inFile(path: string, edits: readonly TextEdit[]): readonly PlacedEdit[] {
  return edits.map(edit => ({ ...edit, path }));
}

/** The change that these edits are; `reveal` and `moved` as in `SiteChange`. */
export function edited(edits: readonly PlacedEdit[], reveal?: Place, moved?: MovedText): SiteChange {
  return { kind: 'edits', files: byFile(edits), ...(reveal && { reveal }), ...(moved && { moved }) };
}

/** A change that is not made, and why. */
export function refused(message: Message): Extract<SiteChange, { readonly kind: 'refused' }> {
  return { kind: 'refused', message };
}
