import type { PageModel } from '../../../../src/core/page/pageModel';
import { exportPublications } from '../../../../src/core/publications/export/exportPublications';
import type { CslItem, Publication } from '../../../../src/core/publications/work';

/** The publications of pages as CSL-JSON items with distinct ids. */
export function exportedItems(
  pages: readonly PageModel[],
  records: ReadonlyMap<string, Publication> = new Map(),
): readonly CslItem[] {
  const { text } = exportPublications(pages, 'csl-json', records);
  return text === '' ? [] : (JSON.parse(text) as CslItem[]);
}
