import { languageOf } from '../lexer';

/** JSON; names are strings with a colon behind, and a comma needs something to stand in. */
export const json = languageOf(() => ({
  root: [[/("(?:\\.|[^"\\\n])*?")(\s*)(:)/, ['nl', 'w', 'p']], 'value'],
  value: [
    [/\s+/, 'w'],
    [/"/, 's2', 'string'],
    [/true|false|null/, 'kc'],
    [/-?(?:0|[1-9]\d*)\.\d+(?:[eE][-+]?\d+)?/, 'mf'],
    [/-?\d+(?:[eE][-+]?\d+)?/, 'mi'],
    [/\{/, 'p', 'object'],
    [/\[/, 'p', 'array'],
    [/[\]}]/, 'p'],
  ],
  object: [[/\}/, 'p', '#pop'], [/,/, 'p'], [/\]/, 'err'], 'root'],
  array: [[/\]/, 'p', '#pop'], [/,/, 'p'], [/\}/, 'err'], 'value'],
  string: [
    [/[^\\"]+/, 's2'],
    [/\\./, 'se'],
    [/"/, 's2', '#pop'],
  ],
}));
