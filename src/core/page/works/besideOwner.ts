import { isWithin } from '../../text/range';
import { headingsAbove, toldAbove } from '../headings/headingsAbove';
import type { PageModel } from '../pageModel';
import type { Work } from '../drafts/listedWork';

/**
 * Works without those that name none but colleagues of the owner, `**Research Assistant** (with Mei Lin and Ann Reed)`, and stand neither below a
 * heading for papers, nor where no heading is, nor beside another work below one that says nothing: in this way colleagues of posts, degrees, courses
 * and prizes are named, too.
 */
export function amongPapersBesideOwner(page: PageModel, works: readonly Work[]): readonly Work[] {
  if (!works.some(omitsOwner)) return works;
  return works.filter(work => {
    if (!omitsOwner(work)) return true;
    const { range } = work.title;
    const told = toldAbove(page, range);
    if (told !== undefined) return told === 'papers';
    const section = headingsAbove(page, range).at(-1)?.range;
    return section === undefined || works.some(other => !omitsOwner(other) && isWithin(other.range, section));
  });
}

function omitsOwner({ authors }: Work): boolean {
  return authors.omitsOwner === true;
}
