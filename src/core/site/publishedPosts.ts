import type { PlainMapping } from '../syntax/plainMapping';

/**
 * Of posts in Jekyll's order those it publishes at `now`, on the same clock as their dates: those of the future only with `future`, and of
 * more than `limit_posts` the last.
 */
export function publishedPosts<Post extends { readonly date: number | undefined }>(
  { future, limit_posts: limit }: PlainMapping,
  posts: readonly Post[],
  now: number,
): readonly Post[] {
  const published = future === true ? posts : posts.filter(({ date = 0 }) => date <= now);
  return typeof limit === 'number' && limit > 0 ? published.slice(-limit) : published;
}
