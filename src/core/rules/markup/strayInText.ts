import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { overlaps } from '../../text/range';
import { pathTo } from './treePath';

/**
 * Which of the end tags that close nothing kramdown prints as text, `Lakes &lt;/span> and gulls`. Where Liquid stands in the
 * same block nothing is said: a tag there may bring the other half.
 */
export function strayInText(stray: readonly HtmlTag[], { kramdown, liquid }: PageModel): readonly HtmlTag[] {
  if (stray.length === 0) return [];
  const warned = new Set(kramdown.warnings.flatMap(({ code, start }) => (code === 'stray-end-tag' ? [start] : [])));
  return stray.filter(({ range: { start } }) => {
    if (!warned.has(start)) return false;
    const path = pathTo(start, kramdown.root);
    const block =
      [...path].reverse().find(({ type }) => type === 'p' || type === 'header' || type === 'td') ?? path.at(-1);
    return block !== undefined && !liquid.some(({ kind, range }) => kind === 'tag' && overlaps(range, block));
  });
}
