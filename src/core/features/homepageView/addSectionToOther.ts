import { parsePage } from '../../page/parsePage';
import { message } from '../../text/message';
import { applyEdits } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { shifted, slice } from '../../text/range';
import { isBalanced } from '../entries/blockLines';
import type { SiteReading } from '../siteReading';
import { copiedBody } from '../secondPage/copiedBody';
import { titlesInLanguages } from '../sectionKinds';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { rebasedAddresses } from './adaptedEntry';
import { alone } from './addToOther';
import { addItem } from '../sections/menuList';
import { placedRanges, plainTitle, type SectionBlock } from '../sections/sectionBlocks';
import { placeInMenu, prefixOf } from '../sections/sectionInMenu';
import { sectionPairs } from '../sections/sectionPairs';
import { acrossFiles, isSectionWithin, type Standing } from '../sections/sectionStanding';
import { menuStanding, otherSectionPage, type SectionPage } from '../sections/sectionsView';

/**
 * Writes a section into the page in the other language: as it is on a new page in that language, behind the section that it stands behind
 * here, with an item in the menu where it has one here.
 */
export function addSectionToOther(reading: SiteReading, { page, block }: Standing): SiteChange {
  const other = otherSectionPage(reading, page);
  if (other === undefined) return refused(alone);
  const pairs = sectionPairs(page.blocks, other.blocks);
  if (pairs.has(block)) return refused(message('“{0}” is on the other page already.', block.title));
  const { model } = page.whole;
  if (!block.isOpen || !isBalanced(model, block.range))
    return refused(
      message(
        '“{0}” cannot be copied: an element or a Liquid block extends beyond it. Copy it in the text.',
        block.title,
      ),
    );
  const edits = rebasedAddresses(model, block.range, page.page, { ...other.page, text: other.whole.text }).map(
    ({ range, newText }) => ({
      range: shifted(range, -block.range.start),
      newText,
    }),
  );
  const own = parsePage(applyEdits(slice(model.text, block.range), edits));
  const copy = copiedBody(
    { text: own.text, segments: [], complete: true, paths: [], wanted: [], model: own },
    other.language,
    // the menu gets an item for the section itself
    new Set(block.ids),
    kindsBeside(page, other, block),
  );
  const place = placeFor(page, other, block, pairs);
  const placed = placedRanges(other.whole, other.page.path, path => reading.site.files.get(path)?.text, [place.range]);
  const [range] = placed?.ranges ?? [];
  if (placed === undefined || range === undefined) return refused(acrossFiles(block));
  const eol = lineBreakOf(placed.text);
  const text = copy.text.trim().replace(/\r?\n/g, eol);
  const isEnd = placed.text.slice(range.end).trim() === '';
  const edit: PlacedEdit = place.isBefore
    ? { path: placed.path, range: { start: range.start, end: range.start }, newText: text + eol + eol }
    : {
        path: placed.path,
        range: { start: range.end, end: range.end },
        newText: eol + eol + text + (isEnd && !placed.text.slice(range.end).includes('\n') ? eol : ''),
      };
  const start = edit.range.start + edit.newText.indexOf(text);
  const title = copy.titles.get(block.ids[0] ?? '') ?? plainTitle(block.title);
  const id = block.ids.map(old => copy.ids.get(old)).find(found => found !== undefined);
  return edited(
    [
      edit,
      ...inMenu(reading, { page, block }, other, { title, id }, place.isBefore ? place.range.start : place.range.end),
    ],
    {
      path: placed.path,
      start,
      end: start + text.length,
    },
  );
}

/** The kinds that headings on the other page have, and those around the section: a name of a kind stands once on a page. */
function kindsBeside(page: SectionPage, other: SectionPage, block: SectionBlock): ReadonlySet<string> {
  const around = page.blocks.filter(outer => isSectionWithin(page, block, outer));
  return new Set([...around, ...other.blocks].flatMap(({ title }) => titlesInLanguages(title)?.id ?? []));
}

interface NewPlace {
  readonly range: SectionBlock['range'];
  readonly isBefore: boolean;
}

/** Behind the nearest section above that the other page has, too, of its level; else before the nearest one below; else at the end. */
function placeFor(
  page: SectionPage,
  other: SectionPage,
  block: SectionBlock,
  pairs: ReadonlyMap<SectionBlock, SectionBlock>,
): NewPlace {
  const siblings = page.blocks.filter(({ parent }) => parent === block.parent);
  const at = siblings.indexOf(block);
  const above = siblings
    .slice(0, at)
    .flatMap(one => pairs.get(one) ?? [])
    .at(-1);
  if (above !== undefined) return { range: above.range, isBefore: false };
  const below = siblings.slice(at + 1).flatMap(one => pairs.get(one) ?? [])[0];
  if (below !== undefined) return { range: below.range, isBefore: true };
  const outer = block.parent === undefined ? undefined : page.blocks[block.parent];
  const last = (outer && pairs.get(outer)) ?? other.blocks.filter(({ parent }) => parent === undefined).at(-1);
  const { text, frontMatter } = other.whole.model;
  const end = text.trimEnd().length;
  return { range: last?.range ?? { start: Math.min(frontMatter.bodyStart, end), end }, isBefore: false };
}

/** Its item in the menu of the other page, at the place of the section there; none where it has none in the menu of its own. */
function inMenu(
  reading: SiteReading,
  { page, block }: Standing,
  other: SectionPage,
  { title, id }: { readonly title: string; readonly id: string | undefined },
  offset: number,
): readonly PlacedEdit[] {
  const { menu } = other;
  const isShown = menuStanding(reading, page).shown.has(block);
  if (menu === undefined || id === undefined || !isShown || menu.list.range.start === page.menu?.list.range.start)
    return [];
  const standing = menuStanding(reading, other);
  const place = placeInMenu(other, standing, offset);
  return inFile(menu.path, addItem(menu, title, `${prefixOf(reading, other, standing)}#${id}`, place));
}
