import type { Markup } from '../../page/drafts/listedWork';

/**
 * Plain text as kramdown prints it unchanged in a paragraph, a link's text or between marks: what would begin emphasis,
 * code, links, tables, tags, attribute lists or Liquid is escaped (https://kramdown.gettalong.org/syntax.html).
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?<])|>(?=>)/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/\{(?=[{%:])/g, '&#123;')
    .replace(/\$(?=\$)/g, '\\$')
    .replace(/~(?=~)/g, '&#126;')
    .replace(/-(?=-)/g, '\\-');
}

/** A line that begins a paragraph or an item: `2024. In …` would begin a numbered list, `# …` a heading. */
export function guardLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2').replace(/^([-+#>:=])/, '\\$1');
}

/** The target of a link in parentheses. */
export function escapeTarget(url: string): string {
  return url.replace(/[\s()<>|{}"'\\`]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The text of an HTML element outside of Markdown, where Liquid is still read. */
export function escapeHtmlText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\{(?=[{%])/g, '&#123;');
}

/** What a text is read as; `either`: as HTML here and as Markdown there, as what some templates pass through `markdownify`. */
export type ReadAs = Markup | 'either';

/** Plain text in an entry of either kind, or for a place that is read as both. */
export function escapeText(text: string, readAs: ReadAs): string {
  return readAs === 'html' ? escapeHtmlText(text) : readAs === 'either' ? escapeForEither(text) : escapeInline(text);
}

/**
 * Text that HTML and kramdown print alike: what would be markup to kramdown is written as character references, `C&#42;-algebras`
 * (https://kramdown.gettalong.org/syntax.html#html-entities). Between two letters `_` is none.
 */
function escapeForEither(text: string): string {
  return escapeHtmlText(text)
    .replace(/[\\`*[\]|]|(?<!\p{L})_|_(?!\p{L})|\{(?=:)|\$(?=\$)|~(?=~)|-(?=-)/gu, reference)
    .replace(/^(\d{1,9})([.)])(?=\s)/, (_, number: string, sign: string) => number + reference(sign))
    .replace(/^[-+#:=]/, reference);
}

function reference(sign: string): string {
  return `&#${String(sign.charCodeAt(0))};`;
}

/** The text of an HTML element or of an attribute in either kind of quotes; also safe inside a comment. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\{(?=[{%])/g, '&#123;')
    .replace(/--+/g, '–');
}
