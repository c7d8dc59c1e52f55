import { parseBlocks } from './blockParser';
import type { DocumentState } from './documentState';
import { linksOf, patienceFor, warnAt } from './documentState';
import { ElementNode } from './element';
import { finishTree } from './finish';
import type { KramdownOptions } from './options';
import { defaultOptions } from './options';
import type { SourceText } from './sourceText';
import { TextBuilder } from './sourceText';
import type { KramdownDocument } from './tree';

/**
 * Reads a page as kramdown with the GFM parser reads it (https://kramdown.gettalong.org/syntax.html). `text` is what is
 * left when Liquid has run, or a source with Liquid masked; all offsets in the result are offsets in it, in UTF-16 code
 * units. Takes any text and throws nothing; what kramdown would warn about is in `warnings`.
 */
export function parseKramdown(text: string, options: KramdownOptions = defaultOptions): KramdownDocument {
  const root = new ElementNode('root', '', 0, text.length);
  const document: DocumentState = {
    options,
    links: linksOf(options),
    attributeLists: new Map(),
    abbreviations: new Map(),
    footnotes: new Map(),
    warnings: new Map(),
    text,
    patience: patienceFor(text.length),
  };
  parseBlocks(document, root, normalize(text));
  finishTree(document, root);
  for (const [name, { used, boundary }] of document.footnotes)
    if (!used) warnAt(document, 'unused-footnote', name, boundary.start, boundary.end);
  const warnings = [...document.warnings.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, warnings, options: document.options };
}

/** Line breaks are `\n`, and the last line has one. */
function normalize(text: string): SourceText {
  const source: SourceText = { text, offset: 0, map: undefined };
  if (text.endsWith('\n') && !text.includes('\r')) return source;
  const builder = new TextBuilder();
  let taken = 0;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    builder.take(source, taken, at);
    taken = at + 1;
    if (text[at + 1] !== '\n') builder.insert('\n', at);
  }
  builder.take(source, taken, text.length);
  if (!builder.endsWith('\n')) builder.insert('\n', text.length);
  return builder.build();
}
