import { createAttributeList, readAttributeList } from '../../kramdown/attributeList';
import type { Link, PageModel } from '../../page/pageModel';
import { isBehindWords, isSetApart, titleLinked, wordsWithoutLink } from '../../page/works/linkedTitle';
import { firstWhere } from '../../text/firstWhere';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Leaves the words of a link in its place, with marks of a title where nothing else would say that they are one: who reads the entry could
 * not tell it from the names behind it. A tag with a look of its own (`class="btn"`) stays, without its target. `safe` where the link leads nowhere that anybody can have meant, but
 * not where the words get marks that their author did not write.
 */
export function dropLink(link: Link, text: string, page: PageModel, { safe }: Pick<Fix, 'safe'>): Fix {
  const words = slice(text, link.textRange);
  const work = titleLinked(link, page);
  const target = work === undefined ? targetOfStyled(link, page) : undefined;
  if (target !== undefined)
    return {
      kind: 'drop-link',
      title: message('Keep the words and their look, drop the target'),
      edits: [{ range: target, newText: '' }],
      safe,
    };
  if (work !== undefined && !isSetApart(work))
    return {
      kind: 'drop-link',
      title: isBehindWords(work)
        ? message('Keep the words in quotation marks, so that they are read as the title, drop the link')
        : message('Keep the words in bold, so that they are read as the title, drop the link'),
      edits: [{ range: link.range, newText: wordsWithoutLink(link, page) }],
      safe: false,
    };
  return {
    kind: 'drop-link',
    title: message('Keep the words, drop the link'),
    edits: [{ range: link.range, newText: words }],
    safe: safe && !hasLook(link, text),
  };
}

/** Whether a link of Markdown has a look of its own, `[PDF](#){: .btn}`, which goes with it; how it opens, `{:target="_blank"}`, is none. */
function hasLook({ kind, range, textRange }: Link, text: string): boolean {
  if (kind !== 'markdown') return false;
  const list = createAttributeList();
  const behind = slice(text, { start: textRange.end, end: range.end });
  for (const [, inside = ''] of behind.matchAll(/\{:([^{}]*)\}/g)) readAttributeList(inside, list);
  return list.references.length > 0 || ['class', 'id', 'style'].some(name => list.attributes.has(name));
}

/**
 * The `href="#"` of a tag with a class or style, with the blank before it: as `<a class="btn">` it has the look that the author gave it, and leads
 * nowhere. `undefined` of any other link.
 */
function targetOfStyled({ kind, range, hrefRange }: Link, { tags, text }: PageModel): OffsetRange | undefined {
  if (kind !== 'html') return undefined;
  const tag = tags[firstWhere(tags, ({ range: one }) => one.start >= range.start)];
  const href = tag?.attributes.find(({ valueRange }) => isWithin(hrefRange, valueRange));
  if (tag?.range.start !== range.start || href === undefined) return undefined;
  if (!tag.attributes.some(({ name, value = '' }) => /^(?:class|style)$/.test(name) && value.trim() !== ''))
    return undefined;
  const quote = /["']/.test(text.charAt(href.valueRange.start - 1)) ? 1 : 0;
  const end = href.valueRange.end + quote;
  const before = text.slice(range.start, href.nameRange.start).trimEnd();
  // before the class of `href=""class="btn"` the blank stays
  return { start: /[\s>]/.test(text.charAt(end)) ? range.start + before.length : href.nameRange.start, end };
}
