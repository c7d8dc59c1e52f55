import { toText } from '../../render/liquid/rubyText';
import { isList } from '../../site/plainValue';
import { keysInOrder } from '../../syntax/keyOrder';
import { isMapping } from '../../syntax/plainMapping';

const longest = 48;

/** A value on one short line: `"Mei Lin"`, `{ name, avatar, … }`, `[12]`; `''` for one that is not known. */
export function shortValue(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return cut(JSON.stringify(value.replace(/\s+/g, ' ')));
  if (isList(value)) return `[${value.length}]`;
  if (isMapping(value)) return cut(`{ ${keysInOrder(value).join(', ')} }`);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'nil';
  return cut(toText(value));
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
