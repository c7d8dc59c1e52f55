import type { PageLanguage } from '../../page/pageLanguage';

/** What the page of a language says of itself. */
export interface PageWords {
  /** For `lang` of front matter and HTML. */
  readonly lang: string;
  /** In a link that leads to it. */
  readonly name: string;
  /** In a comment, before what is still in the other language. */
  readonly toTranslate: string;
  /** The first item of a menu. */
  readonly home: string;
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  en: { lang: 'en', name: 'English', toTranslate: 'To be translated', home: 'Homepage' },
  zh: { lang: 'zh-CN', name: '中文', toTranslate: '待翻译', home: '个人主页' },
};

/** The comment of a page that stands before what is still to be translated; an author finds all of them by it. */
export function translationMark(language: PageLanguage): string {
  return `<!-- ${pageWords[language].toTranslate} -->`;
}
