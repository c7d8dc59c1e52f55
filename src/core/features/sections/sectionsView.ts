import type { PageLanguage } from '../../page/pageLanguage';
import type { Anchor, PageModel } from '../../page/pageModel';
import { headedEnds } from '../../page/works/headedEnds';
import { menuTarget } from '../../rules/menu/menuTarget';
import { isHomeOfLanguage } from '../../rules/menu/menuHash';
import type { MenuItem } from '../../rules/menu/menuItems';
import { pagesOfMenu } from '../../rules/menu/menuPages';
import { nearestAnchor } from '../../site/nearestAnchor';
import { lacksPlace, siteAnchors } from '../../site/siteAnchors';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { Place } from '../../text/mappedText';
import { isWithin, type OffsetRange } from '../../text/range';
import type { SiteReading } from '../siteReading';
import { headingText } from './headingText';
import { mainParent } from './mainParent';
import { endingBeforeHidden } from './besideHidden';
import { hiddenSections, type HiddenSection } from './hiddenSections';
import { menuOf, type MenuList } from './menuList';
import { placedRange, sectionBlocks, type SectionBlock } from './sectionBlocks';
import type { SectionTitles } from './sectionChange';
import { sectionPairs } from './sectionPairs';
import { otherLanguage, viewedPage, type ViewedPage } from './viewedPage';

/**
 * Whether visitors find a section in the menu. `broken`: an item that is meant for it leads nowhere; `leaving`: one that names its id has an
 * address outside of the site.
 */
export type MenuState = 'shown' | 'absent' | 'broken' | 'leaving';

export interface SectionItem {
  /** Names it among the sections of its page. */
  readonly key: string;
  readonly title: string;
  /** As it is called in the page of the other language, where there is one. */
  readonly otherTitle: string | undefined;
  /** The headings as they are written, icons and all, by the languages of their pages (see `headingText`). */
  readonly titles: Partial<SectionTitles>;
  readonly isHidden: boolean;
  /** `undefined` for a section inside another, for one that is hidden, on a site that has no menu, and where half typed front matter does not tell it. */
  readonly menu: MenuState | undefined;
  /** Its heading, or the comment it is hidden in. */
  readonly place: Place;
  readonly children: readonly SectionItem[];
}

/** An item of the menu that leads nowhere and is meant for no section. */
export interface LostMenuItem {
  readonly title: string;
  readonly url: string;
  readonly place: Place;
}

export interface SectionsView {
  /** Of the page that is shown. */
  readonly path: string;
  readonly language: PageLanguage;
  readonly markup: PageModel['markup'];
  /** Of the page in the other language. */
  readonly otherPath: string | undefined;
  readonly sections: readonly SectionItem[];
  /** Sections that only the page in the other language has. */
  readonly onlyOther: readonly string[];
  /** What the menu calls the places of the page that are under no heading: `#about-me` above the first one. */
  readonly unheaded: readonly string[];
  readonly lost: readonly LostMenuItem[];
}

/** A page with what its sections and their changes need. */
export interface SectionPage extends ViewedPage {
  readonly blocks: readonly SectionBlock[];
  readonly hidden: readonly HiddenSection[];
  readonly menu: MenuList | undefined;
}

/** The page that is shown for a file, ready for its sections. */
export function sectionPage(reading: SiteReading, path: string): SectionPage | undefined {
  const viewed = viewedPage(reading, path);
  return viewed && withSections(reading, viewed);
}

/** The same page in the other language. */
export function otherSectionPage(reading: SiteReading, page: SectionPage): SectionPage | undefined {
  const viewed = otherLanguage(reading, page);
  return viewed && withSections(reading, viewed);
}

function withSections({ site }: SiteReading, viewed: ViewedPage): SectionPage {
  const { whole, language } = viewed;
  const hidden = hiddenSections(site, viewed.page.path, whole.model);
  return {
    ...viewed,
    blocks: endingBeforeHidden(sectionBlocks(whole), hidden, whole.model),
    hidden,
    menu: menuOf(site, viewed.page, language),
  };
}

/** The sections of the page that is shown for a file, with what the menu and the other language make of them. */
export function sectionsView(reading: SiteReading, path: string): SectionsView | undefined {
  const page = sectionPage(reading, path);
  if (page === undefined) return undefined;
  const other = otherSectionPage(reading, page);
  const pairs = other === undefined ? undefined : sectionPairs(page.blocks, other.blocks);
  const standing = menuStanding(reading, page);
  // without its address nobody can tell which items lead to it
  const isAddressRead = page.whole.model.frontMatter.yaml.problems.length === 0;
  const menuStateOf = (block: SectionBlock): MenuState | undefined => {
    const state = stateOf(standing, block);
    return isAddressRead || state === 'shown' ? state : undefined;
  };
  const itemOf = (block: SectionBlock, number: number): SectionItem[] => {
    const place = placeOf(reading, page, block.section.heading);
    if (place === undefined) return [];
    return [
      {
        key: block.key,
        title: block.title,
        otherTitle: pairs?.get(block)?.title,
        titles: { ...titleOf(other, pairs?.get(block)), ...titleOf(page, block) },
        isHidden: false,
        menu: isApart(page, standing, block) ? undefined : menuStateOf(block),
        place,
        children: inside(number),
      },
    ];
  };
  const hiddenItem = ({ key, title, range }: HiddenSection): SectionItem[] => {
    const place = placeOf(reading, page, range);
    return place === undefined
      ? []
      : [{ key, title, otherTitle: undefined, titles: {}, isHidden: true, menu: undefined, place, children: [] }];
  };
  const papers = headedEnds(page.whole.model);
  const isPaper = ({ section }: SectionBlock): boolean => papers.has(section.heading.start);
  /** Those right inside of a section, or of none, in the order of the page. Papers whose titles are headings are no sections: Publications lists them. */
  const inside = (parent: number | undefined): readonly SectionItem[] => {
    const visible = page.blocks.flatMap((block, at) =>
      block.parent === parent && !isPaper(block) ? itemOf(block, at) : [],
    );
    const hidden = page.hidden.filter(section => parentOf(page, section) === parent);
    return inOrder(page, visible, hidden.flatMap(hiddenItem));
  };
  const paired = new Set(pairs?.values());
  return {
    path: page.page.path,
    language: page.language,
    markup: page.whole.model.markup,
    otherPath: other?.page.path,
    sections: inside(undefined),
    onlyOther: (other?.blocks ?? [])
      .filter(block => block.parent === undefined && !paired.has(block))
      .map(({ title }) => title),
    unheaded: standing.leading
      .filter(({ start }) => page.blocks.every(({ range }) => start < range.start || start >= range.end))
      .map(({ item }) => item.title),
    lost: (isAddressRead ? standing.lost : []).flatMap(({ title, url }) =>
      page.menu === undefined ? [] : [{ title, url: String(url.value), place: { path: page.menu.path, ...url.range } }],
    ),
  };
}

/** Whether nobody would look for it in the menu: it stands in another, or has the name of the page. */
function isApart(page: SectionPage, { shown }: MenuStanding, block: SectionBlock): boolean {
  if (page.menu === undefined || shown.has(block)) return page.menu === undefined;
  const isTitle =
    block.html !== undefined && block.section.level === 1 && page.blocks.some(({ section }) => section.level > 1);
  return isTitle || (block.parent !== undefined && block.parent !== mainParent(page));
}

function titleOf(page: SectionPage | undefined, block: SectionBlock | undefined): Partial<SectionTitles> {
  if (page === undefined || block === undefined) return {};
  return { [page.language]: headingText(page.whole, block) };
}

/** Where a range of the page is written. */
export function placeOf({ site }: SiteReading, { whole, page }: SectionPage, range: OffsetRange): Place | undefined {
  return placedRange(whole, page.path, path => site.files.get(path)?.text, range);
}

/** The innermost section around a hidden one that takes one of its level, by its number. */
function parentOf({ blocks }: SectionPage, { range, level }: HiddenSection): number | undefined {
  return blocks.reduce<number | undefined>(
    (found, block, at) => (block.section.level < level && isWithin(range, block.range) ? at : found),
    undefined,
  );
}

/** Hidden ones where they stand in the page. */
function inOrder(
  page: SectionPage,
  visible: readonly SectionItem[],
  hidden: readonly SectionItem[],
): readonly SectionItem[] {
  const startOf = ({ key, isHidden }: SectionItem): number =>
    (isHidden
      ? page.hidden.find(one => one.key === key)?.range.start
      : page.blocks.find(one => one.key === key)?.range.start) ?? Infinity;
  return [...visible, ...hidden].sort((a, b) => startOf(a) - startOf(b));
}

/** What the menu of a page has for its sections. */
export interface MenuStanding {
  readonly shown: ReadonlyMap<SectionBlock, MenuItem>;
  /** Those that are meant for a section and do not lead to it. */
  readonly broken: ReadonlyMap<SectionBlock, MenuItem>;
  /** Those among them whose address leaves the site. */
  readonly leaving: ReadonlySet<MenuItem>;
  readonly lost: readonly MenuItem[];
  /** Those that lead to a home page, too, with the same `#id`: they are not this page's to change. */
  readonly ofHome: ReadonlySet<MenuItem>;
  /** All items that lead to a place on the page, `#about-me` above the first heading among them, with its offset in the assembled page. */
  readonly leading: readonly LeadingItem[];
  /** All items that are meant for a place on the page and lead elsewhere or nowhere, with its offset. */
  readonly meant: readonly LeadingItem[];
}

export interface LeadingItem {
  readonly item: MenuItem;
  readonly start: number;
}

function stateOf({ shown, broken, leaving }: MenuStanding, block: SectionBlock): MenuState {
  if (shown.has(block)) return 'shown';
  const item = broken.get(block);
  if (item === undefined) return 'absent';
  return leaving.has(item) ? 'leaving' : 'broken';
}

/** Finds the items of the menu that lead to the sections of a page, and those that lead to nothing on it. */
export function menuStanding(reading: SiteReading, { page, whole, blocks, menu }: SectionPage): MenuStanding {
  const shown = new Map<SectionBlock, MenuItem>();
  const broken = new Map<SectionBlock, MenuItem>();
  const leaving = new Set<MenuItem>();
  const lost: MenuItem[] = [];
  const leading: LeadingItem[] = [];
  const meantFor: LeadingItem[] = [];
  const { site, pageModel, remote } = reading;
  const anchors = siteAnchors(site, pageModel);
  const own = anchors.find(({ path }) => path === page.path);
  const homes = otherHomes(reading.site, page, menu);
  const ofHome = new Set<MenuItem>();
  for (const item of menu?.items ?? []) {
    const target = menuTarget(String(item.url.value), site, anchors, remote);
    if (target.kind === 'leaves' || target.kind === 'root') {
      // the section is there, but the address leaves the site or begins at the root of the host
      const id = String(item.url.value).replace(/^[^#]*#?/, '');
      const meant = blocks.find(({ ids }) => ids.includes(id));
      leaving.add(item);
      const start = meant?.range.start ?? whole.model.anchors.find(anchor => anchor.id === id)?.range.start;
      if (start !== undefined) meantFor.push({ item, start });
      if (meant !== undefined && !broken.has(meant)) broken.set(meant, item);
      continue;
    }
    if (target.kind !== 'fragment' || own === undefined || !target.pages.includes(own)) continue;
    if (target.pages.some(({ path, ids }) => homes.has(path) && ids.has(target.id))) ofHome.add(item);
    const block = blocks.find(({ ids }) => ids.includes(target.id));
    const start = block?.range.start ?? whole.model.anchors.find(({ id }) => id === target.id)?.range.start;
    if (start !== undefined) leading.push({ item, start });
    if (block !== undefined) {
      if (!shown.has(block)) shown.set(block, item);
    } else if (lacksPlace(own, target.id)) {
      const near = nearestAnchor(target.id, item.title, own)?.id;
      const meant = near === undefined ? undefined : blocks.find(({ ids }) => ids.includes(near));
      if (meant === undefined || shown.has(meant) || broken.has(meant)) lost.push(item);
      else {
        broken.set(meant, item);
        meantFor.push({ item, start: meant.range.start });
      }
    }
  }
  for (const block of shown.keys()) broken.delete(block);
  return { shown, broken, leaving, lost, ofHome, leading, meant: meantFor };
}

/** The paths of the home pages that show the same list of the menu as a page that is none itself. */
export function otherHomes(site: SiteSnapshot, page: SitePage, menu: MenuList | undefined): ReadonlySet<string> {
  if (menu === undefined || isHomeOfLanguage(page)) return new Set();
  return new Set(
    pagesOfMenu(menu.key, site)
      .filter(isHomeOfLanguage)
      .map(({ path }) => path),
  );
}

/** All items of the menu that lead to sections of a page, or to a place in them, and those that are meant to; none that are a home page's. */
export function itemsInto(
  reading: SiteReading,
  page: SectionPage,
  sections: readonly SectionBlock[],
): readonly MenuItem[] {
  const { shown, broken, ofHome } = menuStanding(reading, page);
  const { model } = page.whole;
  const isIn = ({ range }: Anchor): boolean => sections.some(block => isWithin(range, block.range));
  const ids = new Set(model.anchors.filter(isIn).map(({ id }) => id));
  const anchors = siteAnchors(reading.site, reading.pageModel);
  const own = anchors.find(({ path }) => path === page.page.path);
  const leadsIn = ({ url }: MenuItem): boolean => {
    const target = menuTarget(String(url.value), reading.site, anchors, reading.remote);
    return target.kind === 'fragment' && own !== undefined && target.pages.includes(own) && ids.has(target.id);
  };
  const known = sections.flatMap(block => shown.get(block) ?? broken.get(block) ?? []);
  return (page.menu?.items ?? []).filter(item => !ofHome.has(item) && (known.includes(item) || leadsIn(item)));
}
