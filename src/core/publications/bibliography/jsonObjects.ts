import type { OffsetRange } from '../../text/range';

/**
 * The outermost objects of a JSON text, as `{ … }` in a list or alone, in order. An object whose braces do not balance ends
 * where the next one begins in a line of its own, so that the ones behind it are found. In `{ "items": [ … ] }`, as
 * Zotero's web service answers, the objects are those of the list.
 */
export function jsonObjects(text: string): readonly OffsetRange[] {
  const objects: OffsetRange[] = [];
  const wrapped = /^\ufeff?\s*\{\s*"items"\s*:\s*\[/.exec(text);
  let at = wrapped?.[0].length ?? 0;
  for (;;) {
    const start = text.indexOf('{', at);
    if (start < 0) return objects;
    const end = endOfObject(text, start);
    objects.push({ start, end });
    at = end;
  }
}

function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '\n') quoted = false;
    else if (quoted && c === '\\') at++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return at + 1;
  }
  const rest = text.slice(start);
  const next = /\}?\s*,?\s*\n\s*\{/.exec(rest);
  if (next === null) return start + rest.trimEnd().length;
  return start + next.index + (next[0].startsWith('}') ? 1 : 0);
}
