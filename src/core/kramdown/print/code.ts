import { strip } from '../characters';
import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';
import { attributesOf, escapeCode } from './escape';
import { isHighlighted } from './highlightedLanguages';
import type { Printing } from './printing';
import { spaces } from './spaces';

/**
 * A code block in the markup of Rouge, the highlighter of GitHub Pages. The code itself is plain text. A language Rouge does
 * not know is printed without that markup.
 */
export function printCodeBlock(printer: Printing, node: KramdownElement, indent: number): string {
  const { options } = printer;
  const margin = spaces(indent);
  const attributes = new Map(node.attributes);
  const written = takeLanguage(attributes);
  const language = node.details?.language ?? written ?? options.default_lang;
  const code = escapeCode(node.value);
  if (options.syntax_highlighter === null || !isHighlighted(language)) {
    const inner = written === undefined ? '' : attributesOf(new Map([['class', `language-${written}`]]));
    const open = `${margin}<pre${printer.attributes(node, attributes)}><code${inner}>`;
    return `${open}${code.replace(/\n$/, '')}\n</code></pre>\n`;
  }
  markHighlighted(attributes, written ?? options.default_lang);
  return (
    `${margin}<div${printer.attributes(node, attributes)}><div class="highlight"><pre class="highlight"><code>` +
    `${code}</code></pre></div>${margin}</div>\n`
  );
}

/** Code in text. */
export function printCodeSpan(node: KramdownElement, options: KramdownOptions): string {
  const written = languageClass(node.attributes.get('class'));
  const language = written ?? options.default_lang;
  const code = escapeCode(node.value);
  if (options.syntax_highlighter === null || !isHighlighted(language)) {
    return `<code${attributesOf(node.attributes)}>${code}</code>`;
  }
  if (node.attributes.size === 0)
    return `<code class="language-${escapeCode(language)} highlighter-rouge">${code}</code>`;
  const attributes = new Map(node.attributes);
  markHighlighted(attributes, language);
  return `<code${attributesOf(attributes)}>${code}</code>`;
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

/** The language stands first, or where another `language-x` stood; the highlighter last. */
function markHighlighted(attributes: Map<string, string>, language: string): void {
  const own = attributes.get('class');
  const classes = `${own === undefined ? '' : `${own} `}highlighter-rouge`;
  const hasLanguage = /\blanguage-[^ \t-\r]+/.test(classes);
  const added = `language-${language}`;
  attributes.set('class', hasLanguage ? classes.replace(/\blanguage-[^ \t-\r]+/, () => added) : `${added} ${classes}`);
}
