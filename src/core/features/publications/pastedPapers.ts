import type { PageModel } from '../../page/pageModel';
import { isVerbatimAt } from '../../page/verbatimAt';
import { aroundEntries } from '../../publications/bibliography/aroundEntries';
import { bibliographyFormat, readBibliography } from '../../publications/bibliography/readBibliography';
import { describeUnread } from '../../publications/bibliography/unreadMessages';
import { compareWithPages, type ComparedWork } from '../../publications/comparing/compareWithPages';
import { isThere } from '../../publications/comparing/standing';
import type { Described } from '../../publications/records/described';
import { readPaperQuery } from '../../publications/registries/paperQuery';
import { canBeWritten } from '../../publications/placing/canBeWritten';
import { isAmongPapers } from '../../publications/entries/paperPlace';
import { isAmongPatents } from '../../publications/entries/patentGroup';
import type { Message } from '../../text/message';

/** What can be made of a text that is pasted among papers. */
export type PastedPapers =
  /** A DOI, an arXiv identifier or a link to a paper, and nothing else: it has to be looked up. */
  | { readonly kind: 'identifier'; readonly text: string; readonly isListed: boolean }
  /** BibTeX, RIS or CSL-JSON of works that are all on the page already, one or more, `differing` of them printed otherwise there: it stays as it is. */
  | { readonly kind: 'onPage'; readonly works: readonly Described[]; readonly differing: number }
  /** BibTeX, RIS or CSL-JSON. */
  | {
      readonly kind: 'bibliography';
      /** What is to be written, one or more. */
      readonly works: readonly Described[];
      /** How many are on the page already. */
      readonly known: number;
      /** How many entries the text has, each work once, with those that cannot be read. */
      readonly all: number;
      /** Which entries cannot be read; they would be lost where the works are written in the place of the text. */
      readonly unread: Message | undefined;
      /** Words stand around the entries, of whoever: they too would be lost. */
      readonly isAmongWords: boolean;
      /** They stand in a data file, and new ones are written there. */
      readonly isListed: boolean;
    };

/** A longer text is a file; there is a command for that. */
const longest = 200_000;

/**
 * What a text is that is pasted at `offset` of a page; `undefined` where it is no paper or a piece of a page, as an entry that is
 * moved with its BibTeX for readers, or is pasted elsewhere than among papers, or as a patent among patents, or into code, where BibTeX is for
 * readers. Asks nobody.
 * Never rejects.
 * @param files the papers that the page lists at `offset`, each of which is a file of its own
 * @param lists the data files whose papers stand at `offset`
 */
export async function pastedPapers(
  page: PageModel,
  offset: number,
  text: string,
  files: readonly PageModel[] = [],
  lists: readonly PageModel[] = [],
): Promise<PastedPapers | undefined> {
  const given = text.trim();
  if (given === '' || text.length > longest) return undefined;
  const isListed = lists.length > 0;
  const isForPapers = files.length > 0 || isListed || (isAmongPapers(page, offset) && canBeWritten(page, offset));
  if (!(isForPapers || isAmongPatents(page, offset)) || isVerbatimAt(page, offset)) return undefined;
  if (/^(?:https?:\/\/|www\.|doi[:：]\s*|10\.|arxiv[:：]\s*|\d{4}\.\d{4,5})\S*$/i.test(given)) {
    const { kind } = readPaperQuery(given);
    return isForPapers && (kind === 'doi' || kind === 'pii')
      ? { kind: 'identifier', text: given, isListed }
      : undefined;
  }
  const format = bibliographyFormat(text);
  const around = format && aroundEntries(text, format);
  if (around === undefined || around === 'markup') return undefined;
  const { entries, unread } = await readBibliography(text);
  if (!isForPapers && entries.some(({ csl }) => csl.type !== 'patent')) return undefined;
  const compared = compareWithPages([...new Set([page, ...lists])], entries, files);
  const all = compared.length + unread.length;
  // of several nobody looks at each; a single one that differs from its entry may be meant to stand beside it
  const isHere = ({ standing }: ComparedWork): boolean => (all === 1 ? isThere(standing) : standing.kind !== 'new');
  const lacking = compared.filter(work => !isHere(work));
  if (compared.length > 0 && lacking.length + unread.length === 0)
    return {
      kind: 'onPage',
      works: compared.map(({ publication }) => publication),
      differing: compared.filter(({ standing }) => !isThere(standing)).length,
    };
  // a preprint gives way to its published version
  const works = lacking.flatMap(({ publication, publishedAs }) => (publishedAs === undefined ? [publication] : []));
  if (works.length === 0) return undefined;
  return {
    kind: 'bibliography',
    works,
    known: compared.length - lacking.length,
    all,
    unread: describeUnread(text, unread, 'pasted text'),
    isAmongWords: around === 'words',
    isListed,
  };
}
