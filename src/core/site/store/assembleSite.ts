import type { Uri } from '../../ports';
import { readConfig } from '../settings/config';
import { configPath } from '../settings/configPath';
import { isDataFile, readData } from '../data';
import type { SiteData } from '../data';
import { comparePaths } from '../fileName';
import { pageOf } from '../pages';
import type { Asset, SiteConfig, SiteFile, SitePage, SiteSnapshot } from '../siteSnapshot';

const configs = new WeakMap<SiteFile, SiteConfig>();

interface SiteParts {
  readonly root: Uri;
  /** The path of the one file that is another than before, where it is just one: then only that is looked at. */
  readonly changed?: string;
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The same as before where it is not given. */
  readonly unread?: SiteSnapshot['unread'];
  /** The same as before where it is not given. */
  readonly beyond?: SiteSnapshot['beyond'];
}

/**
 * The snapshot of these files. What depends only on parts that are the same objects as in `before` is the same object
 * there and here: config, data, each page, the list of pages.
 */
export function assembleSite(parts: SiteParts, before: SiteSnapshot | undefined): SiteSnapshot {
  const { root, files, assets } = parts;
  const config = configOf(files.get(configPath), before);
  const changed = config === before?.config ? parts.changed : undefined;
  const { data, problems } = dataOf(config, files, before, changed);
  const pages = pagesOf(config, files, before, changed);
  const version = (before?.version ?? 0) + 1;
  const unread = parts.unread ?? before?.unread;
  const beyond = parts.beyond ?? before?.beyond;
  return {
    root,
    version,
    config,
    data,
    dataProblems: problems,
    files,
    assets,
    pages,
    ...(unread === undefined || unread.size === 0 ? {} : { unread }),
    ...(beyond === undefined || beyond.size === 0 ? {} : { beyond }),
    ...(before?.isOfJekyll4 && { isOfJekyll4: true }),
  };
}

function configOf(file: SiteFile | undefined, before: SiteSnapshot | undefined): SiteConfig {
  if (file === undefined) return before && !before.files.has(configPath) ? before.config : readConfig(undefined);
  const known = configs.get(file);
  if (known) return known;
  const config = readConfig(file.text);
  configs.set(file, config);
  return config;
}

function dataOf(
  config: SiteConfig,
  files: ReadonlyMap<string, SiteFile>,
  before: SiteSnapshot | undefined,
  changed: string | undefined,
): SiteData {
  if (before && changed !== undefined && !isDataFile(config, changed)) {
    return { data: before.data, problems: before.dataProblems };
  }
  const own = dataFiles(config, files);
  if (before && areSame(own, dataFiles(before.config, before.files))) {
    return { data: before.data, problems: before.dataProblems };
  }
  return readData(config, own);
}

function dataFiles(config: SiteConfig, files: ReadonlyMap<string, SiteFile>): readonly SiteFile[] {
  return sorted([...files.values()].filter(({ path }) => isDataFile(config, path)));
}

function pagesOf(
  config: SiteConfig,
  files: ReadonlyMap<string, SiteFile>,
  before: SiteSnapshot | undefined,
  changed: string | undefined,
): readonly SitePage[] {
  const exchanged = before && changed !== undefined ? exchange(config, files.get(changed), before.pages) : undefined;
  if (exchanged) return exchanged;
  const pages = sorted([...files.values()].map(file => pageOf(config, file)).filter(page => page !== undefined));
  return before && areSame(pages, before.pages) ? before.pages : pages;
}

/** The pages with the one of `file` in the place of its former self; `undefined` where a page comes or goes. */
function exchange(
  config: SiteConfig,
  file: SiteFile | undefined,
  pages: readonly SitePage[],
): readonly SitePage[] | undefined {
  if (file === undefined) return undefined;
  const page = pageOf(config, file);
  const at = pages.findIndex(({ path }) => path === file.path);
  if (page === pages[at]) return pages;
  if (page === undefined || at < 0) return undefined;
  return [...pages.slice(0, at), page, ...pages.slice(at + 1)];
}

function sorted<Item extends { readonly path: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => comparePaths(a.path, b.path));
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
