import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';
import { attributesOf } from './escape';
import { printEntryText } from './headerText';
import type { Printing } from './printing';
import { spaces } from './spaces';

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly header: KramdownElement;
  readonly entries: Entry[];
}

/** The id of the contents that take the place of a list with the reference `toc`, `undefined` for any other element. */
export function contentsIdOf({ type, details, attributes }: KramdownElement): string | undefined {
  const isContents = (type === 'ul' || type === 'ol') && details?.references?.includes('toc') === true;
  return isContents ? (attributes.get('id') ?? 'markdown-toc') : undefined;
}

/** The table of contents that takes the place of a list with the reference `toc`. */
export class Contents {
  private list: KramdownElement | undefined;
  private readonly headers: Entry[] = [];

  constructor(private readonly options: KramdownOptions) {}

  /** Whether a list stands for the contents. */
  get hasPlace(): boolean {
    return this.list !== undefined;
  }

  /** Notes a header. */
  add(header: KramdownElement): void {
    const id = header.attributes.get('id');
    const level = header.level ?? 1;
    if (id === undefined || !this.options.toc_levels.includes(level)) return;
    if (/\bno_toc\b/.test(header.attributes.get('class') ?? '')) return;
    this.headers.push({ level, id, header, entries: [] });
  }

  /** The first list with the reference `toc` stands for the contents. */
  place(node: KramdownElement): string | undefined {
    if (this.list !== undefined || contentsIdOf(node) === undefined) return undefined;
    this.list = node;
    return placeholder;
  }

  /** Puts the contents where they belong. */
  fill(printer: Printing, body: string): string {
    const { list } = this;
    if (list === undefined) return body;
    const top = nest(this.headers);
    const prefix = contentsIdOf(list) ?? '';
    const attributes = new Map(list.attributes).set('id', prefix);
    const text = top.length === 0 ? '' : this.printList(printer, list, attributes, top, prefix, 0);
    return body.replace(placeholder, () => text);
  }

  private printList(
    printer: Printing,
    list: KramdownElement,
    attributes: ReadonlyMap<string, string>,
    entries: readonly Entry[],
    prefix: string,
    indent: number,
  ): string {
    const margin = spaces(indent);
    let items = '';
    for (const { id, header, entries: inner } of entries) {
      const link = `<a${attributesOf(
        new Map([
          ['href', `#${id}`],
          ['id', `${prefix}-${id}`],
        ]),
      )}>${printEntryText(printer, header)}</a>`;
      const nested = inner.length === 0 ? '' : this.printList(printer, list, new Map(), inner, prefix, indent + 4);
      items += `${margin}  <li>${link}${nested === '' ? '' : `${nested}${margin}  `}</li>\n`;
    }
    return `${margin}<${list.type}${attributesOf(attributes)}>\n${items}${margin}</${list.type}>\n`;
  }
}

const placeholder = '\u0000contents\u0000';

/** Puts each header below the last one before it of a lower level. */
function nest(headers: readonly Entry[]): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const header of headers) {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= header.level) open.pop();
    (open[open.length - 1]?.entries ?? top).push(header);
    open.push(header);
  }
  return top;
}
