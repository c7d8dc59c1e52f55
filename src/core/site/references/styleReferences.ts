import { urls } from '../../page/html/innerAddresses';
import { slice } from '../../text/range';
import type { SiteFile } from '../siteSnapshot';
import type { Reference } from './reference';

/** Whether a file is a style sheet, written in CSS or in Sass with braces. */
export function isStyleSheet(path: string): boolean {
  return /\.s?css$/i.test(path);
}

/** What a style sheet names: the pictures and fonts of `url(…)`. Of a part of one that is imported only what begins at the root: the rest is counted from the whole. */
export function styleReferences({ path, text }: SiteFile): readonly Reference[] {
  const isPart = path.startsWith('_');
  return [...urls(text)].flatMap(range => {
    const address = slice(text, range);
    // `#gradient` is a part of the document, `#{$folder}` is Sass
    const isMade =
      address === '' || address.startsWith('#') || address.includes('#{') || /^(?:data:|\$)/i.test(address);
    const isRooted = address.startsWith('/') || address.startsWith('{{');
    return isMade || (isPart && !isRooted) ? [] : [{ kind: 'address', text: address, range }];
  });
}
