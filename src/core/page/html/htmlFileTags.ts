import { readLiquid } from '../../syntax/liquid';
import { maskText } from '../../syntax/masks';
import type { HtmlTag } from '../pageModel';
import { readPageTags } from './pageTags';

const known = new WeakMap<{ readonly text: string }, readonly HtmlTag[]>();

/**
 * The HTML tags of a file that is HTML alone, a layout or an include, without those in comments; values of attributes with their
 * Liquid, as written. Kept for as long as the file object.
 */
export function htmlFileTags(file: { readonly text: string }): readonly HtmlTag[] {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const liquid = readLiquid(file.text);
  const masked = maskText(
    file.text,
    liquid
      .filter(({ kind }) => kind !== 'raw')
      .map(({ kind, range }) => ({ range, filler: kind === 'output' ? 'letters' : 'spaces' })),
  );
  const tags = readPageTags(file.text, masked, liquid);
  known.set(file, tags);
  return tags;
}
