import type { PdfPage } from '../../core/pictures/pdfRenderers';

/** A browser starts no programs. */
export function firstPageOfPdf(): Promise<PdfPage> {
  return Promise.resolve({ kind: 'no-programs' });
}
