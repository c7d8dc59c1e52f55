import type { Image } from '../../page/pageModel';
import { readPaperAddress } from '../../page/paperAddress';
import { arxivDoi, readArxivId } from '../../syntax/arxivId';
import { findDois } from '../../syntax/doi';
import type { OffsetRange } from '../../text/range';
import { drawnFieldsOf, plainField } from './drawnBadge';

/** A DOI or a number of arXiv that a badge draws. */
export interface BadgeNumber {
  /** arXiv's as `10.48550/arXiv.…`. */
  readonly doi: string;
  /** As the address of the badge has it: `10.1145%2F1--2`, `2109.05759v2`. */
  readonly text: string;
  /** Offsets of the page. */
  readonly range: OffsetRange;
}

/**
 * The number of a paper that a picture says which shields.io draws: `DOI-10.1145%2F1--2-blue`, `arXiv-2109.05759-b31b1b`. `undefined` for those
 * of data and code, `DOI-10.5281%2Fzenodo.1`, and for one that is only a part of a field.
 */
export function numberOfBadge(image: Image): BadgeNumber | undefined {
  const fields = drawnFieldsOf(image);
  const isOfArxiv = fields.some(({ text }) => /arxiv/i.test(text));
  for (const { text, range } of fields) {
    const lead = /^doi(?::|%3A)[\s_]?(?:%20)?/i.exec(text)?.[0].length ?? 0;
    const written = text.slice(lead);
    const words = decoded(plainField(written));
    const id = isOfArxiv ? readArxivId(words) : undefined;
    const doi = id === undefined ? wholeDoi(words) : arxivDoi(id);
    if (doi !== undefined && readPaperAddress(doi) !== undefined)
      return { doi, text: written, range: { start: range.start + lead, end: range.end } };
  }
  return undefined;
}

function wholeDoi(words: string): string | undefined {
  const [found] = findDois(words);
  return found?.range.start === 0 && found.range.end === words.length ? found.doi : undefined;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
