import { downcase } from '../text/downcase';
import { characterOf, characterOfCode } from './entities';
import type { KramdownOptions } from './options';
import type { KramdownElement } from './tree';

/** Gives ids to headers in the order of the page, each only once. */
export class HeaderIds {
  private readonly gfmCounts = new Map<string, number>();
  private readonly basicCounts = new Map<string, number>();

  constructor(private readonly options: KramdownOptions) {}

  /** The GFM parser's: letters, digits, marks, `_` and `-` of all scripts; white space becomes `-`. */
  gfm(text: string): string {
    const id = downcase(text)
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
      .replace(/[ \t]/g, '-');
    const count = this.gfmCounts.get(id) ?? 0;
    this.gfmCounts.set(id, count + 1);
    return this.options.auto_id_prefix + (count > 0 ? `${id}-${count}` : id);
  }

  /** kramdown's: ASCII only, from the first letter on; `section` where nothing is left. */
  basic(text: string): string {
    let id = basicId(text);
    if (id === '') id = 'section';
    const count = this.basicCounts.get(id);
    this.basicCounts.set(id, (count ?? -1) + 1);
    return this.options.auto_id_prefix + (count === undefined ? id : `${id}-${count + 1}`);
  }
}

/** kramdown's id for a text, not yet unique. */
export function basicId(text: string): string {
  return text
    .replace(/^[^a-zA-Z]+/gm, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replace(/ /g, '-')
    .toLowerCase();
}

/**
 * What kramdown's own parser makes the id of a header from: its text as written, or, with `auto_id_stripping` and where
 * nothing is given as written, its mere text.
 */
export function idTextOf(node: KramdownElement, written: string | undefined, options: KramdownOptions): string {
  return options.auto_id_stripping || written === undefined ? mereTextOf(node) : written;
}

/** Only what is neither code nor an entity, a quote or a symbol. */
function mereTextOf(node: KramdownElement): string {
  return node.type === 'text' ? node.value : node.children.map(mereTextOf).join('');
}

/** The text of an element without its markup; quotes and symbols as they are printed by default. */
export function plainTextOf(node: KramdownElement): string {
  const { type, value } = node;
  if (type === 'text' || type === 'codespan' || type === 'math') return value;
  if (type === 'entity') return characterOfCode(node.details?.codePoint ?? 0);
  if (type === 'smart_quote') return characterOf(value);
  if (type === 'typographic_sym') {
    if (value === 'laquo_space') return '«\u00a0';
    return value === 'raquo_space' ? '\u00a0»' : characterOf(value);
  }
  let text = '';
  for (const child of node.children) text += plainTextOf(child);
  return text;
}
