import { isListFile, readListFile } from './data/dataFile';
import type { PageModel } from './pageModel';
import { parsePage } from './parsePage';

/** A text that never changes: an edit makes another object. */
interface FileText {
  readonly path: string;
  readonly text: string;
}

/** The model of a file's text, parsed when first asked for. */
export type PageModels = (file: FileText) => PageModel;

/**
 * Keeps the models of files for as long as the files are the same objects: a snapshot of a site shares the files that
 * did not change with the one before it, so each text is parsed once however many features ask. Of a file that did change
 * only what the edit has touched is read again.
 */
export function createPageModels(): PageModels {
  const models = new WeakMap<FileText, PageModel>();
  const latest = new Map<string, PageModel>();
  return file => {
    const known = models.get(file);
    if (known !== undefined) return known;
    const model = readModel(file.path, file.text, latest.get(file.path));
    models.set(file, model);
    latest.set(file.path, model);
    return model;
  };
}

/** The model of a text: of a page, or of a data file that lists publications, by its path from the site's root. `before` as for `parsePage`. */
export function readModel(path: string, text: string, before?: PageModel): PageModel {
  return isListFile(path) ? readListFile(text) : parsePage(text, before);
}
