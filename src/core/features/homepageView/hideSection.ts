import { readModel } from '../../page/pageModels';
import { message } from '../../text/message';
import { readFrontMatter } from '../../syntax/frontMatter';
import { lineBreakOf } from '../../text/lineBreak';
import { isWithin, slice } from '../../text/range';
import { isBalanced } from '../entries/blockLines';
import type { SiteReading } from '../siteReading';
import { kindOfTitle } from '../sectionKinds';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import type { HiddenSection } from '../sections/hiddenSections';
import { comesBack, commentOutItem, uncommentItems } from '../sections/menuList';
import type { SectionBlock } from '../sections/sectionBlocks';
import { definedForOthers } from '../sections/definitionsIn';
import { areUnlike } from '../sections/sectionPairs';
import { acrossFiles, editsAt, isSectionWithin, type Standing } from '../sections/sectionStanding';
import { goneSection } from '../sections/goneSection';
import { valueLostWithout } from '../sections/valuesOfLiquid';
import { withRuleBelow } from '../sections/rulesBetween';
import { itemsInto, menuStanding, type SectionPage } from '../sections/sectionsView';

/**
 * Takes a section off the page without losing it: into a comment of Liquid, which is not published, holds comments of HTML and runs
 * nothing that stands in it (https://shopify.github.io/liquid/tags/template/#comment). Its items of the menu become comments, too.
 */
export function hideSection(reading: SiteReading, both: readonly Standing[]): SiteChange {
  const edits: PlacedEdit[] = [];
  for (const { page, block } of both) {
    const { model } = page.whole;
    const own = slice(model.text, block.range);
    if (!block.isOpen || !isBalanced(model, block.range) || /\{%-?\s*(?:end)?comment\b/.test(own))
      return refused(
        message(
          '“{0}” cannot be hidden: an element or a Liquid block extends beyond it. Hide its lines in a comment instead.',
          block.title,
        ),
      );
    const lost = valueLostWithout(model, block.range);
    if (lost !== undefined)
      return refused(
        message(
          '“{0}” cannot be hidden: “{1}”, which Liquid gives a value in it, is used outside of it. Set it above the first heading first.',
          block.title,
          lost,
        ),
      );
    const defined = definedForOthers(model, block.range);
    if (defined !== undefined)
      return refused(
        message(
          '“{0}” cannot be hidden: “{1}”, which is defined in it, is used outside of it. Put the definition at the end of the page first.',
          block.title,
          defined,
        ),
      );
    const hidden = editsAt(reading, page, [block.range], (text, [shown], path) => {
      if (shown === undefined) return [];
      const range = withRuleBelow(text, shown, readFrontMatter(text).bodyStart);
      const eol = lineBreakOf(text);
      return [
        { path, range: { start: range.start, end: range.start }, newText: `{% comment %}${eol}` },
        { path, range: { start: range.end, end: range.end }, newText: `${eol}{% endcomment %}` },
      ];
    });
    if (hidden === undefined) return refused(acrossFiles(block));
    edits.push(...hidden);
    const inside = [block, ...page.blocks.filter(other => isSectionWithin(page, other, block))];
    const within = idsWithin(page, block);
    // what stands above its table stays, and is not known to what is hidden
    const outside = page.whole.model.anchors.filter(
      ({ id, range }) => block.ids.includes(id) && !isWithin(range, block.range),
    );
    const ids = outside.length === 0 ? [...block.ids, ...within] : within;
    const broken = [...menuStanding(reading, page).broken.values()];
    // one that leads nowhere by its author’s own doing would stay a comment for good
    for (const item of itemsInto(reading, page, inside))
      if (
        page.menu !== undefined &&
        ((outside.length === 0 && !broken.includes(item)) || comesBack(item, ids, block.title))
      ) {
        const commented = commentOutItem(page.menu, item);
        if (commented.length === 0)
          return refused(
            message(
              '“{0}” cannot be hidden: its item in _data/navigation.yml is written in a form that is not changed from here. Write the menu as a list in which each item is “- title: …”, with “url: …” on the next line, first.',
              block.title,
            ),
          );
        edits.push(...inFile(page.menu.path, commented));
      }
  }
  return edited(edits);
}

/** Of all places in a section that a link can lead to. */
function idsWithin({ whole }: SectionPage, { range }: SectionBlock): readonly string[] {
  return whole.model.anchors.flatMap(anchor => (isWithin(anchor.range, range) ? [anchor.id] : []));
}

/** Brings a hidden section back, with its item in the menu. */
export function showSection(
  reading: SiteReading,
  page: SectionPage,
  other: SectionPage | undefined,
  key: string,
): SiteChange {
  const own = page.hidden.find(hidden => hidden.key === key);
  if (own === undefined) {
    const shown = page.blocks.find(block => block.key === key);
    return refused(
      shown === undefined ? goneSection : message('“{0}” is not hidden: it is on the page already.', shown.title),
    );
  }
  const counterpart = other && hiddenCounterpart(page, own, other);
  const edits: PlacedEdit[] = [];
  for (const [shownOn, hidden] of [
    [page, own] as const,
    ...(other && counterpart ? [[other, counterpart] as const] : []),
  ]) {
    const inPage = editsAt(reading, shownOn, [hidden.range, hidden.inside], (_text, [range, inside], path) =>
      range === undefined || inside === undefined
        ? []
        : [
            { path, range: { start: range.start, end: inside.start }, newText: '' },
            { path, range: { start: inside.end, end: range.end }, newText: '' },
          ],
    );
    if (inPage === undefined) return refused(goneSection);
    edits.push(...inPage);
    // the sections inside it may have items, too
    const { markup } = shownOn.whole.model;
    const inner = readModel('', hidden.text, { markup }).anchors.map(({ id }) => id);
    const ids = [...hidden.ids, ...inner];
    if (shownOn.menu !== undefined)
      edits.push(...inFile(shownOn.menu.path, uncommentItems(shownOn.menu, ids, hidden.title)));
  }
  return edited(edits);
}

/** Which hidden sections of two pages are the same in two languages. */
export function hiddenPairs(page: SectionPage, other: SectionPage): ReadonlyMap<HiddenSection, HiddenSection> {
  return new Map(
    page.hidden.flatMap(own => {
      const found = hiddenCounterpart(page, own, other);
      return found === undefined ? [] : [[own, found] as const];
    }),
  );
}

function hiddenCounterpart(page: SectionPage, own: HiddenSection, other: SectionPage): HiddenSection | undefined {
  return other.hidden.find(hidden => isSame(own, hidden)) ?? atSamePlace(page, own, other);
}

/** The same section in two languages: by its anchor, its kind, or a title that is still to be translated. */
function isSame(one: HiddenSection, other: HiddenSection): boolean {
  if (one.title === other.title || one.ids.some(id => other.ids.includes(id))) return true;
  const kind = kindOfTitle(one.title);
  return kind !== undefined && kind === kindOfTitle(other.title);
}

/** What is hidden in the place of `own` on a page of the same length. */
function atSamePlace(page: SectionPage, own: HiddenSection, other: SectionPage): HiddenSection | undefined {
  const all = ({ blocks, hidden }: SectionPage) => [...blocks, ...hidden].sort((a, b) => a.range.start - b.range.start);
  const [here, there] = [all(page), all(other)];
  const found = here.length === there.length ? there[here.indexOf(own)] : undefined;
  return other.hidden.find(hidden => hidden === found && !areUnlike(own.title, hidden.title));
}
