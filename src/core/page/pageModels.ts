import { isListFile, readListFile } from './data/dataFile';
import { isHtmlPage } from './html/htmlPage';
import type { PageModel } from './pageModel';
import { parseHtmlPage, parsePage } from './parsePage';

/** A text that never changes: an edit makes another object. */
interface FileText {
  readonly path: string;
  readonly text: string;
}

/** The model of a file's text, parsed when first asked for. `markup` is that of `readModel`. */
export type PageModels = (file: FileText, markup?: PageModel['markup']) => PageModel;

/**
 * Keeps the models of files for as long as the files are the same objects: a snapshot of a site shares the files that
 * did not change with the one before it, so each text is parsed once however many features ask. Of a file that did change
 * only what the edit has touched is read again.
 */
export function createPageModels(): PageModels {
  const models = { markdown: new WeakMap<FileText, PageModel>(), html: new WeakMap<FileText, PageModel>() };
  const latest = new Map<string, PageModel>();
  return (file, markup = markupAlone(file)) => {
    const known = models[markup].get(file);
    if (known !== undefined) return known;
    const model = readModel(file.path, file.text, { markup, before: latest.get(file.path) });
    models[markup].set(file, model);
    if (markup === 'markdown') latest.set(file.path, model);
    return model;
  };
}

/**
 * The model of a text: of a page, or of a data file that lists publications, by its path from the site's root.
 * @param markup as what a text is read, where somebody knows which pages include it; `before` as for `parsePage`
 */
export function readModel(
  path: string,
  text: string,
  {
    markup = markupAlone({ path, text }),
    before,
  }: { readonly markup?: PageModel['markup']; readonly before?: PageModel | undefined } = {},
): PageModel {
  if (isListFile(path)) return readListFile(text);
  return markup === 'html' ? parseHtmlPage(text) : parsePage(text, before);
}

function markupAlone({ path, text }: FileText): PageModel['markup'] {
  return isHtmlPage(path, text) ? 'html' : 'markdown';
}
