import { toldAbove } from '../../page/headings/headingsAbove';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { Uri } from '../../ports';
import { emptySection } from '../../publications/entries/sectionForPapers';
import {
  groupsForPapers,
  isOfAppeared,
  paperGroups,
  sureGroups,
  type PaperGroup,
} from '../../publications/entries/paperGroup';
import { readPaperFiles, type PaperFile } from '../../publications/paperFiles/paperFile';
import { isEmptyPageForPapers } from '../../publications/placing/headingForPapers';
import { isWithin } from '../../text/range';
import { countPapers, type ImportTarget, type ReadCollection } from './importTarget';

/** A file with papers, read. */
type HeldFile = ImportTarget['files'][number];

/** Papers that are entries of a page or of a piece of it; one without any gets its first there. */
export interface PageHome {
  readonly kind: 'page';
  readonly target: ImportTarget;
}

/** Papers that are items of a data file which a page lists: new ones go into the one with most. */
export interface DataHome {
  readonly kind: 'data';
  readonly target: ImportTarget;
  readonly list: HeldFile;
}

/** Papers each of which is a file of its own, in a collection of the site. */
export interface FilesHome {
  readonly kind: 'files';
  readonly target: ImportTarget;
  readonly collection: ReadCollection;
}

/** Where papers are part of a text. */
export type EntryHome = PageHome | DataHome;

/** Where the papers of a page stand, and where new ones of it go. `target` is the page that it is of. */
export type PaperHome = EntryHome | FilesHome;

/** What finds the homes of papers. */
export interface PaperHomes {
  /** That of a page itself; `undefined` for a file that is no page. */
  of(uri: Uri): Promise<PaperHome | undefined>;
  /**
   * That of entries: the page where it has a place for papers, else the page of its site that has one, else the page again. New ones go there
   * unless they are files of their own.
   */
  ofEntries(uri: Uri): Promise<EntryHome | undefined>;
}

/**
 * Makes what finds the homes of papers.
 * @param targetOf the page at a URI; `undefined` where there is none
 */
export function createPaperHomes(targetOf: (uri: Uri) => Promise<ImportTarget | undefined>): PaperHomes {
  const withPlace = async (target: ImportTarget): Promise<ImportTarget> => {
    if (hasPapers(target) || listsPapersInHtml(target) || isPrinted(target)) return target;
    const others = await Promise.all(target.sitePages().map(targetOf));
    const pages = others.filter(page => page !== undefined).sort((a, b) => countPapers(b) - countPapers(a));
    const inMarkdown = pages.filter(page => !isInHtml(page));
    const all = [target, ...inMarkdown];
    return (
      inMarkdown.find(hasPapers) ??
      all.find(hasPapersInHtml) ??
      // in one that nobody has opened what no heading names may be talks
      pages.find(page => isInHtml(page) && (hasPapers(page) || namesPapersInHtml(page))) ??
      all.find(isPrinted) ??
      all.find(waitsForPapers) ??
      target
    );
  };
  const isOfFiles = async (target: ImportTarget, collection: ReadCollection): Promise<boolean> => {
    if (examplesOf(collection).length === 0) return false;
    if (collection.holdsPage || (collection.isListedHere && countPapers(target) === 0)) return true;
    if (hasPlaceForPapers(target)) return false;
    const other = await withPlace(target);
    // files of a template are left beside the papers of many a page
    if (hasPlaceForPapers(other) && countPapers(other) >= collection.own) return false;
    return collection.own > 0 || collection.isListed();
  };
  return {
    async of(uri) {
      const target = await targetOf(uri);
      const collection = target?.collection();
      if (target === undefined || collection === undefined || !(await isOfFiles(target, collection)))
        return target && entryHomeIn(target);
      return { kind: 'files', target, collection };
    },
    async ofEntries(uri) {
      const target = await targetOf(uri);
      return target && entryHomeIn(await withPlace(target));
    },
  };
}

/** Whether papers stand in the text of the page itself, or in a data file that it lists. */
function entryHomeIn(target: ImportTarget): EntryHome {
  const list = listOfPapers(target);
  return list === undefined ? { kind: 'page', target } : { kind: 'data', target, list };
}

/** The files of a page in which papers are entries or items. */
export function filesWithEntries(home: PaperHome): readonly HeldFile[] {
  return home.kind === 'files' ? [] : [...home.target.files, ...home.target.lists];
}

/**
 * The papers that are files of their own, where new ones are such or the page writes none itself: beside entries they may be a selection, or left
 * from a template.
 */
export function filesThatArePapers(home: PaperHome): readonly HeldFile[] {
  if (home.kind === 'files') return home.collection.files;
  return countPapers(home.target) > 0 ? [] : (home.target.collection()?.files ?? []);
}

/** The page or the piece of it that new entries go into. */
export function fileForEntries({ target: { files } }: PageHome): HeldFile | undefined {
  const waiting = files.find(file => emptySection(file.page) !== undefined);
  return mostPapers(files) ?? waiting ?? mostPapers(files, groupsForPapers) ?? files[0];
}

/** What new files of a collection are written like: those in it or, of one without any, what its template documents. */
export function examplesOf({ files, example }: ReadCollection): readonly PaperFile[] {
  const papers = readPaperFiles(files);
  return papers.length > 0 || files.length > 0 ? papers : [example() ?? []].flat();
}

/** Whether a page has a place for papers, or some that may be papers. */
export function hasPlaceForPapers(target: ImportTarget): boolean {
  return hasPapers(target) || hasPapersInHtml(target);
}

/** Whether a page has a place for papers: some that stand there, or a section that waits for them. */
function hasPapers(target: ImportTarget): boolean {
  const pages = target.files.map(({ page }) => page);
  return (
    listOfPapers(target) !== undefined ||
    pages.some(page => sureGroups(page).length > 0 || emptySection(page) !== undefined)
  );
}

/**
 * Whether a page has no papers but prints those of a bibliography, by `{% bibliography %}` (https://github.com/inukshuk/jekyll-scholar): new ones go
 * into that file, and what stands below the tag would be no part of its list.
 */
export function isPrinted(target: ImportTarget): boolean {
  return (
    countPapers(target) === 0 &&
    target.files.some(({ page: { liquid, comments } }) =>
      liquid.some(
        region =>
          region.kind === 'tag' &&
          region.name === 'bibliography' &&
          !comments.some(comment => isWithin(region.range, comment)),
      ),
    )
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
    toldInHtml(page).some(told => told === 'papers' || (told === undefined && page.markup === 'html')),
  );
}

/** Whether a page has papers in HTML below a heading or a title that says so. */
function namesPapersInHtml({ files }: ImportTarget): boolean {
  return files.some(({ page }) => toldInHtml(page).includes('papers'));
}

/** What the title of a page and its headings say of each of its papers in HTML. */
function toldInHtml(page: PageModel): readonly ReturnType<typeof toldAbove>[] {
  return groupsForPapers(page)
    .flatMap(({ papers }) => papers)
    .map(({ unit }) => toldAbove(page, unit.range));
}

/** Whether a page is one in HTML itself. */
function isInHtml({ files }: ImportTarget): boolean {
  return files[0]?.page.markup === 'html';
}

/** Whether a page has some that may be papers, in HTML below no heading in Markdown that says so. */
function hasPapersInHtml({ files }: ImportTarget): boolean {
  return files.some(({ page }) => groupsForPapers(page).length > 0);
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
