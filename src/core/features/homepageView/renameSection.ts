import { message } from '../../text/message';
import { slice } from '../../text/range';
import { renameHeading } from '../navigation/renameHeading';
import type { SiteReading } from '../siteReading';
import { edited, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { retitleAndTie } from '../sections/retitleMenu';
import { acrossFiles, type Standing } from '../sections/sectionStanding';
import { placeOf } from '../sections/sectionsView';
import type { SectionTitles } from '../sections/sectionChange';

/** Gives a section other titles; ids that follow from the heading are changed with all that leads to them, and the menu follows. */
export function renameSection(
  reading: SiteReading,
  both: readonly Standing[],
  titles: Partial<SectionTitles>,
): SiteChange {
  const edits: PlacedEdit[] = [];
  for (const { page, block } of both) {
    const title = titles[page.language]?.trim();
    if (title === undefined) continue;
    if (title === '' || /[\r\n]/.test(title)) return refused(message('A heading is one line of text.'));
    const place = placeOf(reading, page, block.section.titleRange);
    if (place === undefined) return refused(acrossFiles(block));
    const written = slice(reading.site.files.get(place.path)?.text ?? '', place);
    if (title === written) continue;
    edits.push(...renameHeading(reading, place, title), ...retitleAndTie(reading, page, block, title));
  }
  return edited(edits);
}
