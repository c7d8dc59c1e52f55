/**
 * Whether what Jekyll makes at an address is for readers: `/cn/`, `/talks.html`, and `/talks/2024-05-06-lake` as academicpages has it, which is
 * written as HTML too; not `/feed.xml` or `/assets/site.webmanifest`.
 */
export function isReadableAddress(url: string): boolean {
  return /(?:\/|\.html?)$/.test(url) || !/\.[A-Za-z]\w{0,15}$/.test(url);
}
