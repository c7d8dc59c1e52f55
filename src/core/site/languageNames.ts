/** What languages are called beside their codes; countries are taken for them. */
const names: ReadonlyMap<string, string> = new Map([
  ['cn', 'zh'],
  ['zhcn', 'zh'],
  ['chinese', 'zh'],
  ['english', 'en'],
  ['jp', 'ja'],
  ['japanese', 'ja'],
  ['kr', 'ko'],
  ['korean', 'ko'],
]);

/** `zh` of `cn` and `chinese`; a word in lower case that is no such name stays as it is. */
export function languageCode(word: string): string {
  return names.get(word) ?? word;
}

/** The words of a name, languages by their codes: `main` and `zh` of `main_cn`. */
export function codedWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(languageCode);
}

/** Whether a word has the form of a language's code: `zh`. */
export function isCode(word: string): boolean {
  return /^[a-z]{2}$/.test(word);
}

/** Whether a key is another with a language behind it, `location_zh` or `description-en` of `location` and `description`: no misspelling of it. */
export function isInOneLanguage(key: string, whole: string): boolean {
  const [, stem, language = ''] = /^(.+)[-_]([a-z]+)$/i.exec(key) ?? [];
  return stem === whole && isCode(languageCode(language.toLowerCase()));
}
