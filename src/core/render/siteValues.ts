import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { domainPath } from '../site/addresses/publishedSite';
import { collectionSettings, isWritten } from '../site/settings/collectionSettings';
import { orderedObject } from '../syntax/keyOrder';
import { compareText } from './liquid/comparison';
import { timeIn } from '../time/timeZone';
import { toText } from './liquid/rubyText';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import type { RubyTime } from '../time/rubyTime';
import { asDrop, besideText, isArray } from './liquid/values';
import { filesInPlaceAsked } from './generatedPages';
import { dataAsked, documentsAsked, everythingAsked, pluginLayoutsAsked, type Question } from './questions';
import type { ReadLog } from './readLog';
import { settingsOf } from './siteEngine';
import { folderNamed, pathInCollections } from '../site/settings/siteFolders';
import type { SiteView } from './siteView';
import { collectionNames } from './siteView';
import { staticFiles, staticFileValue } from './staticFiles';

/** The parts in which stand pages, also those that plugins make where no file is in their place. */
const listsOfPages = ['pages', 'html_pages'];

/** The parts in which stand files that are copied. */
const listsOfFiles = ['static_files', 'documents', 'collections'];

/**
 * `site` of Liquid: the configuration, and what Jekyll adds to it. Each part is made when a template first asks for it;
 * the log is told what a part depends on whenever one does. `now` in milliseconds since 1970; `view` shows the pages as
 * they are when `page` is made; `github` is `site.github`.
 */
export function siteValue(
  site: SiteSnapshot,
  page: SitePage,
  now: number,
  view: SiteView,
  log: () => ReadLog,
  github: Hash | undefined,
): Hash {
  const { values, timeZone } = settingsOf(site);
  // asked for late: the first clock of a zone takes as long as the rest of a page
  const time = (): RubyTime => timeIn(timeZone, now);
  const files = (collection?: string): readonly Hash[] =>
    staticFiles(site)
      .filter(file => collection === undefined || file.collection === collection)
      .map(file => staticFileValue(site, file, time()));
  const posts = (): readonly Hash[] => view.posts();
  const names = collectionNames(site);
  const parts: Readonly<Record<string, () => unknown>> = {
    data: () => toRuby(site.data),
    time,
    pages: () => view.pages(),
    html_pages: () => view.htmlPages(),
    static_files: () => files(),
    documents: () => names.flatMap(name => [...view.documents(name), ...files(name)]),
    collections: () =>
      [...names].sort(compareText).map(label => ({
        ...collectionSettings(site, label),
        label,
        docs: view.documents(label),
        files: files(label),
        directory: `${folderNamed(site, 'collections_dir', '')}/_${label}`,
        relative_directory: `_${label}`,
        output: isWritten(site, label),
      })),
    categories: () => grouped(view.documents('posts'), 'categories'),
    tags: () => grouped(view.documents('posts'), 'tags'),
    related_posts: () => (page.collection === undefined ? null : related(pathInCollections(site, page.path), posts())),
    config: () => null,
    ...Object.fromEntries(names.map(name => [name, () => view.documents(name)])),
    posts,
    ...(github === undefined ? {} : { github: () => github }),
  };
  const value: Record<string, unknown> = asDrop({ ...values }, 'Jekyll::Drops::SiteDrop');
  const noteAtTime = (questions: readonly Question[]) => (): void => {
    log().clock = true;
    log().ask(...questions);
  };
  const notePages = noteAtTime([...documentsAsked, pluginLayoutsAsked, filesInPlaceAsked]);
  const noteFiles = noteAtTime(everythingAsked);
  const notes: Readonly<Record<string, () => void>> = {
    data: () => log().ask(dataAsked),
    time: () => (log().clock = true),
    github: () => log().files.add(domainPath),
    config: () => undefined,
    ...Object.fromEntries(listsOfPages.map(name => [name, notePages])),
    ...Object.fromEntries(listsOfFiles.map(name => [name, noteFiles])),
  };
  const noteDocuments = noteAtTime(documentsAsked);
  for (const [name, make] of Object.entries(parts))
    Object.defineProperty(value, name, {
      get: noting(notes[name] ?? noteDocuments, make),
      enumerable: true,
      configurable: true,
    });
  return value;
}

/** A part that is made once, and noted as read whenever it is asked for. */
function noting(note: () => void, make: () => unknown): () => unknown {
  let made: { readonly value: unknown } | undefined;
  return () => {
    note();
    return (made ??= { value: make() }).value;
  };
}

/** Jekyll's `RelatedPosts#most_recent_posts`: the newest ten but this one, out of the newest eleven. */
function related(path: string, posts: readonly Hash[]): readonly Hash[] {
  if (posts.length < 2) return [];
  return posts
    .slice(0, 11)
    .filter(post => post.path !== path)
    .slice(0, 10);
}

/** Jekyll's `post_attr_hash`: the names in the order in which the posts bring them, the oldest first, of each the newest post first. */
function grouped(posts: readonly Hash[], key: string): Hash {
  const groups = new Map<string, Hash[]>();
  const others = new Map<string, unknown>();
  const namesOf = ({ [key]: names }: Hash): readonly unknown[] => (isArray(names) ? names : []);
  const texts = new Set(posts.flatMap(namesOf).filter(name => typeof name === 'string'));
  for (const post of posts) {
    for (const name of namesOf(post)) {
      const text = typeof name === 'string' ? name : besideText(toText(name), texts);
      groups.set(text, [post, ...(groups.get(text) ?? [])]);
      if (typeof name !== 'string') others.set(text, name);
    }
  }
  return orderedObject(groups, others);
}
