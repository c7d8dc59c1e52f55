import type { PageModel } from '../../page/pageModel';

/** The offset above the lines ahead of one that are only an anchor for the heading below them: `<a id="news"></a>`. */
export function aboveAnchors(page: PageModel, offset: number): number {
  // bounded: 600 characters
  const anchors = /(?:^|\n)((?:[ \t]*<(span|a)\s[^<>\n]{0,200}>[ \t]*<\/\2>[ \t]*\r?\n(?:[ \t]*\r?\n)?)+)$/.exec(
    page.text.slice(Math.max(0, offset - 600), offset),
  );
  return offset - (anchors?.[1]?.length ?? 0);
}
