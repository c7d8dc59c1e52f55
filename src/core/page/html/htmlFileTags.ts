import { remembered } from '../../remembered';
import { readLiquid } from '../../syntax/liquid';
import { maskText } from '../../syntax/masks';
import type { HtmlTag } from '../../syntax/htmlTag';
import { readPageTags } from '../pageTags';

/**
 * The HTML tags of a file that is HTML alone, a layout or an include, without those in comments; values of attributes with their
 * Liquid, as written. Kept for as long as the file object.
 */
export const htmlFileTags = remembered((file: { readonly text: string }): readonly HtmlTag[] => {
  const liquid = readLiquid(file.text);
  const masked = maskText(
    file.text,
    liquid
      .filter(({ kind }) => kind !== 'raw')
      .map(({ kind, range }) => ({ range, filler: kind === 'output' ? 'letters' : 'spaces' })),
  );
  return readPageTags(file.text, masked, liquid);
});
