import type { OffsetRange } from '../../text/range';
import { parseJson } from '../records/jsonValue';
import type { BibliographyFormat } from './bibliography';
import { bibtexBlocks } from './bibtexEntries';
import { splitRis } from './risLines';

/** What stands around the entries of a bibliography: blanks and comments of its format; words; or Markdown, HTML, Liquid and halves of entries. */
export type AroundEntries = 'nothing' | 'words' | 'markup';

/**
 * What stands around the entries of a text, also around such as cannot be read. Words are an author's, or of the program that wrote the
 * file (`EXPORT DATE: 29 November 2029`): nobody can tell. Markup is that of a page, as around BibTeX for its readers.
 */
export function aroundEntries(text: string, format: BibliographyFormat): AroundEntries {
  switch (format) {
    case 'bibtex': {
      const parts = between(text, bibtexBlocks(text)).map(words => words.replace(/%[^\n]*/g, ''));
      return kindOf(parts, /^[\s,;}]*$/);
    }
    case 'ris': {
      const entries = splitRis(text);
      if (entries.some(({ range }) => goesOn(text.slice(range.start, range.end)))) return 'markup';
      const parts = between(text, entries).map(words => words.replace(databaseLine, ''));
      return kindOf(parts, /^\s*$/);
    }
    case 'csl-json':
      return parseJson(text.replace(/^\ufeff/, '')) === undefined ? 'markup' : 'nothing';
  }
}

/** What a publisher writes ahead of the first entry: `Provider: …`, `Content:text/plain; charset="UTF-8"`. */
const databaseLine = /^(?:Provider|Database|Content):[^\n]*$/gm;

/** Whether an entry without its end, `ER  -`, would take in what stands below it behind an empty line. */
function goesOn(entry: string): boolean {
  const lines = entry.split('\n');
  if (lines.some(line => line.startsWith('ER  -'))) return false;
  const below = lines.slice(lines.length - [...lines].reverse().findIndex(line => risLine.test(line)));
  const empty = below.findIndex(line => line.trim() === '');
  return empty !== -1 && below.slice(empty).some(line => line.trim() !== '');
}

const risLine = /^[A-Z][A-Z\d] {2}-/;

function between(text: string, parts: readonly { readonly range: OffsetRange }[]): readonly string[] {
  const starts = [0, ...parts.map(({ range }) => range.end)];
  return starts.map((start, at) => text.slice(start, parts[at]?.range.start));
}

function kindOf(parts: readonly string[], nothing: RegExp): AroundEntries {
  const lines = parts.filter(words => !nothing.test(words)).flatMap(words => words.split('\n'));
  if (lines.length === 0) return 'nothing';
  return lines.map(line => line.trim()).every(line => number.test(line) || !markup.test(line)) ? 'words' : 'markup';
}

/** Ahead of an entry in a numbered list: `[1] @article{…}` */
const number = /^(?:\[\d+\]|\d+[.)])$/;

const markup = /[`<{}[\]*#|~\\]|^(?:[-+>=]|\d+[.)]\s)/;
