import { frontMatterOf } from '../../site/fileFrontMatter';
import { folderNamed } from '../../site/settings/siteFolders';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlValue } from '../../syntax/yamlValue';
import { touchesOffset } from '../../text/range';
import { nothing, type Resolved } from './resolve';
import type { SiteReading } from '../siteReading';

/**
 * What a place declares that other files name by its file: a page where its `permalink` stands, a value of `_config.yml` or of a data file
 * where its key does. `undefined` for any other place.
 */
export function declaredAt({ site }: SiteReading, path: string, offset: number): Resolved | undefined {
  const file = site.files.get(path);
  if (file === undefined) return undefined;
  const isData = path.startsWith(`${folderNamed(site, 'data_dir', '_data')}/`) && /\.ya?ml$/i.test(path);
  if (path === site.config.path || isData) {
    const keys = keysAt(yamlOfFile(file.text).root, offset);
    return keys === undefined ? undefined : { ...nothing, file: path, keys };
  }
  if (!site.pages.some(page => page.path === path)) return undefined;
  const { root } = frontMatterOf(file).yaml;
  const permalink = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'permalink') : undefined;
  return permalink === undefined || !touchesOffset(permalink.value.range, offset)
    ? undefined
    : { ...nothing, file: path };
}

/** The keys down to the one that an offset touches. */
function keysAt(root: YamlValue | undefined, offset: number): readonly string[] | undefined {
  const keys: string[] = [];
  for (let node = root; node?.kind === 'mapping';) {
    const entry = node.entries.find(
      ({ keyRange, value }) => touchesOffset(keyRange, offset) || touchesOffset(value.range, offset),
    );
    if (entry === undefined) return undefined;
    keys.push(entry.key);
    if (touchesOffset(entry.keyRange, offset)) return keys;
    node = entry.value;
  }
  return undefined;
}
