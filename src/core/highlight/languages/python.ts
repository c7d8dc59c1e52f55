import { languageOf, type Rule } from '../lexer';
import { anyOf } from '../words';

const keywords =
  'as assert async await break continue del elif else except exec finally for from global if import lambda ' +
  'nonlocal pass print raise return try while with yield';

const builtins =
  'ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning ' +
  'ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError ' +
  'DeprecationWarning EOFError EnvironmentError Exception FileExistsError FileNotFoundError FloatingPointError ' +
  'FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError ' +
  'IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError ' +
  'NotADirectoryError NotImplemented NotImplementedError OSError OverflowError OverflowWarning PendingDeprecationWarning ' +
  'ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StandardError ' +
  'StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError ' +
  'UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning ' +
  'UserWarning VMSError ValueError Warning WindowsError ZeroDivisionError __import__ abs all any apply ascii ' +
  'basestring bin bool buffer bytearray bytes callable chr classmethod cmp coerce compile complex delattr dict dir ' +
  'divmod enumerate eval execfile exit file filter float format frozenset getattr globals hasattr hash hex id input int ' +
  'intern isinstance issubclass iter len list locals long map max memoryview min next object oct open ord pow property ' +
  'range raw_input reduce reload repr reversed round set setattr slice sorted staticmethod str sum super tuple type ' +
  'unichr unicode vars xrange zip';

const quotes = ['"""', "'''", '"', "'"] as const;

/** Python 2 and 3; a docstring with `>>>` is code again from there to an empty line. */
export const python = languageOf(() => {
  const name = /[\p{Alphabetic}_][\p{Alphabetic}\p{Nd}_]*/u.source;
  const dotted = /[\p{Alphabetic}\p{Nd}_.]+/u.source;
  const gap = /((?:[^\S\n]|\\\n|\n)+)/.source;
  const states: Record<string, readonly (Rule | string)[]> = {
    root: [
      [/\n+/, ''],
      [/[^\S\n]+/, ''],
      [/#.*\n?/, 'c1'],
      [/\.\.\.$/, 'bp'],
      [/[[\]{}:(),;.]/, 'p'],
      [/\\\n/, ''],
      [/\\/, ''],
      [new RegExp(`@(?:${name}|\\.)(?:${dotted})?`, 'u'), 'nd'],
      [/(?:in|is|and|or|not)\b/, 'ow'],
      [/<<|>>|!=|[-~+/*%=<>&^|@]/, 'o'],
      [new RegExp(`(from)${gap}(${dotted})${gap}(import)`, 'u'), ['kn', '', 'n', '', 'kn']],
      [new RegExp(`(import)${gap}(${dotted})`, 'u'), ['kn', '', 'n']],
      [new RegExp(`(def)${gap}`), ['k', ''], 'function'],
      [new RegExp(`(class)${gap}`), ['k', ''], 'class'],
      [/[a-z_][a-zA-Z0-9_]*[ \t]*(?=\()/, 'nf', '', ')'],
      [/[A-Z][a-zA-Z0-9_]*[ \t]*(?=\()/, 'nc', '', ')'],
      [new RegExp(`(?:${anyOf(keywords)})\\b`), 'k'],
      [new RegExp(`(?:${anyOf(builtins)})\\b`), 'nb'],
      [/(?:None|Ellipsis|False|True)\b/, 'bp'],
      [/`[^`\n]*`/, 'sb'],
      ...openings(),
      [new RegExp(name, 'u'), 'n'],
      ...numbers,
    ],
    function: [[new RegExp(name, 'u'), 'nf', '#pop']],
    class: [[new RegExp(name, 'u'), 'nc', '#pop']],
    doctest: [[/\n\n/, '', '#pop'], [/"""|'''/, 'sh', '#pop:2'], 'root'],
    interpolation: [
      [/\}/, 'si', '#pop'],
      [/\{/, 'si', 'interpolation'],
      [/![rsa]/, 'si'],
      [/!/, 'err'],
      [/:/, 'si'],
      // Each piece is a text of its own: in `{mean(x[:, 0])}` no parenthesis ends behind `mean(`.
      [/[^{}!:]+/, (run, [piece]): void => run.within('root', piece)],
    ],
  };
  for (const quote of quotes)
    for (const flags of ['', 'r', 'f', 'rf', 'b']) states[flags + quote] = stringRules(quote, flags);
  return states;
});

const numbers: readonly Rule[] = [
  [/\d(?:_?\d)*\.(?:\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/, 'mf'],
  [/\d(?:_?\d)*[eE][+-]?\d(?:_?\d)*[jJ]?/, 'mf'],
  [/\d(?:_?\d)*[jJ]/, 'mf'],
  [/0[bB](?:_?[01])+/, 'mb'],
  [/0[oO](?:_?[0-7])+/, 'mo'],
  [/0[xX](?:_?[0-9a-fA-F])+/, 'mh'],
  [/\d+L/, 'il'],
  [/[1-9](?:_?\d)*|0\d*/, 'mi'],
];

function openings(): readonly Rule[] {
  return quotes.map((quote): Rule => [
    new RegExp(`([rRbBuUfF]{0,2})(${quote})`),
    (run, [, prefix = '', open = '']) => {
      run.emit('sa', prefix);
      run.emit('sh', open);
      const lower = prefix.toLowerCase();
      const raw = lower.includes('r') ? 'r' : '';
      run.push((lower.includes('f') ? `${raw}f` : raw) + quote);
    },
  ]);
}

function stringRules(quote: string, flags: string): readonly (Rule | string)[] {
  const rules: Rule[] = [
    [/^\s*(?:>>>|\.\.\.)\B/, 'gp', 'doctest'],
    [
      /"""|'''|"|'/,
      (run, [found]) => {
        run.emit('sh', found);
        if (found === quote) run.pop();
      },
    ],
  ];
  if (!flags.includes('r'))
    rules.push([
      /\\(?:[abfnrtv"'\\\n]|N\{[a-zA-Z][a-zA-Z ]+[a-zA-Z]\}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{1,3})/,
      'se',
    ]);
  rules.push([/\\[^]/, 's'], [/\\/, 's']);
  if (flags.includes('f')) rules.push([/\{\{/, 's'], [/\{/, 'si', 'interpolation'], [/[^\\'"\n{]+/, 's'], [/\n/, 's']);
  else rules.push([/[^\\'"\n]+/, 's'], [/\n/, 's']);
  return rules;
}
