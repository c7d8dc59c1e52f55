/** A whole link. Only Markdown has it, as the bold words below. */
export const LINK = /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|\.{0,2}[\w-]+[./])[^()\s]{0,500}\)/;

export const STRONG = /(?<![*\w])\*\*(?=\S)[^*\n]{1,300}\*\*(?!\*)/;
