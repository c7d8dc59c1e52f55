/** On the element that the author's cursor is in. */
export const CURSOR_ATTRIBUTE = 'data-academic-homepage-cursor';
/** On elements with a problem, while they are shown: its severity. */
export const PROBLEM_ATTRIBUTE = 'data-academic-homepage-problem';
/** On items of the menu that have no room: which of them, from 0. On the button of the menu where all have. */
export const FOLDED_ATTRIBUTE = 'data-academic-homepage-folded';
/** On a menu whose folded items the reader has opened. */
export const OPEN_ATTRIBUTE = 'data-academic-homepage-open';

/** What we put on elements of the page. No patch takes it away. */
export const OUR_ATTRIBUTES: ReadonlySet<string> = new Set([
  CURSOR_ATTRIBUTE,
  PROBLEM_ATTRIBUTE,
  FOLDED_ATTRIBUTE,
  OPEN_ATTRIBUTE,
]);
