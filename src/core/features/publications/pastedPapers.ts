import type { PageModel } from '../../page/pageModel';
import { isVerbatimAt } from '../../page/verbatimAt';
import { isBibliographyAlone } from '../../publications/bibliography/bibliographyAlone';
import { bibliographyFormat, readBibliography } from '../../publications/bibliography/readBibliography';
import { compareWithPages } from '../../publications/comparing/compareWithPages';
import type { Described } from '../../publications/registries/described';
import { readPaperQuery } from '../../publications/registries/paperQuery';
import { isAmongPapers } from '../../publications/placing/paperGroup';

/** What can be made of a text that is pasted among papers. */
export type PastedPapers =
  /** A DOI, an arXiv identifier or a link to a paper, and nothing else: it has to be looked up. */
  | { readonly kind: 'identifier'; readonly text: string }
  /** BibTeX, RIS or CSL-JSON. `works` are those that the page lacks, one or more; `known` are there already. */
  | { readonly kind: 'bibliography'; readonly works: readonly Described[]; readonly known: number };

/** A longer text is a file; there is a command for that. */
const longest = 200_000;

/**
 * What a text is that is pasted at `offset` of a page; `undefined` where it is no paper or holds more than papers, as an entry that is
 * moved with its BibTeX for readers, or is pasted elsewhere than among papers, or into code, where BibTeX is for readers. Asks nobody.
 * Never rejects.
 */
export async function pastedPapers(page: PageModel, offset: number, text: string): Promise<PastedPapers | undefined> {
  const given = text.trim();
  if (given === '' || text.length > longest) return undefined;
  if (!isAmongPapers(page, offset) || isVerbatimAt(page, offset)) return undefined;
  if (/^(?:https?:\/\/|www\.|doi[:：]\s*|10\.|arxiv[:：]\s*|\d{4}\.\d{4,5})\S*$/i.test(given)) {
    const { kind } = readPaperQuery(given);
    return kind === 'doi' || kind === 'pii' ? { kind: 'identifier', text: given } : undefined;
  }
  const format = bibliographyFormat(text);
  if (format === undefined || !isBibliographyAlone(text, format)) return undefined;
  const { entries } = await readBibliography(text);
  const compared = compareWithPages([page], entries);
  const works = compared.filter(({ standing }) => standing.kind !== 'here').map(({ publication }) => publication);
  return works.length === 0 ? undefined : { kind: 'bibliography', works, known: compared.length - works.length };
}
