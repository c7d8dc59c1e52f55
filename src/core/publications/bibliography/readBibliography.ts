import type { Bibliography, BibliographyFormat } from './bibliography';
import { readBibtex } from './readBibtex';
import { readCslJson } from './readCslJson';
import { readRis } from './readRis';

/** What a text is by what stands in it, whatever its file is called; `undefined` where it is no bibliography. */
export function bibliographyFormat(text: string): BibliographyFormat | undefined {
  if (/^\ufeff?\s*(?:\[\s*(?:\{|\])|\{\s*")/.test(text)) return 'csl-json';
  const ris = /^\ufeff?[ \t]*TY[ \t]{1,2}-/m.exec(text);
  const bibtex = /(?<![\w.])@[ \t]*[a-z]+\s*[{(]/i.exec(text);
  if (ris !== null && (bibtex === null || ris.index < bibtex.index)) return 'ris';
  return bibtex === null ? undefined : 'bibtex';
}

/** Reads a bibliography of any of the formats. `format` is `undefined`, with nothing read, where the text is none. */
export async function readBibliography(
  text: string,
): Promise<Bibliography & { readonly format: BibliographyFormat | undefined }> {
  const format = bibliographyFormat(text);
  switch (format) {
    case 'bibtex':
      return { format, ...(await readBibtex(text)) };
    case 'ris':
      return { format, ...readRis(text) };
    case 'csl-json':
      return { format, ...readCslJson(text) };
    case undefined:
      return { format, entries: [], unread: [] };
  }
}
