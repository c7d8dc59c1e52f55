import { writeBibtex } from '../bibliography/bibtex';
import { writeCslJson } from '../bibliography/cslJson';
import { isReferenceStyle, referenceStyles, writeReferences } from '../references/references';
import { writeRis } from '../bibliography/ris';
import type { CslItem } from '../work';

export const exportFormats = ['bibtex', 'csl-json', 'ris', ...referenceStyles] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Works in a format that other programs read, or as a list of references in plain text. Ends with a line break. */
export function writeInFormat(items: readonly CslItem[], format: ExportFormat): string {
  if (isReferenceStyle(format)) return writeReferences(items, format, 'text');
  return format === 'bibtex' ? writeBibtex(items) : format === 'ris' ? writeRis(items) : writeCslJson(items);
}

/** Whether a word names a format. */
export function isExportFormat(word: string): word is ExportFormat {
  return (exportFormats as readonly string[]).includes(word);
}
