import { isStopWord } from '../../text/functionWords';
import { folded } from '../../text/foldedText';

/** `IN` of a title in capitals is no abbreviation, and `for` instead of `in` tells of nothing else. */
export function isSmallWord(word: string): boolean {
  return isStopWord(word) || word === 'no' || word === 'not';
}

/** Whether a word, folded, is printed in a title with two capitals or more: `GANs`, `QoS`. */
export function isPrintedInCapitals(word: string, { clean }: { readonly clean: string }): boolean {
  if (isSmallWord(word)) return false;
  const printed = clean.replace(/['’`]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return printed.some(form => (form.match(/\p{Lu}/gu)?.length ?? 0) > 1 && folded(form) === word);
}
