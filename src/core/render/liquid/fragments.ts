/**
 * What Liquid's grammar calls a quoted fragment: a run of quoted strings and of characters that are neither white space
 * nor one of `, | ' "`. Gives its end, or `undefined` where none begins at `at`.
 */
export function fragmentEnd(text: string, at: number): number | undefined {
  const quote = text.charAt(at);
  const closing = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
  // a fragment that begins with a quoted string is that string
  if (closing !== -1) return closing + 1;
  let end = at;
  while (end < text.length) {
    const character = text.charAt(end);
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, end + 1);
      if (close === -1) break;
      end = close + 1;
    } else if (/[ \t\r\n\f\v,|]/.test(character)) {
      break;
    } else {
      end += 1;
    }
  }
  return end > at ? end : undefined;
}

/** The end of a row of fragments without anything between them: `"a"b"c"`. */
export function fragmentsEnd(text: string, at: number): number | undefined {
  let end = fragmentEnd(text, at);
  for (let next = end; next !== undefined; next = fragmentEnd(text, next)) end = next;
  return end;
}

interface Fragment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first quoted fragment at or after `from`. */
export function nextFragment(text: string, from: number): Fragment | undefined {
  for (let start = from; start < text.length; start += 1) {
    const end = fragmentEnd(text, start);
    if (end !== undefined) return { text: text.slice(start, end), start, end };
  }
  return undefined;
}

/** Every `name: value` in the markup of a tag: `limit: 2`, `cols:3`. */
export function tagAttributes(text: string): readonly (readonly [name: string, value: string])[] {
  const found: [string, string][] = [];
  const pattern = /\w[\w-]*/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const colon = skipSpace(text, pattern.lastIndex);
    if (text.charAt(colon) !== ':') continue;
    const start = skipSpace(text, colon + 1);
    const end = fragmentEnd(text, start);
    if (end === undefined) continue;
    found.push([match[0], text.slice(start, end)]);
    pattern.lastIndex = end;
  }
  return found;
}

/** The offset of the first character at or after `at` that is not white space. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[ \t\r\n\f\v]/.test(text.charAt(end))) end += 1;
  return end;
}
