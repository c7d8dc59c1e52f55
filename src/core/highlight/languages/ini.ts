import { languageOf } from '../lexer';

/** Settings in sections. */
export const ini = languageOf(() => {
  const name = /[\w\-.]{1,500}/;
  const blanks = [
    [/[;#].*?\n/, 'c'],
    [/\s+/, ''],
  ] as const;
  return {
    root: [
      ...blanks,
      [new RegExp(`(${name.source})(\\s*)(=)`), ['py', '', 'p'], 'value'],
      [/\[.*?\]/, 'nn'],
      [/\\\n/, 'se'],
    ],
    value: [
      [/\n/, '', '#pop'],
      ...blanks,
      [/"/, 's', 'string'],
      [/'.*?'(?=\s|$)/, 's'],
      [/\\[^]/, 'se'],
      [/[^\n\\]+/, 's'],
    ],
    string: [
      [/"/, 's', '#pop'],
      [/[^"\\]+/, 's'],
      [/\\[^]/, 'se'],
    ],
  };
});
