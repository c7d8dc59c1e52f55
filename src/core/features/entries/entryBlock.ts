import { isHtmlItem, type HtmlUnit } from '../../page/html/htmlUnit';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { slice, type OffsetRange } from '../../text/range';

/** A publication as it is moved: whole lines, with all that stands in them, read or not. */
export interface EntryBlock {
  /** A paper box, an item of a list, a paragraph or a row of a table in Markdown, an item or paragraphs in HTML, an item of a data file, or a file of a collection. */
  readonly kind: 'box' | 'item' | 'paragraph' | 'row' | 'html' | 'data' | 'file';
  /** From the beginning of its first line to the end of its last, without the line break behind. */
  readonly range: OffsetRange;
  /** What stands before it in its first line: blanks. */
  readonly indent: string;
  /** How many list items lie around it. */
  readonly depth: number;
  /** What it is in HTML, and the element around it. */
  readonly html: HtmlUnit | undefined;
  /** In a data file the keys that lead to its list, `conferences` of `site.data.papers.conferences`; may be empty. */
  readonly list?: string;
  /** `undefined` where title or authors cannot be read. */
  readonly work: Work | undefined;
  /** Never empty: its title, or the first words that a reader sees of it. */
  readonly title: string;
  /** Where the title stands, or the whole. */
  readonly selection: OffsetRange;
  /** Names it among the entries of its file, wherever it is moved to: its title with a number where others have the same. */
  readonly key: string;
  /** Whether it begins and ends like an entry: no element or Liquid block is left open in it, and no other entry stands in it. */
  readonly isWhole: boolean;
  /** Where it stands without the links, pictures and abstracts that go with it; `undefined` where it has none beside it. */
  readonly core?: OffsetRange;
  /** Whether something stands beside it of which nobody can tell whether it belongs to it. */
  readonly hasUnclearNotes?: boolean;
  /** Of a file of a collection that of its date, whatever else of it can be read. */
  readonly year?: number | undefined;
}

/** One that has no name yet. */
export type Draft = Omit<EntryBlock, 'key'>;

/** Whether it is an item of a list, in Markdown or HTML, or a row of a table. */
export function isItem({ kind, html }: Draft): boolean {
  return kind === 'item' || kind === 'row' || (html !== undefined && isHtmlItem(html));
}

/** What an entry is and says, wherever it stands. */
export function entryText(kind: EntryBlock['kind'], text: string): string {
  return `${kind} ${text.trimStart()}`;
}

/** What an entry of a page is and says, wherever it stands; of a card what stands around its title and names depends on the cards beside it. */
export function blockText(
  page: PageModel,
  { kind, html, range, core = range }: Pick<EntryBlock, 'kind' | 'html' | 'range' | 'core'>,
): string {
  const isCard = html !== undefined && html.core !== html.range && !isHtmlItem(html);
  return entryText(kind, slice(page.text, isCard ? html.core : core));
}
