import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import type { TextEdit } from '../../text/edit';
import { drawnBadgesIn, drawnField, type DrawnBadge } from '../entries/drawnBadge';
import { escapeHtml, escapeInline } from '../markup/escapeInline';
import { saysNoVenue, venueWordsOf } from '../printed/venueWords';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { isUnderReview, saysUnderReview } from './reviewMark';

/** The drawn badge of an entry that says that its work has not appeared; `undefined` where another badge or the words could say where it did. */
export function drawnReview(page: PageModel, work: Work): DrawnBadge | undefined {
  const drawn = drawnBadgesIn(page, work.range);
  const waiting = drawn.find(waits);
  if (waiting === undefined || drawn.some(tellsVenue) || (work.badge && !saysUnderReview(work.badge))) return undefined;
  const named = venueWordsOf(work)?.parts.find(({ part }) => part === 'name')?.value;
  // words that cannot be read may name one: `Oral at ISL`
  const awaits = named === undefined ? saysNoVenue(work) || isUnderReview(work) : saysUnderReview(named);
  return awaits ? waiting : undefined;
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

/** `ISL_2029-blue`, `ISL'29-Oral-blue`, `Accepted-ICML-blue` */
function tellsVenue(badge: DrawnBadge): boolean {
  const words = badge.fields.join(' ');
  const isDated = /\p{L}/u.test(words) && /(?<!\d)(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/.test(words);
  const isKnown = words.split(/[^\p{L}\d-]+/u).some(word => /\p{Lu}.*\p{Lu}/u.test(word) && isKnownAcronym(word));
  return (isDated || isKnown) && !waits(badge);
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
