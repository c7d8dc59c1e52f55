import type { PageLanguage } from '../../page/pageLanguage';

/** What the page of a language says of itself. */
export interface PageWords {
  /** For `lang` of front matter and HTML. */
  readonly lang: string;
  /** In a link that leads to it. */
  readonly name: string;
  /** The first item of a menu. */
  readonly home: string;
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  en: { lang: 'en', name: 'English', home: 'Homepage' },
  zh: { lang: 'zh-CN', name: '中文', home: '个人主页' },
};
