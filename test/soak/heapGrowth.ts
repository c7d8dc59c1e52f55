// npm run soak:growth -- EARLIER.heapsnapshot LATER.heapsnapshot: what there is more of in the later one, by kind, in kB and pieces.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Held {
  /** In bytes, without what it refers to. */
  readonly size: number;
  readonly count: number;
}

/** The fields of Chromium's format that are read here: https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshot-schema */
interface Meta {
  readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  readonly node_count: number;
}

const listed = 40;
const comma = 44;
const zero = 48;
const closingBracket = 93;

/** What a heap holds by kind: `object:Map`, `code:system / BytecodeArray`, `string`. A snapshot is larger than what JSON.parse takes. */
function heldIn(file: string): ReadonlyMap<string, Held> {
  const bytes = readFileSync(file);
  const nodesAt = bytes.indexOf('"nodes":[');
  const head = bytes.toString('latin1', 0, nodesAt);
  const { meta, node_count: count } = JSON.parse(head.slice(head.indexOf('{', 1), head.lastIndexOf('}') + 1)) as Meta;
  const fields = meta.node_fields;
  const numbers = numbersAt(bytes, nodesAt + '"nodes":['.length, count * fields.length);
  const stringsAt = bytes.indexOf('"strings":[') + '"strings":'.length;
  const strings = JSON.parse(bytes.toString('utf8', stringsAt, bytes.lastIndexOf(']') + 1)) as readonly string[];
  const [type, name, size] = ['type', 'name', 'self_size'].map(field => fields.indexOf(field));
  const held = new Map<string, Held>();
  for (let at = 0; at < numbers.length; at += fields.length) {
    const of = (field: number | undefined): number => numbers[at + (field ?? 0)] ?? 0;
    const kind = kindOf(meta.node_types[0][of(type)] ?? '', strings[of(name)] ?? '');
    const before = held.get(kind);
    held.set(kind, { size: (before?.size ?? 0) + of(size), count: (before?.count ?? 0) + 1 });
  }
  return held;
}

/** Texts are one kind, and so is compiled code that is named after the function it belongs to. */
function kindOf(type: string, name: string): string {
  if (type.endsWith('string') || (type === 'code' && !name.startsWith('system'))) return type;
  return `${type}:${name.slice(0, 70)}`;
}

function numbersAt(bytes: Buffer, from: number, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let value = 0;
  let read = 0;
  for (let at = from; read < count; at++) {
    const code = bytes[at];
    if (code === comma || code === closingBracket) {
      numbers[read++] = value;
      value = 0;
    } else if (code !== undefined && code >= zero) value = value * 10 + code - zero;
  }
  return numbers;
}

function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [earlier, later] = positionals.map(heldIn);
  if (earlier === undefined || later === undefined) throw new Error('Two snapshots are compared.');
  const none: Held = { size: 0, count: 0 };
  const grown = [...later]
    .map(([kind, held]) => ({ kind, before: earlier.get(kind) ?? none, held }))
    .sort((a, b) => b.held.size - b.before.size - (a.held.size - a.before.size));
  for (const { kind, before, held } of grown.slice(0, listed))
    console.log(`${((held.size - before.size) / 1000).toFixed(1)} kB\t${before.count} → ${held.count}\t${kind}`);
}

main();
