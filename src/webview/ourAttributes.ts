/** On the element that the author's cursor is in. */
export const CURSOR_ATTRIBUTE = 'data-academic-homepage-cursor';
/** On elements with a problem, while they are shown: its severity. */
export const PROBLEM_ATTRIBUTE = 'data-academic-homepage-problem';

/** What we put on elements of the page. No patch takes it away. */
export const OUR_ATTRIBUTES: ReadonlySet<string> = new Set([CURSOR_ATTRIBUTE, PROBLEM_ATTRIBUTE]);
