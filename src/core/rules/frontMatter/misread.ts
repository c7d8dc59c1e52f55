import type { YamlValue } from '../../syntax/yamlValue';

/**
 * Whether YAML reads what no one means: an item as more of the text above, as in
 *
 *     - vendor
 *      - config
 *
 * or a dash as the beginning of a key (`-title: News`).
 */
export function isMisread(node: YamlValue | undefined): boolean {
  if (node === undefined) return false;
  if (node.kind === 'scalar') return !/^["'|>]/.test(node.source) && /\n[ \t]*-[ \t]/.test(node.source);
  if (node.kind === 'sequence') return node.items.some(isMisread);
  return node.entries.some(({ key, value }) => key.startsWith('-') || isMisread(value));
}

/** Whether the key at this place stands in its mapping once more. */
export function isDoubled(node: YamlValue | undefined, start: number): boolean {
  if (node?.kind === 'sequence') return node.items.some(item => isDoubled(item, start));
  if (node?.kind !== 'mapping') return false;
  const own = node.entries.find(({ keyRange }) => keyRange.start === start);
  return own === undefined
    ? node.entries.some(({ value }) => isDoubled(value, start))
    : node.entries.some(entry => entry !== own && entry.key === own.key);
}

/** Whether the mapping that has a key at this place has one without a value. */
export function hasEmptyBeside(node: YamlValue | undefined, start: number): boolean {
  if (node?.kind === 'sequence') return node.items.some(item => hasEmptyBeside(item, start));
  if (node?.kind !== 'mapping') return false;
  return node.entries.some(({ keyRange }) => keyRange.start === start)
    ? node.entries.some(({ value }) => value.kind === 'scalar' && value.value === null)
    : node.entries.some(({ value }) => hasEmptyBeside(value, start));
}
