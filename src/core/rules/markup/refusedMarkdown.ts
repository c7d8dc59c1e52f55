import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';

/** What kramdown knows as a value of `markdown` (https://kramdown.gettalong.org/syntax.html#html-blocks, `HTML_MARKDOWN_ATTR_MAP` of its parser). */
const known: ReadonlySet<string | undefined> = new Set(['0', '1', 'block', 'span']);

/**
 * The attribute `markdown` of a start tag whose value means nothing to kramdown, which reads the element as if it had none: `markdown="2"`,
 * `markdown="true"`, `markdown`. Of one written twice the last counts.
 */
export function refusedMarkdown({ kind, attributes }: HtmlTag): HtmlAttribute | undefined {
  if (kind === 'end') return undefined;
  const last = attributes.reduce<HtmlAttribute | undefined>(
    (found, attribute) => (attribute.name === 'markdown' ? attribute : found),
    undefined,
  );
  return known.has(last?.value) ? undefined : last;
}
