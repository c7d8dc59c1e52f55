import { message } from '../../text/message';
import { overlaps, slice } from '../../text/range';
import { renameHeading } from '../navigation/renameHeading';
import type { SiteReading } from '../siteReading';
import { edited, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { retitleAndTie } from '../sections/retitleMenu';
import { acrossFiles, type Standing } from '../sections/sectionStanding';
import { placeOf } from '../sections/sectionsView';
import type { SectionTitles } from '../sections/sectionChange';
import { headingSource, headingText } from '../sections/headingText';

/** Gives a section other titles; ids that follow from the heading are changed with all that leads to them, and the menu follows. */
export function renameSection(
  reading: SiteReading,
  both: readonly Standing[],
  titles: Partial<SectionTitles>,
): SiteChange {
  const edits: PlacedEdit[] = [];
  for (const { page, block } of both) {
    const text = titles[page.language]?.trim();
    if (text === undefined) continue;
    const title = headingSource(page.whole, block, text);
    if (title === '' || /[\r\n]/.test(title)) return refused(message('A heading is one line of text.'));
    const place = placeOf(reading, page, block.section.titleRange);
    if (place === undefined) return refused(acrossFiles(block));
    const written = slice(reading.site.files.get(place.path)?.text ?? '', place);
    if (title === written || text === headingText(page.whole, block)) continue;
    const { path, start, end } = place;
    const isHtml = block.html !== undefined;
    // there ids are written by hand
    const inPage = isHtml ? [{ path, range: { start, end }, newText: title }] : renameHeading(reading, place, title);
    const inMenu = retitleAndTie(reading, page, block, title);
    // of an item that gets another address its id is no edit of its own: an editor makes none of two that overlap
    const apart = inPage.filter(
      edit => !inMenu.some(other => other.path === edit.path && overlaps(other.range, edit.range)),
    );
    edits.push(...apart, ...inMenu);
  }
  return edited(edits);
}
