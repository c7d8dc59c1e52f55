import type { YamlEntry, YamlMapping, YamlValue } from '../../syntax/yamlValue';
import { slice } from '../../text/range';
import { type Finding, type Fix, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { lineStart } from '../../text/lines';

type Source = Pick<RuleInput, 'path' | 'text'>;

/** Keys of a mapping, and of all that lies in it, that are written again below with another value: YAML keeps the last without a word. */
export function* writtenTwice(node: YamlValue | undefined, source: Source): Iterable<Finding> {
  if (node?.kind === 'sequence') for (const item of node.items) yield* writtenTwice(item, source);
  if (node?.kind !== 'mapping') return;
  yield* doubledKeys(node, source);
  for (const { value } of node.entries) yield* writtenTwice(value, source);
}

/** Those of the mapping itself. */
export function* doubledKeys({ entries }: YamlMapping, source: Source): Iterable<Finding> {
  const counting = new Map(entries.map(entry => [entry.key, entry]));
  for (const entry of entries) {
    const last = counting.get(entry.key);
    if (last !== undefined && last !== entry && entry.key !== '<<') yield* unlike(entry, last, source);
  }
}

function* unlike(entry: YamlEntry, last: YamlEntry, { path, text }: Source): Iterable<Finding> {
  if (slice(text, entry.value.range) === slice(text, last.value.range)) return;
  yield {
    range: entry.keyRange,
    message: message('“{0}” is written again below: only the last one counts, and this has no effect.', entry.key),
    severity: 'warning',
    related: [{ path, range: last.keyRange, message: message('This one counts.') }],
    fixes: dropFix(entry, text),
  };
}

/** `title: Lakes`, where it has a line of its own. */
function dropFix({ keyRange, value }: YamlEntry, text: string): readonly Fix[] {
  const start = lineStart(text, keyRange.start);
  const lineBreak = text.indexOf('\n', value.range.end);
  if (value.kind !== 'scalar' || lineBreak < 0) return [];
  const line = text.slice(start, lineBreak);
  const isAlone = text.slice(start, keyRange.start).trim() === '' && !line.includes('\n');
  if (!isAlone || !/^[ \t]*(?:#.*)?\r?$/.test(text.slice(value.range.end, lineBreak))) return [];
  const edits = [{ range: { start, end: lineBreak + 1 }, newText: '' }];
  return [{ kind: 'drop-key', title: message('Remove it'), edits, safe: false }];
}
