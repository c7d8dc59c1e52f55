import { pageMembers, plainPageMembers } from '../../site/references/jekyllMembers';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import { BuiltList } from './possibleValues';

/** The lists of pages and files that Jekyll puts into `site`, by their names there; `talks` of `collections: talks:` too. */
export function builtLists(site: SiteSnapshot): Readonly<Record<string, BuiltList>> {
  const documents = site.pages.filter(({ collection }) => collection !== undefined);
  const { collections } = site.config.values;
  const labels = new Set(['posts', ...(isMapping(collections) ? Object.keys(collections) : [])]);
  const ofLabel = (label: string): BuiltList =>
    documentsList(documents.filter(({ collection }) => collection === label));
  const pages = pagesList(site.pages.filter(({ collection }) => collection === undefined));
  const ofLabels = [...labels].map(label => [label, ofLabel(label)] as const);
  return {
    ...Object.fromEntries(ofLabels),
    pages,
    html_pages: pages,
    related_posts: ofLabel('posts'),
    documents: documentsList(documents),
    static_files: new BuiltList([unknown('path', 'name', 'basename', 'extname', 'modified_time', 'collection')]),
    collections: new BuiltList(
      ofLabels.map(([label, docs]) => ({
        label,
        docs,
        ...unknown('files', 'relative_directory', 'directory', 'output'),
      })),
    ),
  };
}

function documentsList(documents: readonly SitePage[]): BuiltList {
  return listOf(documents, unknown(...often, ...pageMembers.keys()));
}

/** What lists of posts print most, and what stands behind it. */
const often = ['title', 'url', 'date', 'excerpt', 'content'];

function pagesList(pages: readonly SitePage[]): BuiltList {
  return listOf(
    pages.filter(({ processed }) => processed),
    unknown(...plainPageMembers),
  );
}

/** The pages, and behind them one of which nothing is known, for a folder that is still empty. */
function listOf(pages: readonly SitePage[], any: Readonly<Record<string, unknown>>): BuiltList {
  return new BuiltList([...pages.map(({ data, url, path }) => ({ ...any, ...data, url, path })), any]);
}

function unknown(...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map(name => [name, undefined]));
}
