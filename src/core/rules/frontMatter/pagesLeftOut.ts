import type { PlainMapping } from '../../syntax/plainMapping';
import { publishedPosts } from '../../site/publishedPosts';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { momentOnSite, siteTime } from '../../site/siteTime';
import type { ClockTime } from '../../time/zoneClock';

interface DatedPost {
  readonly page: SitePage;
  /** What the clock of the site shows, as milliseconds of UTC. */
  readonly date: number | undefined;
}

const none: ReadonlySet<SitePage> = new Set();
const known = new WeakMap<SiteSnapshot['pages'], readonly DatedPost[]>();

/** The posts that Jekyll does not publish at `now`: those of the future, and those beyond `limit_posts`. Without a clock none is of the future. */
export function pagesLeftOut({ pages, config }: SiteSnapshot, now: Date | undefined): ReadonlySet<SitePage> {
  const posts = known.get(pages) ?? postsInOrder(pages, config.values);
  known.set(pages, posts);
  // the clock of a zone is dear, and each page asks
  if (posts.length === 0) return none;
  const time = now && momentOnSite(now.getTime(), config.values.timezone);
  const published = new Set(publishedPosts(config.values, posts, onClock(time) ?? Infinity));
  return new Set(posts.filter(post => !published.has(post)).map(({ page }) => page));
}

function postsInOrder(pages: SiteSnapshot['pages'], { timezone }: PlainMapping): readonly DatedPost[] {
  return pages
    .filter(({ collection, processed }) => processed && collection === 'posts')
    .map(page => ({ page, date: onClock(siteTime(page.data.date, timezone)) }))
    .sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || (a.page.path < b.page.path ? -1 : 1));
}

function onClock(time: ClockTime | undefined): number | undefined {
  return time && Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
