import type { YamlEntry, YamlValue } from '../../syntax/yamlValue';

/** A node of a file that a value was made of. */
export interface Layer {
  readonly path: string;
  readonly node: YamlValue;
}

/**
 * The nodes behind `container[key]`, where `container` was made of these layers, the uppermost first: mappings of several
 * files are merged, so that each of them may have the key. Of a list, `key` is the number.
 */
export function layersBelow(layers: readonly Layer[], key: string): readonly Layer[] {
  const found: Layer[] = [];
  const nulls: Layer[] = [];
  for (const { path, node } of layers) {
    const below = node.kind === 'sequence' ? node.items[Number(key)] : entryOf(node, key)?.value;
    if (below === undefined) continue;
    // a null leaves what is below it
    if (below.kind === 'scalar' && below.value === null) nulls.push({ path, node: below });
    else found.push({ path, node: below });
    if (node.kind === 'sequence') break;
  }
  return found.length > 0 ? found : nulls;
}

/** The key as it is written in the uppermost layer that has it. */
export function keyBelow(layers: readonly Layer[], key: string): (Layer & { readonly entry: YamlEntry }) | undefined {
  for (const { path, node } of layers) {
    const entry = entryOf(node, key);
    if (entry !== undefined) return { path, node, entry };
  }
  return undefined;
}

/** The last of equal keys; `<<` brings those of other mappings. */
function entryOf(node: YamlValue, key: string): YamlEntry | undefined {
  if (node.kind !== 'mapping') return undefined;
  for (let at = node.entries.length - 1; at >= 0; at -= 1) {
    const entry = node.entries[at];
    if (entry === undefined) continue;
    if (entry.key === key) return entry;
    const merged = entry.key === '<<' ? mergedEntry(entry.value, key) : undefined;
    if (merged !== undefined) return merged;
  }
  return undefined;
}

/** Of a list of mappings the first wins. */
function mergedEntry(value: YamlValue, key: string): YamlEntry | undefined {
  if (value.kind !== 'sequence') return entryOf(value, key);
  for (const item of value.items) {
    const entry = entryOf(item, key);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
