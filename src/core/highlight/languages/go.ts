import { languageOf, type Kind, type Run } from '../lexer';
import { words } from '../words';

const keywords =
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range ' +
  'return select struct switch type var';
const builtins = 'append cap close complex copy delete imag len make new panic print println real recover';
const types =
  'bool byte complex128 complex64 error float32 float64 int int16 int32 int64 int8 rune string uint uint16 uint32 uint64 ' +
  'uint8 uintptr';

/** Go. */
export const go = languageOf(() => {
  const kinds: readonly (readonly [ReadonlySet<string>, Kind])[] = [
    [words(keywords), 'k'],
    [words(builtins), 'nb'],
    [words(types), 'kt'],
    [words('false iota nil true'), 'no'],
  ];
  return {
    root: [
      [/\s+/, ''],
      [/\/\/.*/, 'c'],
      [/\/\*[^]*?\*\//, 'c', '', '*/'],
      [
        /[\p{Alphabetic}_][\p{Alphabetic}\p{Nd}_]*/u,
        (run: Run, [word]): void => run.emit(kinds.find(([set]) => set.has(word))?.[1] ?? 'n', word),
      ],
      [/0[xX][0-9a-fA-F]+(?:\.[0-9a-fA-F]+)?/, 'm'],
      [/(?:\d+\.?(?:\d+)?|\.\d+)(?:[eE][+-]?\d+)?i?/, 'm'],
      [/'(?:\\(?:[abfnrtv\\'"]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3})|[^\\])'/, 'sc'],
      [/`[^`]*(?:`|(?![^]))/, 's'],
      [/"/, 's', 'string'],
      [/[-+*/%&|^<>=!:]|\.{3}|\./, 'o'],
      [/[()[\]{},;]/, 'p'],
    ],
    string: [
      [/"/, 's', '#pop'],
      [/\\(?:[abfnrtv\\'"]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3})/, 'se'],
      [/\\./, 'err'],
      [/[^\\"]+/, 's'],
    ],
  };
});
