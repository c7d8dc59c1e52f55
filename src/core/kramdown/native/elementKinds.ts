import { spanElements } from '../htmlElements';
import type { KramdownElement, KramdownType } from '../tree';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const sameName = [
  'blockquote',
  'hr',
  'br',
  'img',
  'p',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'ul',
  'ol',
  'dl',
] as const;

/** Elements that Markdown makes itself. */
export const ownElements: ReadonlyMap<string, KramdownType> = new Map<string, KramdownType>([
  ...sameName.map((name): [string, KramdownType] => [name, name]),
  ['th', 'td'],
  ['li', 'li'],
  ['dt', 'dt'],
  ['dd', 'dd'],
]);

/** Elements in which text has no place and is left out. */
export const withoutText: ReadonlySet<string> = set(
  'html head hgroup ol ul dl colgroup tbody thead tfoot tr select optgroup',
);

/** Elements whose text is that of a paragraph without tags. */
export const withParagraphs: ReadonlySet<string> = set(
  'body section nav article aside header footer address div li dd blockquote figure figcaption fieldset form',
);

/** Elements that lose white space between the blocks in them. */
export const withoutGaps: ReadonlySet<string> = new Set([...withParagraphs, 'td', 'th']);

/** Elements that lose white space at their ends. */
export const trimmed: ReadonlySet<string> = set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption form footer header h1 h2 h3 h4 h5 h6 ' +
    'legend li nav p section td th',
);

export const emphasis: Readonly<Record<string, KramdownType | undefined>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
};

const blockTypes: ReadonlySet<KramdownType> = new Set<KramdownType>([
  ...(['blank', 'p', 'header', 'blockquote', 'codeblock', 'ul', 'ol', 'dl', 'table', 'hr'] as const),
]);

/** Whether an element stands between blocks; what can be both says so itself. */
export function isBlock(node: KramdownElement | undefined): boolean {
  if (node === undefined) return false;
  return blockTypes.has(node.type) || node.details?.block === true;
}

/** Whether an element of that name stands in text. */
export function isSpanName(name: string): boolean {
  return spanElements.has(name);
}
