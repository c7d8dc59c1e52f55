import type { ElementNode } from './element';
import type { KramdownElement } from './tree';

/** What the text of a paragraph, a cell or a term was read as. */
interface ReadText {
  readonly children: readonly ElementNode[];
  /** What it is printed as, by the indentation of what it stands in. */
  readonly html: Map<number, string>;
}

/** The texts of a stretch by what they say. */
export type ReadTexts = ReadonlyMap<string, ReadText>;

/**
 * Texts read before: in a list of a thousand items one is edited, and the others need not be read and printed again.
 * Offsets of what is taken from here are those of the earlier reading.
 */
export class SpanMemory {
  private readonly texts = new Map<string, ReadText>();
  private readonly taken = new Map<KramdownElement, ReadText>();
  private readonly fresh: { readonly key: string; readonly node: ElementNode }[] = [];

  /** `before` are the texts of the stretches in whose place this one stands. */
  constructor(private before: readonly ReadTexts[]) {}

  /** Puts what `text` was read as into `node`. False when it has to be read; then it will be known once `close` is called. */
  take(node: ElementNode, text: string, isPlain: boolean): boolean {
    if (node.type !== 'p' && node.type !== 'td' && node.type !== 'dt') return false;
    const key = `${node.type}${isPlain ? ' plain' : ''}\n${text}`;
    const known = this.before.find(texts => texts.has(key))?.get(key);
    if (known === undefined) {
      this.fresh.push({ key, node });
      return false;
    }
    node.replaceChildren([...known.children]);
    this.texts.set(key, known);
    this.taken.set(node, known);
    return true;
  }

  /** Whether what is in `node` was taken from here: then it is finished. */
  has(node: ElementNode): boolean {
    return this.taken.has(node);
  }

  /** Keeps what was read, now that it is finished. Gives all texts of the stretch. */
  close(): ReadTexts {
    for (const { key, node } of this.fresh) {
      const read = this.texts.get(key) ?? { children: [...node.children], html: new Map<number, string>() };
      this.texts.set(key, read);
      this.taken.set(node, read);
    }
    this.fresh.length = 0;
    this.before = [];
    return this.texts;
  }

  /** What is in `node`, printed with `print` the first time. */
  printed(node: KramdownElement, indent: number, print: () => string): string {
    const read = this.taken.get(node);
    if (read === undefined) return print();
    const known = read.html.get(indent);
    if (known !== undefined) return known;
    const html = print();
    read.html.set(indent, html);
    return html;
  }
}
