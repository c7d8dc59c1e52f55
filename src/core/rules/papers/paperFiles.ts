import { listedPaper } from '../../page/data/dataFile';
import type { PageModel } from '../../page/pageModel';
import { isListOfPapers } from '../../page/works/paperList';
import { publishedPage } from '../../site/publishedPages';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { PageRuleInput } from '../rule';
import { isSampleTitle } from '../../page/data/sampleDocument';

/** Whether a collection is one of papers, by its name: `publications`. */
export function isOfPapers(collection: string | undefined): boolean {
  return collection !== undefined && /^(?:publications?|papers?|pubs?)$/i.test(collection);
}

/**
 * What the publications of a file are read from: of a document of a collection of papers its front matter, as `listedPaper` has it; of all else `page` itself. A
 * list of several and a sample of a template are no papers.
 * @param page the model of the file at `path`
 */
export function paperModel(site: SiteSnapshot | undefined, path: string, page: PageModel): PageModel {
  const document = site && publishedPage(site, path);
  if (document === undefined || !isOfPapers(document.collection)) return page;
  const { title } = document.data;
  return typeof title !== 'string' || isSampleTitle(title) || isListOfPapers(page) ? page : listedPaper(page);
}

/** The papers of a collection, with their paths. */
export function papersIn(
  collection: string | undefined,
  { site, pageModel }: Pick<PageRuleInput, 'site' | 'pageModel'>,
): ReadonlyMap<PageModel, string> {
  const pages = site?.pages.filter(page => page.collection === collection) ?? [];
  return new Map(
    pages.flatMap(({ path }) => {
      const model = pageModel(path);
      const paper = model && paperModel(site, path, model);
      return paper === undefined || paper === model ? [] : [[paper, path] as const];
    }),
  );
}
