import type { CslItem } from '../work';
import { apa } from './apa';
import { gbt7714 } from './gbt7714';
import { ieee } from './ieee';
import { markdownText, plainText, type Reference } from './reference';

export const referenceStyles = ['gbt7714', 'apa', 'ieee'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

const written: Readonly<Record<ReferenceStyle, (item: CslItem) => Reference>> = { gbt7714, apa, ieee };

/**
 * A list of references, one a paragraph, in the order given: a list of one's own publications is in the order of its page.
 * Styles that number have `[1]` before each. `markup` says whether slanted pieces are between asterisks or not to be told.
 * Ends with a line break; `''` for no works.
 */
export function writeReferences(items: readonly CslItem[], style: ReferenceStyle, markup: 'text' | 'markdown'): string {
  const paragraphs = items.map((item, at) => {
    const number = style === 'apa' ? [] : [`[${at + 1}] `];
    const reference = [...number, ...written[style](item)];
    return markup === 'text' ? plainText(reference) : markdownText(reference);
  });
  const joint = markup === 'text' ? '\n' : '\n\n';
  return paragraphs.length === 0 ? '' : `${paragraphs.join(joint)}\n`;
}

/** Whether a word names a style of references. */
export function isReferenceStyle(word: string): word is ReferenceStyle {
  return (referenceStyles as readonly string[]).includes(word);
}
