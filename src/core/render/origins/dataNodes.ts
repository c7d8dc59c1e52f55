import { remembered } from '../../remembered';
import { placeCsv } from '../../site/csv';
import { dataFileNames, isLongJson } from '../../site/data';
import { extensionOf } from '../../site/fileName';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { parseYaml } from '../../syntax/yaml';
import type { YamlValue } from '../../syntax/yamlValue';
import type { Layer } from './layers';

/** What `site.data` was made of, by the names that lead to a file: `publications/journals`. */
export function dataLayers(site: SiteSnapshot): (names: string) => readonly Layer[] {
  let files: ReadonlyMap<string, SiteFile> | undefined;
  return names => {
    files ??= dataFileNames(site.config, site.files.values());
    const file = files.get(names);
    const node = file === undefined ? undefined : nodeOf(file);
    return file === undefined || node === undefined ? [] : [{ path: file.path, node }];
  };
}

/** The file with its places; none for one so long that reading it again would be felt. */
const nodeOf = remembered((file: SiteFile): YamlValue | undefined => {
  const extension = extensionOf(file.path);
  const { text } = file;
  if (extension === '.csv') return placeCsv(text, ',');
  if (extension === '.tsv') return placeCsv(text, '\t');
  if (isLongJson(file)) return undefined;
  return parseYaml(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length }).root;
});
