import { wordsOf } from '../../text/foldedText';

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Fewer words are a name or a term: `面向湖泊的 Attention`. */
const least = { characters: 4, words: 3 };

/**
 * The two titles of one that is written in Chinese, Japanese or Korean and in another script, one behind the other: `雷达反演湖泊水位
 * (Reading Lakes from Radar)`, `Reading Lakes from Radar/雷达反演湖泊水位`. None of any other title.
 */
export function titleHalves(title: string): readonly string[] {
  const characters = [...title.matchAll(eastAsian)];
  if (characters.length < least.characters) return [];
  const [first = 0, last = 0] = [characters[0]?.index, characters.at(-1)?.index];
  const end = last + (characters.at(-1)?.[0].length ?? 0);
  const [ahead, behind] = [title.slice(0, first), title.slice(end)];
  const [leads, follows] = [ahead, behind].map(words => wordsOf(words).length >= least.words);
  if (leads === follows) return [];
  return leads === true ? [ahead, title.slice(first)] : [title.slice(0, end), behind];
}
