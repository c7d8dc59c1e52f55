import { asciiId, isAsciiId } from '../../page/headings/sectionIds';
import { folderLeft } from '../../rules/menu/folderLeft';
import type { MenuItem } from '../../rules/menu/menuItems';
import { message } from '../../text/message';
import { isMenuFile } from '../../site/menuFile';
import { plainAddress, sitePath } from '../../site/sitePath';
import type { SiteReading } from '../siteReading';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { addItem, repointItem, type MenuPlace } from './menuList';
import type { SectionBlock } from './sectionBlocks';
import { acrossFiles, editsAt, type Standing } from './sectionStanding';
import { menuStanding, otherHomes, type MenuStanding, type SectionPage } from './sectionsView';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';

/**
 * Gives a section an item in the menu of its page, behind that of the section above it; an item that is meant for it and leads nowhere
 * is pointed to it. A heading whose id scripts cannot scroll to gets an anchor.
 */
export function showInMenu(reading: SiteReading, both: readonly Standing[]): SiteChange {
  const edits: PlacedEdit[] = [];
  const lists = new Set<number>();
  for (const { page, block } of both) {
    const { menu } = page;
    const standing = menuStanding(reading, page);
    if (menu === undefined || standing.shown.has(block)) continue;
    if (lists.has(menu.list.range.start)) continue;
    lists.add(menu.list.range.start);
    const address = addressFor(reading, page, block, block);
    if (address === undefined) return refused(acrossFiles(block));
    const broken = standing.broken.get(block);
    const { url } = address;
    edits.push(
      ...address.edits,
      ...inFile(
        menu.path,
        broken === undefined
          ? addItem(menu, block.title, url, placeInMenu(page, standing, block.range.start))
          : repointItem(broken, url),
      ),
    );
  }
  if (edits.every(({ path }) => !isMenuFile(path)))
    return refused(
      both.some(({ page, block }) => menuStanding(reading, page).shown.has(block))
        ? message('“{0}” is in the menu already.', both[0]?.block.title ?? '')
        : message('There is no menu to write to: _data/navigation.yml is missing, empty or cannot be read.'),
    );
  return edited(edits);
}

/**
 * The address of a section in the menu of its page, with the edits that give it an anchor, or its heading in HTML an id, where no script can scroll to its ids.
 * @param told its title and ids, which may be those that it is about to get
 */
export function addressFor(
  reading: SiteReading,
  page: SectionPage,
  { section, html }: SectionBlock,
  told: Pick<SectionBlock, 'title' | 'ids'>,
): { readonly url: string; readonly edits: readonly PlacedEdit[] } | undefined {
  const prefix = prefixOf(reading, page, menuStanding(reading, page));
  const own = told.ids.find(isAsciiId);
  if (own !== undefined) return { url: `${prefix}#${own}`, edits: [] };
  const id = asciiId(told.title, new Set(page.whole.model.anchors.map(anchor => anchor.id)));
  const edits = editsAt(reading, page, [section.heading], (text, [heading], path) => {
    if (html !== undefined) {
      const behindName = (heading?.start ?? 0) + '<h1'.length;
      return [{ path, range: { start: behindName, end: behindName }, newText: ` id="${id}"` }];
    }
    const at = lineStart(text, heading?.start ?? 0);
    const eol = lineBreakOf(text);
    return [{ path, range: { start: at, end: at }, newText: `${anchorSpan(id)}${eol}${eol}` }];
  });
  return edits && { url: `${prefix}#${id}`, edits };
}

/** As the template writes them. */
export function anchorSpan(id: string): string {
  return `<span class='anchor' id='${id}'></span>`;
}

/**
 * What stands before the `#`, as in the items that lead to places on this page. Where there are none the address of the page, which the menu
 * of another page needs: `/` for the home page only where the menu has items of other pages, too.
 */
export function prefixOf(
  { site, remote }: SiteReading,
  { page, menu }: SectionPage,
  { leading }: MenuStanding,
): string {
  const all = leading.flatMap(({ item }) => /^[^#]*(?=#)/.exec(String(item.url.value)) ?? []);
  // a bare `#` leads to nothing on the home page, which has the same menu
  const isBeside = otherHomes(site, page, menu).size > 0;
  const prefixes = all.filter(prefix => prefix !== '' || !isBeside);
  const count = (prefix: string): number => prefixes.filter(other => other === prefix).length;
  const [most] = [...new Set(prefixes)].sort((a, b) => count(b) - count(a));
  if (most !== undefined) return most;
  const folder = folderLeft(site, remote) ?? '';
  if (page.url !== '/' && page.url !== '/index.html') return folder + page.url;
  const others = new Set(site.pages.flatMap(({ url }) => (url === page.url ? [] : plainAddress(url))));
  const isOfOther = ({ url }: MenuItem): boolean => {
    const [written = ''] = String(url.value).split('#');
    const path = sitePath(written, site, remote);
    return path !== undefined && path !== '' && others.has(plainAddress(path));
  };
  return menu?.items.some(isOfOther) === true ? `${folder}/` : '';
}

/**
 * Where the item of a section stands that begins at an offset of the page: behind the item of the nearest place above that the menu leads to
 * or means, or the last one where it means none of the page, and behind those of hidden sections.
 */
export function placeInMenu(page: SectionPage, standing: MenuStanding, offset: number): MenuPlace {
  const hidden = page.hidden.filter(({ range }) => range.start < offset);
  return { after: itemBefore(page, standing, offset), hidden };
}

function itemBefore({ menu }: SectionPage, { leading, meant }: MenuStanding, offset: number): MenuItem | undefined {
  const placed = [...leading, ...meant];
  if (placed.length === 0) return menu?.items.at(-1);
  const above = placed.filter(({ start }) => start < offset);
  const nearest = Math.max(...above.map(({ start }) => start));
  return above.find(({ start }) => start === nearest)?.item;
}
