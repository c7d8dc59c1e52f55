/** One of the names that a stylesheet imports, and the sheet with nothing else in it: blanks in place of the rest, so that columns and lines stay. */
export interface ImportAlone {
  /** Of the name with its quotes, in UTF-16 code units from 0. */
  readonly start: number;
  readonly text: string;
}

const tokens = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n\r\f]*|"[^"\n]*"|'[^'\n]*'|@import(?![\w-])|[,;{}]|[^\s]/g;

/**
 * The quoted names that a stylesheet in SCSS imports, in order, each alone: `"a"` and `"b"` of `@import "a", "b";`. Not what stays an import of CSS:
 * `url("a.css")`, `"a" screen`.
 */
export function importsAlone(text: string): readonly ImportAlone[] {
  const found: ImportAlone[] = [];
  let statement: number | undefined;
  let names: RegExpExecArray[] = [];
  const close = (): void => {
    const [name] = names;
    if (statement !== undefined && name !== undefined && names.length === 1 && /^["']/.test(name[0]))
      found.push({ start: name.index, text: alone(text, statement, name) });
    names = [];
  };
  for (const token of text.matchAll(tokens)) {
    const [written] = token;
    if (/^\/[*/]/.test(written)) continue;
    if (written === '@import') {
      [statement, names] = [token.index, []];
    } else if (/^[,;{}]$/.test(written)) {
      close();
      if (written !== ',') statement = undefined;
    } else names.push(token);
  }
  close();
  return found;
}

function alone(text: string, statement: number, { 0: name, index }: RegExpExecArray): string {
  const blank = (part: string): string => part.replace(/[^\n\r\f]/g, ' ');
  const behind = statement + '@import'.length;
  const end = index + name.length;
  return `${blank(text.slice(0, statement))}@import${blank(text.slice(behind, index))}${name};${blank(text.slice(end + 1))}`;
}
