import type { BoxParts } from '../page/works/boxParts';
import type { PaperBox } from '../page/pageModel';
import type { YamlMapping, YamlValue } from '../syntax/yamlValue';
import type { OffsetRange } from '../text/range';
import { pointerSegments } from './validate';

/** Where a value of a schema is written. */
export interface Located {
  /** `undefined` for items of lists and for the whole document. */
  readonly key: OffsetRange | undefined;
  readonly value: OffsetRange;
  readonly node: YamlValue | undefined;
}

/**
 * The place of a JSON pointer in a YAML document. Where the pointer leads further than the document (a value that came
 * by an alias or a merge key), the place of the last value on the way; `undefined` for an empty document.
 */
export function locateInYaml(root: YamlValue | undefined, pointer: string): Located | undefined {
  if (root === undefined) return undefined;
  let found: Located = { key: undefined, value: root.range, node: root };
  for (const segment of pointerSegments(pointer)) {
    const next = step(found.node, segment);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** The range to underline: the value, or the key of a value that is left out or spans lines of its own. */
export function underlined(located: Located): OffsetRange {
  const { key, value, node } = located;
  if (key === undefined) return value;
  return value.start === value.end || node?.kind !== 'scalar' ? key : value;
}

/** The entry of a mapping with this key; of two equal ones the last, which is the one Ruby keeps. */
export function entryOf(node: YamlValue | undefined, key: string): YamlMapping['entries'][number] | undefined {
  return node?.kind === 'mapping' ? node.entries.filter(entry => entry.key === key).at(-1) : undefined;
}

/** The place of a JSON pointer in the model of a paper box (schemas/paper-box.schema.json). */
export function locateInBox(box: PaperBox, parts: BoxParts, pointer: string): OffsetRange {
  const [first, second] = pointerSegments(pointer);
  switch (first) {
    case 'badge':
      return box.badge?.element.content ?? box.range;
    case 'title':
      return box.title?.range ?? box.range;
    case 'authors':
      return parts.authors?.[Number(second)]?.range ?? box.range;
    case 'venue':
    case 'year':
      return parts[first]?.range ?? box.range;
    case 'citation':
      return (
        box.citation?.start.attributes.find(({ name }) => name === 'data')?.valueRange ??
        box.citation?.start.range ??
        box.range
      );
    case 'links':
      return box.links[Number(second)]?.range ?? box.range;
    case 'image': {
      const attribute = second === 'src' || second === 'alt' || second === 'width' ? box.image?.[second] : undefined;
      return attribute?.valueRange ?? box.image?.element.start.range ?? box.range;
    }
    case undefined:
    default:
      return box.element.start.range;
  }
}

function step(node: YamlValue | undefined, segment: string): Located | undefined {
  if (node?.kind === 'mapping') {
    const entry = entryOf(node, segment);
    return entry && { key: entry.keyRange, value: entry.value.range, node: entry.value };
  }
  const item = node?.kind === 'sequence' ? node.items[Number(segment)] : undefined;
  return item && { key: undefined, value: item.range, node: item };
}
