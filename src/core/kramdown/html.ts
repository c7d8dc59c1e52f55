import type { KramdownOptions } from './options';
import { defaultOptions } from './options';
import { parseKramdown } from './parse';
import { createPrinter } from './print/printer';
import type { PrintHooks } from './print/printer';
import type { KramdownDocument } from './tree';

/**
 * Prints a page as kramdown's HTML converter does, to the byte. `options` are the document's own (changed by its
 * `{::options}`) unless given.
 */
export function printHtml(
  document: KramdownDocument,
  options: KramdownOptions = document.options,
  hooks: PrintHooks = {},
): string {
  return createPrinter(options, hooks).document(document.root);
}

/** Reads and prints in one go. */
export function renderKramdown(text: string, options: KramdownOptions = defaultOptions): string {
  return printHtml(parseKramdown(text, options));
}
