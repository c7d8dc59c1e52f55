import { parseYaml } from '../../syntax/yaml';
import type { YamlEntry } from '../../syntax/yamlValue';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isWithin } from '../../text/range';

const lists = new WeakMap<object, readonly YamlEntry[]>();

/** The key that a place of a YAML file stands under, the outermost: `main_zh` of a menu. `offset` in UTF-16 code units. */
export function menuKey(site: SiteSnapshot, path: string, offset: number): string | undefined {
  const file = /\.ya?ml$/i.test(path) ? site.files.get(path) : undefined;
  if (file === undefined) return undefined;
  const known = lists.get(file) ?? entriesIn(file.text);
  lists.set(file, known);
  return known.find(({ value }) => isWithin({ start: offset, end: offset }, value.range))?.key;
}

function entriesIn(text: string): readonly YamlEntry[] {
  const { root } = parseYaml(text);
  return root?.kind === 'mapping' ? root.entries : [];
}
