import type { PageModel } from '../../page/pageModel';
import { parsePage } from '../../page/parsePage';
import type { Clock, Uri } from '../../ports';
import { readBibliography } from '../../publications/bibliography/readBibliography';
import { formatPublications, type CitationFormat } from '../../publications/citationFormat';
import type { Described } from '../../publications/registries/described';
import type { ExportFormat } from '../../publications/export/exportFormats';
import {
  exportedDois,
  exportPublications,
  type ExportedPublications,
} from '../../publications/export/exportPublications';
import { formatEntry } from '../../publications/style/formatEntry';
import { learnEntryStyle } from '../../publications/style/learnEntryStyle';
import { placeEntry } from '../../publications/placing/placeEntry';
import { placeInData } from '../../publications/placing/placeInData';
import type { Asking, FoundPapers, LookUpAnswer, PublicationDesk } from '../../publications/publicationDesk';
import { lasting } from '../../publications/registries/recordStore';
import type { EntryTemplate, ReadTemplate } from '../../publications/template/entryTemplate';
import { findPublished, type SoughtPreprint } from '../../publications/verify/findPublished';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import type { Publication } from '../../publications/work';
import { hasAppeared } from '../../publications/style/writeVenue';
import type { Message } from '../../rules/rule';
import { applyEdits, withCut, type TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { completionOf, isCompletable, type EntryCompletion } from './entryCompletion';
import { createEditing, type Editing } from '../editing';
import { countedAnew } from '../entries/countedEntries';
import { createImporting, type Importing, type ImportTarget } from './importing';
import { publishedVersions, type PublishedVersions } from './publishedVersions';
import { createNews, type News } from './newsOfPages';
import { createPageSnippets, type PageSnippets } from '../pageSnippets';
import { pastedPapers, type PastedPapers } from './pastedPapers';
import type { PublicationPage } from './publicationPage';
import { notesOnUnread } from './unreadEntries';
import { summaryOf, verifyFiles, type Verification, type VerificationOptions } from './verification';

/** What the core offers for the publications of pages. */
export interface Publications extends Importing, Editing, News, PageSnippets {
  /** Looks up a DOI or an arXiv identifier, in any way of writing it. */
  lookUpDoi(text: string, asking?: Asking): Promise<LookUpAnswer>;
  /** Finds the paper that `text` names: by DOI, arXiv identifier, a publisher's address or words of its title. */
  findPapers(text: string, asking?: Asking): Promise<FoundPapers>;
  /** Why no paper can be found by `text`; `undefined` where something can be asked for. */
  checkPaperQuery(text: string): Message | undefined;
  /**
   * Compares the publications of a page, and of the pieces it includes, with what registries hold under their DOIs. What
   * that finds stands among the problems of these files from then on; an entry that changes is judged anew by the same answers.
   */
  verifyPublications(uri: Uri, options: VerificationOptions): Promise<Verification>;
  /**
   * Looks for the published versions of the preprints of a page and of its pieces. Those stand among its problems from then on, as
   * what verification finds does.
   */
  findPublishedVersions(uri: Uri, options?: Omit<VerificationOptions, 'offersMissing'>): Promise<PublishedVersions>;
  /** What the entry at `offset` of a page lacks that its record knows: it is looked up first. */
  completeEntry(uri: Uri, offset: number, asking?: Asking): Promise<EntryCompletion>;
  /** Whether the entry at `offset` of a page lacks something that its record may know. Nobody is asked. */
  canCompleteEntry(uri: Uri, offset: number): Promise<boolean>;
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
  /**
   * The publications of pages and of the pieces they include in another format, each once; none of a file that is no page of a homepage.
   * Where the registry's record of an entry's DOI is known already, that is written; nobody is asked.
   */
  exportPublications(uris: readonly Uri[], format: ExportFormat): Promise<ExportedPublications>;
  /** Publications as text outside of any page, ending with a line break. */
  formatPublications(publications: readonly Publication[], format: CitationFormat): string;
  /**
   * Why the template of entries that is set for a file cannot be used; `undefined` where it can, or none is set.
   * @param which `hidden` for what the settings do not underline themselves
   */
  checkEntryTemplate(uri?: Uri, which?: 'all' | 'hidden'): Message | undefined;
}

/**
 * Makes what is offered for publications.
 * @param readTemplate how new entries of a file, or outside of any, are to be written, where that is set
 * @param pageOf the page at a URI; `undefined` where there is none
 * @param clock tells the day of news
 * @param told called with `place` when other problems of a page are known than before
 */
export function createPublications(
  desk: PublicationDesk,
  memory: VerificationMemory,
  readTemplate: (uri?: Uri) => ReadTemplate | undefined,
  pageOf: (uri: Uri) => Promise<PublicationPage | undefined>,
  told: (place: Uri) => void,
  clock: Clock,
): Publications {
  const templateFor = (uri?: Uri): EntryTemplate | undefined => {
    const read = readTemplate(uri);
    return read?.kind === 'template' ? read.template : undefined;
  };
  const targetOf = async (uri: Uri): Promise<ImportTarget | undefined> => {
    const page = await pageOf(uri);
    return page && { ...page, template: templateFor(uri) };
  };
  return {
    ...createImporting(targetOf, (source, progress) => desk.worksOf(source, progress)),
    ...createEditing(pageOf),
    ...createNews(clock, pageOf),
    ...createPageSnippets(clock, pageOf),
    lookUpDoi: (text, asking) => desk.lookUp(text, asking),
    findPapers: (text, asking) => desk.find(text, asking),
    checkPaperQuery: text => desk.checkQuery(text),
    async verifyPublications(uri, options) {
      const page = await pageOf(uri);
      if (page === undefined) return { kind: 'nothing' };
      const files = [...page.files, ...page.lists];
      const verified = await verifyFiles(files, desk.witnesses(options.anew ?? false), page.ownNames, options);
      if (verified === undefined) return { kind: 'cancelled' };
      for (const [at, { path, page: model, ...found }] of verified.entries()) {
        const name = files[at]?.name ?? path;
        memory.keep(name, path, model, found, options.only === undefined ? 'forgotten' : 'kept');
        desk.noteAsked('links', name);
      }
      told(page.place);
      return summaryOf(verified);
    },
    async findPublishedVersions(uri, { cancellation, onProgress, anew = false } = {}) {
      const page = await pageOf(uri);
      if (page === undefined) return { kind: 'sought', preprints: 0, published: 0, unchecked: 0, reasons: [] };
      const sought: SoughtPreprint[] = [];
      // that a work has not appeared is true for a day
      const witnesses = desk.witnesses(anew, lasting.absence);
      for (const { page: model, path, name } of [...page.files, ...page.lists]) {
        const found = await findPublished(model, witnesses, page.ownNames, cancellation, onProgress);
        if (found === undefined) return { kind: 'cancelled' };
        memory.keepPublished(name, path, model, found, page.ownNames);
        desk.noteAsked('preprints', name);
        sought.push(...found);
      }
      told(page.place);
      return publishedVersions(sought);
    },
    async completeEntry(uri, offset, { cancellation, anew = false } = {}) {
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      return completionOf(
        file?.page ?? parsePage(''),
        offset,
        desk.witnesses(anew),
        page?.ownNames ?? [],
        cancellation,
      );
    },
    async canCompleteEntry(uri, offset) {
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      return page !== undefined && file !== undefined && isCompletable(file.page, offset, page.ownNames);
    },
    async pastedPapers(uri, offset, text, end = offset) {
      const [file] = (await pageOf(uri))?.files ?? [];
      return file && pastedPapers(withoutRange(file.page, { start: offset, end }), offset, text);
    },
    async placePublication(uri, offset, publication, end = offset) {
      const page = await pageOf(uri);
      const [file] = page?.files ?? [];
      const [list] = page?.lists ?? [];
      if (page !== undefined && file === undefined && list !== undefined)
        return placeInData(list.page, [publication], page.ownNames);
      if (page === undefined || file === undefined) return [];
      const names = { ownNames: page.ownNames, template: templateFor(uri) };
      const style = learnEntryStyle(file.page, offset, { ...names, appeared: hasAppeared(publication.csl) });
      const entry = formatEntry(publication, style, names);
      const replaced = { start: offset, end };
      const left = withoutRange(file.page, replaced);
      return withCut(countedAnew(left, [placeEntry(left, offset, entry)]), replaced);
    },
    readBibliography,
    async exportPublications(uris, format) {
      const pages: PageModel[] = [];
      for (const uri of uris) {
        const { files = [], lists = [] } = (await pageOf(uri)) ?? {};
        pages.push(...[...files, ...lists].map(({ page }) => page));
      }
      const records = new Map<string, Publication>();
      for (const doi of exportedDois(pages)) {
        const known = await desk.known(doi);
        if (known?.answer.kind === 'found') records.set(doi, known.answer.publication);
      }
      const exported = exportPublications(pages, format, records);
      return { ...exported, notes: [...exported.notes, ...notesOnUnread(pages)] };
    },
    formatPublications: (publications, format) => formatPublications(publications, format, templateFor()),
    checkEntryTemplate(uri, which = 'all') {
      const read = readTemplate(uri);
      return read?.kind === 'wrong' && !(which === 'hidden' && read.isUnderlined) ? read.message : undefined;
    },
  };
}

/** The page as it is without the characters of `range`. */
function withoutRange(page: PageModel, range: OffsetRange): PageModel {
  return range.start === range.end ? page : parsePage(applyEdits(page.text, [{ range, newText: '' }]));
}
