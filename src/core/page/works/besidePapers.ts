import { isTalkPostOrPrize } from '../drafts/otherThanWork';
import type { Work } from '../drafts/listedWork';
import { endsInSubject, namesYear } from '../venues/venueWords';
import { paperLinksOf } from './paperLinks';

/**
 * Whether what reads like a publication says by its author or its link that it is none, unless it stands below a heading for papers: a post or a talk in the place of
 * the names, `**Visiting Scholar**, Department of Lakes`, `Invited Talk, "Lakes"`; a degree there, `[Mei Lin](…): M.S. Lake Engineering`; a title that opens
 * a map or, without a year, a place of its own page, `[Welcome](#welcome) (Ann Reed)`.
 */
export function isBesidePapers(work: Work): boolean {
  const { authors, title, links, lines } = work;
  const [first] = authors.names;
  if (first === undefined) return false;
  if (authors.names.every(({ text }) => isTalkPostOrPrize(text))) return true;
  if (degree.test(first.text) && authors.names.some(({ text }) => endsInSubject(text))) return true;
  const opened = links.find(({ range }) => range.start <= title.range.start && title.range.end <= range.end)?.href;
  if (opened === undefined) return false;
  if (map.test(opened)) return true;
  return anchor.test(opened) && paperLinksOf(work).length === 0 && !lines.some(({ text }) => namesYear(text));
}

/** `M.S. Lake Engineering`; `M.S. Lin` is a person. */
const degree = /^[BM]\.\s?(?:A|S|Sc|Eng)\.\s/;

const map =
  /^https?:\/\/(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.(?:google|apple|app\.goo)\.[a-z.]{2,6}|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|(?:www\.)?amap\.com|map\.baidu\.com)(?:[/?#]|$)/i;

/** `#welcome`; `#` alone is a link still to fill in. */
const anchor = /^#[^#\s]+$/;
