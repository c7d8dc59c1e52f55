import type { MenuItem } from '../../rules/menu/menuItems';
import { readFrontMatter } from '../../syntax/frontMatter';
import { lineStart } from '../../text/lines';
import { message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import { isBalanced } from '../entries/blockLines';
import type { SiteReading } from '../siteReading';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { dropItem } from '../sections/menuList';
import { definedForOthers } from '../sections/definitionsIn';
import { acrossFiles, editsAt, isSectionWithin, type Standing } from '../sections/sectionStanding';
import { valueLostWithout } from '../sections/valuesOfLiquid';
import { withRule } from '../sections/rulesBetween';
import { itemsInto, menuStanding, otherSectionPage, type SectionPage } from '../sections/sectionsView';

/** Takes sections out of their pages, with anchor, heading and items of the menu. */
export function removeSection(reading: SiteReading, places: readonly Standing[]): SiteChange {
  const edits: PlacedEdit[] = [];
  for (const { page, block } of places) {
    if (!block.isOpen || !isBalanced(page.whole.model, block.range))
      return refused(
        message(
          '“{0}” cannot be removed: an element or a Liquid block extends beyond it. Remove it in the text.',
          block.title,
        ),
      );
    const lost = valueLostWithout(page.whole.model, block.range);
    if (lost !== undefined)
      return refused(
        message(
          '“{0}” cannot be removed: “{1}”, which Liquid gives a value in it, is used outside of it. Set it above the first heading first.',
          block.title,
          lost,
        ),
      );
    const defined = definedForOthers(page.whole.model, block.range);
    if (defined !== undefined)
      return refused(
        message(
          '“{0}” cannot be removed: “{1}”, which is defined in it, is used outside of it. Put the definition at the end of the page first.',
          block.title,
          defined,
        ),
      );
    const removed = editsAt(reading, page, [block.range], (text, [own], path) => {
      if (own === undefined) return [];
      const range = withRule(text, own, readFrontMatter(text).bodyStart);
      const blanks = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(text.slice(range.end))?.[0] ?? '';
      const isLast = range.end + blanks.length === text.length;
      const before = /(?=\r?\n)(?<!\n[ \t]*\r?)(?:\r?\n[ \t]*)+$/.exec(text.slice(0, range.start))?.[0] ?? '';
      // the last one takes the blank lines above it along
      return isLast && before !== ''
        ? [{ path, range: { start: range.start - before.length, end: range.end }, newText: '' }]
        : [{ path, range: withOwnIndent(text, range, blanks), newText: '' }];
    });
    if (removed === undefined) return refused(acrossFiles(block));
    edits.push(...removed);
    const inside = [block, ...page.blocks.filter(other => isSectionWithin(page, other, block))];
    // an item that leads to the section of another page too stays for that one
    for (const item of itemsInto(reading, page, inside))
      if (page.menu !== undefined && !isShared(reading, item, page, places)) {
        const dropped = dropItem(page.menu, item);
        if (dropped.length === 0)
          return refused(
            message(
              '“{0}” cannot be removed: its item in _data/navigation.yml is written in a form that is not changed from here. Write the menu as a list in which each item is “- title: …”, with “url: …” on the next line, first.',
              block.title,
            ),
          );
        edits.push(...inFile(page.menu.path, dropped));
      }
  }
  return edited(edits);
}

/** A stretch with the blanks behind it; where whole lines go, with its own indentation and not with that of what follows: `  </div>`. */
function withOwnIndent(text: string, { start, end }: OffsetRange, blanks: string): OffsetRange {
  const indent = /^[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0];
  const lines = /^[^]*\n/.exec(blanks)?.[0];
  return indent === undefined || lines === undefined
    ? { start, end: end + blanks.length }
    : { start: start - indent.length, end: end + lines.length };
}

/** Whether the page of the other language shows the same list of the menu and keeps its section. */
function isShared(reading: SiteReading, item: MenuItem, page: SectionPage, places: readonly Standing[]): boolean {
  if (places.length > 1) return false;
  const other = otherSectionPage(reading, page);
  if (other?.menu?.list.range.start !== page.menu?.list.range.start || other === undefined) return false;
  return [...menuStanding(reading, other).shown.values()].some(one => one.node.range.start === item.node.range.start);
}
