import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { overlaps, slice } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { TagInText } from './tagsInText';
import { pathTo } from './treePath';

/**
 * `<span>Ann Reed<sup>*</span>`: kramdown closes no element while one within it is open, so `</span>` becomes text, and the `<sup>` goes on behind
 * it. Where one of `shown` was to end it, nothing more is said.
 */
export function* coveredEndTags(
  { kramdown, masked, liquid }: PageModel,
  shown: readonly TagInText[],
): Iterable<Finding> {
  const told = new Set<KramdownElement>();
  for (const { code, subject, start, end } of kramdown.warnings) {
    if (code !== 'stray-end-tag') continue;
    const path = pathTo(start, kramdown.root).filter(({ type }) => type !== 'text');
    const outer = path.map(element => isSpan(element) && element.value === subject).lastIndexOf(true);
    const open = outer < 0 ? [] : path.slice(outer + 1).reverse();
    const [innermost] = open;
    if (innermost === undefined || told.has(innermost) || !open.every(isSpan) || path.some(isRaw)) continue;
    if (shown.some(tag => tag.name === innermost.value && overlaps(tag.range, innermost))) continue;
    told.add(innermost);
    const range = { start, end };
    // what Liquid writes may close it
    if (liquid.some(region => overlaps(region.range, { start: innermost.start, end }))) continue;
    const ends = open.map(({ value }) => `</${value}>`).join('');
    yield {
      range,
      message: message(
        'Visitors see “{0}” as text, since the <{1}> before it is still open. Write {2} before it.',
        slice(masked, range),
        innermost.value,
        ends,
      ),
      explains: true,
      fixes: [
        {
          kind: 'end-before',
          title: message('Write {0} before it', ends),
          edits: [insertion(start, ends), ...open.flatMap(endTag)],
          safe: false,
        },
      ],
    };
  }
}

function isSpan({ type, details }: KramdownElement): boolean {
  return type === 'html_element' && details?.block !== true;
}

/** What is not closed in a block of HTML is told by html-structure. */
function isRaw({ type, details }: KramdownElement): boolean {
  return type === 'html_element' && details?.block === true && details.model === 'raw';
}

/** The end tag that an element has behind the one that it covers. */
function endTag({ details, content, end }: KramdownElement): readonly TextEdit[] {
  return details?.unclosed === true ? [] : [{ range: { start: content.end, end }, newText: '' }];
}
