import type { YamlScalar, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import type { Reference } from './reference';

/** They say where the page itself is published. */
const ownAddresses = new Set(['permalink', 'redirect_from']);

/** Longer values are texts. */
const longest = 300;

/**
 * The values of a YAML document that may be addresses: one line with `#`, `/` or a dot and without a blank at its ends.
 * Whether one is can be told by the site alone. `layout` of front matter names a layout.
 */
export function yamlReferences(root: YamlValue | undefined): readonly Reference[] {
  const found: Reference[] = [];
  const waiting: { readonly value: YamlValue; readonly key: string; readonly above: string }[] = [];
  if (root !== undefined) waiting.push({ value: root, key: '', above: '' });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, key, above } = next;
    const path = `${above}${key}`;
    if (value.kind === 'mapping')
      for (const entry of value.entries)
        waiting.push({ value: entry.value, key: entry.key, above: path === '' ? '' : `${path}.` });
    else if (value.kind === 'sequence') for (const item of value.items) waiting.push({ value: item, key, above });
    else if (typeof value.value === 'string') {
      const { value: text } = value;
      const range = inside(value);
      // an escape or a folded line: the letters are not those of the file
      if (ownAddresses.has(key) || text === '' || text.length > longest || range.end - range.start !== text.length)
        continue;
      if (key === 'layout') found.push({ kind: 'layout', text, range });
      else if (/[#/.]/.test(text) && text.trim() === text && !text.includes('\n'))
        found.push({ kind: 'address', text, range, given: { kind: 'key', key: path } });
    }
  }
  return found;
}

/** A value without its quotes. */
function inside({ range, source }: YamlScalar): OffsetRange {
  return /^(["'])[^]*\1$/.test(source) ? { start: range.start + 1, end: range.end - 1 } : range;
}
