/** Told to a command by the keys of the views: it is about what is selected there, and about nothing else. */
export const SELECTION = 'selection';
