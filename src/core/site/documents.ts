import { isMapping, type PlainMapping } from '../syntax/plainMapping';
import { isReadByJekyll, isReadInCollection } from './settings/entryFilter';
import { folderNamed, joinPath, pathInCollections } from './settings/siteFolders';
import { extensionOf, folderOf, stemOf } from './fileName';
import type { DocumentPlace } from './addresses/permalink';
import { isList, printed, stringOr } from './plainValue';
import type { SiteConfig, SiteSnapshot } from './siteSnapshot';
import { titleOfSlug } from './addresses/slug';

/** How Jekyll wants the file of a post to be named, `_posts/2024-01-02-a.md`: its date, a dash and its words. */
export const postName = /^(?:.*\/)?(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)\.[^./]+$/;

/**
 * Where a file lies among posts (`_posts/2024-01-02-a.md`, `news/_posts/…`) or in a collection of the config
 * (`_talks/a.md`); `undefined` for any other file.
 */
export function collectionPlace(config: SiteConfig, file: string): DocumentPlace | undefined {
  return postPlace(config, file) ?? ownCollectionPlace(config, file);
}

function postPlace(config: SiteConfig, file: string): DocumentPlace | undefined {
  // bounded: a path of a file
  const match = /^(?:(.*?)\/)?_posts\/(.+)$/.exec(file);
  const path = match?.[2];
  if (path === undefined || !postName.test(path)) return undefined;
  const above = match?.[1] ?? '';
  const container = stringOr(config.values.collections_dir, '');
  if (container !== '' && above !== container && !above.startsWith(`${container}/`)) return undefined;
  if (above !== '' && above !== container && !isReadByJekyll(config, above, true)) return undefined;
  if (!isReadInCollection(config, above === '' ? '_posts' : `${above}/_posts`, path)) return undefined;
  return { collection: 'posts', path, file };
}

function ownCollectionPlace(config: SiteConfig, file: string): DocumentPlace | undefined {
  const collections = config.values.collections;
  if (!isMapping(collections)) return undefined;
  const container = stringOr(config.values.collections_dir, '');
  for (const collection of Object.keys(collections)) {
    const folder = `${container === '' ? '' : `${container}/`}_${collection}`;
    if (collection === 'posts' || collection === 'data' || !file.startsWith(`${folder}/`)) continue;
    const path = file.slice(folder.length + 1);
    if (isReadInCollection(config, folder, path)) return { collection, path, file };
  }
  return undefined;
}

/**
 * The file that Jekyll knows by a path, such as `{% link _talks/a.md %}` names: of what lies in a collection the folder
 * `collections_dir` is no part of it.
 */
export function fileKnownAs(config: SiteConfig, path: string): string | undefined {
  const inCollections = joinPath(folderNamed({ config }, 'collections_dir', ''), path);
  if (collectionPlace(config, inCollections) !== undefined) return inCollections;
  return collectionPlace(config, path) === undefined ? path : undefined;
}

/** The name that `{% post_url %}` takes of a post: `2024-01-02-a`, with the folders around `_posts` where it has some; `undefined` for any other file. */
export function nameOfPost(config: SiteConfig, file: string): string | undefined {
  return postPlace(config, file) === undefined
    ? undefined
    : file.replace(/(^|\/)_posts\//, '$1').replace(/\.[^./]+$/, '');
}

/** The file of the post with that name; folders may be left out (https://jekyllrb.com/docs/liquid/tags/#linking-to-posts). */
export function postNamed({ config, pages }: Pick<SiteSnapshot, 'config' | 'pages'>, name: string): string | undefined {
  const wanted = `/${name.replace(/^\//, '')}`;
  return pages.find(
    ({ collection, path }) => collection === 'posts' && `/${nameOfPost(config, path) ?? ''}`.endsWith(wanted),
  )?.path;
}

/**
 * What Jekyll adds to the front matter of a post or document: `title`, `slug`, `date` and `ext` from the file's name
 * where they are not written, `categories` (with the folders above `_posts`) and `tags` as lists.
 */
export function documentData(
  config: SiteConfig,
  place: DocumentPlace,
  data: PlainMapping,
  defaultCategories: unknown,
): PlainMapping {
  const dated = postName.exec(place.path);
  const slug = (dated?.[2] ?? stemOf(place.path)).replace(/(?<!\.)\.*$/, '');
  // Jekyll keeps them as they are written, and puts those beside them as text that are none
  const written = [...foldersAbovePosts(config, place), ...words(defaultCategories), ...words(data.categories)];
  const categories = [...written, ...[...written, ...named(data.category, data.categories)].map(printed)];
  const added: Record<string, unknown> = {
    title: data.title ?? titleOfSlug(slug),
    slug: data.slug ?? slug,
    ext: data.ext ?? extensionOf(place.path),
    categories: [...new Set(categories)],
    tags: named(data.tag, data.tags),
  };
  const date = data.date ?? dated?.[1];
  return date === undefined ? { ...data, ...added } : { ...data, ...added, date };
}

function foldersAbovePosts(config: SiteConfig, { collection, file, path }: DocumentPlace): readonly string[] {
  if (collection !== 'posts') return [];
  const above = folderOf(pathInCollections({ config }, file.slice(0, file.length - path.length - 1)));
  return above === '' ? [] : above.split('/');
}

/** `a b` and `[a, b]` are the same to Jekyll under a name in the plural. */
function words(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(word => word !== '') : list(value);
}

/** Jekyll's `Utils.pluralized_array_from_hash`: the name in the singular counts before the one in the plural. */
function named(singular: unknown, plural: unknown): readonly unknown[] {
  const isWritten = singular !== undefined && singular !== null && singular !== false;
  const inPlural = isList(plural) || typeof plural === 'string' ? words(plural) : [];
  return [isWritten ? list(singular) : inPlural].flat(Infinity).filter(item => item !== null && item !== undefined);
}

function list(value: unknown): readonly unknown[] {
  const items = isList(value) ? value : [value];
  return items.filter(item => item !== null && item !== undefined);
}
