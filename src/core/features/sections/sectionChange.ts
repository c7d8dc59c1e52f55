import type { PageLanguage } from '../../page/pageLanguage';

/** What is done to a section of the page that a file is, or that shows it. Sections are named by their keys. */
export type SectionChange =
  /** Behind the section `after`, or at the end of the page. */
  | { readonly kind: 'add'; readonly titles: SectionTitles; readonly after?: string }
  /** `titles`: of the page of each language; a language without one is left alone. */
  | { readonly kind: 'rename'; readonly section: string; readonly titles: Partial<SectionTitles> }
  | { readonly kind: 'move'; readonly section: string; readonly to: 'up' | 'down' | { readonly beside: string } }
  /** `addToOther`: to the page in the other language, which lacks it. */
  | { readonly kind: 'hide' | 'show' | 'showInMenu' | 'addToOther'; readonly section: string }
  | { readonly kind: 'remove'; readonly section: string; readonly pages: 'both' | 'this' };

/** What a section is called in each language. */
export type SectionTitles = Readonly<Record<PageLanguage, string>>;
