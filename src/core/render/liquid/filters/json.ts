import { printFloat } from '../../../syntax/yamlFloat';
import { rubyError } from '../errors';
import { toText } from '../rubyText';
import type { Hash } from '../values';
import { dropText, isArray, isHash, isNil, isNumeric, isWhole, numberOf, pairsOf } from '../values';

/** JSON as Ruby generates it: no spaces, Floats with their point, dates as texts. `depth` is how many lists and hashes hold it. */
export function jsonOf(value: unknown, depth = 0): string {
  if (isNil(value)) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isWhole(value)) return String(value);
  if (isNumeric(value)) return floatText(numberOf(value));
  if (isArray(value)) return `[${value.map(item => jsonOf(item, depth + 1)).join(',')}]`;
  if (isHash(value)) return hashText(value, depth);
  return jsonText(toText(value));
}

function hashText(value: Hash, depth: number): string {
  const drop = dropText(value);
  const neighbours = drop?.neighbours?.map(key => [key, neighbourOf(value[key], depth)] as const) ?? [];
  // Liquid's own objects have no JSON, only a name
  const name = drop?.neighbours === undefined ? drop?.text() : undefined;
  if (name?.startsWith('Liquid::') === true) return jsonText(name);
  return `{${[...pairsOf(value), ...neighbours]
    .map(([key, item]) => `${jsonText(toText(key))}:${jsonOf(item, depth + 1)}`)
    .join(',')}}`;
}

/** What Jekyll leaves out of the neighbours of a document that is itself within others. */
const collapsed: readonly string[] = ['content', 'output', 'excerpt'];

/** Jekyll's `DocumentDrop#hash_for_json`: deep within others a neighbour goes without its text and without neighbours of its own. */
function neighbourOf(neighbour: unknown, depth: number): unknown {
  if (depth < 2 || !isHash(neighbour)) return neighbour;
  const keys = Object.keys(neighbour).filter(key => !collapsed.includes(key));
  return Object.fromEntries(keys.map(key => [key, neighbour[key]]));
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) throw rubyError(`${value} not allowed in JSON`);
  return printFloat(value);
}

function jsonText(text: string): string {
  return JSON.stringify(text);
}
