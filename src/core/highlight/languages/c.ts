import { languageOf, type Kind, type Rule, type Run, type States } from '../lexer';
import { words } from '../words';

/** Words by their kind, and what C++ has more. */
export interface CWords {
  readonly keywords: string;
  readonly types: string;
  readonly reserved: string;
  readonly builtins: string;
  readonly numbers: readonly Rule[];
  /** What braces do outside of functions and in them. */
  readonly outer: readonly Rule[];
  readonly inner: readonly Rule[];
  readonly extra: readonly (Rule | string)[];
}

export const keywords =
  '_Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn _Static_assert _Thread_local auto break case const continue ' +
  'default do else enum extern for goto if register return sizeof static struct switch typedef union virtual volatile while';

export const types =
  'DIR FILE _Bool _Complex char char16_t char32_t clock_t div_t double float fpos_t int int16_t int32_t int64_t int8_t ' +
  'int_fast8_t int_fast16_t int_fast32_t int_fast64_t int_least8_t int_least16_t int_least32_t int_least64_t intmax_t ' +
  'intptr_t jmp_buf ldiv_t long mbstate_t off_t ptrdiff_t short sig_atomic_t signed size_t ssize_t time_t uint16_t ' +
  'uint32_t uint64_t uint8_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t uint_least8_t uint_least16_t ' +
  'uint_least32_t uint_least64_t uintmax_t uintptr_t unsigned va_list void wchar_t wctrans_t wctype_t wint_t';

export const reserved =
  '__asm __based __cdecl __declspec __except __fastcall __finally __inline __int16 __int32 __int8 __leave __restrict ' +
  '__naked __stdcall __thread __try __typename _inline _naked _restrict _thread _typename inline naked thread';

const numbers: readonly Rule[] = [
  [/(?:\d+\.\d*|\.?\d+)e[+-]?\d+[lu]*/i, 'mf'],
  [/0x[0-9a-f]+[lu]*/i, 'mh'],
  [/0[0-7]+[lu]*(?!\d)/i, 'mo'],
  [/\d+[lu]*/i, 'mi'],
];

/** The states of C; a function's name is known by what stands around it, up to the brace or semicolon. */
export function cStates(known: CWords): States {
  const kinds: readonly (readonly [ReadonlySet<string>, Kind])[] = [
    [words(known.keywords), 'k'],
    [words(known.types), 'kt'],
    [words(known.reserved), 'kr'],
    [words(known.builtins), 'nb'],
  ];
  const blank: readonly Rule[] = [
    [/\/\/.*/, 'c1'],
    [/\/\*[^]*?\*\//, 'cm', '', '*/'],
  ];
  const space: readonly Rule[] = [[/(?:[^\S\n]|\\\n)+/, ''], ...blank];
  const preprocessor: readonly Rule[] = [
    ...space,
    [/^#if\s+0[^]*?(?:(?<!\\)\n|(?![^]))/, 'c', 'ifZero'],
    [/#/, 'cp', 'directive'],
  ];
  return {
    root: [
      [/\n/, '', 'lineStart'],
      ...space,
      [
        /([\w*\s]+?[\s*])([a-zA-Z_]\w*)(\s*\([^;]{0,2000}?\))((?:\s|\/\/.*\n|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/){0,200})([{;])/,
        startFunction,
        '',
        ')',
      ],
      ...known.outer,
      'statement',
    ],
    function: [[/\n/, '', 'bol'], ...space, ...known.inner, [/\}/, 'p', '#pop'], 'statement'],
    lineStart: [...preprocessor, [/(?=[^])/, '', '#pop']],
    // Only here a word with a colon is a label.
    bol: [...preprocessor, [/[a-zA-Z_]\w*:(?!:)/, startLabel, '#pop'], [/(?=[^])/, '', '#pop']],
    directive: [
      [/(include)(\s*)(<[^>]+>|"[^"]+")([^\n]*)/, ['cp', '', 'cpf', 'c1']],
      [/(?=[^])/, '', '=macro'],
    ],
    macro: [
      [/[^/\n\\]+/, 'cp'],
      [/\/\*[^]*?\*\//, 'cm', '', '*/'],
      [/\\[^]/, 'cp'],
      [/\n/, 'cp', '#pop'],
      [/[^]/, 'cp'],
    ],
    ifZero: [
      [/^\s*#if.*?(?:(?<!\\)\n|(?![^]))/, 'c', 'ifZero'],
      [/^\s*#\s*el(?:se|if).*/, 'c', '#pop'],
      [/^\s*#\s*endif.*?(?:(?<!\\)\n|(?![^]))/, 'c', '#pop'],
      [/.*\n/, 'c'],
    ],
    statement: [
      ...known.extra,
      [/(?:u8|u|U|L)?"/, 's', 'string'],
      [/(?:u8|u|U|L)?'(?:\\(?:[0-7]{1,3}|x[a-fA-F0-9]{1,2}|.)|[^\\'\n])'/, 'sc'],
      ...known.numbers,
      [/\*\//, 'err'],
      [/[~!%^&*+=|?:<>/-]/, 'o'],
      [/[()[\],.;]/, 'p'],
      [/case\b/, 'k', 'case'],
      [
        /[a-zA-Z_]\w*/,
        (run: Run, [word]: RegExpExecArray): void => run.emit(kinds.find(([set]) => set.has(word))?.[1] ?? 'n', word),
      ],
    ],
    case: [[/:/, 'p', '#pop'], [/\s+/, ''], ...blank, 'statement'],
    string: [
      [/"/, 's', '#pop'],
      [/\\(?:[\\abfnrtv"']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})/, 'se'],
      [/[^\\"\n]+/, 's'],
      [/\\\n?/, 's'],
    ],
  };
}

function startFunction(
  run: Run,
  [, type = '', name = '', signature = '', space = '', open = '']: RegExpExecArray,
): void {
  run.within('root', type);
  run.emit('nf', name);
  run.within('root', signature);
  run.within('root', space);
  run.emit('p', open);
  if (open === '{') run.push('function');
}

function startLabel(run: Run, [label]: RegExpExecArray): void {
  run.emit('nl', label);
}

/** C. */
export const c = languageOf(
  () =>
    cStates({
      keywords: `${keywords} restricted`,
      types,
      reserved: `${reserved} restrict typename`,
      builtins: 'NULL false true',
      numbers,
      outer: [[/\{/, 'p', 'function']],
      inner: [[/\{/, 'p', 'function']],
      extra: [],
    }),
  'root bol',
);
