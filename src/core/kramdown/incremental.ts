import { withPlainLineEnds } from '../text/lineBreak';
import { ownCopy } from '../text/ownCopy';
import type { Definitions, LookedUp } from './definitions';
import {
  changedNames,
  definesSomething,
  hasLookedUp,
  haveSameAbbreviations,
  joinDefinitions,
  lookedUpIn,
  notingDefinitions,
} from './definitions';
import { patienceFor } from './documentState';
import type { ElementNode } from './element';
import { finishElements, finishSpans, headerIdGiver } from './finish';
import { renderKramdown } from './html';
import type { KramdownOptions } from './options';
import { createPrinter } from './print/printer';
import type { ReadTexts } from './spanMemory';
import { SpanMemory } from './spanMemory';
import type { Stretch } from './stretches';
import { cutStretches, readStretch } from './stretches';
import type { KramdownElement } from './tree';

/** In UTF-16 code units. A shorter stretch is read again sooner than its texts are looked up. */
const long = 4000;

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
  readonly lookedUp: LookedUp;
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
 * the stretches that the edit can have changed are read and printed again: those it touches, and those that look up a
 * definition which it touches (`[id]: url`, `{:name: …}`); all of them when that is one of an abbreviation (`*[HTML]: …`).
 * `before` stays as it is and can be built upon any number of times.
 */
export function renderIncrementally(text: string, options: KramdownOptions, before?: KramdownRender): KramdownRender {
  const normalized = withPlainLineEnds(text);
  // links defined elsewhere are nobody's stretch
  if (Object.keys(options.link_defs).length > 0) return whole(text, normalized, options);
  const known = before?.options === options && before.stretches.length > 0 ? before : undefined;
  const read = (stretch: string): PrintedStretch => ({
    ...readStretch(stretch, options),
    finished: undefined,
    html: undefined,
  });
  const cut = cutStretches<PrintedStretch>(normalized, options, known, read);
  const definitions = cut && definitionsOf(cut);
  if (cut === undefined || definitions === undefined) return whole(text, normalized, options);
  const former = known && definitionsBefore(known, cut);
  if (former !== undefined && !haveSameAbbreviations(former, definitions)) return renderIncrementally(text, options);
  const stretches = former === undefined ? cut : withoutStale(cut, changedNames(former, definitions), normalized, read);
  // of a text kept of a long stretch nobody knows what it alone looked up
  const earlier = known === undefined || former !== undefined ? [] : others(known.stretches, stretches);
  const giveId = headerIdGiver(options);
  let html = '';
  for (const stretch of stretches) {
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
  return { html, text: normalized, options, stretches };
}

function whole(text: string, normalized: string, options: KramdownOptions): KramdownRender {
  return { html: renderKramdown(text, options), text: normalized, options, stretches: [] };
}

/** `undefined` for a page that is more than the sum of its stretches. */
function definitionsOf(stretches: readonly Stretch[]): Definitions | undefined {
  return joinDefinitions(stretches.map(({ document }) => document).filter(definesSomething));
}

/** What was defined before an edit; `undefined` when the edit left every definition alone. */
function definitionsBefore(before: KramdownRender, now: readonly Stretch[]): Definitions | undefined {
  const isDefining = ({ document }: Stretch): boolean => definesSomething(document);
  return areSame(now.filter(isDefining), before.stretches.filter(isDefining))
    ? undefined
    : definitionsOf(before.stretches);
}

/** The stretches of a text, those read anew that looked up what is defined otherwise now. */
function withoutStale(
  stretches: readonly PrintedStretch[],
  changed: LookedUp,
  text: string,
  read: (text: string) => PrintedStretch,
): readonly PrintedStretch[] {
  let end = 0;
  return stretches.map(stretch => {
    const start = end;
    end += stretch.length;
    const isStale = stretch.finished !== undefined && hasLookedUp(stretch.finished.lookedUp, changed);
    return isStale ? read(ownCopy(text.slice(start, end))) : stretch;
  });
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** What the stretches of `before` were read as that are not among those of now. */
function others(before: readonly PrintedStretch[], now: readonly PrintedStretch[]): readonly Finished[] {
  const kept = new Set(now);
  return before.flatMap(stretch => (kept.has(stretch) ? [] : (stretch.finished ?? [])));
}

/** Reads the spans of a stretch that is new; `undefined` when there are `{::options}` among them. */
function finish(
  { document, length, root }: Stretch,
  definitions: Definitions,
  earlier: readonly Finished[],
): Finished | undefined {
  const headers: AutoHeader[] = [];
  // an abbreviation is found in text that was already read, which must then be read apart from all others
  const known = length < long || definitions.abbreviations.size > 0 ? [] : earlier;
  const memory = length < long ? undefined : new SpanMemory(known.flatMap(({ texts }) => texts ?? []));
  const lookedUp = lookedUpIn(known);
  const own = { ...document, ...notingDefinitions(definitions, lookedUp), patience: patienceFor(length), memory };
  finishSpans(own, root);
  finishElements(own, root, (node, isPlain) => headers.push({ node, isPlain }), false, new Set());
  return own.options === document.options ? { lookedUp, headers, memory, texts: memory?.close() } : undefined;
}

/** `undefined` when something in the stretch stands for what only the whole page knows. */
function print({ root }: Stretch, memory: SpanMemory | undefined, options: KramdownOptions): string | undefined {
  const inside = (node: KramdownElement, indent: number, print: () => string): string =>
    memory?.printed(node, indent, print) ?? print();
  const printer = createPrinter(options, memory === undefined ? {} : { inside });
  const html = printer.children(root, 0);
  // in one piece: as it was put together, every later page would go through its words one by one
  return printer.contents.hasPlace || printer.footnotes.hasPlace ? undefined : ownCopy(html);
}
