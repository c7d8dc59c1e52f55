/** What joins a noun to what it is about, where or when, as the source of an expression: `Talk at`, `Papers on`. */
export const nounJointSource = 'at|by|for|from|in|of|on';

/** Prepositions that stay small in a title, likewise. */
export const prepositionSource = `${nounJointSource}|to|via|with`;

/** Those of more letters that a title may have, likewise. */
export const longPrepositionSource = 'about|between|into|through|towards?|under|using|without';

/** Likewise. */
export const articleSource = 'an?|the';

/** Articles, prepositions and conjunctions of names in German, French, Spanish and Italian, likewise. */
export const foreignSmallSource = 'de|del|der|des|di|die|du|et|la|und|y';

/** What stands between the words of a name with capitals, likewise: `Institute of Lakes and Rivers`, `Workshop on Lakes & Ice` */
export const withinNameSource = 'and|of|for|in|on|the|&';

const small = new RegExp(
  `^(?:${articleSource}|${prepositionSource}|into|towards?|through|within|onto|off|out|up|upon|and|or|if|so|than|while|are|as|based|be|can|do|does|` +
    'ha[sv]e|how|is|its?|new|our|that|their|these|this|us(?:e[ds]?|ing)|was|we|were|what|when|where|which)$',
);

/** Whether a word in small letters is one of those that every second title has: articles, prepositions, auxiliary verbs, `new`; not `no`, which tells. */
export function isStopWord(word: string): boolean {
  return small.test(word);
}
