import type { RougeStyle } from '../../highlight/rougeMarkup';
import { rougeMarkup } from '../../highlight/rougeMarkup';
import { isBlank, isSpace, strip } from '../characters';
import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';
import { attributesOf, escapeCode } from './escape';
import type { Printing } from './printing';
import { spaces } from './spaces';

/**
 * A code block in the markup of Rouge, the highlighter of GitHub Pages, with its tokens. A language Rouge does not know is
 * printed without that markup.
 */
export function printCodeBlock(printer: Printing, node: KramdownElement, indent: number): string {
  const { options } = printer;
  const margin = spaces(indent);
  const attributes = new Map(node.attributes);
  const written = takeLanguage(attributes);
  const language = node.details?.language ?? written ?? options.default_lang;
  const highlighted = options.highlight_blocks
    ? markedUp(node.value, language, options, options.block_style)
    : undefined;
  if (highlighted === undefined) {
    const code = escapeCode(node.value);
    const inner = written === undefined ? '' : attributesOf(new Map([['class', `language-${written}`]]));
    const open = `${margin}<pre${printer.attributes(node, attributes)}><code${inner}>`;
    const isShown = /\bshow-whitespaces\b/.test(attributes.get('class') ?? '');
    return `${open}${(isShown ? withSpacesShown(code) : code).replace(/\n$/, '')}\n</code></pre>\n`;
  }
  markHighlighted(attributes, written ?? options.default_lang);
  return `${margin}<div${printer.attributes(node, attributes)}>${highlighted}${margin}</div>\n`;
}

/** Code in text. */
export function printCodeSpan(node: KramdownElement, options: KramdownOptions): string {
  const written = languageClass(node.attributes.get('class'));
  const language = written ?? options.default_lang;
  const code = options.highlight_spans ? markedUp(node.value, language, options, options.span_style) : undefined;
  if (code === undefined) return `<code${attributesOf(node.attributes)}>${escapeCode(node.value)}</code>`;
  if (node.attributes.size === 0)
    return `<code class="language-${escapeCode(language)} highlighter-rouge">${code}</code>`;
  const attributes = new Map(node.attributes);
  markHighlighted(attributes, language);
  return `<code${attributesOf(attributes)}>${code}</code>`;
}

/** Code in the highlighter's markup; undefined where it has none. */
function markedUp(
  code: string,
  language: string,
  { syntax_highlighter, guess_lang }: KramdownOptions,
  style: RougeStyle,
): string | undefined {
  if (syntax_highlighter === null) return undefined;
  if (!guess_lang && (language === 'plaintext' || language === 'text')) return undefined;
  return rougeMarkup(code, language, style);
}

/** Spaces become dots, tabs stay; both with a class that says whether they begin or end a line. */
function withSpacesShown(code: string): string {
  const shown = (blanks: string, place: string): string =>
    blanks.replace(/[ \t]/g, blank =>
      blank === ' ' ? `<span class="ws-space${place}">&#8901;</span>` : `<span class="ws-tab${place}">\t</span>`,
    );
  return code
    .split('\n')
    .map(line => {
      const [, before = '', inner = ''] = /^([ \t]*)([^]*)/.exec(line) ?? [];
      const kept = trimmedLength(inner);
      return shown(before, '-l') + shown(inner.slice(0, kept), '') + shown(inner.slice(kept), '-r');
    })
    .join('\n');
}

function trimmedLength(line: string): number {
  let length = line.length;
  while (length > 0 && isBlank(line.charCodeAt(length - 1))) length--;
  return length;
}

/** The `x` of `language-x` among the classes. */
function languageClass(classes: string | undefined): string | undefined {
  return classes === undefined ? undefined : /\blanguage-([^ \t-\r]+)/.exec(classes)?.[1];
}

/** Takes `language-x` out of the classes. */
function takeLanguage(attributes: Map<string, string>): string | undefined {
  const classes = attributes.get('class');
  const language = languageClass(classes);
  if (classes === undefined || language === undefined) return undefined;
  const rest = strip(classes.replace(/\blanguage-[^ \t-\r]+/, ''));
  if (rest === '') attributes.delete('class');
  else attributes.set('class', rest);
  return language;
}

/** The language stands first, in the place of another `language-x` that does; the highlighter last. */
function markHighlighted(attributes: Map<string, string>, language: string): void {
  const own = attributes.get('class');
  const classes = `${own === undefined ? '' : `${own} `}highlighter-rouge`;
  const hasLanguage = classes.startsWith('language-') && !isSpace(classes.charCodeAt(9));
  const added = `language-${language}`;
  attributes.set('class', hasLanguage ? classes.replace(/^language-[^ \t-\r]+/, () => added) : `${added} ${classes}`);
}
