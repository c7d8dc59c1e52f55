import type { PageModel } from '../../page/pageModel';
import { editedPage } from '../../page/editedPage';
import type { Clock, Uri } from '../../ports';
import { readBibliography } from '../../publications/bibliography/readBibliography';
import { formatPublications, type CitationFormat } from '../../publications/export/citationFormat';
import type { Described } from '../../publications/records/described';
import { formatEntry } from '../../publications/writing/formatEntry';
import { learnEntryStyle } from '../../publications/style/learnEntryStyle';
import { newPictureNames } from '../../publications/writing/pictureNames';
import { writeAmongPatents } from '../../publications/placing/amongPatents';
import { patentGroupAt } from '../../publications/entries/patentGroup';
import { placeEntry } from '../../publications/placing/placeEntry';
import { placeInData } from '../../publications/placing/placeInData';
import type { Asking, FoundPapers, LookUpAnswer } from '../../publications/desk/publicationDesk';
import type { EntryTemplate, ReadTemplate } from '../../publications/template/entryTemplate';
import type { Publication } from '../../publications/work';
import { hasAppeared } from '../../publications/style/writeVenue';
import type { Message } from '../../text/message';
import { withCut, type TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { createEditing, type Editing } from '../editing';
import { countedAnew } from '../entries/countedEntries';
import { createCompleting, type Completing } from './completing';
import { createExporting, type Exporting } from './exporting';
import { createImporting, type Importing } from './importing';
import { expandedPapers } from './papersInPieces';
import type { ImportTarget } from './importTarget';
import { createNews, type News } from './newsOfPages';
import { isListAt } from './listAt';
import { isInPaperList } from './paperCollection';
import { createPageSnippets, type PageSnippets } from '../pageSnippets';
import { pastedPapers, type PastedPapers } from './pastedPapers';
import { createVerifying, type Verifying, type VerifyingInput } from './verifying';

/** What the core offers for the publications of pages. */
export interface Publications extends Importing, Editing, News, PageSnippets, Verifying, Completing, Exporting {
  /** Looks up a DOI or an arXiv identifier, in any way of writing it. */
  lookUpDoi(text: string, asking?: Asking): Promise<LookUpAnswer>;
  /** Finds the paper that `text` names: by DOI, arXiv identifier, a publisher's address or words of its title. */
  findPapers(text: string, asking?: Asking): Promise<FoundPapers>;
  /** Why no paper can be found by `text`; `undefined` where something can be asked for. */
  checkPaperQuery(text: string): Message | undefined;
  /**
   * What a text is that is pasted at `offset` of a page, instead of what stands from there to `end`; `undefined` where it is no paper, or has
   * no place among papers there.
   */
  pastedPapers(uri: Uri, offset: number, text: string, end?: number): Promise<PastedPapers | undefined>;
  /** The edits that write a publication at `offset` in the style of the entries around it, instead of what stands from there to `end`. */
  placePublication(uri: Uri, offset: number, publication: Described, end?: number): Promise<readonly TextEdit[]>;
  /**
   * The works of a bibliography in BibTeX, RIS or CSL-JSON, told apart by what stands in it, and what could not be read
   * with its place in `text`.
   */
  readBibliography(text: string): ReturnType<typeof readBibliography>;
  /** Publications as text outside of any page, ending with a line break. */
  formatPublications(publications: readonly Publication[], format: CitationFormat): string;
  /**
   * Why the template of entries that is set for a file cannot be used; `undefined` where it can, or none is set.
   * @param which `hidden` for what the settings do not underline themselves
   */
  checkEntryTemplate(uri?: Uri, which?: 'all' | 'hidden'): Promise<Message | undefined>;
}

/** What is needed to deal with publications. */
export interface PublicationsInput extends VerifyingInput {
  /** How new entries of a file, or outside of any, are to be written, where that is set. */
  readonly readTemplate: (uri?: Uri) => ReadTemplate | undefined;
  /** Tells the day of news. */
  readonly clock: Clock;
}

/** Makes what is offered for publications. */
export function createPublications(input: PublicationsInput): Publications {
  const { desk, readTemplate, pageOf, clock, leftUnread } = input;
  const templateFor = (uri?: Uri): EntryTemplate | undefined => {
    const read = readTemplate(uri);
    return read?.kind === 'template' ? read.template : undefined;
  };
  const targetOf = async (uri: Uri): Promise<ImportTarget | undefined> => {
    const page = await pageOf(uri);
    return page && { ...page, template: templateFor(uri) };
  };
  const importing = createImporting(targetOf, (source, progress) => desk.worksOf(source, progress));
  return {
    ...importing,
    ...createEditing(pageOf),
    ...createNews(clock, pageOf),
    ...createPageSnippets(clock, pageOf),
    ...createVerifying(input),
    ...createCompleting(desk, pageOf),
    ...createExporting(desk, pageOf, leftUnread),
    lookUpDoi: (text, asking) => desk.lookUp(text, asking),
    findPapers: (text, asking) => desk.find(text, asking),
    checkPaperQuery: text => desk.checkQuery(text),
    async pastedPapers(uri, offset, text, end = offset) {
      const page = await pageOf(uri);
      if (page === undefined) return undefined;
      const [file] = page.files;
      // what is pasted over words replaces them where they stand
      const home = offset === end ? await importing.paperHome(uri) : undefined;
      const list = page.lists.find(
        one => home?.kind === 'data' && one.uri === home.list && isListAt(page, one, offset),
      );
      const lists = list === undefined ? [] : page.lists.map(one => one.page);
      if (file === undefined) return list && pastedPapers(list.page, offset, text, [], lists);
      const isOfFiles = home?.kind === 'files' && isInPaperList(file.page, offset);
      const files = isOfFiles ? (page.collection()?.files ?? []).map(one => one.page) : [];
      return pastedPapers(withoutRange(file.page, { start: offset, end }), offset, text, files, lists);
    },
    async placePublication(uri, from, publication, to = from) {
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      const [list] = page?.lists ?? [];
      if (page !== undefined && file === undefined && list !== undefined)
        return placeInData(list.page, [publication], page.ownNames, page.asMarkdown('items'));
      if (page === undefined || file === undefined) return [];
      // between the tags of papers that are files of their own it is written like these
      const pieces = from === to ? expandedPapers(page, file) : undefined;
      const own = pieces?.page ?? file.page;
      const [offset, end] = [pieces?.at(from) ?? from, pieces?.at(to) ?? to];
      const names = { ownNames: page.ownNames, template: templateFor(uri) };
      const appeared = hasAppeared(publication.csl);
      const style = learnEntryStyle(own, offset, { ...names, kindOfFirst: page.kindOfFirst, appeared });
      const replaced = { start: offset, end };
      const left = withoutRange(own, replaced);
      const [pictureName] = newPictureNames(left, [publication.csl]);
      const { csl } = publication;
      const patents = csl.type === 'patent' && names.template === undefined ? patentGroupAt(left, offset) : undefined;
      const asPatent = patents && writeAmongPatents(left, patents, offset, csl, style, page.ownNames);
      if (asPatent === undefined && own.markup === 'html' && style.markup !== 'html') return [];
      const entry = asPatent ?? formatEntry(publication, style, { ...names, pictureName });
      const edits = [placeEntry(left, offset, entry)];
      return pieces?.placed(edits) ?? withCut(countedAnew(left, edits), replaced);
    },
    readBibliography,
    formatPublications: (publications, format) => formatPublications(publications, format, templateFor()),
    checkEntryTemplate(uri, which = 'all') {
      const read = readTemplate(uri);
      const isTold = read?.kind === 'wrong' && !(which === 'hidden' && read.isUnderlined);
      return Promise.resolve(isTold ? read.message : undefined);
    },
  };
}

/** The page as it is without the characters of `range`. */
function withoutRange(page: PageModel, range: OffsetRange): PageModel {
  return range.start === range.end ? page : editedPage(page, [{ range, newText: '' }]);
}
