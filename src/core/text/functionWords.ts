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

/** Words that most English titles have one of, and no other language that is written in the same letters but by chance: `in`, `on`, `an` and `a` others have as well. */
const ofEnglish = /^(?:and|by|for|from|into|of|the|their|through|to|towards?|using|with)$/;

/** Small words of other languages in the letters of English, likewise: German, Dutch, Danish, French, Spanish, Portuguese, Italian; `of` is Dutch as well, `for` is Danish. */
const ofOthers = new RegExp(
  `^(?:${foreignSmallSource}|af|al|alla|aus|auf|bei|com|con|da|das|dans|dei|della|dem|den|do|dos|een|ein|eine|einer|el|en|fra|het|il|im|las|le|les|los|med|` +
    'mit|naar|og|op|para|pour|por|sobre|sul|sur|til|um|uma|une|uno|van|voor|vom|von|zu|zum|zur)$',
);

/** Whether words in small letters are English by their small words, and of no other language by any of these. */
export function areEnglish(words: readonly string[]): boolean {
  return words.some(word => ofEnglish.test(word)) && !words.some(word => ofOthers.test(word));
}
