/** Kramdown’s types of blocks that hold blocks. */
export const holdingBlocks: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'dl', 'dd', 'blockquote', 'html_element']);
