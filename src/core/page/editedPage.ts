import { applyEdits, type TextEdit } from '../text/edit';
import type { PageModel } from './pageModel';
import { parseHtmlPage, parsePage } from './parsePage';

/** The model of a page after edits of it, read as what it is. `before` as for `parsePage`. */
export function editedPage({ text, markup }: PageModel, edits: readonly TextEdit[], before?: PageModel): PageModel {
  const edited = applyEdits(text, edits);
  return markup === 'html' ? parseHtmlPage(edited) : parsePage(edited, before);
}
