import { readFrontMatter } from '../../syntax/frontMatter';
import { readLiquid } from '../../syntax/liquid';
import { maskText } from '../../syntax/masks';

/**
 * The text of a stylesheet as Sass gets it, blanks in the place of its front matter and of what Liquid takes out: comments alone, or
 * with `all` every tag and output. Without front matter nothing of it is Liquid.
 */
export function scssOfFile(text: string, taken: 'comments' | 'all' = 'comments'): string {
  const { state, range, bodyStart } = readFrontMatter(text);
  if (state !== 'present') return text;
  const liquid = readLiquid(text, bodyStart).filter(
    ({ kind }) => kind === 'comment' || (taken === 'all' && (kind === 'tag' || kind === 'output')),
  );
  return maskText(
    text,
    [range, ...liquid.map(region => region.range)].map(each => ({ range: each, filler: 'spaces' as const })),
  );
}
