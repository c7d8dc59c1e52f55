/** On the element that the author's cursor is in. */
export const cursorAttribute = 'data-academic-homepage-cursor';
/** On elements with a problem, while they are shown: its severity. */
export const problemAttribute = 'data-academic-homepage-problem';
/** On items of the menu that have no room: which of them, from 0. On the button of the menu where all have. */
export const foldedAttribute = 'data-academic-homepage-folded';
/** On a menu whose folded items the reader has opened. */
export const openAttribute = 'data-academic-homepage-open';

/** What we put on elements of the page. No patch takes it away. */
export const ourAttributes: ReadonlySet<string> = new Set([
  cursorAttribute,
  problemAttribute,
  foldedAttribute,
  openAttribute,
]);
