import type { PageLanguage } from '../../page/pageLanguage';

/** Addresses that say in which language a page is: `/zh/`, `/zhs.html`, `/about-en/`, `/zh/research/`. */
const marked = /^\/(?:[\w-]*[-_])?(?:(zh[st]?|cn|chinese)|en|english)(?:[-_]\w{2})?(?:[./]|$)/i;

/** The language that an address of a site says its page is in; `undefined` where it says none. */
export function languageOfAddress(url: string): PageLanguage | undefined {
  const found = marked.exec(url);
  return found === null ? undefined : found[1] === undefined ? 'en' : 'zh';
}

/** Whether an address of a site says in which language its page is. */
export function tellsLanguage(url: string): boolean {
  return languageOfAddress(url) !== undefined;
}

/**
 * An address without the language that it says: `/research` of `/zh/research/`, `/research-zh/` and `/research.html`; `/` of `/zh/`,
 * `/about_cn/` and all that home pages are called.
 */
export function addressInAnyLanguage(url: string): string {
  const plain = url
    .toLowerCase()
    .replace(/(?:\/index)?(?:\.html|\/)?$/, '')
    .replace(/^\/(?:zh[st]?|cn|chinese|en|english)(?:[-_]\w{2})?(?=\/|$)/, '')
    .replace(/[-_](?:zh[st]?|cn|chinese|en|english)(?:[-_]\w{2})?(?=\/|$)/, '');
  return /^\/?(?:about(?:[-_]me)?|home(?:page)?|index)?$/.test(plain) ? '/' : plain;
}
