import { highlight } from './highlight';

/** What of `syntax_highlighter_opts` Rouge's formatter `HTMLLegacy` reads, by the names there. */
export interface RougeStyle {
  /** The class of the inner `<pre>`. */
  readonly css_class: string;
  /** Numbers of lines in a table. kramdown hands it on for code in text too. */
  readonly line_numbers: boolean;
  readonly start_line: number;
  /** Whether there is a `<div class="highlight"><pre>` around it; never around code in text. */
  readonly wrap: boolean;
}

/** Rouge's own where a site says nothing. */
export const defaultRougeStyle: RougeStyle = { css_class: 'highlight', line_numbers: false, start_line: 1, wrap: true };

/** Code as kramdown gets it from Rouge; undefined where Rouge does not know the language. */
export function rougeMarkup(code: string, language: string, style: RougeStyle): string | undefined {
  const tokens = highlight(code, language);
  if (tokens === undefined) return undefined;
  const lines = style.line_numbers ? numberedTable(tokens, style.start_line) : tokens;
  return style.wrap
    ? `<div class="highlight"><pre class="${style.css_class}"><code>${lines}</code></pre></div>`
    : lines;
}

/** Highlighted code in Rouge's table with numbers of lines, the last line ended. Jekyll's tag gives the columns names of its own. */
export function numberedTable(
  tokens: string,
  firstLine: number,
  { gutter = 'rouge-gutter', code = 'rouge-code' }: { readonly gutter?: string; readonly code?: string } = {},
): string {
  // A token may hold the last line break, with the end of its span behind.
  const ended = /\n(?:<\/span>)?$/.test(tokens);
  const count = tokens.split('\n').length - (ended ? 1 : 0);
  const numbers = Array.from({ length: count }, (_, at) => `${firstLine + at}\n`).join('');
  return (
    `<table class="rouge-table"><tbody><tr><td class="${gutter} gl"><pre class="lineno">${numbers}</pre></td>` +
    `<td class="${code}"><pre>${tokens}${ended ? '' : '\n'}</pre></td></tr></tbody></table>`
  );
}
