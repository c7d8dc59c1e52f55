import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';
import { attributesOf, escapeCode } from './escape';
import type { Printer } from './printer';
import { spaces } from './spaces';

/** A code block in the markup of Rouge, the highlighter of GitHub Pages. The code itself is plain text. */
export function printCodeBlock(printer: Printer, node: KramdownElement, indent: number): string {
  const { options } = printer;
  const margin = spaces(indent);
  const attributes = new Map(node.attributes);
  const language = takeLanguage(attributes);
  const code = escapeCode(node.value);
  if (options.syntax_highlighter === null) {
    const inner = language === undefined ? '' : ` class="language-${escapeCode(language)}"`;
    return `${margin}<pre${printer.attributes(node, attributes)}><code${inner}>${code.replace(/\n$/, '')}\n</code></pre>\n`;
  }
  addClass(attributes, `language-${language ?? options.default_lang} highlighter-rouge`);
  return (
    `${margin}<div${printer.attributes(node, attributes)}><div class="highlight"><pre class="highlight"><code>` +
    `${code}</code></pre></div>${margin}</div>\n`
  );
}

/** Code in text. */
export function printCodeSpan(node: KramdownElement, options: KramdownOptions): string {
  if (options.syntax_highlighter === null)
    return `<code${attributesOf(node.attributes)}>${escapeCode(node.value)}</code>`;
  const attributes = new Map(node.attributes);
  const language = takeLanguage(attributes);
  addClass(attributes, `language-${language ?? options.default_lang} highlighter-rouge`);
  return `<code${attributesOf(attributes)}>${escapeCode(node.value)}</code>`;
}

/** Takes `language-x` out of the classes. */
function takeLanguage(attributes: Map<string, string>): string | undefined {
  const classes = attributes.get('class');
  const found = classes === undefined ? null : /\blanguage-\S+/.exec(classes);
  if (classes === undefined || found === null) return undefined;
  const rest = classes.replace(found[0], '').trim();
  if (rest === '') attributes.delete('class');
  else attributes.set('class', rest);
  return found[0].slice('language-'.length);
}

function addClass(attributes: Map<string, string>, added: string): void {
  attributes.set('class', `${attributes.get('class') ?? ''} ${added}`.trimStart());
}
