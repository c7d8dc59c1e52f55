import { basicId } from '../../kramdown/headerId';
import { asciiId } from '../../page/headings/sectionIds';
import { message } from '../../text/message';
import { applyEdits } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import type { Place } from '../../text/mappedText';
import { slice, type OffsetRange } from '../../text/range';
import type { SiteReading } from '../siteReading';
import { kindOfTitle, type SectionKind } from '../sectionKinds';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { addItem, type MenuList } from '../sections/menuList';
import { placedRanges, plainTitle, titleAt, type PlacedRanges, type SectionBlock } from '../sections/sectionBlocks';
import type { SectionChange, SectionTitles } from '../sections/sectionChange';
import { anchorSpan, placeInMenu, prefixOf } from '../sections/sectionInMenu';
import { sectionPairs } from '../sections/sectionPairs';
import { goneSection } from '../sections/goneSection';
import { menuStanding, type SectionPage } from '../sections/sectionsView';
import { addedInHtml } from './addHtmlSection';
import { mainParent, pageTitle } from '../sections/mainParent';

/** Writes an empty section with anchor and heading into the page, into that of the other language, and into their menus. */
export function addSection(
  reading: SiteReading,
  page: SectionPage,
  other: SectionPage | undefined,
  { titles, after }: Extract<SectionChange, { readonly kind: 'add' }>,
): SiteChange {
  const edits: PlacedEdit[] = [];
  const above = page.blocks.find(({ key }) => key === after);
  // what is hidden is no section to stand behind: at the end of the page then
  if (after !== undefined && above === undefined && !page.hidden.some(({ key }) => key === after))
    return refused(goneSection);
  const top = above && outermostOf(page, above);
  const pairs = other && sectionPairs(page.blocks, other.blocks);
  const taken = new Set(
    [page, ...(other === undefined ? [] : [other])].flatMap(one => one.whole.model.anchors.map(({ id }) => id)),
  );
  const kind = kindOfTitle(titles.en) ?? kindOfTitle(titles.zh);
  const id = freeId(kind, titles, taken);
  const lists = new Set<number>();
  let reveal: Place | undefined;
  for (const one of other === undefined ? [page] : [page, other]) {
    const behind = one === page ? top : top && pairs?.get(top);
    const title = titles[one.language].trim();
    if (title === '' || /[\r\n]/.test(title)) return refused(message('A heading is one line of text.'));
    const added =
      one.whole.model.markup === 'html'
        ? addedInHtml(reading, one, behind, title, id)
        : addedEdits(reading, one, behind, { title, kind, id });
    if (added === undefined) return refused(message('There is no place for a section at the end of this page.'));
    edits.push(added.edit);
    reveal ??= added.heading;
    const { menu } = one;
    if (menu === undefined || listsPages(menu) || lists.has(menu.list.range.start)) continue;
    lists.add(menu.list.range.start);
    const standing = menuStanding(reading, one);
    const place = placeInMenu(one, standing, behind?.range.end ?? Infinity);
    const text = applyEdits(reading.site.files.get(added.edit.path)?.text ?? '', [added.edit]);
    const words = titleAt(text, added.heading.start, one.whole.model.markup) ?? plainTitle(title);
    edits.push(...inFile(menu.path, addItem(menu, words, `${prefixOf(reading, one, standing)}#${id}`, place)));
  }
  return edited(edits, reveal);
}

/** Whether a menu leads to pages and to no place on one, as the top bar of academicpages does: a new section is none of its items. */
function listsPages({ items }: MenuList): boolean {
  return items.length > 0 && items.every(({ url }) => !String(url.value).includes('#'));
}

function freeId(kind: SectionKind | undefined, titles: SectionTitles, taken: ReadonlySet<string>): string {
  const wanted = kind !== undefined && !taken.has(kind.id) ? kind.id : undefined;
  return wanted ?? asciiId(titles.en === '' ? titles.zh : titles.en, taken);
}

/** What a section stands in that is beside others; `undefined` for the name of the page and what is below that alone. */
function outermostOf(page: SectionPage, block: SectionBlock): SectionBlock | undefined {
  const { blocks } = page;
  const main = mainParent(page);
  let found = block;
  while (found.parent !== undefined && found.parent !== main) {
    const outer = blocks[found.parent];
    if (outer === undefined) break;
    found = outer;
  }
  return found === pageTitle(page) ? undefined : found;
}

interface NewSection {
  readonly title: string;
  readonly kind: SectionKind | undefined;
  readonly id: string;
}

/** Behind a section or at the end of the page, with a heading like the others: of their level, with an icon where most have one and the author has typed none. */
function addedEdits(
  reading: SiteReading,
  page: SectionPage,
  behind: SectionBlock | undefined,
  section: NewSection,
): { readonly edit: PlacedEdit; readonly heading: Place } | undefined {
  const outermost = page.blocks.filter(({ parent }) => parent === undefined);
  const ahead = rangeAhead(page, behind, outermost);
  const placedTo = (end: number): PlacedRanges | undefined =>
    placedRanges(page.whole, page.page.path, path => reading.site.files.get(path)?.text, [
      { start: Math.min(ahead.start, end), end },
    ]);
  // of a section that begins in a piece, and has the rest of the page below it, the end of the piece
  const placed = placedTo(ahead.end) ?? placedTo(endOfPiece(page, ahead));
  const [range] = placed?.ranges ?? [];
  if (placed === undefined || range === undefined) return undefined;
  const eol = lineBreakOf(placed.text);
  const words = iconLike(outermost, section) + section.title;
  const level = Math.min(...outermost.map(one => one.section.level), outermost.length === 0 ? 1 : 6);
  const underline = underlineOf(page, outermost);
  const heading = underline === undefined ? `${'#'.repeat(level)} ${words}` : words + eol + underline;
  const isLedTo = page.menu === undefined || !listsPages(page.menu) || outermost.some(isAnchored);
  const anchor = !isLedTo || hasIdByItself(page, words, section.id) ? '' : anchorSpan(section.id) + eol.repeat(2);
  const lead = eol.repeat(2) + anchor;
  const rest = placed.text.slice(range.end);
  // blanks at the end of a line stay on it
  const at = range.end + (/^[ \t]*(?=[\r\n]|$)/.exec(rest)?.[0].length ?? 0);
  const tail = rest.trim() === '' && !rest.includes('\n') ? eol : '';
  const start = at + lead.length;
  return {
    edit: { path: placed.path, range: { start: at, end: at }, newText: lead + heading + tail },
    heading: { path: placed.path, start, end: start + heading.length },
  };
}

/** What a new section stands behind: `behind`, or all of the page from its last section on, with what is hidden below that. */
function rangeAhead(
  { whole, hidden }: SectionPage,
  behind: SectionBlock | undefined,
  outermost: readonly SectionBlock[],
): OffsetRange {
  const { text, frontMatter } = whole.model;
  const last = behind ?? outermost.at(-1);
  // what is read behind the end belongs to it: an empty range has no place among pieces
  const upTo = (end: number, from: number): OffsetRange => ({ start: Math.min(from, end), end });
  if (last === undefined) return upTo(text.trimEnd().length, frontMatter.bodyStart);
  const lastOfPage = (): number => Math.max(lastEnd(last, text), ...hidden.map(({ range }) => range.end));
  return upTo(behind?.range.end ?? lastOfPage(), last.range.start);
}

/** The icon of a kind of section before its title, as most sections have one: `📝 `. */
function iconLike(outermost: readonly SectionBlock[], { title, kind }: NewSection): string {
  const withIcon = outermost.filter(({ section }) => hasIcon(section.title)).length;
  return kind !== undefined && !hasIcon(title) && withIcon * 2 > outermost.length ? `${kind.icon} ` : '';
}

/** Where the text ends that one file has of a page around the beginning of a range; at its end at the latest. */
function endOfPiece({ whole: { segments, text } }: SectionPage, { start, end }: OffsetRange): number {
  const next = segments.find(({ at }) => at > start)?.at ?? end;
  return Math.max(start, text.slice(0, Math.min(next, end)).trimEnd().length);
}

/** Where the last section of a page ends, with those in HTML behind it. */
function lastEnd({ range, section }: SectionBlock, text: string): number {
  const rest = text.slice(range.end, section.range.end);
  return /<h[1-6]\b/i.test(rest) ? range.end + rest.trimEnd().length : range.end;
}

/** What stands below the last of some headings where all of them are written so: `Talks`, `======`. */
function underlineOf({ whole }: SectionPage, blocks: readonly SectionBlock[]): string | undefined {
  const lines = blocks.map(
    ({ section }) => /^[^\r\n]*\r?\n(={1,80}|-{2,80})$/.exec(slice(whole.text, section.heading).trimEnd())?.[1],
  );
  return lines.every(line => line?.startsWith(lines[0]?.charAt(0) ?? '') === true) ? lines.at(-1) : undefined;
}

/** Whether an anchor stands before the heading of a section. */
function isAnchored({ section, ids }: SectionBlock): boolean {
  return ids.length > 0 && ids[0] !== section.id;
}

function hasIcon(title: string): boolean {
  return /^\p{Extended_Pictographic}/u.test(title);
}

/** Whether a heading of plain words gets `id` from Jekyll: with an anchor before it two elements of the page would have it. */
function hasIdByItself({ whole }: SectionPage, heading: string, id: string): boolean {
  const hasIds = whole.model.anchors.some(({ kind }) => kind === 'heading');
  return hasIds && /^[a-z][a-z\d -]*$/i.test(heading) && basicId(heading) === id;
}
