import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';

/** What the parts of the printer ask of it: how to print what is inside of their own element. */
export interface Printing {
  readonly options: KramdownOptions;
  /** Tells the hook what an element was printed as, and gives that back. */
  printed(node: KramdownElement, html: string): string;
  /** An element; `indent` is the number of spaces before a block. */
  element(node: KramdownElement, parent: KramdownElement, indent: number): string;
  /** All children of `node`, blocks indented by `indent`. */
  children(node: KramdownElement, indent: number): string;
  /** The attributes of a block's start tag. */
  attributes(node: KramdownElement, attributes?: ReadonlyMap<string, string>): string;
}
