/**
 * A title whose capitals stay where styles lower those of words: `{BERT}`, `{McKay}`, `{3D}`, `{Q}-Learning`. What stands between
 * hyphens is a word of its own: `Multi-Agent` has no braces. Beside Chinese characters, which leave no blanks, a word with a capital is a name: `联合{Gabor}滤波器的{U}-{Net}研究`.
 */
export function protectedTitle(title: string): string {
  return escapeTex(title).replace(words, (word: string, at: number, all: string) => {
    const around = [all.charAt(at - 1), all.charAt(at + word.length)];
    const isName =
      isSpelled(word) ||
      (/^\p{Lu}/u.test(word) && around.some(letter => isUncased.test(letter))) ||
      (/^\p{Lu}$/u.test(word) && around.includes('-'));
    return isName ? `{${word}}` : word;
  });
}

/** Letters of scripts without capitals, in which words stand side by side. */
const uncased = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const isUncased = new RegExp(uncased, 'u');
const words = new RegExp(String.raw`(?<!\\|(?!${uncased})[\p{L}\p{N}])(?:(?!${uncased})[\p{L}\p{N}\p{M}])+`, 'gu');

/** It has a capital behind a letter, or beside a digit. */
function isSpelled(word: string): boolean {
  return /^[\p{N}\p{M}]*\p{L}[\p{L}\p{N}\p{M}]*\p{Lu}|\p{N}\p{Lu}|\p{Lu}\p{N}/u.test(word);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text as TeX prints it: signs that mean something to it are escaped, blanks and line breaks are one blank. */
export function escapeTex(value: string): string {
  const braces: Readonly<Record<string, string>> = isBalanced(value)
    ? {}
    : { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
  return (
    value
      .replace(/[\\~^<>&%$#_{}]/g, c => special[c] ?? braces[c] ?? `\\${c}`)
      // two hyphens are a dash in TeX, two quotes a quotation mark
      .replace(/([-'`])(?=\1)/g, '$1{}')
      .replace(/\s+/g, ' ')
  );
}

/** BibTeX counts braces behind a backslash too. */
function isBalanced(value: string): boolean {
  let depth = 0;
  for (const c of value) {
    if (c === '{') depth++;
    else if (c === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** What breaks the braces; `_` stays, as `doi`, `url` and `eprint` are printed as they are. */
export function escapeUrl(value: string): string {
  return value.replace(/[{}\\\s]/g, c => encodeURIComponent(c));
}

/** A DOI keeps its characters: only what would end the field is escaped; a brace without its other half would behind a backslash too. */
export function escapeDoi(value: string): string {
  return isBalanced(value) ? value.replace(/[{}\\]/g, c => `\\${c}`) : escapeUrl(value);
}
