import type { PlainMapping } from '../syntax/plainMapping';
import { countsAsTrue } from './plainValue';

/**
 * Of posts in Jekyll's order those it publishes at `now`, on the same clock as their dates: those of the future only with `future`, and of
 * more than `limit_posts` the last, in whole numbers: of 1.5 one, as Ruby cuts an array (`limit_posts!` in
 * https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/site.rb).
 */
export function publishedPosts<Post extends { readonly date: number | undefined }>(
  { future, limit_posts: limit }: PlainMapping,
  posts: readonly Post[],
  now: number,
): readonly Post[] {
  const published = countsAsTrue(future) ? posts : posts.filter(({ date = 0 }) => date <= now);
  if (typeof limit !== 'number' || !(limit > 0)) return published;
  return published.slice(Math.max(published.length - Math.trunc(limit), 0));
}
