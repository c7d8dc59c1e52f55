import { yamlOfFile } from '../../syntax/yaml';
import type { YamlEntry } from '../../syntax/yamlValue';
import { remembered } from '../../remembered';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { isWithin } from '../../text/range';

/** The key that a place of a YAML file stands under, the outermost: `main_zh` of a menu. `offset` in UTF-16 code units. */
export function menuKey(site: SiteSnapshot, path: string, offset: number): string | undefined {
  const file = /\.ya?ml$/i.test(path) ? site.files.get(path) : undefined;
  if (file === undefined) return undefined;
  return entriesIn(file).find(({ value }) => isWithin({ start: offset, end: offset }, value.range))?.key;
}

const entriesIn = remembered(({ text }: SiteFile): readonly YamlEntry[] => {
  const { root } = yamlOfFile(text);
  return root?.kind === 'mapping' ? root.entries : [];
});
