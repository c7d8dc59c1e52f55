import { languageOf, type Run } from '../lexer';
import { words } from '../words';

const keywords =
  'as async await break const continue crate dyn else enum extern false fn for if impl in let log loop match mod move mut ' +
  'pub ref return self Self static struct super trait true type union unsafe use where while yield abstract become box do ' +
  'final macro override priv try typeof unsized virtual';
const builtins =
  'drop Add BitAnd BitOr BitXor bool c_char c_double c_float c_int char Clone Copy Drop Eq Err f32 f64 Fn FnMut FnOnce i128 ' +
  'i16 i32 i64 i8 isize Iterator None Ok Option Ord PartialEq PartialOrd Result Send Shl Shr Some str String Sub Sync ' +
  'ToString u128 u16 u32 u64 u8 usize Vec Box Rc Arc Default From Into AsRef AsMut IntoIterator DoubleEndedIterator ' +
  'ExactSizeIterator Extend FromIterator ToOwned Sized Div Mul Neg Index c_void time_t int float uint Owned Pin ' +
  'clock_t c_long c_longlong c_schar c_short c_uchar c_uint c_ulong c_ulonglong c_ushort dev_t DIR dirent FILE fpos_t ino_t ' +
  'intptr_t mode_t off_t pid_t ptrdiff_t size_t ssize_t uintptr_t Unpin TryFrom TryInto';

/** Rust. */
export const rust = languageOf(() => {
  const known = { keywords: words(keywords), builtins: words(builtins) };
  const name = /[\p{XID_Start}_]\p{XID_Continue}*/u.source;
  const escape = /\\(?:[nrt0\\'"]|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]+\})/.source;
  const suffix = '(?:_?[iu](?:8|16|32|64|128|size))?';
  return {
    root: [
      [/\s+/, ''],
      [/\/\/(?:\/(?!\/)|!).*/, 'cd'],
      [/\/\/.*/, 'c1'],
      [/\/\*[*!][^]*?\*\//, 'cd', '', '*/'],
      [/\/\*/, 'cm', 'comment'],
      [/#!?\[/, 'nd', 'attribute'],
      [new RegExp(`${name}!`, 'u'), 'nd'],
      [new RegExp(`'static\\b`), 'k'],
      [new RegExp(`b?'(?:${escape}|[^\\\\'])'`), 'sc'],
      [new RegExp(`'${name}`, 'u'), 'nv'],
      [/b?r(#*)"[^]*?"\1/, 's', '', '"'],
      [/b?"/, 's', 'string'],
      [/(?:->|=>)/, 'k'],
      [new RegExp(`(\\.\\s*)(${name})(?=\\s*\\()`, 'u'), (run: Run, [text]): void => run.emit('nf', text)],
      [/\.\s*await\b/, 'k'],
      [new RegExp(`\\.\\s*${name}`, 'u'), 'py'],
      [
        new RegExp(name, 'u'),
        (run: Run, [word]): false | undefined => {
          const kind = known.keywords.has(word) ? 'k' : undefined;
          if (kind === undefined) return false;
          run.emit(kind, word);
          return undefined;
        },
      ],
      [new RegExp(`(${name})(::)`, 'u'), ['nn', 'p']],
      [new RegExp(`(${name})(?=\\s*\\()`, 'u'), 'nf'],
      [new RegExp(name, 'u'), (run: Run, [word]): void => run.emit(known.builtins.has(word) ? 'nb' : 'n', word)],
      [
        /\d[\d_]*(?:\.[\d_]+(?:[eE][+-]?[\d_]+)?|[eE][+-]?[\d_]+)(?:_?f(?:32|64))?|\d[\d_]*f(?:32|64)|\d[\d_]*\.(?![.\p{L}_])/u,
        'mf',
      ],
      [
        new RegExp(
          `(?:0x[0-9a-fA-F_]+?|0b[01_]+|0o[0-7_]+|\\d[\\d_]*)${suffix}(?![0-9a-fA-F_])|0x[0-9a-fA-F_]+|\\d[\\d_]*`,
        ),
        'mi',
      ],
      [/\.\.\.|\.\.=?/, 'o'],
      [/\.\s*\d+/, 'na'],
      [/\|\||::|[()[\]{}|,:;]/, 'p'],
      [/[+\-/*%=<>&!^@~?]/, 'o'],
    ],
    attribute: [
      [/"/, 's', 'string'],
      [/\]/, 'nd', '#pop'],
      [/\s+/, ''],
      [/[^"[\]\s]+/, 'nd'],
    ],
    comment: [
      [/\*\//, 'cm', '#pop'],
      [/\/\*/, 'cm', 'comment'],
      [/[^*/]+|[*/]/, 'cm'],
    ],
    string: [
      [/"/, 's', '#pop'],
      [new RegExp(escape), 'se'],
      [/[^\\"]+/, 's'],
    ],
  };
});
