import type { SectionBlock } from './sectionBlocks';

/** Whether a section stands in the text of a page in HTML, and not at its foot, in a column beside it or in its menu. */
export function isInText({ html }: SectionBlock): boolean {
  let around = html?.tags[0];
  while (around !== undefined && !/^(?:footer|nav|aside)$/.test(around.name)) around = around.parent;
  return around === undefined;
}

/** The heading that all others in the text of a page in HTML stand below, such as the name of its author, by its number; `undefined` where none is. */
export function mainParent({ blocks }: { readonly blocks: readonly SectionBlock[] }): number | undefined {
  const inText = blocks.filter(isInText);
  const outermost = inText.filter(({ parent }) => parent === undefined);
  const [first] = inText;
  const isAround = first?.html !== undefined && outermost.length === 1 && outermost[0] === first && inText.length > 1;
  return isAround ? blocks.indexOf(first) : undefined;
}

/**
 * The name of a page in HTML, its one `<h1>` above deeper headings or in a `<header>`, with all others of its text below it or beside it, or in a column or
 * a menu ahead of them: no section stands before it or is written like it. `undefined` where the page has none.
 */
export function pageTitle({ blocks }: { readonly blocks: readonly SectionBlock[] }): SectionBlock | undefined {
  const first = blocks.find(isInText);
  if (first?.html === undefined) return undefined;
  const [name, ...more] = blocks.filter(({ section }) => section.level === 1);
  if (name?.html === undefined || more.length > 0 || blocks.indexOf(name) > blocks.indexOf(first)) return undefined;
  const isAbove = blocks.some(block => block !== name && isInText(block));
  return isAbove || name.html.tags.some(tag => tag.name === 'header') ? name : undefined;
}
