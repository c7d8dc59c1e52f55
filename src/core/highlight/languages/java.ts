import { languageOf, type Kind, type Run } from '../lexer';
import { words } from '../words';

const keywords =
  'assert break case catch continue default do else finally for goto if instanceof new return switch this throw try while';
const declarations =
  'abstract const enum extends final implements native private protected public static strictfp super synchronized throws ' +
  'transient volatile';
const types = 'boolean byte char double float int long short var void';

/** Java. */
export const java = languageOf(() => {
  const kinds = [
    [words(keywords), 'k'],
    [words(declarations), 'kd'],
    [words(types), 'kt'],
    [words('true false null'), 'kc'],
  ] as const;
  const emitWord = (run: Run, word: string, only?: Kind): false | undefined => {
    const kind = kinds.find(([set]) => set.has(word))?.[1];
    if (kind === undefined || (only !== undefined && kind !== only)) return false;
    run.emit(kind, word);
    return undefined;
  };
  // A method's name stands behind one or more words: modifiers and its type.
  const before = '(?:[a-zA-Z_][\\w.\\[\\]<>]*\\s+){1,50}?';
  const called = '([a-zA-Z_]\\w*)(\\s*)(\\()';
  const name = /[\p{Alphabetic}_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]*/u.source;
  const wordPattern = new RegExp(name, 'u');
  return {
    root: [
      [new RegExp(`(?<=\\n)(\\s*${before})${called}`), startMethod, '', '('],
      [/\n/, ''],
      [/[^\S\n]+/, ''],
      [/\/\/.*$/, 'c1'],
      [/\/\*[^]*?\*\//, 'cm', '', '*/'],
      [wordPattern, (run: Run, [word]): false | undefined => emitWord(run, word, 'k')],
      [new RegExp(`(${before})${called}`), startMethod, '', '('],
      [new RegExp(`@${name}`, 'u'), 'nd'],
      [/(?:class|interface)\b/, 'kd', 'class'],
      [/(?:import|package)\b/, 'kn', 'import'],
      [/"""[^\S\n]*\n[^]*?(?<!\\)"""/, 'sh', '', '"""'],
      [/"(?:\\[^]|[^"\\])*"/, 's', '', '"'],
      [/"(?:\\[^]|[^"\\])*\\"/, 's', '', '\\"'],
      [/'(?:\\.|[^\\]|\\u[0-9a-fA-F]{4})'/, 'sc'],
      [new RegExp(`(\\.)(${name})`, 'u'), ['o', 'na']],
      [wordPattern, (run: Run, [word]): false | undefined => emitWord(run, word)],
      [new RegExp(`${name}:`, 'u'), 'nl'],
      [/\p{Uppercase}[\p{Uppercase}\p{Nd}_]*\b/u, 'no'],
      [/\p{Uppercase}[\p{Alphabetic}\p{Nd}]*\b/u, 'nc'],
      [new RegExp(`\\$?${name}`, 'u'), 'n'],
      [/\d(?:_*\d)*\.\d(?:_*\d)*(?:[eE]\d(?:_*\d)*)?[fFdD]?/, 'mf'],
      [/0[xX][0-9a-fA-F](?:_*[0-9a-fA-F])*/, 'mh'],
      [/0[bB][01](?:_*[01])*/, 'mb'],
      [/0[0-7](?:_*[0-7])*(?![0-9])/, 'mo'],
      [/\d(?:_*\d)*L?/, 'mi'],
      [/[~^*!%&[\](){}<>|+=:;,./?-]/, 'o'],
    ],
    class: [
      [/\s+/, ''],
      [new RegExp(name, 'u'), 'nc', '#pop'],
    ],
    import: [
      [/\s+/, ''],
      [/[a-zA-Z0-9_.]+\*?/, 'nn', '#pop'],
    ],
  };
});

function startMethod(run: Run, [, before = '', name = '', space = '', open = '']: RegExpExecArray): void {
  run.within('root', before);
  run.emit('nf', name);
  run.emit('', space);
  run.emit('o', open);
}
