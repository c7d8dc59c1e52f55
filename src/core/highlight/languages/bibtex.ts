import { languageOf, type Rule } from '../lexer';

/** BibTeX: a line that does not begin with an entry is comment. */
export const bibtex = languageOf(() => {
  const name = /[a-z_@!$&*+\-./:;<>?[\\\]^`|~][\w@!$&*+\-./:;<>?[\\\]^`|~]*/i;
  const space: Rule = [/\s+/, ''];
  const leave: Rule = [/(?=[^])/, '', '#pop'];
  return {
    root: [
      space,
      [/@comment(?![\w@!$&*+\-./:;<>?[\\\]^`|~])/i, 'c'],
      [/@preamble\b/i, 'nc', 'closing value opening'],
      [/@string\b/i, 'nc', 'closing field opening'],
      [new RegExp(`@${name.source}`, 'i'), 'nc', 'closing command opening'],
      [/.+/, 'c'],
    ],
    opening: [space, [/[{(]/, 'p', '#pop']],
    closing: [space, [/[})]/, 'p', '#pop']],
    command: [space, [/[^\s,}]+/, 'nl', '=fields']],
    fields: [space, [/,/, 'p', 'field'], leave],
    field: [space, [name, 'na', '=value assign'], leave],
    assign: [space, [/=/, 'p', '#pop']],
    value: [space, [name, 'nv'], [/"/, 's', 'quoted'], [/\{/, 's', 'braced'], [/\d+/, 'm'], [/#/, 'p'], leave],
    quoted: [
      [/\{/, 's', 'braced'],
      [/"/, 's', '#pop'],
      [/[^{"]+/, 's'],
    ],
    braced: [
      [/\{/, 's', 'braced'],
      [/\}/, 's', '#pop'],
      [/[^{}]+/, 's'],
    ],
  };
});
