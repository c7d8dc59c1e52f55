import { isOfPapers } from '../../page/paperHeadings';
import type { PageModel, Section } from '../../page/pageModel';
import { isOfKind, type PaperGroup } from '../entries/paperGroup';
import { namesOf } from '../entries/sectionAround';
import { namesOtherKind, otherKindsOf } from '../entries/otherKinds';
import type { CslItem } from '../work';

/**
 * The section of a page, inside that for papers, whose heading is for works of the kind of one that is no paper, and which holds none that is read as
 * such: `### Datasets` below `# Publications`. `undefined` where there is none, and where `group`, in which the work would stand, is for a kind as close.
 */
export function sectionOfKind(page: PageModel, group: PaperGroup | undefined, csl: CslItem): Section | undefined {
  const kinds = otherKindsOf(csl);
  const titles = group?.section === undefined ? [] : namesOf(page, group.section);
  const own = kinds.findIndex(kind => titles.some(title => namesOtherKind(title, [kind])));
  if (own < 0 && group !== undefined && isOfKind(page, group, csl) === true) return undefined;
  const named = (own < 0 ? kinds : kinds.slice(0, own)).map(kind =>
    page.sections.find(
      section =>
        section !== group?.section &&
        namesOtherKind(section.title, [kind]) &&
        namesOf(page, section).slice(0, -1).some(isOfPapers),
    ),
  );
  return named.find(section => section !== undefined);
}
