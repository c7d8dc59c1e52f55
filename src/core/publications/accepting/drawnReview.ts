import type { Work } from '../../page/works/listedWork';
import type { PageModel } from '../../page/pageModel';
import type { TextEdit } from '../../text/edit';
import { drawnBadgesIn, drawnField, type DrawnBadge } from '../style/drawnBadge';
import { escapeHtml, escapeInline } from '../style/escapeInline';
import { venueWordsOf } from '../style/venueWords';
import { saysUnderReview } from './reviewMark';

/** The drawn badge of an entry that says that its work has not appeared; `undefined` where another badge or the words name a venue. */
export function drawnReview(page: PageModel, work: Work): DrawnBadge | undefined {
  const drawn = drawnBadgesIn(page, work.range);
  const waiting = drawn.find(waits);
  if (waiting === undefined || drawn.some(namesVenue)) return undefined;
  const named = venueWordsOf(work)?.parts.find(({ part }) => part === 'name')?.value;
  return named === undefined || saysUnderReview(named) ? waiting : undefined;
}

/** `Status-Under_Review-yellow`, `Preprint-yellow`, `arXiv-2029-red`; an arXiv number says where the work is read besides. */
function waits({ fields }: DrawnBadge): boolean {
  return saysUnderReview(fields.join(' ')) && !/\d{4}\.\d/.test(fields.join(' '));
}

/** `ISL-2029-blue` */
function namesVenue(badge: DrawnBadge): boolean {
  const [label = '', year = ''] = badge.fields;
  return /\p{L}/u.test(label) && /^(?:19|20)\d\d$/.test(year) && !waits(badge);
}

/**
 * The edits that have a drawn badge say where its work appears, in the colour of the nearest badge that names the same venue, or else in that
 * of most, and with other words for those who cannot see it as that has them.
 */
export function drawnEdits(page: PageModel, badge: DrawnBadge, venue: string, year: number): readonly TextEdit[] {
  const others = drawnBadgesIn(page, { start: 0, end: page.text.length }).filter(namesVenue);
  const nearest = [...others].sort((a, b) => distance(badge, a) - distance(badge, b));
  const times = ({ color }: DrawnBadge): number => others.filter(other => other.color === color).length;
  const [usual] = [...nearest].sort((a, b) => times(b) - times(a));
  const model = nearest.find(({ fields }) => fields[0] === venue) ?? usual;
  const path = `${drawnField(venue)}-${year}-${model?.color ?? badge.color}`;
  const edits = [{ range: badge.path, newText: path }];
  if (badge.altRange === undefined || !saysUnderReview(badge.alt)) return edits;
  const alt = model !== undefined && model.alt === model.fields[0] ? venue : `${venue} ${year}`;
  const isMarkdown = page.text.charAt(badge.range.start) === '!';
  return [{ range: badge.altRange, newText: isMarkdown ? escapeInline(alt) : escapeHtml(alt) }, ...edits];
}

function distance(a: DrawnBadge, b: DrawnBadge): number {
  return Math.abs(a.range.start - b.range.start);
}
