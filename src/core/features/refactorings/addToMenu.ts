import { message } from '../../text/message';
import { changeSection } from '../homepageView/changeSection';
import { sectionsView } from '../sections/sectionsView';
import type { Refactor } from './refactoring';
import { headingAt, isInTheOpen } from '../sections/sectionAt';

/** Adds the section whose heading is at the cursor to the menu of its page, and of the page in the other language, as the Homepage view does. */
export const addToMenu: Refactor = ({ path, page, reading, range }) => {
  const section = headingAt(page, range);
  if (section === undefined || reading === undefined || !isInTheOpen(section, page)) return [];
  const item = sectionsView(reading, path)?.sections.find(
    ({ place, menu }) => menu === 'absent' && place.path === path && place.start === section.heading.start,
  );
  const change = item && changeSection(reading, path, { kind: 'showInMenu', section: item.key });
  if (change?.kind !== 'edits') return [];
  return [
    {
      kind: 'rewrite',
      title: message('Add “{0}” to the menu', item?.title ?? ''),
      edits: change.files.find(file => file.path === path)?.edits ?? [],
      elsewhere: change.files.filter(file => file.path !== path),
      created: [],
    },
  ];
};
