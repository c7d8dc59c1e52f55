/** Formats of the filter `date` with what each prints of 5 October 2026, in the order in which homepages are likely to want them. */
export const dateFormats: ReadonlyMap<string, string> = new Map([
  ['%b %Y', 'Oct 2026'],
  ['%Y', '2026'],
  ['%Y-%m-%d', '2026-10-05'],
  ['%b %-d, %Y', 'Oct 5, 2026'],
  ['%B %Y', 'October 2026'],
  ['%B %-d, %Y', 'October 5, 2026'],
  ['%-d %B %Y', '5 October 2026'],
  ['%Y.%m', '2026.10'],
  ['%Y-%m', '2026-10'],
  ['%Y年%-m月', '2026年10月'],
  ['%Y年%-m月%-d日', '2026年10月5日'],
  ['%a, %b %-d', 'Mon, Oct 5'],
]);
