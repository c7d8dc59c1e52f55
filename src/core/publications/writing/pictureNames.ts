import type { PageModel } from '../../page/pageModel';
import { citationKey } from '../bibliography/bibtex';
import { distinctKeys } from '../bibliography/distinctKeys';
import { pictureEndings } from '../../syntax/pictureName';
import type { CslItem } from '../work';

/** What the picture of a work is called: `vesper2024patient`; for a name without Latin letters what stands behind the slash of the DOI. */
export function pictureName(csl: CslItem): string {
  const key = citationKey(csl);
  if (/^[a-z0-9]+$/.test(key)) return key;
  return (csl.DOI ?? csl.id)
    .replace(/^10\.[\d.]+\//, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase()
    .replace(/^-|-$/g, '');
}

/** What the pictures of new works of a page are called, in their order: none as another or as one that the page names, `vesper2024patientb`. */
export function newPictureNames({ text }: Pick<PageModel, 'text'>, items: readonly CslItem[]): readonly string[] {
  // those in comments are still to come
  const named = new Set(Array.from(text.matchAll(pictureFile), ([, name = '']) => name.toLowerCase()));
  return distinctKeys([...named, ...items.map(pictureName)]).slice(named.size);
}

/** Bounded: 80 characters */
const pictureFile = new RegExp(String.raw`(?<![\w-])([\w-]{1,80})\.(?:${pictureEndings.join('|')})(?![\w-])`, 'gi');
