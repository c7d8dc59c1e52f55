import { message, type Message } from '../../text/message';
import type { SiteReading } from '../siteReading';
import { sectionPairs } from '../sections/sectionPairs';
import { otherSectionPage, placeOf, sectionPage } from '../sections/sectionsView';

/**
 * What the sections in a file are called on the page in the other language, or that it lacks them, by where their headings begin. Empty
 * where there is no such page.
 */
export function sectionCounterparts(reading: SiteReading, path: string): ReadonlyMap<number, string | Message> {
  const page = sectionPage(reading, path);
  const other = page && otherSectionPage(reading, page);
  if (page === undefined || other === undefined) return new Map();
  const pairs = sectionPairs(page.blocks, other.blocks);
  const missing = other.language === 'zh' ? message('not on the Chinese page') : message('not on the English page');
  return new Map(
    page.blocks.flatMap(block => {
      const place = placeOf(reading, page, block.section.heading);
      return place?.path === path ? [[place.start, pairs.get(block)?.title ?? missing] as const] : [];
    }),
  );
}
