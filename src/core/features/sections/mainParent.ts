import type { SectionBlock } from './sectionBlocks';

/** The heading that all others of a page in HTML stand below, such as the name of its author, by its number; `undefined` where none is. */
export function mainParent({ blocks }: { readonly blocks: readonly SectionBlock[] }): number | undefined {
  const [first, second] = blocks;
  const isAround =
    first?.html !== undefined &&
    second !== undefined &&
    blocks.every(({ parent }, at) => (parent === undefined) === (at === 0));
  return isAround ? 0 : undefined;
}

/**
 * The name of a page in HTML, its one `<h1>` above deeper headings or in a `<header>`, with all others below it or beside it: no section stands before it or is written like
 * it. `undefined` where the page has none.
 */
export function pageTitle({ blocks }: { readonly blocks: readonly SectionBlock[] }): SectionBlock | undefined {
  const [first, ...others] = blocks;
  if (first?.html === undefined || first.section.level > 1) return undefined;
  const isAbove = others.length > 0 || first.html.tags.some(({ name }) => name === 'header');
  return isAbove && others.every(({ section }) => section.level > 1) ? first : undefined;
}
