/** A whole link. Only Markdown has it, as the bold words below. */
export const LINK = /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|\.{0,2}[\w-]+[./])[^()\s]{0,500}\)/;

export const STRONG = /(?<![*\w])\*\*(?=\S)[^*\n]{1,300}\*\*(?!\*)/;

/** A heading or an item. */
const BLOCK = /^ {0,3}(?:#{1,6}|[-*+]|\d{1,3}\.)[ \t]+\S/m;

/** Whether a text has anything that is Markdown and nothing else: HTML beside it is drawn as such, whoever reads it. */
export function hasMarkdown(text: string): boolean {
  return BLOCK.test(text) || STRONG.test(text) || LINK.test(text);
}
