import { lineEnd } from '../../text/lines';

/** An element without words that stands before a heading so that links lead there: `<span class='anchor' id='news'></span>`, `<a name="news"></a>`. */
export interface HeadingAnchor {
  /** Of its `id`, or of the `name` of `<a>`. */
  readonly id: string;
  /** A `name` is followed by browsers, not by scripts that look for an `id`. */
  readonly kind: 'id' | 'name';
  /** Offset in the text. */
  readonly start: number;
}

/** One of them at the end of a text, with a `<br>` behind it. */
const lastAnchor = /<(span|a|div|p)(\s[^<>\n]*)>\s*<\/\1>(?:\s*<br\s*\/?>)?\s*$/i;
const furthest = 300;

/** The anchors of the heading at an offset, the nearest first; of an empty `<div>` or `<p>`, which a script may fill, only one that is named like the heading. */
export function anchorsBefore(text: string, heading: number): readonly HeadingAnchor[] {
  const anchors: HeadingAnchor[] = [];
  for (let end = heading; ;) {
    const before = text.slice(Math.max(0, end - furthest), end);
    const found = before.trimEnd().endsWith('>') ? lastAnchor.exec(before) : null;
    const [all = '', name = '', attributes = ''] = found ?? [];
    const named = namedBy(attributes, name.toLowerCase() === 'a');
    if (found === null || named === undefined) return anchors;
    const isMeant = /^(?:span|a)$/i.test(name) || /\bclass=["']?(?:[^"'<>=]*\s)?anchor\b/i.test(attributes);
    if (!isMeant && !isNamedAfter(named.id, text, end - all.length, heading)) return anchors;
    end -= all.length;
    anchors.push({ ...named, start: end });
  }
}

const idValue = /\sid\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'=]+))/i;
const nameValue = /\sname\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'=]+))/i;

function namedBy(attributes: string, isLink: boolean): Omit<HeadingAnchor, 'start'> | undefined {
  const [id, name] = [idValue, nameValue].map(value => value.exec(attributes)?.slice(1).find(Boolean));
  if (id !== undefined) return { id, kind: 'id' };
  return isLink && name !== undefined ? { id: name, kind: 'name' } : undefined;
}

/**
 * `#talks` for `# 🎤 Invited Talks`: its words are words of the heading. What has all words of the heading above, `# Talks`, may be what a script
 * fills below that.
 */
function isNamedAfter(id: string, text: string, start: number, heading: number): boolean {
  const own = wordsOf(id);
  const below = wordsOf(text.slice(heading, lineEnd(text, heading)));
  const above = /(?:^|\n)#{1,6}([^\n]*)$/.exec(text.slice(0, lineEnd(text, text.lastIndexOf('\n#', start) + 1)))?.[1];
  const isOfAbove = above !== undefined && sameWords(wordsOf(above), own) && !sameWords(below, own);
  return own.length > 0 && !isOfAbove && (sameWords(below, own) || own.every(word => below.includes(word)));
}

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `openpositions` and `Open positions`, too. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.join('') === other.join('');
}

/** The ids of the anchors that a text begins with. */
export function idsBelow(text: string): readonly string[] {
  const anchors = /^(?:\s{0,80}<(?:span|a)\s[^<>\n]{0,200}>\s{0,80}<\/(?:span|a)>){1,5}/i.exec(text)?.[0] ?? '';
  return [...anchors.matchAll(/<(span|a)(\s[^<>]*)>/gi)].flatMap(
    ({ 1: name = '', 2: attributes = '' }) => namedBy(attributes, name.toLowerCase() === 'a')?.id ?? [],
  );
}
