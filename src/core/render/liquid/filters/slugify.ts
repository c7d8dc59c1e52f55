const replaced: Readonly<Record<string, RegExp>> = {
  raw: /[\t-\r ]+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/** Jekyll's `slugify` (https://jekyllrb.com/docs/liquid/filters/#options-for-the-slugify-filter); an unknown mode only makes the letters small. */
export function slugify(text: string, mode: string): string {
  const pattern = Object.hasOwn(replaced, mode) ? replaced[mode] : undefined;
  if (pattern === undefined) return text.toLowerCase();
  const source = mode === 'latin' ? transliterate(text) : text;
  return source.replace(pattern, '-').replace(/^-|-$/g, '').toLowerCase();
}

const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
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

/** Latin letters without their marks, anything else beyond ASCII as `?`. */
function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, character => {
    const known = latin[character];
    if (known !== undefined) return known;
    const bare = character.normalize('NFD').charAt(0);
    return /[A-Za-z]/.test(bare) ? bare : '?';
  });
}
