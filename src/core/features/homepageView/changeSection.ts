import { message } from '../../text/message';
import type { SiteReading } from '../siteReading';
import { refused, type SiteChange } from '../siteChange';
import { addSection } from './addSection';
import { addSectionToOther } from './addSectionToOther';
import { withFollowingIds } from './followingIds';
import { hideSection, showSection } from './hideSection';
import { moveSection } from './moveSection';
import { removeSection } from './removeSection';
import { renameSection } from './renameSection';
import { showInMenu } from '../sections/sectionInMenu';
import type { SectionChange } from '../sections/sectionChange';
import { sectionPairs } from '../sections/sectionPairs';
import { takenIn, type Standing } from '../sections/sectionStanding';
import { goneSection } from '../sections/goneSection';
import { otherSectionPage, sectionPage } from '../sections/sectionsView';

/**
 * The edits of a change of a section: in the page, in the page of the other language where that has the same section, in the menus
 * of both, and in what leads to headings that get other ids by it.
 */
export function changeSection(reading: SiteReading, path: string, change: SectionChange): SiteChange {
  const page = sectionPage(reading, path);
  if (page === undefined) return refused(message('There is no page here that has sections.'));
  const other = otherSectionPage(reading, page);
  if (change.kind === 'add') return withFollowingIds(reading, addSection(reading, page, other, change));
  if (change.kind === 'show')
    return withFollowingIds(reading, showSection(reading, page, other, change.section), { isNew: true });
  const block = page.blocks.find(({ key }) => key === change.section);
  if (block === undefined) {
    const hidden = page.hidden.find(({ key }) => key === change.section);
    return refused(
      hidden === undefined ? goneSection : message('“{0}” is hidden. Show the section first.', hidden.title),
    );
  }
  const counterpart = other && sectionPairs(page.blocks, other.blocks).get(block);
  const both: readonly Standing[] = [
    { page, block },
    ...(other !== undefined && counterpart !== undefined ? [{ page: other, block: counterpart }] : []),
  ];
  const changed = change.kind === 'remove' && change.pages === 'this' ? both.slice(0, 1) : both;
  const taken = changed.find(standing => standing.block.isTakenIn);
  if (taken !== undefined && change.kind !== 'rename' && change.kind !== 'showInMenu')
    return refused(takenIn(taken.block));
  switch (change.kind) {
    case 'rename':
      return renameSection(reading, both, change.titles);
    case 'move':
      return moveSection(reading, both, change.to);
    case 'hide':
      return withFollowingIds(reading, hideSection(reading, both));
    case 'remove':
      return withFollowingIds(reading, removeSection(reading, changed));
    case 'addToOther':
      return withFollowingIds(reading, addSectionToOther(reading, { page, block }));
    case 'showInMenu':
      return showInMenu(reading, both);
  }
}
