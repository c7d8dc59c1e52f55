import type { PageModel } from '../../page/pageModel';
import { isMapping } from '../../syntax/plainMapping';
import { folderNamed } from '../../site/settings/siteFolders';
import { documentedPaper } from '../../publications/paperFiles/documentedPaper';
import { isListOfPapers } from '../../page/works/paperList';
import { readPaperFiles, type PaperFile } from '../../publications/paperFiles/paperFile';
import { isOfPapers } from '../../rules/papers/paperFiles';
import { isSampleTitle } from '../../page/data/sampleDocument';
import { piecesOf } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { remembered } from '../../remembered';
import { slice, touchesOffset, type OffsetRange } from '../../text/range';

/** The papers of a site that are files of their own: documents of its collection of papers. */
export interface PaperCollection {
  /** In the order of their paths; none of a collection that a page lists and that is still to be filled. */
  readonly files: readonly SiteFile[];
  /** Of one without files what the first is written like. */
  readonly example: () => PaperFile | undefined;
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

/** The part of a page around an offset: the section, or what stands above all headings; `undefined` in front matter. */
export function partAround({ frontMatter, sections, text }: PageModel, offset: number): OffsetRange | undefined {
  const { end: start } = frontMatter.range;
  if (offset < start) return undefined;
  const section = sections.filter(({ range }) => touchesOffset(range, offset)).at(-1);
  return section?.range ?? { start, end: sections[0]?.range.start ?? text.length };
}

/** Whether a place of a page lies where it lists such a collection: in the section that does, or above all headings. */
export function isInPaperList(page: PageModel, offset: number): boolean {
  const part = partAround(page, offset);
  return part !== undefined && list.test(slice(page.text, part));
}

/** Whether a page, or a piece of it, lists the papers of a collection. */
export function listsPaperFiles(site: SiteSnapshot, file: SiteFile): boolean {
  return [file, ...piecesOf(site, file)].some(listsPapers);
}

/**
 * The collection of papers of a site, as the page that is `file` has to do with it; `undefined` where it has none, nothing in it but lists of several, or nothing, where no
 * page lists it.
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
  const empty = papers.length === 0 ? emptyCollection(site) : undefined;
  if (files.length === 0 && empty === undefined) return undefined;
  const samples = papers.filter(({ collection, data }) => {
    const { title } = data;
    return collection === name && typeof title === 'string' && isSampleTitle(title);
  });
  return {
    files,
    example: () =>
      empty === undefined
        ? undefined
        : documentedPaper(
            empty,
            `${folderNamed(site, 'collections_dir', '')}/_${empty}/`.replace(/^\//, ''),
            keysPrinted(site),
          ),
    holdsPage: files.includes(file),
    isListedHere: listsPaperFiles(site, file),
    own: files.length - samples.length,
    isListed: () => listingFiles(site).length > 0,
    isTaken: path => takenIn(site).has(path.toLowerCase()),
  };
}

/** The pages, layouts and includes of a site that list its papers. */
function listingFiles(site: SiteSnapshot): readonly SiteFile[] {
  return [...site.files.values()].filter(one => /\.(?:md|markdown|html)$/i.test(one.path) && listsPapers(one));
}

/** The collection of papers that the configuration of a site declares, where something lists it. */
function emptyCollection(site: SiteSnapshot): string | undefined {
  const { collections } = site.config.values;
  const name = isMapping(collections) ? Object.keys(collections).find(isOfPapers) : undefined;
  return name !== undefined && listingFiles(site).length > 0 ? name : undefined;
}

/** What the lists of papers print of each, `{{ post.authors }}` in `{% for post in site.publications %}`; a site with categories of them prints these, too. */
function keysPrinted(site: SiteSnapshot): ReadonlySet<string> {
  const printed = listingFiles(site).flatMap(({ text }) => {
    const called = new Set([...text.matchAll(loop)].map(([, name]) => name));
    return [...text.matchAll(/\b(\w{1,40})\.(\w{1,40})/g)].flatMap(([, name, key = '']) =>
      called.has(name) ? [key] : [],
    );
  });
  return new Set([...printed, ...(site.config.values.publication_category === undefined ? [] : ['category'])]);
}

const loop = /\bfor\s+(\w{1,40})\s+in\s/g;

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
