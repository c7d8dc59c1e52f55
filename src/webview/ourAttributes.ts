/** On the element that the author's cursor is in. No patch takes it away. */
export const CURSOR_ATTRIBUTE = 'data-academic-homepage-cursor';
