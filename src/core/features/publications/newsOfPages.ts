import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { Clock, Uri } from '../../ports';
import { acceptEntry, entryUnderReview, type AcceptedAt } from '../../publications/accepting/acceptEntry';
import { acceptWork } from '../../publications/accepting/acceptWork';
import { acceptedNews } from '../../publications/accepting/acceptedNews';
import { isSameWork } from '../../publications/accepting/sameWork';
import { newsSection, wholeFile, writeNews } from '../../publications/news/newsLine';
import { newsLists, type NewsList } from '../../publications/news/newsLists';
import { newsRows } from '../../publications/news/newsRows';
import { isAmongPosts } from '../../rules/frontMatter/misnamedPost';
import { titleOfWork } from '../../publications/notation/titleText';
import { entryOf } from '../../publications/entries/entriesOf';
import { message, type Message } from '../../text/message';
import { includedName, includedPath, isInclude } from '../../site/references/includeTags';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { TextEdit } from '../../text/edit';
import { isWithin } from '../../text/range';
import { countedAnew } from '../entries/countedEntries';

/** A line of news for one file, in Markdown. */
export interface NewsLine {
  readonly uri: Uri;
  readonly text: string;
  /** For which list, where a file has one in each language; otherwise for the first. */
  readonly isChinese?: boolean;
}

/** A file in which news are told, and what could be said there; `''` where nothing is proposed. */
export interface NewsPlace extends NewsLine {
  /** From the site's root. */
  readonly path: string;
  readonly isChinese: boolean;
}

/** Edits of one file. */
export interface EditedFile {
  readonly uri: Uri;
  readonly edits: readonly TextEdit[];
}

/** The entry under review at a place. */
export type Acceptance =
  | { readonly kind: 'under-review'; readonly title: string; readonly year: number }
  /** The message says why there is none. */
  | { readonly kind: 'nothing'; readonly message: Message };

/** Papers that are accepted, and news. Offsets are of the file at `uri`. */
export interface News {
  /** Whether the entry at `offset` of a page says that its work is under review. */
  isUnderReview(uri: Uri, offset: number): Promise<boolean>;
  /** The entry under review at `offset`, with the year that is most likely the one of its appearance. */
  acceptance(uri: Uri, offset: number): Promise<Acceptance>;
  /** Where an accepted paper could be told of, and with what words: once for each language in which the site lists the paper. */
  acceptanceNews(uri: Uri, offset: number, accepted: AcceptedAt): Promise<readonly NewsPlace[]>;
  /**
   * The edits that make an accepted paper of an entry under review, on every page of the site that lists it, with lines of news. No edits of
   * the file at `uri` but news mean that its entry could not be written for certain.
   */
  acceptPaper(
    uri: Uri,
    offset: number,
    accepted: AcceptedAt,
    news: readonly NewsLine[],
  ): Promise<{ readonly isWritten: boolean; readonly files: readonly EditedFile[] }>;
  /** Where news are told on a page, or else on its site: one place for each language. */
  newsPlaces(uri: Uri): Promise<readonly NewsPlace[]>;
  /** The edits that write lines of news with the date of today. */
  addNews(uri: Uri, news: readonly NewsLine[]): Promise<readonly EditedFile[]>;
}

interface NewsFile {
  readonly uri: Uri;
  readonly path: string;
  readonly page: PageModel;
}

/** A page with its pieces, and what else of its site is a page or a piece of one. */
interface NewsTarget {
  readonly files: readonly NewsFile[];
  readonly others: () => readonly NewsFile[];
  readonly ownNames: readonly string[];
  readonly site: SiteSnapshot | undefined;
}

/**
 * Makes what tells of accepted papers and other news.
 * @param pageOf the page at a URI, its own file first; `undefined` where there is none
 */
export function createNews(clock: Clock, pageOf: (uri: Uri) => Promise<NewsTarget | undefined>): News {
  const workAt = (target: NewsTarget | undefined, offset: number): Work | undefined => {
    const [file] = target?.files ?? [];
    return file && entryUnderReview(file.page, offset)?.work;
  };
  const lineEdits = (target: NewsTarget, news: readonly NewsLine[]): readonly EditedFile[] => {
    const files = [...target.files, ...target.others()];
    return news.flatMap(({ uri, text, isChinese }) => {
      const named = files.find(file => file.uri === uri);
      const holder = files.find(file => includedNews(file, files, target.site)?.uri === uri) ?? named;
      const told = holder && newsIn(holder, files, target.site);
      if (told === undefined || text === '') return [];
      const list = told.lists.find(one => one.isChinese === isChinese) ?? told.lists[0];
      const edit = writeNews(told.file.page, text, clock.now(), list?.region);
      return edit === undefined ? [] : [{ uri: told.file.uri, edits: [edit] }];
    });
  };
  return {
    async isUnderReview(uri, offset) {
      return workAt(await pageOf(uri), offset) !== undefined;
    },
    async acceptance(uri, offset) {
      const work = workAt(await pageOf(uri), offset);
      if (work === undefined)
        return {
          kind: 'nothing',
          message: message(
            'There is no publication at the cursor that says it is under review, submitted or a preprint. Put the cursor into one.',
          ),
        };
      const years = entryOf(work).printed.years;
      return { kind: 'under-review', title: titleOfWork(work), year: Math.max(clock.now().getFullYear(), ...years) };
    },
    async acceptanceNews(uri, offset, accepted) {
      const target = await pageOf(uri);
      const work = workAt(target, offset);
      if (target === undefined || work === undefined) return [];
      const isElsewhere = target.others().some(({ page }) => worksOf(page).some(other => isSameWork(other, work)));
      const places = placesOf(target);
      const here = places.filter(({ uri: told }) => isElsewhere || told === places[0]?.uri);
      return here.map(place => ({
        ...place,
        text: acceptedNews(titleOfWork(work), accepted, place.isChinese),
      }));
    },
    async acceptPaper(uri, offset, accepted, news) {
      const target = await pageOf(uri);
      const work = workAt(target, offset);
      const [own] = target?.files ?? [];
      if (target === undefined || work === undefined || own === undefined) return { isWritten: false, files: [] };
      if (acceptEntry(own.page, offset, accepted, target.ownNames).length === 0) return { isWritten: false, files: [] };
      const files = [{ uri, page: own.page }, ...target.files.slice(1), ...target.others()];
      const entries = files.map(file => ({
        uri: file.uri,
        edits: countedAnew(file.page, acceptWork(file.page, work, accepted, target.ownNames)),
      }));
      return { isWritten: true, files: merged([...entries, ...lineEdits(target, news)]) };
    },
    async newsPlaces(uri) {
      const target = await pageOf(uri);
      return target === undefined ? [] : placesOf(target);
    },
    async addNews(uri, news) {
      const target = await pageOf(uri);
      return target === undefined ? [] : merged(lineEdits(target, news));
    },
  };
}

/** The nearest place of news in each language: in the page itself, its pieces, then the other pages. A post tells of something of its own: `## The news of 1969`. */
function placesOf({ files, others, site }: NewsTarget): readonly NewsPlace[] {
  const places: NewsPlace[] = [];
  const all = [...files, ...others().filter(({ path }) => !isAmongPosts(path))];
  for (const holder of all) {
    const told = newsIn(holder, all, site);
    if (told === undefined) continue;
    const { uri, path } = told.file;
    for (const { isChinese } of told.lists) {
      if (!places.some(place => place.isChinese === isChinese)) places.push({ uri, path, isChinese, text: '' });
    }
  }
  return places;
}

/** The lists of news below the heading of a file, and the file in which they are written; `undefined` without a heading. */
function newsIn(
  holder: NewsFile,
  files: readonly NewsFile[],
  site: SiteSnapshot | undefined,
): { readonly file: NewsFile; readonly lists: readonly NewsList[] } | undefined {
  const section = newsSection(holder.page);
  if (section === undefined) return undefined;
  const included = includedNews(holder, files, site);
  const file = included ?? holder;
  return { file, lists: newsLists(file.page, included === undefined ? section : wholeFile(file.page), section.title) };
}

/** The file whose list stands below the heading of news of another: `# News`, `{% include_relative includes/news.md %}`. */
function includedNews(
  { page, path }: NewsFile,
  files: readonly NewsFile[],
  site: SiteSnapshot | undefined,
): NewsFile | undefined {
  const section = newsSection(page);
  if (site === undefined || section === undefined || newsRows(page, section).length > 0) return undefined;
  const tags = page.liquid
    .filter(isInclude)
    .filter(({ range }) => isWithin(range, section.range) && !page.comments.some(comment => isWithin(range, comment)));
  const paths = tags.flatMap(tag => {
    const name = includedName(tag, page.text);
    return name === undefined ? [] : [includedPath(site, tag.name, name, path)];
  });
  return paths.flatMap(one => files.find(file => file.path === one) ?? []).find(listsNews);
}

/** Whether a piece lists news, and not what stands elsewhere: `<li>{{ item }}</li>`. */
function listsNews({ page }: NewsFile): boolean {
  const rows = newsRows(page, wholeFile(page));
  return rows.length > 0 && rows.every(({ content }) => !content.includes('{{'));
}

function merged(files: readonly EditedFile[]): readonly EditedFile[] {
  const edits = new Map<Uri, TextEdit[]>();
  for (const file of files) edits.set(file.uri, [...(edits.get(file.uri) ?? []), ...file.edits]);
  return [...edits].flatMap(([uri, all]) => (all.length === 0 ? [] : [{ uri, edits: all }]));
}
