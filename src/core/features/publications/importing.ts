import type { PageModel } from '../../page/pageModel';
import { isSampleTitle } from '../../page/data/sampleDocument';
import type { Uri } from '../../ports';
import { compareWithPages, type ComparedWork } from '../../publications/comparing/compareWithPages';
import { createStandings } from '../../publications/comparing/standing';
import { unreadFile, unreadPlacesOf, unreadRowsOf } from '../../publications/comparing/unreadPlaces';
import { entriesOf } from '../../publications/entries/entriesOf';
import { isPlaceOfPapers } from '../../publications/entries/paperPlace';
import { placeInCollection, type NewPaperFile } from '../../publications/paperFiles/placeInCollection';
import { canBeWritten } from '../../publications/placing/canBeWritten';
import { placeInData } from '../../publications/placing/placeInData';
import { placePublications } from '../../publications/placing/placePublications';
import type { Described } from '../../publications/records/described';
import type { AuthorIdentifiers } from '../../site/authorIdentifiers';
import type { TextEdit } from '../../text/edit';
import { message, type Message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import { countedAnew } from '../entries/countedEntries';
import { countPapers, type ImportTarget } from './importTarget';
import {
  createPaperHomes,
  examplesOf,
  fileForEntries,
  filesThatArePapers,
  filesWithEntries,
  hasPlaceForPapers,
  isPrinted,
  type PageHome,
  type PaperHome,
} from './paperHome';
import { papersInPieces, wholeOfPiece } from './papersInPieces';
import { worksOfSource, type ImportOptions, type PublicationSource, type WorksOfAuthor } from './sourceWorks';

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

/**
 * Where the papers of a page stand, and where new ones of it go: into the text of the page or of a piece of it, which may have none yet, into the data
 * file that it lists, or into a collection of the site in which each is a file of its own.
 */
export type ToldHome =
  | { readonly kind: 'page' }
  | { readonly kind: 'data'; readonly list: Uri }
  | { readonly kind: 'files' };

export interface Importing {
  /** Where the papers of a page stand, and where new ones go; `undefined` for a file that is none of our business. */
  paperHome(uri: Uri): Promise<ToldHome | undefined>;
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
  /** Whether new publications of a page belong into a bibliography that it prints: none is written, as nothing here writes such a file. */
  isPrintedBibliography(uri: Uri): Promise<boolean>;
  /**
   * Whether a place of a page tells where a new publication should go: among others, or anywhere below the front matter where the site has no
   * place for any.
   */
  isPlaceOfPapers(uri: Uri, offset: number): Promise<boolean>;
  /**
   * Where and how publications are written into a page, or into the data file that it lists them from; where it has no place for papers, into the
   * page of its site that has them. `undefined` for a file that is no page of a homepage, and for a page in HTML where neither it nor
   * another page of its site has some, or where it or that page prints a bibliography.
   */
  placePublications(uri: Uri, publications: readonly Described[]): Promise<PlacedPublications | undefined>;
  /** Publications as files of their own, written like those beside; `undefined` where new ones of a page are none. */
  newPaperFiles(uri: Uri, publications: readonly Described[]): Promise<readonly NewPaperFile[] | undefined>;
}

/**
 * Makes what imports lists of publications.
 * @param pageAt the page at a URI; `undefined` where there is none
 * @param worksOfAuthor asks a registry for the works of an author
 */
export function createImporting(
  pageAt: (uri: Uri) => Promise<ImportTarget | undefined>,
  worksOfAuthor: WorksOfAuthor,
): Importing {
  const targetOf = async (uri: Uri): Promise<ImportTarget | undefined> => {
    const target = await pageAt(uri);
    return target && wholeOfPiece(target, pageAt);
  };
  const homes = createPaperHomes(targetOf);
  /** The home of all that a page has by now: of entries that may stand on another page of its site, or of files. */
  const homeOfAll = async (uri: Uri): Promise<PaperHome | undefined> => {
    const home = await homes.of(uri);
    return home?.kind === 'files' ? home : homes.ofEntries(uri);
  };
  const entriesOfWorks: Importing['entriesOfWorks'] = async (uri, publications) => {
    const home = await homeOfAll(uri);
    // what stands at the cursor is there, wherever a new one would go
    const own = home?.kind === 'files' ? undefined : await homes.of(uri);
    const isElsewhere = own?.target.files[0]?.uri !== home?.target.files[0]?.uri;
    const entries = [home, isElsewhere ? own : undefined].flatMap(one =>
      one === undefined ? [] : filesWithEntries(one),
    );
    const papers = home === undefined ? [] : filesThatArePapers(home);
    const holders = [
      ...entries.map(file => ({ file, standingOf: createStandings(entriesOf(file.page), unreadPlacesOf(file.page)) })),
      ...papers.map(file => ({ file, standingOf: createStandings([], unreadFile(file.page)) })),
    ];
    return publications.map(publication => {
      for (const { file, standingOf } of holders) {
        const standing = standingOf(publication);
        if (standing.kind === 'new') continue;
        return { uri: file.uri, range: standing.kind === 'listed' ? standing.range : standing.entry.work.range };
      }
      return undefined;
    });
  };
  return {
    async authorIdentifiers(uri) {
      return (await targetOf(uri))?.identifiers ?? { names: [] };
    },
    async paperHome(uri) {
      const home = await homes.of(uri);
      if (home === undefined) return undefined;
      return home.kind === 'data' ? { kind: 'data', list: home.list.uri } : { kind: home.kind };
    },
    async findPublications(uri, source, options = {}) {
      const list = await worksOfSource(source, worksOfAuthor, options);
      if (list.kind !== 'list') return list;
      // the page as it is now: it may have been written on meanwhile
      const home = uri === undefined ? undefined : await homeOfAll(uri);
      if (home === undefined)
        return { kind: 'found', works: compareWithPages([], list.works, []), incomplete: list.incomplete };
      const pages = filesWithEntries(home).map(({ page }) => page);
      const papers = filesThatArePapers(home).map(({ page }) => page);
      const works = compareWithPages(pages, list.works, papers);
      return { kind: 'found', works, incomplete: [...list.incomplete, ...unwrittenIn(home)] };
    },
    async entryOfWork(uri, publication) {
      return (await entriesOfWorks(uri, [publication]))[0];
    },
    entriesOfWorks,
    async isPrintedBibliography(uri) {
      const home = await homes.ofEntries(uri);
      return home?.kind === 'page' && isPrinted(home.target);
    },
    async isPlaceOfPapers(uri, offset) {
      if ((await homes.of(uri))?.kind === 'files') return false;
      const target = await pageAt(uri);
      if (target !== undefined && isPrinted(target)) return false;
      const [[own], whole] = [target?.files ?? [], await targetOf(uri)];
      // what is one of many files with a paper each gets no other
      if (own !== undefined && whole?.files[0]?.page !== own.page) return false;
      // a data file has but one list
      if (own === undefined || (isPlaceOfPapers(own.page, offset) && canBeWritten(own.page, offset))) return true;
      // there it would be written in Markdown
      if (own.page.markup === 'html') return false;
      const home = await homes.ofEntries(uri);
      const isElsewhere = home?.target.files[0]?.uri !== own.uri;
      const isPlaced = home !== undefined && (hasPlaceForPapers(home.target) || isElsewhere);
      return !isPlaced && offset >= own.page.frontMatter.range.end;
    },
    async newPaperFiles(uri, publications) {
      const home = await homes.of(uri);
      if (home?.kind !== 'files') return undefined;
      const { target, collection } = home;
      return placeInCollection(examplesOf(collection), publications, {
        ownNames: target.ownNames,
        isTaken: collection.isTaken,
        isSample: isSampleTitle,
        asMarkdown: target.asMarkdown('documents'),
      });
    },
    async placePublications(uri, publications) {
      const home = await homes.ofEntries(uri);
      switch (home?.kind) {
        case undefined:
          return undefined;
        case 'page':
          return isPrinted(home.target) ? undefined : placedInPage(home, publications);
        case 'data': {
          const { list, target } = home;
          const edits = placeInData(list.page, publications, target.ownNames, target.asMarkdown('items'));
          return { uri: list.uri, edits };
        }
      }
    },
  };
}

/** `undefined` in a page in HTML where nothing shows how a publication is written in tags. */
function placedInPage(home: PageHome, publications: readonly Described[]): PlacedPublications | undefined {
  const file = fileForEntries(home);
  if (file === undefined) return undefined;
  const { target } = home;
  const whole = target.files.map(({ page }) => page);
  const options = { ...target, language: target.language(), whole };
  const pieces = papersInPieces(target, file.page);
  const { page } = pieces ?? file;
  const edits = placePublications(page, publications, options);
  if (edits.length === 0 && page.markup === 'html') return undefined;
  return pieces === undefined
    ? { uri: file.uri, edits: countedAnew(page, edits) }
    : { uri: pieces.file.uri, edits: pieces.placed(edits) };
}

/** What authors are told of papers that stand where no new one is written: these go to the entries of pages. */
function unwrittenIn(home: PaperHome): readonly Message[] {
  if (home.kind === 'files') return [];
  if (filesThatArePapers(home).length > 0) return [ofPaperFiles];
  const hasRows = countPapers(home.target) === 0 && filesWithEntries(home).some(({ page }) => hasUnreadRows(page));
  return hasRows ? [ofRows] : [];
}

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
