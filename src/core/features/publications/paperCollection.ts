import type { PageModel } from '../../page/pageModel';
import { isListOfPapers } from '../../page/works/paperList';
import { readPaperFiles, type PaperFile } from '../../publications/paperFiles/paperFile';
import { isOfPapers } from '../../rules/papers/paperFiles';
import { isSampleTitle } from '../../rules/template/sampleValues';
import { piecesOf } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { remembered } from '../../remembered';
import { slice, touchesOffset } from '../../text/range';

/** The papers of a site that are files of their own: documents of its collection of papers. */
export interface PaperCollection {
  /** One or more, in the order of their paths. */
  readonly files: readonly SiteFile[];
  /** Whether the page that was asked for is one of them. */
  readonly holdsPage: boolean;
  /** Whether the page that was asked for lists them. */
  readonly isListedHere: boolean;
  /** How many are no samples of a template. */
  readonly own: number;
  /** Whether a page, a layout or an include of the site lists them. */
  readonly isListed: () => boolean;
  /** Whether a path is that of a file of the site, in whatever case its letters are: some disks do not tell them apart. */
  readonly isTaken: (path: string) => boolean;
}

const list = /\bsite(?:\.(?:publications?|papers?|pubs?)|\[\s?["'](?:publications?|papers?|pubs?)["']\s?\])(?![\w-])/i;

/** Whether a text lists such a collection: `{% for post in site.publications reversed %}`. */
const listsPapers = remembered((file: SiteFile): boolean => list.test(file.text));

/** Where a text lists such a collection first; `undefined` where it does not. */
export function paperListAt(text: string): number | undefined {
  const at = text.search(list);
  return at < 0 ? undefined : at;
}

/** Whether a place of a page lies where it lists such a collection: in the section that does, or above all headings. */
export function isInPaperList(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  const section = page.sections.filter(({ range }) => touchesOffset(range, offset)).at(-1);
  const [first] = page.sections;
  const range = section?.range ?? { start: page.frontMatter.range.end, end: first?.range.start ?? page.text.length };
  return list.test(slice(page.text, range));
}

/** Whether a page, or a piece of it, lists the papers of a collection. */
export function listsPaperFiles(site: SiteSnapshot, file: SiteFile): boolean {
  return [file, ...piecesOf(site, file)].some(listsPapers);
}

/**
 * The collection of papers of a site, as the page that is `file` has to do with it; `undefined` where it has none, or nothing in it but lists of several.
 * @param modelOf the model of the file at a path
 */
export function paperCollectionOf(
  site: SiteSnapshot,
  file: SiteFile,
  modelOf: (file: SiteFile) => PageModel | undefined,
): PaperCollection | undefined {
  const papers = site.pages.filter(({ collection }) => isOfPapers(collection));
  // of two the one with more
  const counts = new Map<string, number>();
  for (const { collection = '' } of papers) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  const [name] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isPaper = (one: SiteFile): boolean => {
    const model = modelOf(one);
    return model !== undefined && !isListOfPapers(model);
  };
  const files = papers
    .flatMap(({ collection, path }) => (collection === name ? (site.files.get(path) ?? []) : []))
    .filter(isPaper);
  if (files.length === 0) return undefined;
  const samples = papers.filter(({ collection, data }) => {
    const { title } = data;
    return collection === name && typeof title === 'string' && isSampleTitle(title);
  });
  return {
    files,
    holdsPage: files.includes(file),
    isListedHere: listsPaperFiles(site, file),
    own: files.length - samples.length,
    isListed: () => [...site.files.values()].some(one => /\.(?:md|markdown|html)$/i.test(one.path) && listsPapers(one)),
    isTaken: path => takenIn(site).has(path.toLowerCase()),
  };
}

/** Papers in the order in which most pages print them: by year, the newest first. Those without a title are left out. */
export function newestFirst<File extends PaperFile>(files: readonly File[]): readonly File[] {
  const years = new Map(readPaperFiles(files).map(({ page, year = 0 }) => [page, year]));
  return files
    .filter(({ page }) => years.has(page))
    .reverse()
    .sort((a, b) => (years.get(b.page) ?? 0) - (years.get(a.page) ?? 0));
}

const takenIn = remembered(
  (site: SiteSnapshot): ReadonlySet<string> =>
    new Set([...site.files.keys(), ...site.assets.keys()].map(path => path.toLowerCase())),
);
