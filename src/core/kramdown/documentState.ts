import { downcase } from '../text/downcase';
import type { AttributeList } from './attributeList';
import { ElementNode } from './element';
import type { StartTag } from './htmlTag';
import type { KramdownOptions } from './options';
import type { SourceText } from './sourceText';
import type { SpanMemory } from './spanMemory';
import { endOriginOf, originOf } from './sourceText';
import type { KramdownWarning, KramdownWarningCode } from './tree';

/** `[id]: url "title"`. */
export interface LinkDefinition {
  readonly url: string;
  readonly title: string | undefined;
  /** Stands for the definition in the tree: an attribute list behind it belongs to the links. */
  readonly boundary: ElementNode;
}

interface AbbreviationDefinition {
  readonly title: string;
  readonly boundary: ElementNode;
}

interface FootnoteDefinition {
  /** A `root` whose children are the blocks of the note. */
  readonly note: ElementNode;
  readonly boundary: ElementNode;
  /** Whether something refers to it. */
  used: boolean;
}

/** Definitions by name: a map, or something that looks into one. */
export type Named<Value> = Pick<Map<string, Value>, 'get' | 'has' | 'set' | 'size' | typeof Symbol.iterator>;

/** What the whole page, or a stretch of it, shares while it is read. */
export interface DocumentState {
  options: KramdownOptions;
  readonly links: Named<LinkDefinition>;
  readonly attributeLists: Named<AttributeList>;
  readonly abbreviations: Map<string, AbbreviationDefinition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  readonly warnings: Map<string, KramdownWarning>;
  /** What is read: no range ends behind it. */
  readonly text: string;
  /**
   * How many characters may still be looked at in openers that come to nothing. Enough for any page someone wrote; when
   * it is used up, emphasis and links are plain text, so that reading takes linear time whatever the page says.
   */
  patience: number;
  /** Where texts read earlier are found, in incremental rendering. */
  readonly memory?: SpanMemory | undefined;
}

/** The patience for a text of so many UTF-16 code units. */
export function patienceFor(length: number): number {
  return 20 * length + 100_000;
}

/** Notes a warning about the characters `from` to `to` of `source`. Said once, however often a place is read. */
export function warn(
  document: DocumentState,
  code: KramdownWarningCode,
  subject: string,
  source: SourceText,
  from: number,
  to: number,
): void {
  warnAt(document, code, subject, originOf(source, from), endOriginOf(source, to));
}

/** As `warn`, with offsets in the source. */
export function warnAt(
  document: DocumentState,
  code: KramdownWarningCode,
  subject: string,
  from: number,
  to: number,
): void {
  const start = Math.min(from, document.text.length);
  const end = Math.max(start, Math.min(to, document.text.length));
  document.warnings.set(`${code} ${start}`, { code, subject, start, end });
}

/** The links that the option `link_defs` defines. */
export function linksOf({ link_defs }: KramdownOptions): Map<string, LinkDefinition> {
  const links = new Map<string, LinkDefinition>();
  for (const [id, [url, title]] of Object.entries(link_defs))
    links.set(normalizeLinkId(id), { url, title, boundary: new ElementNode('blank', '', 0, 0) });
  return links;
}

/** Notes attributes of a start tag that are written more than once. */
export function warnOfRepeated(document: DocumentState, { repeated }: StartTag, source: SourceText): void {
  for (const { name, start, end } of repeated) warn(document, 'duplicate-attribute', name, source, start, end);
}

/** Link ids are compared without regard to case, and all white space in them is one space. */
export function normalizeLinkId(id: string): string {
  return downcase(id.replace(/[ \t-\r]+/g, ' '));
}
