/** Addresses that say in which language a page is: `/zh/`, `/cn.html`, `/about-en/`, `/zh/research/`. */
const marked = /^\/(?:[\w-]*[-_])?(?:zh|cn|chinese|en|english)(?:[-_]\w{2})?(?:[./]|$)/i;

/** Whether an address of a site says in which language its page is. */
export function tellsLanguage(url: string): boolean {
  return marked.test(url);
}

/**
 * An address without the language that it says: `/research` of `/zh/research/`, `/research-zh/` and `/research.html`; `/` of `/zh/`,
 * `/about_cn/` and all that home pages are called.
 */
export function addressInAnyLanguage(url: string): string {
  const plain = url
    .toLowerCase()
    .replace(/(?:\/index)?(?:\.html|\/)?$/, '')
    .replace(/^\/(?:zh|cn|chinese|en|english)(?:[-_]\w{2})?(?=\/|$)/, '')
    .replace(/[-_](?:zh|cn|chinese|en|english)(?:[-_]\w{2})?(?=\/|$)/, '');
  return /^\/?(?:about(?:[-_]me)?|home(?:page)?|index)?$/.test(plain) ? '/' : plain;
}
