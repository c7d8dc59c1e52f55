import type { PageLanguage } from './pageLanguage';

/** What a page of a language says, in a comment, before what is still in the other language. */
export const toTranslate: Readonly<Record<PageLanguage, string>> = { en: 'To be translated', zh: '待翻译' };

/** The comment of a page that stands before what is still to be translated; an author finds all of them by it. */
export function translationMark(language: PageLanguage): string {
  return `<!-- ${toTranslate[language]} -->`;
}
