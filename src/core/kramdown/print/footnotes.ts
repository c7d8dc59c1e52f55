import type { KramdownOptions } from '../options';
import type { KramdownElement, KramdownType } from '../tree';
import { namedCharacter } from './characters';
import { escapeText } from './escape';
import type { Printing } from './printing';

interface Note {
  readonly name: string;
  readonly note: KramdownElement;
  readonly number: number;
  repeats: number;
}

/** Footnotes are numbered as they are referred to, and printed behind the page or where `{:footnotes}` puts them. */
export class Footnotes {
  private readonly notes = new Map<string, Note>();
  /** Whether a list stands for the notes. */
  hasPlace = false;

  constructor(private readonly options: KramdownOptions) {}

  /** The mark in the text. */
  mark(node: KramdownElement): string {
    const name = this.options.footnote_prefix + node.value;
    let note = this.notes.get(name);
    let repeat = '';
    if (note === undefined) {
      note = { name, note: node.details?.note ?? node, number: this.notes.size + this.options.footnote_nr, repeats: 0 };
      this.notes.set(name, note);
    } else {
      repeat = `:${++note.repeats}`;
    }
    const text = this.options.footnote_link_text.replace(/%s|%d/, String(note.number));
    return `<sup id="fnref:${name}${repeat}"><a href="#fn:${name}" class="footnote" rel="footnote" role="doc-noteref">${text}</a></sup>`;
  }

  /** A list with the reference `footnotes` stands for the notes. */
  place(node: KramdownElement): string | undefined {
    if (this.hasPlace || node.details?.references?.includes('footnotes') !== true) return undefined;
    this.hasPlace = true;
    return placeholder;
  }

  /** Puts the notes where they belong. */
  fill(printer: Printing, body: string): string {
    const notes = this.print(printer);
    return this.hasPlace ? this.fillWith(body, notes) : body + notes;
  }

  /** Puts `notes` where a list stands for them. */
  fillWith(body: string, notes: string): string {
    return body.replace(placeholder, () => notes);
  }

  /** The notes, '' where there are none. */
  print(printer: Printing): string {
    let items = '';
    const { hasPlace } = this;
    // printing a note may refer to notes that were not referred to before: the map grows while it is read
    for (const note of this.notes.values()) items += this.item(printer, note);
    // a list in a note that stands for the notes does so too late
    this.hasPlace = hasPlace;
    if (items === '') return '';
    const start = this.options.footnote_nr === 1 ? '' : ` start="${this.options.footnote_nr}"`;
    return `<div class="footnotes" role="doc-endnotes">\n  <ol${start}>\n${items.replaceAll(placeholder, '')}  </ol>\n</div>\n`;
  }

  private item(printer: Printing, note: Note): string {
    const parent = this.backlinkParent(note.note);
    const links = this.backlinks(note, parent !== undefined);
    const item = element('li', '', backlinked(note.note, parent, links), new Map([['id', `fn:${note.name}`]]));
    return printer.element(item, note.note, 4);
  }

  /** The paragraph that takes the links back; `undefined` where one has to be added. */
  private backlinkParent(note: KramdownElement): KramdownElement | undefined {
    let last = note.children[note.children.length - 1];
    if (last?.type !== 'p' && !this.options.footnote_backlink_inline) return undefined;
    while (last !== undefined && last.type !== 'p' && last.type !== 'header')
      last = last.children[last.children.length - 1];
    return last;
  }

  private backlinks(note: Note, hasText: boolean): string {
    const text = escapeText(this.options.footnote_backlink);
    if (text === '') return '';
    const space = namedCharacter('nbsp', this.options);
    let result = `${hasText ? space : ''}${backlink(note.name, text)}`;
    for (let i = 1; i <= note.repeats; i++)
      result += `${space}${backlink(`${note.name}:${i}`, `${text}<sup>${i + 1}</sup>`)}`;
    return result;
  }
}

/** The blocks of a note with `links` at the end of `parent`, or in a paragraph of their own. */
function backlinked(
  note: KramdownElement,
  parent: KramdownElement | undefined,
  links: string,
): readonly KramdownElement[] {
  const raw = element('raw', links);
  return parent === undefined ? [...note.children, element('p', '', [raw])] : extended(note, parent, raw).children;
}

function extended(node: KramdownElement, parent: KramdownElement, added: KramdownElement): KramdownElement {
  const { type, value, attributes, children, start, end, content, details } = node;
  const last = children[children.length - 1];
  const changed =
    node === parent || last === undefined
      ? [...children, added]
      : [...children.slice(0, -1), extended(last, parent, added)];
  return { type, value, attributes, children: changed, start, end, content, details, level: node.level };
}

function element(
  type: KramdownType,
  value: string,
  children: readonly KramdownElement[] = [],
  attributes: ReadonlyMap<string, string> = new Map(),
): KramdownElement {
  return { type, value, attributes, children, start: 0, end: 0, content: { start: 0, end: 0 } };
}

const placeholder = '\u0000footnotes\u0000';

function backlink(name: string, text: string): string {
  return `<a href="#fnref:${name}" class="reversefootnote" role="doc-backlink">${text}</a>`;
}
