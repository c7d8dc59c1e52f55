import type { OffsetRange } from '../../text/range';

/** A whole link. Only Markdown has it, as the bold words below. */
export const link = /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|\.{0,2}[\w-]+[./])[^()\s]{0,500}\)/;

export const strong = /(?<![*\w])\*\*(?=\S)[^*\n]{1,300}\*\*(?!\*)/;

/** The date of a line of news, `*2029.07*`. Of other words in single asterisks the first may be a mark: `*Equal contribution of Mei Lin*`. */
export const date = /(?<![*\w\\])\*\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?\*(?![*\w])/;

/** Where the first of these stands in a text. */
export function unreadMarkdown(text: string): OffsetRange | undefined {
  const match = link.exec(text) ?? strong.exec(text) ?? date.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** A heading or an item. */
const block = /^ {0,3}(?:#{1,6}|[-*+]|\d{1,3}\.)[ \t]+\S/m;

const signs = [block, strong, link].map(({ source, flags }) => new RegExp(source, `${flags}g`));

/**
 * Where the last begins that is Markdown and nothing else: HTML beside it is drawn as such, whoever reads it. Below zero where nothing
 * is. Asked once for a text, it tells of the rest behind any place.
 */
export function lastMarkdown(text: string): number {
  return signs.reduce((last, sign) => {
    let at = last;
    for (const { index } of text.matchAll(sign)) at = Math.max(at, index);
    return at;
  }, -1);
}
