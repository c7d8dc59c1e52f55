import { parsePage } from '../../page/parsePage';
import { pinnedId } from '../../page/headings/sectionIds';
import type { MenuItem } from '../../rules/menu/menuItems';
import { applyEdits } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import { slice } from '../../text/range';
import { titleWords } from '../../text/titleWords';
import type { SiteReading } from '../siteReading';
import { inFile, type PlacedEdit } from '../siteChange';
import { repointItem, retitleItem } from './menuList';
import { plainTitle, titleAt, type SectionBlock } from './sectionBlocks';
import { addressFor } from './sectionInMenu';
import { menuStanding, placeOf, sectionPage, type SectionPage } from './sectionsView';

/**
 * The edits that let the menu follow a section whose heading gets other Markdown (`title`): an item that has the words of the heading
 * follows, one with a short name of its own keeps that.
 */
function retitleMenu(
  reading: SiteReading,
  page: SectionPage,
  block: SectionBlock,
  title: string,
): readonly PlacedEdit[] {
  const { shown, broken, ofHome } = menuStanding(reading, page);
  const item = shown.get(block) ?? ofSameId(broken.get(block), block);
  return item === undefined || ofHome.has(item) ? [] : retitled(page, block, item, textWith(page, block, title));
}

/** The same, and an item that is meant for the section and leads nowhere is pointed to it: nothing but the old words told that. */
export function retitleAndTie(
  reading: SiteReading,
  page: SectionPage,
  block: SectionBlock,
  title: string,
): readonly PlacedEdit[] {
  const lost = menuStanding(reading, page).broken.get(block);
  if (page.menu === undefined || lost === undefined) return retitleMenu(reading, page, block, title);
  const text = textWith(page, block, title);
  const words = titleAt(text, block.section.titleRange.start, page.whole.model.markup) ?? title;
  const ids = block.html === undefined ? idsIn(text, block) : block.ids;
  const address = addressFor(reading, page, block, { title: words, ids });
  const repointed = address === undefined ? [] : inFile(page.menu.path, repointItem(lost, address.url));
  return [...(address?.edits ?? []), ...retitled(page, block, lost, text), ...repointed];
}

/** The page with other Markdown in the place of the title of a section. */
function textWith({ whole }: SectionPage, { section }: SectionBlock, title: string): string {
  return applyEdits(whole.text, [{ range: section.titleRange, newText: title }]);
}

function retitled(
  { menu, whole }: SectionPage,
  { section, title }: SectionBlock,
  item: MenuItem,
  later: string,
): readonly PlacedEdit[] {
  const said = titleWords(item.title);
  if (menu === undefined || !haveSameWords(slice(item.title, said), title)) return [];
  const words = titleAt(later, section.titleRange.start, whole.model.markup);
  if (words === undefined) return [];
  return inFile(menu.path, retitleItem(item, applyEdits(item.title, [{ range: said, newText: words }])));
}

/** The ids of the section in a text in which its heading has other words. */
function idsIn(text: string, { section }: SectionBlock): readonly string[] {
  const { start } = section.heading;
  const later = parsePage(text).sections.find(({ heading }) => heading.start === start);
  return [pinnedId(text, start), later?.id].flatMap(id => id ?? []);
}

/** What `retitleMenu` gives, for the section whose heading has its text at `heading`; nothing where none has. */
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
