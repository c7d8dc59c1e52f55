/** A whole link. Only Markdown has it, as the bold words below. */
export const link = /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|\.{0,2}[\w-]+[./])[^()\s]{0,500}\)/;

export const strong = /(?<![*\w])\*\*(?=\S)[^*\n]{1,300}\*\*(?!\*)/;

/** The date of a line of news, `*2029.07*`. Of other words in single asterisks the first may be a mark: `*Equal contribution of Mei Lin*`. */
export const date = /(?<![*\w\\])\*\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?\*(?![*\w])/;

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
