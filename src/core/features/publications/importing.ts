import { toldAbove } from '../../page/headingsAbove';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel } from '../../page/pageModel';
import type { KeyOwner } from '../../site/references/keysReadAsMarkdown';
import { worksOf } from '../../page/works/works';
import type { Cancellation, Uri } from '../../ports';
import { describeIncomplete, describeNoWorks } from '../../publications/authorWorks/authorWorksMessages';
import { isSilence } from '../../publications/registries/lookUp';
import type { AuthorSource, AuthorWorks, AuthorWorksOptions } from '../../publications/authorWorks/authorWorks';
import { readBibliography } from '../../publications/bibliography/readBibliography';
import { describeUnread } from '../../publications/bibliography/unreadMessages';
import { compareWithPages, type ComparedWork } from '../../publications/comparing/compareWithPages';
import { createStandings } from '../../publications/comparing/standing';
import { unreadFile, unreadPlacesOf, unreadRowsOf } from '../../publications/comparing/unreadPlaces';
import {
  emptySection,
  groupsForPapers,
  isOfAppeared,
  isPlaceOfPapers,
  paperGroups,
  sureGroups,
  type PaperGroup,
} from '../../publications/entries/paperGroup';
import { isEmptyPageForPapers } from '../../publications/placing/headingForPapers';
import { placeInData } from '../../publications/placing/placeInData';
import { canBeWritten } from '../../publications/placing/canBeWritten';
import { placePublications } from '../../publications/placing/placePublications';
import type { EntryTemplate } from '../../publications/template/entryTemplate';
import type { Described } from '../../publications/records/described';
import { entriesOf } from '../../publications/entries/entriesOf';
import { message, type Message } from '../../text/message';
import type { AuthorIdentifiers } from '../../site/authorIdentifiers';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { readUtf8 } from '../../text/readUtf8';
import { isSampleTitle } from '../../page/data/sampleDocument';
import { readPaperFiles, type PaperFile } from '../../publications/paperFiles/paperFile';
import { placeInCollection, type NewPaperFile } from '../../publications/paperFiles/placeInCollection';
import { countedAnew } from '../entries/countedEntries';
import type { PaperCollection } from './paperCollection';

/** The works of an author, as a registry lists them. */
interface AuthorList {
  readonly kind: 'author';
  readonly author: AuthorSource;
}

/** The text of a bibliography: BibTeX, RIS or CSL-JSON. */
interface BibliographyText {
  readonly kind: 'bibliography';
  readonly text: string;
}

/** What a file holds that should be a bibliography, as it stands on a disk. */
interface BibliographyFile {
  readonly kind: 'bibliographyFile';
  readonly bytes: Uint8Array;
}

/** Where a list of publications comes from. */
export type PublicationSource = AuthorList | BibliographyText | BibliographyFile;

export interface ImportOptions {
  readonly cancellation?: Cancellation | undefined;
  /** Told after each answer, with how many of how many works are read. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What a source has, beside what the page has. */
export type FoundPublications =
  | {
      readonly kind: 'found';
      /** Each work once, newest first. */
      readonly works: readonly ComparedWork[];
      /** What is missing, and why, in sentences; none where nothing is. */
      readonly incomplete: readonly Message[];
    }
  | { readonly kind: 'cancelled' }
  /** The message says what happened, that nothing was changed, and what can be done. `mayComeLater`: nobody said anything, and asked again they may. */
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

/** Insertions into one file, the page itself or the piece of it that holds its papers, and the numbers of the papers around them. */
export interface PlacedPublications {
  readonly uri: Uri;
  readonly edits: readonly TextEdit[];
}

/** An entry of a page, of a piece of it or of the data file that it lists. `range` in that file. */
export interface PlaceOfEntry {
  readonly uri: Uri;
  readonly range: OffsetRange;
}

export interface Importing {
  /** By what the registries know the owner of the site that holds a page. */
  authorIdentifiers(uri: Uri): Promise<AuthorIdentifiers>;
  /**
   * Asks a source for its works and compares them with those of a page, or with none where there is no page yet; for a page without a place
   * for papers with those of the page of its site that has them. Never rejects.
   */
  findPublications(
    uri: Uri | undefined,
    source: PublicationSource,
    options?: ImportOptions,
  ): Promise<FoundPublications>;
  /** The entry of a work that a page has already, or the page of its site that has its papers; `undefined` where the work is new. */
  entryOfWork(uri: Uri, publication: Described): Promise<PlaceOfEntry | undefined>;
  /** The same of each of many works. */
  entriesOfWorks(uri: Uri, publications: readonly Described[]): Promise<readonly (PlaceOfEntry | undefined)[]>;
  /** The data file that holds the publications of a page, where the page writes none itself. */
  publicationList(uri: Uri): Promise<Uri | undefined>;
  /**
   * Whether a place of a page tells where a new publication should go: among others, or anywhere below the front matter where the site has no
   * place for any.
   */
  isPlaceOfPapers(uri: Uri, offset: number): Promise<boolean>;
  /**
   * Where and how publications are written into a page, or into the data file that it lists them from; where it has no place for papers, into the
   * page of its site that has them. `undefined` for a file that is no page of a homepage, and for a page in HTML where neither it nor
   * another page of its site has some.
   */
  placePublications(uri: Uri, publications: readonly Described[]): Promise<PlacedPublications | undefined>;
  /** Whether new publications of a page are files of their own, beside those that it lists: documents of a collection. */
  hasPaperFiles(uri: Uri): Promise<boolean>;
  /** Publications as such files, written like those beside; `undefined` where new ones of a page are none. */
  newPaperFiles(uri: Uri, publications: readonly Described[]): Promise<readonly NewPaperFile[] | undefined>;
}

/** The papers of a site that are files of their own, read. */
interface ReadCollection extends Omit<PaperCollection, 'files'> {
  readonly files: readonly { readonly uri: Uri; readonly path: string; readonly page: PageModel }[];
}

/** A page with its pieces, the page first. */
export interface ImportTarget {
  readonly files: readonly { readonly uri: Uri; readonly page: PageModel }[];
  /** The data files that the page lists publications from. */
  readonly lists: ImportTarget['files'];
  /** The papers of its site that are files of their own; `undefined` where there are none. */
  readonly collection: () => ReadCollection | undefined;
  readonly identifiers: AuthorIdentifiers;
  /** The names of the owner, each alone. */
  readonly ownNames: readonly string[];
  /** How new entries are to be written, where that is set. */
  readonly template: EntryTemplate | undefined;
  /** That of the page; `undefined` where nothing tells. */
  readonly language: () => PageLanguage | undefined;
  /** The other pages of its site that are written in its language. */
  readonly sitePages: () => readonly Uri[];
  /** What the first publication of the page is, as those of the other pages of its site, which are no posts, are. */
  readonly kindOfFirst: () => 'box' | undefined;
  /** The keys that its site reads as Markdown, too. */
  readonly asMarkdown: (owner: KeyOwner) => ReadonlySet<string>;
}

/**
 * Makes what imports lists of publications.
 * @param targetOf the page at a URI; `undefined` where there is none
 * @param worksOf asks a registry for the works of an author
 */
export function createImporting(
  targetOf: (uri: Uri) => Promise<ImportTarget | undefined>,
  worksOf: (
    source: AuthorSource,
    progress: Pick<AuthorWorksOptions, 'cancellation' | 'onSettled'>,
  ) => Promise<AuthorWorks>,
): Importing {
  const listOf = async (author: AuthorSource, { cancellation, onProgress }: ImportOptions): Promise<List> => {
    const answer = await worksOf(author, { cancellation, onSettled: onProgress });
    if (answer.kind === 'cancelled') return answer;
    return answer.kind === 'found' && answer.publications.length > 0
      ? {
          kind: 'list',
          works: answer.publications,
          incomplete: answer.incomplete === undefined ? [] : describeIncomplete(answer.incomplete),
        }
      : {
          kind: 'failed',
          message: describeNoWorks(answer, author),
          mayComeLater: answer.kind === 'unknown' && isSilence(answer),
        };
  };
  const papersOf = async (uri: Uri): Promise<ImportTarget | undefined> => {
    const target = await targetOf(uri);
    if (target === undefined || hasPapers(target) || listsPapersInHtml(target)) return target;
    const others = await Promise.all(target.sitePages().map(targetOf));
    const pages = others.filter(page => page !== undefined).sort((a, b) => countPapers(b) - countPapers(a));
    const all = [target, ...pages];
    return pages.find(hasPapers) ?? all.find(hasPapersInHtml) ?? all.find(waitsForPapers) ?? target;
  };
  const collectionOf = async (uri: Uri): Promise<ReadCollection | undefined> => {
    const target = await targetOf(uri);
    const collection = target?.collection();
    if (target === undefined || collection === undefined || examplesOf(collection).length === 0) return undefined;
    if (collection.holdsPage) return collection;
    if (collection.isListedHere && countPapers(target) === 0) return collection;
    if (hasPapers(target) || hasPapersInHtml(target)) return undefined;
    const other = await papersOf(uri);
    // files of a template are left beside the papers of many a page
    const isElsewhere =
      other !== undefined && (hasPapers(other) || hasPapersInHtml(other)) && countPapers(other) >= collection.own;
    return isElsewhere || (collection.own === 0 && !collection.isListed()) ? undefined : collection;
  };
  const entriesOfWorks: Importing['entriesOfWorks'] = async (uri, publications) => {
    const target = await papersOf(uri);
    const collection = await collectionOf(uri);
    const own = await targetOf(uri);
    // what stands at the cursor is there, wherever a new one would go
    const isElsewhere = own?.files[0]?.uri !== target?.files[0]?.uri;
    const targets = collection === undefined ? [target, ...(isElsewhere ? [own] : [])] : [];
    const listed = targets.flatMap(one => (one === undefined ? [] : [...one.files, ...one.lists]));
    const holders = listed.map(({ uri: holder, page }) => ({
      holder,
      standingOf: createStandings(entriesOf(page), unreadPlacesOf(page)),
    }));
    const papers = (collection?.files ?? (target === undefined ? [] : paperFilesOf(target))).map(
      ({ uri: holder, page }) => ({
        holder,
        standingOf: createStandings([], unreadFile(page)),
      }),
    );
    return publications.map(publication => {
      for (const { holder, standingOf } of [...holders, ...papers]) {
        const standing = standingOf(publication);
        if (standing.kind === 'new') continue;
        return { uri: holder, range: standing.kind === 'listed' ? standing.range : standing.entry.work.range };
      }
      return undefined;
    });
  };
  return {
    async authorIdentifiers(uri) {
      return (await targetOf(uri))?.identifiers ?? { names: [] };
    },
    async findPublications(uri, source, options = {}) {
      const list = source.kind === 'author' ? await listOf(source.author, options) : await bibliographyOf(source);
      if (list.kind !== 'list') return list;
      // the page as it is now: it may have been written on meanwhile
      const collection = uri === undefined ? undefined : await collectionOf(uri);
      const target = uri === undefined || collection !== undefined ? undefined : await papersOf(uri);
      const pages = target === undefined ? [] : [...target.files, ...target.lists].map(({ page }) => page);
      const left = target === undefined ? [] : paperFilesOf(target);
      const papers = (collection?.files ?? left).map(({ page }) => page);
      const works = compareWithPages(pages, list.works, papers);
      const hasRows = target !== undefined && countPapers(target) === 0 && pages.some(hasUnreadRows);
      const unwritten = left.length > 0 ? [ofPaperFiles] : hasRows ? [ofRows] : [];
      return { kind: 'found', works, incomplete: [...list.incomplete, ...unwritten] };
    },
    async entryOfWork(uri, publication) {
      return (await entriesOfWorks(uri, [publication]))[0];
    },
    entriesOfWorks,
    async publicationList(uri) {
      const target = await targetOf(uri);
      return target && listOfPapers(target)?.uri;
    },
    async isPlaceOfPapers(uri, offset) {
      if ((await collectionOf(uri)) !== undefined) return false;
      const [own] = (await targetOf(uri))?.files ?? [];
      // a data file has but one list
      if (own === undefined || (isPlaceOfPapers(own.page, offset) && canBeWritten(own.page, offset))) return true;
      // there it would be written in Markdown
      if (own.page.markup === 'html') return false;
      const target = await papersOf(uri);
      const isElsewhere = target?.files[0]?.uri !== own.uri;
      const isPlaced = target !== undefined && (hasPapers(target) || hasPapersInHtml(target) || isElsewhere);
      return !isPlaced && offset >= own.page.frontMatter.range.end;
    },
    async hasPaperFiles(uri) {
      return (await collectionOf(uri)) !== undefined;
    },
    async newPaperFiles(uri, publications) {
      const collection = await collectionOf(uri);
      if (collection === undefined) return undefined;
      const target = await targetOf(uri);
      return placeInCollection(examplesOf(collection), publications, {
        ownNames: target?.ownNames ?? [],
        isTaken: collection.isTaken,
        isSample: isSampleTitle,
        asMarkdown: target?.asMarkdown('documents') ?? new Set(),
      });
    },
    async placePublications(uri, publications) {
      const target = await papersOf(uri);
      if (target === undefined) return undefined;
      const list = listOfPapers(target);
      if (list !== undefined) {
        const edits = placeInData(list.page, publications, target.ownNames, target.asMarkdown('items'));
        return { uri: list.uri, edits };
      }
      const [page] = target.files;
      if (page === undefined) return undefined;
      const waiting = target.files.find(file => emptySection(file.page) !== undefined);
      const holding = mostPapers(target.files) ?? waiting ?? mostPapers(target.files, groupsForPapers);
      const { uri: holder, page: model } = holding ?? page;
      const whole = target.files.map(file => file.page);
      const options = { ...target, language: target.language(), whole };
      const edits = placePublications(model, publications, options);
      return edits.length === 0 && model.markup === 'html'
        ? undefined
        : { uri: holder, edits: countedAnew(model, edits) };
    },
  };
}

/** What new files of a collection are written like: those in it or, of one without any, what its template documents. */
function examplesOf({ files, example }: ReadCollection): readonly PaperFile[] {
  const papers = readPaperFiles(files);
  return papers.length > 0 || files.length > 0 ? papers : [example() ?? []].flat();
}

/** The papers that are files of their own, where the page writes none itself: beside such they may be a selection, or left from a template. */
function paperFilesOf(target: ImportTarget): ImportTarget['files'] {
  return countPapers(target) > 0 ? [] : (target.collection()?.files ?? []);
}

/** What is written goes to the entries of pages. */
const ofPaperFiles = message(
  'Papers that are files of their own, in “{0}”, are not written: new ones go into the page.',
  '_publications',
);

const ofRows = message(
  'Papers in the rows of a table are compared, but no row is written: new ones go into the page as entries of their own.',
);

function hasUnreadRows(page: PageModel): boolean {
  return unreadRowsOf(page).length > 0;
}

type List =
  | { readonly kind: 'list'; readonly works: readonly Described[]; readonly incomplete: readonly Message[] }
  | Exclude<FoundPublications, { kind: 'found' }>;

function bibliographyOf(source: BibliographyText | BibliographyFile): Promise<List> {
  const text = source.kind === 'bibliography' ? source.text : readUtf8(source.bytes);
  if (text !== undefined) return bibliographyIn(text);
  // what decodes well as GBK may be Latin-1 all the same: M黮ler
  return Promise.resolve({
    kind: 'failed',
    message: message(
      'This file is not written in UTF-8: its letters would be lost. Open it, click the encoding in the status bar, choose “Reopen with Encoding” and the one it was written in (often GBK), then “Save with Encoding” and UTF-8. Nothing was changed.',
    ),
    mayComeLater: false,
  });
}

async function bibliographyIn(text: string): Promise<List> {
  const { entries, unread } = await readBibliography(text);
  const lost = describeUnread(text, unread, 'file');
  if (entries.length > 0) return { kind: 'list', works: entries, incomplete: lost === undefined ? [] : [lost] };
  return {
    kind: 'failed',
    message:
      unread[0]?.message ??
      message('No publication was found in this file: it should be BibTeX, RIS or CSL-JSON. Nothing was changed.'),
    mayComeLater: false,
  };
}

/** Whether a page has a place for papers: some that stand there, or a section that waits for them. */
function hasPapers(target: ImportTarget): boolean {
  const pages = target.files.map(({ page }) => page);
  return (
    listOfPapers(target) !== undefined ||
    pages.some(page => sureGroups(page).length > 0 || emptySection(page) !== undefined)
  );
}

/** Whether a page is empty and called after papers. */
function waitsForPapers({ files }: ImportTarget): boolean {
  const [page] = files;
  return page !== undefined && isEmptyPageForPapers(page.page);
}

/**
 * Whether a page has papers in HTML that go before those of other pages in Markdown: nothing says that they are something else, as the heading of
 * talks does, and a heading or the title of the page says what they are, where it is one in Markdown.
 */
function listsPapersInHtml({ files }: ImportTarget): boolean {
  return files.some(({ page }) =>
    groupsForPapers(page)
      .flatMap(({ papers }) => papers)
      .some(({ unit }) => {
        const told = toldAbove(page, unit.range);
        return told === 'papers' || (told === undefined && page.markup === 'html');
      }),
  );
}

/** Whether a page has some that may be papers, in HTML below no heading in Markdown that says so. */
function hasPapersInHtml({ files }: ImportTarget): boolean {
  return files.some(({ page }) => groupsForPapers(page).length > 0);
}

function countPapers({ files, lists }: ImportTarget): number {
  return [...files, ...lists].reduce((sum, { page }) => sum + worksOf(page).length, 0);
}

/** The data file with most publications, where the page and its pieces have none. */
function listOfPapers({ files, lists }: ImportTarget): ImportTarget['files'][number] | undefined {
  if (mostPapers(files) !== undefined) return undefined;
  const counted = lists.map(file => ({ file, papers: worksOf(file.page).length }));
  return counted.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers)[0]?.file;
}

/** The file with most papers; those of sections for drafts count only where there are no others. */
function mostPapers(
  files: ImportTarget['files'],
  groupsIn: (page: PageModel) => readonly PaperGroup[] = paperGroups,
): ImportTarget['files'][number] | undefined {
  const most = (counts: (page: PageModel, group: PaperGroup) => boolean): ImportTarget['files'][number] | undefined => {
    const counted = files.map(file => {
      const groups = groupsIn(file.page).filter(group => counts(file.page, group));
      return { file, papers: groups.reduce((sum, { papers }) => sum + papers.length, 0) };
    });
    return counted.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers)[0]?.file;
  };
  return most(isOfAppeared) ?? most(() => true);
}
