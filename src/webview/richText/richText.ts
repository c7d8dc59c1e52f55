import type { Numbering } from './listNumber';

/** A kind of emphasis, called like the element of HTML that has it. */
export type Mark = 'strong' | 'em' | 'u' | 's' | 'code' | 'sub' | 'sup';

/** What stands in a line. Texts have their white space as it is shown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'picture'; readonly address: string | undefined; readonly words: string; readonly width: number }
  | { readonly kind: 'break' };

export interface ListItem {
  /** As the page shows it; without one it has a bullet. */
  readonly number: number | undefined;
  readonly numbering?: Numbering | undefined;
  /** Nothing stands before it. */
  readonly isBare?: true;
  readonly blocks: readonly Block[];
}

export interface Cell {
  readonly isHeader: boolean;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: readonly Block[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };
