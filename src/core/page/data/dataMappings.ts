import type { YamlMapping, YamlValue } from '../../syntax/yamlValue';

/**
 * Visits the mappings of a data file in order, each once: what an alias names is another value with the same entries, and is visited where it is
 * written.
 * @param visit gets a mapping and the keys that lead to it, and says whether those within it are visited, too
 */
export function visitMappings(
  root: YamlValue | undefined,
  visit: (mapping: YamlMapping, keys: readonly string[]) => boolean,
): void {
  const seen = new Set<unknown>();
  const walk = (value: YamlValue, keys: readonly string[]): void => {
    if (value.kind === 'scalar') return;
    const held = value.kind === 'sequence' ? value.items : value.entries;
    if (seen.has(held)) return;
    seen.add(held);
    if (value.kind === 'sequence') for (const item of value.items) walk(item, keys);
    else if (visit(value, keys)) for (const entry of value.entries) walk(entry.value, [...keys, entry.key]);
  };
  if (root !== undefined) walk(root, []);
}
