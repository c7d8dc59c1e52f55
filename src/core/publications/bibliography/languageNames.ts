import { ownEntry } from '../../ownEntry';
/** Names of languages in BibLaTeX's `langid` and in the `language` of reference managers, with the tag of BCP 47. */
const tags: Readonly<Record<string, string>> = {
  american: 'en-US',
  british: 'en-GB',
  english: 'en',
  usenglish: 'en-US',
  ukenglish: 'en-GB',
  eng: 'en',
  chinese: 'zh',
  chi: 'zh',
  zho: 'zh',
  中文: 'zh',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  japanese: 'ja',
  korean: 'ko',
  russian: 'ru',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
};

/** The tag of a language written as a tag (`zh-CN`, `zh_CN`) or by its name; `undefined` for what is neither. */
export function readLanguage(written: string): string | undefined {
  const text = written.trim().replace(/_/g, '-');
  const named = ownEntry(tags, text.toLowerCase()) ?? (/中文|chinese/i.test(text) ? 'zh' : undefined);
  return named ?? (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text) ? text : undefined);
}
