import { patienceFor } from './documentState';
import type { ElementNode } from './element';
import { finishElements, finishSpans, headerIdGiver } from './finish';
import { renderKramdown } from './html';
import type { KramdownOptions } from './options';
import { createPrinter } from './print/printer';
import type { ReadTexts } from './spanMemory';
import { SpanMemory } from './spanMemory';
import type { Definitions, Stretch } from './stretches';
import { cutStretches, readStretch } from './stretches';
import type { KramdownElement } from './tree';

/** In UTF-16 code units. A shorter stretch is read again sooner than its texts are looked up. */
const LONG = 4000;

/** A page's HTML, and what makes the next one after an edit cheap. */
export interface KramdownRender {
  readonly html: string;
  readonly text: string;
  readonly options: KramdownOptions;
  readonly stretches: readonly PrintedStretch[];
}

interface PrintedStretch extends Stretch {
  /** Undefined until its spans are read. */
  finished: Finished | undefined;
  /** Undefined when it has to be printed (anew). */
  html: string | undefined;
}

interface Finished {
  /** The headers whose ids depend on those before them on the page. */
  readonly headers: readonly AutoHeader[];
  /** What it was read as, text by text; only long ones keep that. */
  readonly memory: SpanMemory | undefined;
  readonly texts: ReadTexts | undefined;
}

interface AutoHeader {
  readonly node: ElementNode;
  readonly isPlain: boolean;
}

/**
 * The HTML of `text`, byte for byte that of `renderKramdown`. With `before`, the render of the page before an edit, only
 * the stretches that the edit can have changed are read and printed again: all of them when it touches a definition
 * (`[id]: url`, `{:name: …}`, `*[HTML]: …`). `before` stays as it is and can be built upon any number of times.
 */
export function renderIncrementally(text: string, options: KramdownOptions, before?: KramdownRender): KramdownRender {
  const normalized = withPlainLineEnds(text);
  // links defined elsewhere are nobody's stretch
  if (Object.keys(options.link_defs).length > 0) return whole(text, normalized, options);
  const known = before?.options === options && before.stretches.length > 0 ? before : undefined;
  const cut = cutStretches<PrintedStretch>(normalized, options, known, stretch => ({
    ...readStretch(stretch, options),
    finished: undefined,
    html: undefined,
  }));
  const definitions = cut === undefined ? undefined : definitionsOf(cut);
  if (cut === undefined || definitions === undefined) return whole(text, normalized, options);
  if (known !== undefined && !areSame(cut.filter(isDefining), known.stretches.filter(isDefining)))
    return renderIncrementally(text, options);
  const earlier = known === undefined ? [] : textsOfOthers(known.stretches, cut);
  const giveId = headerIdGiver(options);
  let html = '';
  for (const stretch of cut) {
    stretch.finished ??= finish(stretch, definitions, earlier);
    // options among its spans change how the rest is read
    if (stretch.finished === undefined) return whole(text, normalized, options);
    const { headers, memory } = stretch.finished;
    for (const { node, isPlain } of headers) if (giveId(node, isPlain)) stretch.html = undefined;
    stretch.html ??= print(stretch, memory, options);
    // a table of contents: it knows the headers of the whole page
    if (stretch.html === undefined) return whole(text, normalized, options);
    html += stretch.html;
  }
  return { html, text: normalized, options, stretches: cut };
}

function withPlainLineEnds(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return plain.endsWith('\n') ? plain : `${plain}\n`;
}

function whole(text: string, normalized: string, options: KramdownOptions): KramdownRender {
  return { html: renderKramdown(text, options), text: normalized, options, stretches: [] };
}

/** What the stretches define together; `undefined` when two of them define the same. */
function definitionsOf(stretches: readonly Stretch[]): Definitions | undefined {
  const all: Definitions = { links: new Map(), attributeLists: new Map(), abbreviations: new Map() };
  for (const stretch of stretches) {
    if (!isDefining(stretch)) continue;
    const { links, attributeLists, abbreviations } = stretch.document;
    const isNew =
      addAll(all.links, links) &&
      addAll(all.attributeLists, attributeLists) &&
      addAll(all.abbreviations, abbreviations);
    if (!isNew) return undefined;
  }
  return all;
}

function isDefining({ document: { links, attributeLists, abbreviations } }: Stretch): boolean {
  return links.size + attributeLists.size + abbreviations.size > 0;
}

function addAll<Value>(all: Map<string, Value>, added: ReadonlyMap<string, Value>): boolean {
  for (const [name, value] of added) {
    if (all.has(name)) return false;
    all.set(name, value);
  }
  return true;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** The texts of the stretches of `before` that are not among those of now. */
function textsOfOthers(before: readonly PrintedStretch[], now: readonly PrintedStretch[]): readonly ReadTexts[] {
  const kept = new Set(now);
  return before.flatMap(stretch => (kept.has(stretch) ? [] : (stretch.finished?.texts ?? [])));
}

/** Reads the spans of a stretch that is new; `undefined` when there are `{::options}` among them. */
function finish(
  { document, length, root }: Stretch,
  definitions: Definitions,
  earlier: readonly ReadTexts[],
): Finished | undefined {
  const headers: AutoHeader[] = [];
  // an abbreviation is found in text that was already read, which must then be read apart from all others
  const memory = length < LONG ? undefined : new SpanMemory(definitions.abbreviations.size > 0 ? [] : earlier);
  const own = { ...document, ...definitions, patience: patienceFor(length), memory };
  finishSpans(own, root);
  finishElements(own, root, (node, isPlain) => headers.push({ node, isPlain }), false, new Set());
  return own.options === document.options ? { headers, memory, texts: memory?.close() } : undefined;
}

/** `undefined` when something in the stretch stands for what only the whole page knows. */
function print({ root }: Stretch, memory: SpanMemory | undefined, options: KramdownOptions): string | undefined {
  const inside = (node: KramdownElement, indent: number, print: () => string): string =>
    memory?.printed(node, indent, print) ?? print();
  const printer = createPrinter(options, memory === undefined ? {} : { inside });
  const html = printer.children(root, 0);
  return printer.contents.hasPlace || printer.footnotes.hasPlace ? undefined : html;
}
