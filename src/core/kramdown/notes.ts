import type { KramdownElement } from './tree';

/** What the footnotes of a tree say, each once, in the order of their first marks, those marked in others behind these. A note may mark itself. */
export function notesIn(root: KramdownElement): readonly KramdownElement[] {
  const notes = new Set<KramdownElement>();
  const collect = (element: KramdownElement): void => {
    const note = element.details?.note;
    if (note !== undefined) notes.add(note);
    for (const child of element.children) collect(child);
  };
  collect(root);
  // a set goes on with what is added while it is gone through
  for (const note of notes) collect(note);
  return [...notes];
}
