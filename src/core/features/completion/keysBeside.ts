import { collectionPlace } from '../../site/documents';
import { frontMatterOf } from '../../site/fileFrontMatter';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';

/** A collection may have thousands of documents, all alike. */
const most = 100;

/** The keys that other documents of a file's collection have in their front matter, those of most documents first, each with one that has it. */
export function keysBeside(site: SiteSnapshot, path: string): ReadonlyMap<string, string> {
  const collection = collectionPlace(site.config, path)?.collection;
  if (collection === undefined) return new Map();
  const others = site.pages.filter(page => page.collection === collection && page.path !== path).slice(-most);
  const having = new Map<string, string[]>();
  for (const { path: other } of others) {
    const file = site.files.get(other);
    const plain = file && frontMatterOf(file).yaml.plain;
    if (!isMapping(plain)) continue;
    for (const key of Object.keys(plain)) having.set(key, [...(having.get(key) ?? []), other]);
  }
  return new Map(
    [...having]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, documents]) => [key, documents.at(-1) ?? ''] as const),
  );
}
