import type { PageModel } from '../../page/pageModel';
import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';

/** Quotes of word processors and input methods. */
export const wideQuotes = '“”„‘’＂＇';

/**
 * The attributes of a tag whose values begin with such a quote, `id=“news”`: kramdown knows plain quotes and bare words alone
 * (`HTML_ATTRIBUTE_RE` of https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/html.rb) and takes the tag for text.
 */
export function wideQuoted({ attributes }: HtmlTag, text: string): readonly HtmlAttribute[] {
  return attributes.filter(
    ({ value = '', valueRange }) =>
      value !== '' &&
      wideQuotes.includes(value.charAt(0)) &&
      // in plain quotes they are meant
      !/["']/.test(text.charAt(valueRange.start - 1)),
  );
}

/** Whether an element of the page would have this id, were its quotes plain ones. */
export function isWideQuotedId({ tags, text }: PageModel, id: string): boolean {
  return tags.some(tag =>
    wideQuoted(tag, text).some(
      ({ name, value = '' }) => name === 'id' && value.slice(1, -1) === id && wideQuotes.includes(value.slice(-1)),
    ),
  );
}
