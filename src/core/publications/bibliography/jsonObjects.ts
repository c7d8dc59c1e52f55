import type { OffsetRange } from '../../text/range';

/**
 * The outermost objects of a JSON text, as `{ … }` in a list or alone, in order. In `{ "items": [ … ] }`, as Zotero's web
 * service answers, the objects are those of the list. `broken`: the text as a whole is no JSON; then an object whose braces
 * do not balance ends before a line that begins with a brace and is indented no further than its own, so that the objects
 * behind it are found.
 */
export function jsonObjects(text: string, broken: boolean): readonly OffsetRange[] {
  const objects: OffsetRange[] = [];
  const wrapped = /^\ufeff?\s*\{\s*"items"\s*:\s*\[/.exec(text);
  let at = wrapped?.[0].length ?? 0;
  for (;;) {
    const start = text.indexOf('{', at);
    if (start < 0) return objects;
    const end = endOfObject(text, start, broken ? indentAt(text, start) : -1);
    objects.push({ start, end });
    at = end;
  }
}

/** `indent` is how far the line of the object is indented, -1 where no other object can begin inside. */
function endOfObject(text: string, start: number, indent: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '\n') {
      quoted = false;
      if (indent >= 0 && beginsObject(text, at + 1, indent)) return trimmedEnd(text, start, at);
    } else if (quoted && c === '\\') at++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return at + 1;
  }
  return trimmedEnd(text, start, text.length);
}

function beginsObject(text: string, lineStart: number, indent: number): boolean {
  let at = lineStart;
  while (at - lineStart <= indent && /[ \t]/.test(text.charAt(at))) at++;
  return at - lineStart <= indent && text.charAt(at) === '{';
}

function indentAt(text: string, offset: number): number {
  // an object in one line with the list may stand far behind its beginning
  const before = text.slice(Math.max(0, offset - 200), offset);
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- 200 characters at most
  return /(?:^|\n)([ \t]*)[^\n]*$/.exec(before)?.[1]?.length ?? 0;
}

/** Without the comma and the blanks that stand before the next object. */
function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && /[\s,]/.test(text.charAt(to - 1))) to--;
  return to;
}
