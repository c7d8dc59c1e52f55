import { siteReads } from '../../schema/siteUse';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlMapping } from '../../syntax/yamlValue';

/** A profile of the left column: `author` of `_config.yml`, or one of `_data/authors.yml`. */
export interface AuthorProfile {
  /** As its author thinks of it: `author`, or the key in `authors.yml`. */
  readonly name: string;
  readonly node: YamlMapping;
  /** The same as plain values. */
  readonly plain: Readonly<Record<string, unknown>>;
}

/** Whether a file may hold profiles. */
export function holdsProfiles(path: string): boolean {
  return path === '_config.yml' || /^_data\/authors\.ya?ml$/.test(path);
}

/**
 * The profiles of a file that visitors see: none where YAML cannot read it; of `authors.yml` those that a page names by
 * its `author`, where an include asks for `site.data.authors`.
 */
export function authorProfiles(path: string, text: string, site: SiteSnapshot | undefined): readonly AuthorProfile[] {
  const { problems, root, plain } = yamlOfFile(text);
  if (problems.length > 0 || root?.kind !== 'mapping' || !isMapping(plain)) return [];
  const isConfig = path === '_config.yml';
  if (!isConfig && !siteReads(site, 'site.data.authors')) return [];
  return root.entries.flatMap(({ key, value }) => {
    const own = plain[key];
    if (value.kind !== 'mapping' || !isMapping(own) || !isShown(key, isConfig, site)) return [];
    return [{ name: key, node: value, plain: own }];
  });
}

function isShown(key: string, isConfig: boolean, site: SiteSnapshot | undefined): boolean {
  return isConfig ? key === 'author' : (site?.pages.some(({ data }) => data.author === key) ?? false);
}
