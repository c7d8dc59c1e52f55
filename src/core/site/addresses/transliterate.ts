/** What letters without marks to take away are in ASCII, as Ruby's I18n writes them. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  Ł: 'L',
  ł: 'l',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŧ: 'T',
  ŧ: 't',
  ĸ: 'k',
  Ŋ: 'NG',
  ŋ: 'ng',
  ŉ: "'n",
  Ŀ: 'L',
  ŀ: 'l',
  Ĳ: 'IJ',
  ĳ: 'ij',
  '×': 'x',
};

/** The letters of Western and Eastern Europe, from `À` to `ž`, without their marks, anything else beyond ASCII as `?`. */
export function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, character => {
    const known = latin[character];
    if (known !== undefined) return known;
    // of others, such as `ǚ` or `ơ`, I18n has no letter
    const bare = character > 'ž' ? '?' : character.normalize('NFD').charAt(0);
    return /[A-Za-z]/.test(bare) ? bare : '?';
  });
}
