import { isMarkdownName } from '../../site/fileName';
import { themeClasses } from '../../site/styles/themeClasses';
import { lineStart } from '../../text/lines';
import { htmlValues } from './attributeValues';
import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';

/** What stands in kramdown's lists of attributes by itself. */
const words = ['toc', '.no_toc', 'target="_blank"', 'rel="noopener"', 'loading="lazy"'];

/** Kramdown's own tags: https://kramdown.gettalong.org/syntax.html#extensions */
const extensions = ['nomarkdown', 'comment', 'options'];

/** What can be written in kramdown's lists of attributes: `{: .‸}` has the classes of the site, `{::‸}` the extensions. */
export const attributeLists: CompletionSource = input => {
  const { path, text, offset } = input;
  if (!isMarkdownName(path)) return undefined;
  const line = text.slice(lineStart(text, offset), offset);
  const open = line.lastIndexOf('{:');
  const inside = open < 0 ? undefined : line.slice(open + 2);
  if (inside === undefined || inside.includes('}')) return undefined;
  if (/^:\w*$/.test(inside)) return items(extensions, 'value', input, inside.length - 1);
  const [, name, before = '', value] = /(?:^|\s)([\w-]+)=["']((?:[\w-]+[ \t]+)*)([\w-]*)$/.exec(inside) ?? [];
  if (name !== undefined && value !== undefined) {
    const written = new Set(before.split(/\s+/));
    const values = htmlValues(name.toLowerCase()) ?? [];
    return items(
      values.filter(one => !written.has(one)),
      'value',
      input,
      value.length,
    );
  }
  if (/["'][^"']*$/.test(inside.replace(/"[^"]*"|'[^']*'/g, ''))) return [];
  const [, typed] = /(?:^|[\s}\w-])\.([\w-]*)$/.exec(inside) ?? [];
  if (typed !== undefined) return items(classesOf(input, inside), 'class', input, typed.length);
  const [, word] = /(?:^|\s)([a-z]*)$/.exec(inside) ?? [];
  return word === undefined || input.opensByItself === true ? [] : items(words, 'value', input, word.length);
};

function classesOf({ site }: CompletionInput, inside: string): readonly string[] {
  const written = new Set(inside.slice(0, inside.lastIndexOf('.')).split(/[\s.]+/));
  return site === undefined ? [] : [...themeClasses(site).keys(), 'no_toc'].filter(name => !written.has(name));
}

/** Texts that take the place of the `typed` letters before the offset, and of those behind it. */
function items(
  texts: readonly string[],
  kind: CompletionItem['kind'],
  { text, offset }: CompletionInput,
  typed: number,
): readonly CompletionItem[] {
  const behind = /^[\w-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  const range = { start: offset - typed, end: offset + behind };
  return texts.map(label => ({ label, kind, detail: undefined, documentation: [], range, insertText: label }));
}
