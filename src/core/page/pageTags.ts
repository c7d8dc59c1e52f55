import { readTags } from '../syntax/html';
import type { HtmlAttribute, HtmlTag } from '../syntax/htmlTag';
import type { LiquidRegion } from '../syntax/liquid';
import { createRangeIndex } from './rangeIndex';

/**
 * The HTML tags of a page. `masked` is its text without Liquid, comments and code, in which they are found; values of attributes are
 * those of `text`, with their Liquid. Attributes that are Liquid themselves (`<div {{ attributes }}>`) are left out.
 */
export function readPageTags(text: string, masked: string, liquid: readonly LiquidRegion[]): readonly HtmlTag[] {
  return withLiquid(text, readTags(masked), liquid);
}

/** The same of tags that were found already. */
export function withLiquid(
  text: string,
  tags: readonly HtmlTag[],
  liquid: readonly LiquidRegion[],
): readonly HtmlTag[] {
  if (liquid.length === 0) return tags;
  const liquidIn = createRangeIndex(liquid.map(region => region.range));
  const asWritten = (attribute: HtmlAttribute): HtmlAttribute =>
    attribute.value !== undefined && liquidIn.touches(attribute.valueRange)
      ? { ...attribute, value: text.slice(attribute.valueRange.start, attribute.valueRange.end) }
      : attribute;
  return tags.map(tag =>
    liquidIn.touches(tag.range)
      ? { ...tag, attributes: tag.attributes.filter(({ nameRange }) => !liquidIn.touches(nameRange)).map(asWritten) }
      : tag,
  );
}
