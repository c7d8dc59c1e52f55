import type { OffsetRange } from '../../text/range';
import { parseJson } from '../registries/jsonValue';
import type { BibliographyFormat } from './bibliography';
import { bibtexBlocks } from './bibtexEntries';
import { splitRis } from './risLines';

/**
 * Whether a text is a bibliography of a format and nothing besides: entries, also such as cannot be read, with blanks and comments between.
 * False for an entry of a page with BibTeX for its readers, and for words around.
 */
export function isBibliographyAlone(text: string, format: BibliographyFormat): boolean {
  switch (format) {
    case 'bibtex':
      return !between(text, bibtexBlocks(text)).some(words => /[^\s,;}]/.test(words.replace(/%[^\n]*/g, '')));
    case 'ris':
      return !between(text, splitRis(text)).some(words => /\S/.test(words.replace(databaseLine, '')));
    case 'csl-json':
      return parseJson(text.replace(/^\ufeff/, '')) !== undefined;
  }
}

/** What a publisher writes ahead of the first entry: `Provider: …`, `Content:text/plain; charset="UTF-8"`. */
const databaseLine = /^(?:Provider|Database|Content):[^\n]*$/gm;

function between(text: string, parts: readonly { readonly range: OffsetRange }[]): readonly string[] {
  const starts = [0, ...parts.map(({ range }) => range.end)];
  return starts.map((start, at) => text.slice(start, parts[at]?.range.start));
}
