import { isMapping } from '../../syntax/plainMapping';
import type { KeyFacts } from '../../schema/keyFacts';
import { isReadableAddress } from '../../site/addresses/readableAddress';
import { customDomain, publishedSite } from '../../site/addresses/publishedSite';
import { isErrorPage } from '../../site/homeFirst';
import { stringsOf } from '../../site/plainValue';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';

/**
 * What can be written for a key as it stands, the likeliest first: what its schema lists, and what the site tells of its own collections, files,
 * addresses and languages. `keys` is the path of the key, with `itemStep` for a list: what the list of `_config.yml` has already is left out.
 */
export function settingValues(facts: KeyFacts, keys: readonly string[], input: CompletionInput): readonly string[] {
  const { site } = input;
  const values = [...new Set([...facts.values, ...(site === undefined ? [] : ofSite(facts.kind, site, input))])];
  const [name = ''] = keys;
  const listed = new Set(keys.length === 2 ? stringsOf(site?.config.values[name]) : []);
  return values.filter(value => value !== '' && !listed.has(value));
}

/** The other pages for `translation` of a page, those in another language first, with their files beside them. */
export function counterparts({ site, path }: CompletionInput): readonly Choice[] {
  if (site === undefined) return [];
  const own = site.pages.find(page => page.path === path)?.data.lang;
  const pages = site.pages.filter(page => page.path !== path && isPage(page));
  const isInOther = ({ data }: SitePage): boolean => data.lang !== undefined && data.lang !== own;
  return [...pages.filter(isInOther), ...pages.filter(page => !isInOther(page))].map(page =>
    choice(page.url, 'page', page.path),
  );
}

function isPage(page: SitePage): boolean {
  return page.processed && !isErrorPage(page) && isReadableAddress(page.url);
}

function ofSite(kind: string, site: SiteSnapshot, { path, remoteRepository }: CompletionInput): readonly string[] {
  const published = (): ReturnType<typeof publishedSite> => publishedSite(site, remoteRepository);
  switch (kind) {
    case 'document-type':
      return collectionsOf(site);
    case 'folder':
      return entriesOfRoot(site).flatMap(({ name, isFolder }) => (isFolder && !name.startsWith('.') ? [name] : []));
    case 'included-path':
      return entriesOfRoot(site).flatMap(({ name }) => (/^[._]/.test(name) && !isJekylls(site, name) ? [name] : []));
    case 'excluded-path':
      return entriesOfRoot(site).flatMap(({ name, isFolder }) =>
        /^[._]/.test(name) ? [] : [isFolder ? `${name}/` : name],
      );
    case 'time-zone':
      return timeZones();
    case 'site-address': {
      const host = customDomain(site)?.toLowerCase() ?? published().repository?.host;
      return host === undefined ? [] : [`https://${host}`];
    }
    case 'base-path':
      return customDomain(site) === undefined ? [published().repository?.base ?? ''] : [];
    case 'language':
    case 'page-language':
      return languagesOf(site, path);
    case 'page-address':
      return site.pages.filter(page => isPage(page) && page.path !== path).map(({ url }) => url);
    case 'post-categories':
    case 'post-tags':
      return site.pages.flatMap(({ path: file, data }) => (file === path ? [] : wordsOf(data[kind.slice(5)])));
    default:
      return [];
  }
}

function collectionsOf({ config }: SiteSnapshot): readonly string[] {
  const { collections } = config.values;
  return isMapping(collections) ? Object.keys(collections) : stringsOf(collections);
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The folders of the site's root, then its files. */
function entriesOfRoot({ files, assets }: SiteSnapshot): readonly Entry[] {
  const entries = new Map<string, boolean>();
  for (const path of [...files.keys(), ...assets.keys()]) {
    const slash = path.indexOf('/');
    entries.set(slash < 0 ? path : path.slice(0, slash), slash >= 0);
  }
  return [...entries]
    .map(([name, isFolder]) => ({ name, isFolder }))
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, 'en'));
}

/** What Jekyll reads otherwise: named by `include`, layouts and settings would be published as well. */
function isJekylls(site: SiteSnapshot, name: string): boolean {
  return (
    /^(?:_config\.ya?ml|_(?:layouts|includes|data|sass|plugins|site|posts|drafts)|\.(?:git|github|jekyll-.*|sass-cache|DS_Store))$/.test(
      name,
    ) || collectionsOf(site).includes(name.slice(1))
  );
}

/** The names of all time zones, that of this machine and China's first. */
function timeZones(): readonly string[] {
  return [new Intl.DateTimeFormat().resolvedOptions().timeZone, 'Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')];
}

/** The codes that other pages have, then those of English and Chinese. */
function languagesOf({ pages }: SiteSnapshot, path: string): readonly string[] {
  const codes = pages.flatMap(({ path: file, data: { lang } }) =>
    file !== path && typeof lang === 'string' ? [lang] : [],
  );
  return [...codes, 'en', 'zh-CN'];
}

/** A list of words, or words with blanks between them. */
function wordsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/) : stringsOf(value);
}
