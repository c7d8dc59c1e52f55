import { languageOf, type Run } from '../lexer';
import { anyOf, words } from '../words';

const keywords = 'if else for while repeat in next break function';
const constants = 'NULL Inf TRUE FALSE NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_';
const builtins = 'LETTERS letters month.abb month.name pi T F';
const primitives =
  'Arg Conj Im Mod Re UseMethod abs acos acosh all any anyNA as.call as.character as.complex as.double as.environment ' +
  'as.integer as.logical as.null.default as.numeric as.raw asin asinh atan atanh attr attributes baseenv browser c call ' +
  'ceiling class cos cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression floor forceAndCall ' +
  'gamma gc.time globalenv interactive invisible is.array is.call is.character is.complex is.double is.environment ' +
  'is.expression is.finite is.function is.infinite is.integer is.language is.list is.logical is.matrix is.na is.name is.nan ' +
  'is.null is.numeric is.object is.pairlist is.raw is.recursive is.single is.symbol lazyLoadDBfetch length lgamma list log ' +
  'max min missing names nargs nzchar oldClass on.exit pos.to.env proc.time prod quote range rep retracemem return round ' +
  'seq.int seq_along seq_len sign signif sin sinh sinpi sqrt standardGeneric substitute sum switch tan tanh tanpi tracemem ' +
  'trigamma trunc unclass untracemem xtfrm';

/** R; of all functions only the primitive ones are known, and only where they are called. */
export const r = languageOf(() => {
  const known = {
    keywords: words(keywords),
    constants: words(constants),
    builtins: words(builtins),
    primitives: words(primitives),
  };
  const name = /(?:\p{Alphabetic}|\.[\p{Alphabetic}._])[\p{Alphabetic}\p{Nd}._]*|\./u;
  return {
    root: [
      [/#'.*/, 'cd'],
      [/#.*/, 'c1'],
      [/\s+/, 'w'],
      [/"(?:\\[^]|[^"\\])*"/, 's2', '', '"'],
      [/'(?:\\[^]|[^'\\])*'/, 's1', '', "'"],
      [/"(?:\\[^]|[^"\\])*\\"/, 's2', '', '\\"'],
      [/'(?:\\[^]|[^'\\])*\\'/, 's1', '', "\\'"],
      [/%[^%]*?%/, 'o', '', '%'],
      [/0[xX][a-fA-F0-9]+(?:[pP][0-9]+)?[Li]?/, 'mh'],
      [/[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[Li]?/, 'm'],
      [new RegExp(`(?:${anyOf(keywords)})(?![\\w.])`), (run: Run, [word]): void => run.emit('k', word)],
      [/`[^`\n]+`/, 'n'],
      [
        new RegExp(`(${name.source})(\\()?`, 'u'),
        (run: Run, [, word = '', open]: RegExpExecArray): number => {
          const kind = known.constants.has(word)
            ? 'kc'
            : known.builtins.has(word)
              ? 'nb'
              : open !== undefined && known.primitives.has(word)
                ? 'nf'
                : 'n';
          run.emit(kind, word);
          return word.length;
        },
      ],
      [/[-<>?*+^/!=~$@:%&|]/, 'o'],
      [/[[\]{}();,]/, 'p'],
    ],
  };
});
