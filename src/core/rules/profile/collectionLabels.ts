import { entryOf } from '../../schema/locate';
import { collectionLabel } from '../../site/settings/collectionSettings';
import { folderNamed, joinPath } from '../../site/settings/siteFolders';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import type { YamlValue } from '../../syntax/yamlValue';
import { message } from '../../text/message';
import type { Finding } from '../rule';

/** Collections with a name that Jekyll cuts, 论文 or `my talks`: it looks for another folder than the author's, and finds no settings. */
export function* collectionLabels(root: YamlValue | undefined, site: SiteSnapshot | undefined): Iterable<Finding> {
  for (const { name, range } of namesOf(entryOf(root, 'collections')?.value)) {
    if (collectionLabel(name) === name) continue;
    const above = site === undefined ? '' : folderNamed(site, 'collections_dir', '');
    yield {
      range,
      message: message(
        'Jekyll keeps only the letters a to z, digits, “_”, “-” and “.” of the name of a collection: nothing of “{0}” is left, so what is in the folder “{1}” is not on the site. Give the collection and its folder a name made of these characters.',
        name,
        joinPath(above, `_${name}`),
      ),
    };
  }
}

interface WrittenName {
  readonly name: string;
  readonly range: OffsetRange;
}

/** The names that stand below `collections`, as keys or as items of a list. */
function namesOf(collections: YamlValue | undefined): readonly WrittenName[] {
  if (collections?.kind === 'mapping') {
    return collections.entries.map(({ key, keyRange }) => ({ name: key, range: keyRange }));
  }
  const items = collections?.kind === 'sequence' ? collections.items : [];
  return items.flatMap(item =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [{ name: item.value, range: item.range }] : [],
  );
}
