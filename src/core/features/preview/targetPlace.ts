import type { OffsetRange } from '../../text/range';
import { attributePlace, isRestOfAddress, type AttributePlace } from '../attributePlace';
import { lineStart } from '../../text/lines';

/** The target of a link or picture that may still be being written. */
export interface TargetPlace {
  /** What ends it: the parenthesis of Markdown, the quote of an attribute, or a blank where that has none. */
  readonly ends: ')' | '"' | "'" | 'blank';
  readonly range: OffsetRange;
  /** What a choice takes the place of: all of a target that is closed, else what stands before the offset. */
  readonly replaced: OffsetRange;
  /** What the target is to be. */
  readonly wanted: 'picture' | 'icon' | 'film' | 'link' | 'style' | 'script' | 'resource';
  /** Whether VS Code completes paths here in Markdown: in these tags as far as they stand on one line, with a quote right behind the `=`, and in Markdown's own links. */
  readonly isKnownToEditor: boolean;
  /** The words of the link as they are written; `''` where it has none yet. */
  readonly linked: string;
}

const knownToEditor: ReadonlySet<string> = new Set(['img src', 'source src', 'video src', 'a href']);

const wantedKinds: Readonly<Record<string, TargetPlace['wanted']>> = {
  'img src': 'picture',
  'img data-src': 'picture',
  'source src': 'film',
  'video src': 'film',
  'video poster': 'picture',
  'a href': 'link',
  'area href': 'link',
  'iframe src': 'link',
  'embed src': 'link',
  'object data': 'link',
  'link href': 'resource',
  'script src': 'script',
};

/** The target at `offset`: `<a href="‸">`, `![](‸)`, `[text](‸)`. */
export function targetPlace(text: string, offset: number): TargetPlace | undefined {
  const place = attributePlace(text, offset);
  if (place !== undefined) {
    const name = `${place.tag} ${place.attribute}`;
    const kind = wantedKinds[name];
    if (kind === undefined) return undefined;
    const wanted = kind === 'resource' ? wantedByRelation(text, place) : kind;
    const isOnLine = text.lastIndexOf('<', offset - 1) > text.lastIndexOf('\n', offset - 1);
    const ends = place.quote === '' ? 'blank' : place.quote;
    const { value: range, replaced } = place;
    const isQuoted = /=["']/.test(text.slice(range.start - 2, range.start));
    const isKnownToEditor = knownToEditor.has(name) && isOnLine && isQuoted;
    return {
      ends,
      range,
      replaced,
      wanted,
      isKnownToEditor,
      linked: place.tag === 'a' ? linkedBehind(text, range) : '',
    };
  }
  return markdownTarget(text, offset);
}

/** `<link rel="stylesheet" href="‸">`, also where `rel` stands behind the address. */
function wantedByRelation(text: string, { value, before }: AttributePlace): TargetPlace['wanted'] {
  const behind = /^[^<>]{0,500}/.exec(text.slice(value.end, value.end + 500))?.[0] ?? '';
  const relation = before.get('rel') ?? /\srel\s{0,9}=\s{0,9}["']?([\w -]*)/i.exec(behind)?.[1] ?? '';
  if (/\bstylesheet\b/i.test(relation)) return 'style';
  return /\bicon\b/i.test(relation) ? 'icon' : 'resource';
}

/** `Bo Li` of `<a href="‸">Bo Li</a>`. */
function linkedBehind(text: string, { end }: OffsetRange): string {
  return /^["']?[^<>]{0,200}>([^<>]{1,200})<\/a>/.exec(text.slice(end, end + 500))?.[1] ?? '';
}

/** A link's text is not longer. */
const longestText = 1000;

/** `)` or ` "Title")`, and not the next word of a sentence: `[CV](‸is here`. */
const closed = /^(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*)?\)/;

function markdownTarget(text: string, offset: number): TargetPlace | undefined {
  const line = lineStart(text, offset);
  const close = text.lastIndexOf('](', offset - 1);
  if (close < line || close + 2 > offset) return undefined;
  const isAngled = text[close + 2] === '<' && close + 2 < offset;
  const start = close + 2 + (isAngled ? 1 : 0);
  // `[CV]({{ site.baseurl }}/‸)` is one word to Markdown, which sees what Liquid prints
  if (/[\s()<>]/.test(text.slice(start, offset).replace(/\{\{[^{}]*\}\}/g, ''))) return undefined;
  const rest = text.slice(offset, offset + longestText);
  const open = openingBracket(text, close, line);
  const wanted = open > 0 && text[open - 1] === '!' ? 'picture' : 'link';
  const range = { start, end: offset + rest.search(/[\s()<>]|$/) };
  const behind = text.slice(range.end, range.end + longestText);
  const isClosed = isAngled
    ? behind.startsWith('>')
    : closed.test(behind) &&
      (isRestOfAddress(text.slice(offset, range.end)) || !isOfSentence(text.slice(line, Math.max(line, open)), behind));
  const replaced = isClosed ? range : { start, end: offset };
  const linked = open >= 0 ? text.slice(open + 1, close) : '';
  return { ends: ')', range, replaced, wanted, isKnownToEditor: true, linked };
}

/** The `[` of the `]` at `close`; -1 where there is none on the line. */
function openingBracket(text: string, close: number, line: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(line, close - longestText); at--) {
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return at;
  }
  return -1;
}

/** Whether the first `)` behind a target closes what the line has open before it, and the paragraph does not: `(see [CV](‸here)`. */
function isOfSentence(before: string, behind: string): boolean {
  const [rest = ''] = behind.split(/\n[ \t\r]*\n/, 1);
  return depth(before) > 0 && depth(before) + depth(rest.slice(rest.indexOf(')') + 1)) > 0;
}

/** How many parentheses a text opens more than it closes. */
function depth(text: string): number {
  return text.split('(').length - text.split(')').length;
}
