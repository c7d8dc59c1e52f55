import { normalizeLinkId } from '../kramdown/documentState';
import type { OffsetRange } from '../text/range';

/** `[id]: target` at the start of a line, `<target>` too (https://kramdown.gettalong.org/syntax.html#link-definitions). */
const definition = /(?<![^\r\n]) {0,3}\[([^\r\n\]]+)\]:[ \t]*(?:<([^>\r\n]*)>|([^\s<]\S*))/g;

/** Where the targets of reference links are written, by normalized id. Of two definitions kramdown takes the last. */
export function readLinkDefinitions(masked: string): ReadonlyMap<string, OffsetRange> {
  const targets = new Map<string, OffsetRange>();
  if (!masked.includes(']:')) return targets;
  for (const found of masked.matchAll(definition)) {
    const pointed = found[2] !== undefined;
    const end = found.index + found[0].length - (pointed ? 1 : 0);
    const start = end - (found[2] ?? found[3] ?? '').length;
    targets.set(normalizeLinkId(found[1] ?? ''), { start, end });
  }
  return targets;
}

/**
 * What stands behind the targets of link definitions, in order. kramdown prints none of it, so authors hide drafts there:
 * `[//]: # (<img src="old.png">)`.
 */
export function readHiddenTails(masked: string): readonly OffsetRange[] {
  if (!masked.includes(']:')) return [];
  return [...masked.matchAll(/(?<![^\r\n]) {0,3}\[(?!\^)[^\r\n\]]+\]:[ \t]*\S+(?=[ \t]+\S)/g)].map(found => {
    const start = found.index + found[0].length;
    const lineEnd = masked.indexOf('\n', start);
    return { start, end: lineEnd < 0 ? masked.length : lineEnd };
  });
}

/** The id a reference link or picture uses: `[text][id]`, `[text][]`, `[text]`. `source` is the whole link as written. */
export function referenceId(source: string, text: string): string {
  const id = /\]\s?\[([^\]]*)\]$/.exec(source.slice(-200))?.[1] ?? '';
  return normalizeLinkId(id === '' ? text : id);
}
