import type { MenuItem } from '../../rules/menuItems';
import { applyEdits } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import type { SiteReading } from '../navigation/siteReading';
import { inFile, type PlacedEdit } from '../siteChange';
import { retitleItem } from './menuList';
import { plainTitle, titleAt, type SectionBlock } from './sectionBlocks';
import { menuStanding, placeOf, sectionPage, type SectionPage } from './sectionsView';

/**
 * The edits that let the menu follow a section whose heading gets other Markdown (`title`): an item that has the words of the heading
 * follows, one with a short name of its own keeps that.
 */
export function retitleMenu(
  reading: SiteReading,
  page: SectionPage,
  block: SectionBlock,
  title: string,
): readonly PlacedEdit[] {
  const { shown, broken } = menuStanding(reading, page);
  const item = shown.get(block) ?? ofSameId(broken.get(block), block);
  if (page.menu === undefined || item === undefined || !haveSameWords(item.title, block.title)) return [];
  const { text } = page.whole;
  const range = block.section.titleRange;
  const words = titleAt(applyEdits(text, [{ range, newText: title }]), range.start);
  return words === undefined ? [] : inFile(page.menu.path, retitleItem(page.menu, item, words));
}

/** The same for a heading by the place of its text. */
export function retitleMenuOf(reading: SiteReading, heading: Place, title: string): readonly PlacedEdit[] {
  const page = sectionPage(reading, heading.path);
  const block = page?.blocks.find(({ section }) => {
    const place = placeOf(reading, page, section.titleRange);
    return place?.path === heading.path && place.start === heading.start;
  });
  return page === undefined || block === undefined ? [] : retitleMenu(reading, page, block, title);
}

/** An item whose address leaves the site, and that means the section all the same. */
function ofSameId(item: MenuItem | undefined, { ids }: SectionBlock): MenuItem | undefined {
  return item !== undefined && ids.includes(String(item.url.value).replace(/^[^#]*#/, '')) ? item : undefined;
}

function haveSameWords(one: string, other: string): boolean {
  return plainTitle(one).toLowerCase() === plainTitle(other).toLowerCase();
}
