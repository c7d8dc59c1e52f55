import { folded } from '../../text/foldedText';

/** `IN` of a title in capitals is no abbreviation, and `for` instead of `in` tells of nothing else. */
const small =
  /^(?:an?|and|are|as|at|based|be|by|can|do|does|for|from|ha[sv]e|how|if|in|into|is|its?|new|no|not|of|off|on|onto|or|our|out|so|than|that|the|their|these|this|through|to|towards?|up|upon|us(?:e[ds]?|ing)|via|was|we|were|what|when|where|which|while|with|within)$/;

/** Whether a word, folded, is one of those that hold a title together: articles, prepositions, auxiliary verbs. */
export function isSmallWord(word: string): boolean {
  return small.test(word);
}

/** Whether a word, folded, is printed in a title with two capitals or more: `GANs`, `QoS`. */
export function isPrintedInCapitals(word: string, { clean }: { readonly clean: string }): boolean {
  if (isSmallWord(word)) return false;
  const printed = clean.replace(/['’`]/g, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return printed.some(form => (form.match(/\p{Lu}/gu)?.length ?? 0) > 1 && folded(form) === word);
}
