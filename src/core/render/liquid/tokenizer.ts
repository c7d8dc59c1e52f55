/**
 * A piece of a template: text, `{{ … }}`, `{% … %}`, or a line of `{% liquid %}`. Offsets in the template's text. `broken`
 * when its end is missing.
 */
export interface TemplateToken {
  readonly kind: 'text' | 'output' | 'tag' | 'line';
  readonly start: number;
  readonly end: number;
  readonly broken: boolean;
}

/**
 * Cuts a template as Ruby's Liquid does: `{% … %}` to the first `%}`, `{{ … }}` to the first `}` (which ought to be
 * followed by another), a mark without an end is a broken token of its own.
 */
export function tokenize(text: string): readonly TemplateToken[] {
  const tokens: TemplateToken[] = [];
  const marks = /\{[{%]/g;
  let at = 0;
  // once a mark has no end, no later one of its kind has: the search is not repeated
  let tagEnds = true;
  let outputEnds = true;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const start = mark.index;
    if (start > at) tokens.push({ kind: 'text', start: at, end: start, broken: false });
    const isTag = mark[0] === '{%';
    const close = isTag
      ? tagEnds
        ? text.indexOf('%}', start + 2)
        : -1
      : outputEnds
        ? text.indexOf('}', start + 2)
        : -1;
    if (close === -1) {
      if (isTag) tagEnds = false;
      else outputEnds = false;
      at = start + 2;
      tokens.push({ kind: isTag ? 'tag' : 'output', start, end: at, broken: true });
    } else {
      const whole = isTag || text.charAt(close + 1) === '}';
      at = close + (whole ? 2 : 1);
      tokens.push({ kind: isTag ? 'tag' : 'output', start, end: at, broken: !whole });
    }
    marks.lastIndex = at;
  }
  if (at < text.length) tokens.push({ kind: 'text', start: at, end: text.length, broken: false });
  return tokens;
}
