/**
 * Cuts the markup of Liquid as `split` does, but not within texts in quotes: of `page.title == "News and Talks"` nothing is cut at `and`, nor at the blanks
 * in it. What has no second quote is in none, as for Liquid.
 * @param between what stands between two pieces, with `g`; what its first group matches stands among them
 */
export function cutLiquid(markup: string, between: RegExp): readonly string[] {
  const bare = markup.replace(/"[^"]*"|'[^']*'/g, quoted => '_'.repeat(quoted.length));
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: joint, 1: group, index } of bare.matchAll(between)) {
    pieces.push(markup.slice(from, index), ...(group === undefined ? [] : [group]));
    from = index + joint.length;
  }
  return [...pieces, markup.slice(from)];
}
