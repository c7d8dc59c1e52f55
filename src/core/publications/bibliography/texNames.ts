import { normalizeHanNames } from './hanNames';
import { withoutFaceGroups } from './texFaces';

/**
 * A list of names as BibTeX wants it: words of a name are parted by blanks, not by ties and thin spaces (`M.~Lin`, `J.\,R. Lin`);
 * a face holds no name together; `et al.` is a name of its own, `others`.
 */
export function preparedNames(tex: string): string {
  const names = withoutFaceGroups(tex)
    .replace(/(?<!\\)~|\\[\s,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:,| and)? \{?et al\.?\}?$/i, ' and others');
  return normalizeHanNames(names);
}
