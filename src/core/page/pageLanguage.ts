/** A language that pages are told apart by, and that the starter site has a page for. */
export type PageLanguage = 'en' | 'zh';
