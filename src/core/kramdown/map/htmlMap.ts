import { textFrom, type MappedText } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import { createPrinter } from '../print/printer';
import type { KramdownDocument, KramdownElement } from '../tree';
import { contentStart } from '../treeTokens';
import { headersById, isNoteItem, printedEntries } from './behindPage';
import { addLeaf, addTag } from './leaves';
import { Pieces } from './pieces';

/**
 * The HTML of a page, as `printHtml` gives it, with the place of every piece in the parsed `text`: tags have the range of
 * their element, letters that were written their own, to the letter. The paths of the segments are empty.
 */
export function mapHtml(document: KramdownDocument, text: string): MappedText {
  const htmlOf = new Map<KramdownElement, string>();
  const items: KramdownElement[] = [];
  let isEntry = false;
  const printer = createPrinter(document.options, {
    printed(element, html) {
      if (isEntry) return;
      htmlOf.set(element, html);
      if (isNoteItem(element)) items.push(element);
    },
  });
  const body = printer.children(document.root, 0);
  const notes = printer.footnotes.print(printer);
  // the table of contents prints the headers' texts anew
  isEntry = true;
  const page = printer.footnotes.hasPlace ? printer.footnotes.fillWith(body, notes) : body + notes;
  const html = printer.contents.fill(printer, page);
  const at = page.indexOf(contentsPlace);
  const contents = at < 0 ? '' : html.slice(at, html.length - page.length + at + contentsPlace.length);
  const mapper = new Mapper(new Pieces(text), document.root, htmlOf, { notes, items, contents });
  mapper.addChildren(document.root, document.root);
  if (!printer.footnotes.hasPlace) mapper.addNotes();
  const map = mapper.pieces.result();
  return map.text === html ? map : textFrom(html, { path: '', start: 0, end: text.length });
}

/** What is printed elsewhere than where it is written. */
interface Apart {
  readonly notes: string;
  readonly items: readonly KramdownElement[];
  readonly contents: string;
}

/** What the printer puts where a list stands for the table of contents, or for the notes, until they are known. */
const contentsPlace = '\u0000contents\u0000';
const notesPlace = '\u0000footnotes\u0000';

class Mapper {
  private hasNotes = false;

  constructor(
    readonly pieces: Pieces,
    private readonly root: KramdownElement,
    private readonly htmlOf: ReadonlyMap<KramdownElement, string>,
    private readonly apart: Apart,
  ) {}

  addChildren(node: KramdownElement, range: OffsetRange): void {
    const { children } = node;
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at];
      if (child === undefined) continue;
      if (!isText(child)) {
        this.add(child, range);
        continue;
      }
      // a text is cut at its abbreviations: its letters are looked for in the whole
      let last = child;
      let html = this.html(child);
      for (let next = children[at + 1]; next !== undefined && isText(next); next = children[at + 1]) {
        html += this.html(next);
        last = next;
        at += 1;
      }
      this.pieces.letters(html, { start: child.start, end: last.end }, 'html');
    }
  }

  addNotes(): void {
    this.hasNotes = true;
    const { notes, items } = this.apart;
    const range = unionOf(items.flatMap(item => item.children)) ?? this.root;
    let done = 0;
    for (const item of items) {
      const html = this.html(item).replaceAll(notesPlace, '');
      const start = notes.indexOf(html, done);
      if (start < 0) continue;
      this.pieces.whole(notes.slice(done, start), range);
      this.add(item, range);
      done = start + html.length;
    }
    this.pieces.whole(notes.slice(done), range);
  }

  private html(node: KramdownElement): string {
    return this.htmlOf.get(node) ?? '';
  }

  private add(node: KramdownElement, outer: OffsetRange): void {
    const html = this.html(node);
    const range = rangeOf(node, outer);
    if (html === notesPlace) {
      // a list in a note that stands for the notes does so too late
      if (!this.hasNotes) this.addNotes();
      return;
    }
    if (html === contentsPlace) {
      this.addContents(node);
      return;
    }
    let content = '';
    for (const child of node.children) content += this.html(child);
    const start = content === '' ? -1 : contentStart(html, content);
    if (start < 0) {
      addLeaf(this.pieces, node, html, range);
      return;
    }
    if (node.type === 'a') addTag(this.pieces, node, html.slice(0, start), range);
    else this.pieces.whole(html.slice(0, start), range);
    this.addChildren(node, range);
    this.pieces.whole(html.slice(start + content.length), range);
  }

  /** The table of contents in the place of `list`. */
  private addContents(list: KramdownElement): void {
    const headers = headersById(this.root);
    for (const { html, id } of printedEntries(this.apart.contents)) {
      const header = id === undefined ? undefined : headers.get(id);
      if (header === undefined) this.pieces.whole(html, list);
      else this.addEntry(html, header);
    }
  }

  private addEntry(html: string, header: KramdownElement): void {
    const start = html.indexOf('>') + 1;
    const end = html.lastIndexOf('</a>');
    this.pieces.whole(html.slice(0, start), header);
    this.pieces.letters(html.slice(start, end), header.content, 'html');
    this.pieces.whole(html.slice(end), header);
  }
}

function isText({ type }: KramdownElement): boolean {
  return type === 'text' || type === 'abbreviation';
}

/** What the printer adds (the item of a note, the links back) has no place: it is where its content, or its parent, is. */
function rangeOf(node: KramdownElement, outer: OffsetRange): OffsetRange {
  return node.end > 0 ? node : (unionOf(node.children) ?? outer);
}

function unionOf(nodes: readonly KramdownElement[]): OffsetRange | undefined {
  const placed = nodes.filter(({ end }) => end > 0);
  const [first] = placed;
  if (first === undefined) return undefined;
  return { start: Math.min(...placed.map(({ start }) => start)), end: Math.max(...placed.map(({ end }) => end)) };
}
