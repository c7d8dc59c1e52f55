import type { PageModel } from '../../page/pageModel';
import type { MenuItem } from '../../rules/menu/menuItems';
import { areInSameBlocks, liquidBlocksAround } from '../../syntax/liquidBlocks';
import { message, type Message } from '../../text/message';
import type { Place } from '../../text/mappedText';
import { slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { isBalanced } from '../entries/blockLines';
import type { SiteReading } from '../siteReading';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { siblingsOf, type Sibling } from '../sections/besideHidden';
import { withFollowingIds } from './followingIds';
import { hiddenPairs } from './hideSection';
import { moveItems } from '../sections/menuList';
import { placedRanges, type SectionBlock } from '../sections/sectionBlocks';
import type { SectionChange } from '../sections/sectionChange';
import { sectionPairs } from '../sections/sectionPairs';
import { acrossFiles, takenIn, type Standing } from '../sections/sectionStanding';
import { goneSection } from '../sections/goneSection';
import { itemsInto, menuStanding, placeOf, type SectionPage } from '../sections/sectionsView';
import { movedOrder, reorderApart, reorderedOffset, reorderEdits } from '../sections/slots';
import { valueLost } from '../sections/valuesOfLiquid';
import { keepsParts } from '../sections/htmlSections';

/**
 * Puts a section to another place among those of its level; the one of the other language follows, before the same neighbour as here,
 * and so do their items in menus that had the order of their pages.
 */
export function moveSection(
  reading: SiteReading,
  both: readonly Standing[],
  to: Extract<SectionChange, { readonly kind: 'move' }>['to'],
): SiteChange {
  const [first, second] = both;
  if (first === undefined) return refused(goneSection);
  const target = targetOf(first, to);
  if (target === undefined)
    return refused(
      to === 'up' || to === 'down'
        ? endOf(first, to)
        : message('“{0}” can be moved among the sections of its own level only.', first.block.title),
    );
  if (first.page.blocks.some(block => !block.isOpen && target.siblings.includes(block)))
    return refused(standsInside(first.block));
  const taken = takenAmong(first, target.siblings, target.at);
  if (taken !== undefined) return refused(takenIn(taken));
  const moved = movedSection(reading, first, target.siblings, target.at);
  if ('text' in moved) return refused(moved);
  const ways = [moved];
  const order = target.siblings.map(({ key }) => key);
  const edits = [...moved.edits, ...menuMove(reading, first, target.siblings, target.at)];
  if (second !== undefined) {
    // before the same neighbour as here
    const pairs = new Map<Sibling, Sibling>([
      ...sectionPairs(first.page.blocks, second.page.blocks),
      ...hiddenPairs(first.page, second.page),
    ]);
    const siblings = siblingsOf(second.page, second.block);
    const from = target.siblings.indexOf(first.block);
    const rest = target.siblings.filter(block => block !== first.block);
    const next = rest.slice(target.at).flatMap(block => pairs.get(block) ?? [])[0];
    const own = siblings.indexOf(second.block);
    const others = siblings.filter(block => block !== second.block);
    const at = next === undefined || !others.includes(next) ? others.length : others.indexOf(next);
    if (from !== target.at && own !== at && order.length > 1) {
      const takenThere = takenAmong(second, siblings, at);
      if (takenThere !== undefined) return refused(takenIn(takenThere));
      const movedThere = movedSection(reading, second, siblings, at);
      if (!('text' in movedThere)) {
        ways.push(movedThere);
        edits.push(...movedThere.edits);
      }
      edits.push(...menuMove(reading, second, siblings, at));
    }
  }
  const carried = (path: string, offset: number): number =>
    ways.filter(way => way.path === path).reduce((at, way) => way.carried(at), offset);
  const after = (place: Place): Place => {
    const start = carried(place.path, place.start);
    return { ...place, start, end: start + place.end - place.start };
  };
  const heading = placeOf(reading, first.page, first.block.section.heading);
  const change = edited(edits, heading && after(heading), { from: moved.own, to: after(moved.own) });
  return withFollowingIds(reading, change, { carried });
}

/** Why a section goes no further. */
function endOf({ page, block }: Standing, to: 'up' | 'down'): Message {
  const parent = block.parent === undefined ? undefined : page.blocks[block.parent]?.title;
  if (parent === undefined)
    return to === 'up'
      ? message('“{0}” is the first section of its level.', block.title)
      : message('“{0}” is the last section of its level.', block.title);
  return to === 'up'
    ? message('“{0}” is the first section in “{1}”.', block.title, parent)
    : message('“{0}” is the last section in “{1}”.', block.title, parent);
}

/** The sections of one level around it, and the number it gets among them. */
function targetOf(
  standing: Standing,
  to: Extract<SectionChange, { readonly kind: 'move' }>['to'],
): { readonly siblings: readonly Sibling[]; readonly at: number } | undefined {
  const siblings = siblingsOf(standing.page, standing.block);
  const from = siblings.indexOf(standing.block);
  const at = to === 'up' ? from - 1 : to === 'down' ? from + 1 : siblings.findIndex(({ key }) => key === to.beside);
  const isThere = at >= 0 && at < siblings.length && at !== from;
  return isThere ? { siblings, at } : undefined;
}

/** A section whose heading belongs to what stands above it, of those that it passes. */
function takenAmong({ page, block }: Standing, siblings: readonly Sibling[], to: number): SectionBlock | undefined {
  const from = siblings.indexOf(block);
  const passed = siblings.filter((_, at) => (at - from) * (at - to) <= 0);
  return page.blocks.find(one => one.isTakenIn && passed.includes(one));
}

interface MovedSection {
  /** The file that is edited. */
  readonly path: string;
  /** Where the section stands in it. */
  readonly own: Place;
  readonly edits: readonly PlacedEdit[];
  /** Where an offset of the file stands after them. */
  readonly carried: (offset: number) => number;
}

/** The edits of one page, or why there are none. */
function movedSection(
  reading: SiteReading,
  { page, block }: Standing,
  siblings: readonly Sibling[],
  at: number,
): MovedSection | Message {
  const from = siblings.indexOf(block);
  // only those that change places must stand in one file
  const [low, high] = from < at ? [from, at] : [at, from];
  const passed = siblings.slice(low, high + 1);
  const { model } = page.whole;
  const isHtml = model.markup === 'html';
  const siblingRanges = passed.map(({ range }) => range);
  const ranges = isHtml ? siblingRanges : withPartsBetween(model, siblingRanges);
  const open = page.blocks.find(one => passed.includes(one) && !isBalanced(model, one.range));
  if (open !== undefined || ranges.some(range => !isBalanced(model, range))) return reachesOver(open ?? block);
  // what stands in elements is balanced by itself, wherever the tags of Liquid are
  const [blocks = [], ...others] = ranges.map(({ start }) => liquidBlocksAround(model.liquid, start));
  if (!others.every(other => areInSameBlocks(blocks, other))) return standsInside(block);
  const [first, last] = [0, ranges.length - 1];
  const [own, to] = from < at ? [first, last] : [last, first];
  const order = movedOrder(ranges.length, own, to);
  if (isHtml && !keepsParts(model, reorderEdits(model.text, ranges, order))) return reachesOver(block);
  const moved = reorderedOffset(model.text, ranges, order, !isHtml);
  const liquid = [...model.liquid].sort((a, b) => moved(a.range.start) - moved(b.range.start));
  const lost = valueLost(model, liquid);
  if (lost !== undefined) return losesValue(block, lost);
  const placesOf = (all: readonly OffsetRange[]): ReturnType<typeof placedRanges> =>
    placedRanges(page.whole, page.page.path, path => reading.site.files.get(path)?.text, all);
  const placed = placesOf(ranges);
  const torn = passed.find(({ range }) => placesOf([range]) === undefined);
  const neighbour = passed[to];
  if (placed === undefined)
    return torn === undefined && neighbour !== undefined ? inOtherFile(block, neighbour) : acrossFiles(torn ?? block);
  const { path, text, ranges: places } = placed;
  const place = places[own];
  if (place === undefined) return acrossFiles(block);
  return {
    path,
    own: { path, ...place },
    edits: inFile(path, (isHtml ? reorderEdits : reorderApart)(text, places, order)),
    carried: reorderedOffset(text, places, order, !isHtml),
  };
}

/** Stretches of a page in order, and what stands between them below a heading in HTML: that keeps its place among those that are passed. */
function withPartsBetween(page: PageModel, ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  return ranges.flatMap((range, at) => {
    const above = ranges[at - 1];
    const gap = { start: above?.end ?? range.start, end: range.start };
    if (!/<h[1-6]\b/i.test(slice(page.masked, gap))) return [range];
    const end = trimmedEnd(page.text, gap);
    const start = end - page.text.slice(gap.start, end).trimStart().length;
    return [{ start, end }, range];
  });
}

/** Each is whole in a file, but a file has more than one of them: neither the tags that include these nor the texts can be exchanged. */
function inOtherFile({ title }: SectionBlock, neighbour: Sibling): Message {
  return message(
    '“{0}” cannot be exchanged with “{1}”: they stand in different files, and one of these has more than that. Move the line that includes the file, or put both into one file first.',
    title,
    neighbour.title,
  );
}

function standsInside({ title }: SectionBlock): Message {
  return message(
    '“{0}” cannot be moved: it, or a section of its level, stands in an element or a Liquid block. Move it in the text.',
    title,
  );
}

function reachesOver({ title }: SectionBlock): Message {
  return message(
    'An element or a Liquid block extends beyond “{0}”, so it cannot change places. Move its lines in the text.',
    title,
  );
}

function losesValue({ title }: SectionBlock, name: string): Message {
  return message(
    '“{0}” cannot go there: “{1}”, which Liquid gives a value in one section, would have a different one where it is used. Set it above the first heading first.',
    title,
    name,
  );
}

/** The items of the menu that lead into it go along where the menu had the order of the page. */
function menuMove(
  reading: SiteReading,
  { page, block }: Standing,
  siblings: readonly Sibling[],
  at: number,
): readonly PlacedEdit[] {
  const { menu } = page;
  const standing = menuStanding(reading, page);
  const shown: ReadonlyMap<Sibling, MenuItem> = standing.shown;
  const item = shown.get(block);
  if (menu === undefined || item === undefined || standing.ofHome.has(item)) return [];
  const ranks = siblings.flatMap(sibling => {
    const own = shown.get(sibling);
    return own === undefined ? [] : [menu.items.indexOf(own)];
  });
  if (ranks.some((rank, number) => number > 0 && rank < (ranks[number - 1] ?? 0))) return [];
  const others = siblings.filter(sibling => sibling !== block);
  const inMenu = [...others.slice(0, at), block, ...others.slice(at)].filter(sibling => shown.has(sibling));
  if (inMenu.every((sibling, rank) => sibling === siblings.filter(one => shown.has(one))[rank])) return [];
  const next = others.slice(at).flatMap(sibling => shown.get(sibling) ?? [])[0];
  const above = others.slice(0, at);
  const previous = page.blocks.filter(one => above.includes(one) && shown.has(one)).at(-1);
  const last = previous && runOf(reading, page, previous, shown.get(previous)).at(-1);
  const behind = last && menu.items[menu.items.indexOf(last) + 1];
  return inFile(menu.path, moveItems(menu, runOf(reading, page, block, item), next ?? behind));
}

/** The items of a section and of what stands in it, where they follow each other; else its own. */
function runOf(
  reading: SiteReading,
  page: SectionPage,
  block: SectionBlock,
  own: MenuItem | undefined,
): readonly MenuItem[] {
  const items = page.menu?.items ?? [];
  const into = itemsInto(reading, page, [block]);
  const first = items.findIndex(item => into.includes(item));
  return into.every((item, at) => item === items[first + at]) ? into : own === undefined ? [] : [own];
}
