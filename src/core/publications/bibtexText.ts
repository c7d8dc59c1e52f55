/** `BERT` and `McKay` keep their capitals in styles that lower a title's case. */
export function protectedTitle(title: string): string {
  return escapeTex(title).replace(/(?<![\\\p{L}\p{N}-])[\p{L}\p{N}-]+/gu, word =>
    /^[\p{N}-]*\p{L}[\p{L}\p{N}-]*\p{Lu}/u.test(word) ? `{${word}}` : word,
  );
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

/** What breaks the braces or begins a comment; `_` stays, as `doi` and `url` are printed as they are. */
export function escapeUrl(value: string): string {
  return value.replace(/[{}\\\s]/g, c => encodeURIComponent(c));
}

/** A DOI keeps its characters: only what would end the field is escaped. */
export function escapeDoi(value: string): string {
  return value.replace(/[{}\\]/g, c => `\\${c}`);
}
