import { HeaderIds } from '../../kramdown/headerId';
import { defaultOptions } from '../../kramdown/options';
import type { PageModel, Section } from '../../page/pageModel';
import { lineEnd } from '../../text/lines';
import { createEditorHeadings } from './editorHeadings';

/**
 * The ids, without `#`, by which VS Code links to the Markdown headings of a page that it sees. It makes them as kramdown's GFM parser does, but
 * of what CommonMark reads there: `old-neu` of `# Old {#neu}`, which is `neu` to kramdown.
 */
export function editorSlugs(page: PageModel): ReadonlySet<string> {
  const isSeen = createEditorHeadings(page.text, page.frontMatter.bodyStart);
  const ids = new HeaderIds(defaultOptions);
  return new Set(page.sections.filter(({ heading }) => isSeen(heading)).map(one => ids.gfm(wordsByEditor(page, one))));
}

/** The words of a heading without markup, but with the attribute lists, Liquid and `--` that kramdown makes something else of; without formulas. */
function wordsByEditor({ text }: PageModel, { title, titleRange: { start } }: Section): string {
  const written = text.slice(start, lineEnd(text, start));
  if (!/\{[#:{%]|--|\$/.test(written)) return title;
  return written
    .replace(/\$\$[^$]*\$\$|\$[^$]*\$/g, '')
    .trimEnd()
    .replace(/\s#+$/, '')
    .trim();
}
