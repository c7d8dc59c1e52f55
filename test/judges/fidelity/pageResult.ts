import type { NodeDifference } from './domDifference';

/** Where ours first leaves Jekyll's way. */
export type Cause =
  /** Jekyll makes a page there, we make none. */
  | 'missing page'
  /** We make a page where Jekyll makes none. */
  | 'extra page'
  /** Its address is another. */
  | 'address'
  | 'Liquid'
  | 'kramdown'
  /** Of kramdown's stage, but only inside highlighted code. */
  | 'highlighting'
  | 'layout'
  /** A style's or text's content. */
  | 'content';

export interface TextDifference {
  /** 1-based, in Jekyll's text. */
  readonly line: number;
  readonly jekyll: string;
  readonly ours: string;
}

export interface PixelResult {
  readonly width: number;
  readonly differing: number;
  /** Whether Jekyll's own page, pictured twice, differs from itself: its scripts draw by the moment at which they run. */
  readonly unsteady: boolean;
}

/** What became of one page on both sides. */
export interface PageResult {
  readonly path: string;
  readonly url: string;
  readonly kind: 'page' | 'style' | 'text';
  /** Whether the text after Liquid is the same, byte for byte. */
  readonly liquid: boolean;
  /** Whether the text after the converters is; `undefined` where nothing is converted. */
  readonly kramdown: boolean | undefined;
  /** Whether the whole page is, byte for byte. */
  readonly bytes: boolean;
  /** Of a page: nodes in Jekyll's DOM, and how many of them are equal in ours. */
  readonly nodes: number;
  readonly equalNodes: number;
  /** Of a style. */
  readonly declarations: number;
  readonly equalDeclarations: number;
  readonly cause: Cause | undefined;
  /** In the stage that the cause names. */
  readonly firstDifference: TextDifference | undefined;
  readonly nodeDifferences: readonly NodeDifference[];
  readonly problems: readonly string[];
  readonly pixels: readonly PixelResult[];
}

export interface SiteResult {
  readonly name: string;
  /** Why Jekyll's build stopped; there is nothing to compare then, but that ours tells a problem too. */
  readonly buildProblem: string | undefined;
  readonly ourProblems: readonly string[];
  readonly leftOut: readonly string[];
  readonly pages: readonly PageResult[];
  /** Files that plugins made: they are no pages of the author's. */
  readonly generated: readonly string[];
  /** Files that only one side copies. */
  readonly copiedByJekyllOnly: readonly string[];
  readonly copiedByUsOnly: readonly string[];
}

/** Where two texts first differ. */
export function firstDifference(jekyll: string, ours: string): TextDifference | undefined {
  if (jekyll === ours) return undefined;
  const [a, b] = [jekyll.split('\n'), ours.split('\n')];
  let line = 0;
  while (line < a.length && a[line] === b[line]) line++;
  const [left, right] = [a[line] ?? '(nothing)', b[line] ?? '(nothing)'];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  const from = Math.max(0, same - 30);
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${text.slice(from, from + 160)}`;
  return { line: line + 1, jekyll: cut(left), ours: cut(right) };
}
