import { simplified } from './simplifiedCharacters';

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 't',
  Þ: 't',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
};

/**
 * A text in the form in which titles and names are compared: compatibility forms resolved, letters of the Latin, Greek and Cyrillic
 * scripts without their marks, lower case, Chinese characters simplified. Marks of other scripts are letters of their own and stay.
 */
export function folded(text: string): string {
  // most titles and names; each step below leaves them as they are
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return simplified(text.normalize('NFKC'))
    .replace(/[ıłŁøØđĐðÐþÞßæÆœŒ]/g, letter => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}

/** The words of a text, folded; an apostrophe parts none. */
export function wordsOf(text: string): readonly string[] {
  return (
    folded(text)
      .replace(/['’`]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Whether a text is written in Chinese characters, kana or hangul for a third or more of its letters. */
export function isEastAsian(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return own > 0 && own * 3 >= letters;
}
