/** What Ruby's classes mean, in JavaScript's: `\s` is ASCII only, `.` is all but `\n`, `^` and `$` are bounds of lines. */
const plain: Readonly<Record<string, string>> = {
  '\\s': '[ \\t\\r\\n\\f\\v]',
  '\\S': '[^ \\t\\r\\n\\f\\v]',
  '.': '[^\\n]',
  '^': '(?<![^\\n])',
  $: '(?![^\\n])',
};

/** The same between brackets: `[^\S\n]` is no no-break space. */
const insideClass: Readonly<Record<string, string>> = {
  '\\s': ' \\t\\r\\n\\f\\v',
  '\\S': '\\u{0}-\\u{8}\\u{E}-\\u{1F}\\u{21}-\\u{10FFFF}',
};

// `½` is a word for \b, `①` is none.
const wideWord = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}²³¹¼½¾]';
const wideBound = `(?:(?<=${wideWord})(?!${wideWord})|(?<!${wideWord})(?=${wideWord}))`;
const wideNoBound = `(?:(?<=${wideWord})(?=${wideWord})|(?<!${wideWord})(?!${wideWord}))`;

/**
 * A sticky pattern that matches in JavaScript as the given one does in Ruby. Where `wide`, `\b` is a bound between letters
 * of any script, as in Ruby; otherwise JavaScript's, which is the same in ASCII and faster.
 */
export function compileRuby(pattern: RegExp, wide: boolean): RegExp {
  const source = pattern.source.replace(/\\[^]|\[\^?\]?|[\].^$]|[^\\[\].^$]+/g, translator(wide));
  return new RegExp(source, `${pattern.flags.includes('i') ? 'i' : ''}uy`);
}

function translator(wide: boolean): (piece: string) => string {
  let inClass = false;
  return piece => {
    if (inClass) {
      if (piece.endsWith(']') && piece !== '\\]') inClass = false;
      return insideClass[piece] ?? piece;
    }
    if (piece.startsWith('[')) {
      // `[^]` is any character, and a whole class of its own.
      inClass = !piece.endsWith(']');
      return piece;
    }
    if (wide && piece === '\\b') return wideBound;
    if (wide && piece === '\\B') return wideNoBound;
    return plain[piece] ?? piece;
  };
}
