import { remembered } from '../../remembered';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { singleYear } from '../headings/headingYears';
import type { PageModel } from '../pageModel';
import { headedStarts } from './headedEnds';

const labelsOfBoxes = remembered((page: PageModel) => labelsAbove(page, page.boxes));

/**
 * Where a paper box begins for its author: at the comment right above that names it (`<!-- CVPR 2024 -->`), else where it begins. Such a comment
 * goes where its box goes. Where less than half of the boxes have one, it may as well head those that follow. A paper whose title is a heading
 * begins at its anchor (see `headedStarts`).
 * @param start where the line of the box, or the heading, begins
 */
export function labelStart(page: PageModel, start: number): number {
  const label = labelsOfBoxes(page).get(start) ?? headedStarts(page).get(start) ?? start;
  return label === lineStart(page.text, label) ? label : start;
}

/**
 * Such comments right above entries of one form, by where the lines of these begin; none where less than half of them have one, or one alone.
 * They may stand as far in as their entries.
 */
export function labelsAbove(
  { text, comments, sections }: PageModel,
  entries: readonly { readonly range: OffsetRange }[],
): ReadonlyMap<number, number> {
  const ends = new Map(comments.map(comment => [comment.end, comment.start]));
  const labels = new Map<number, number>();
  for (const { range } of entries) {
    const start = lineStart(text, range.start);
    const gap = /(?<![ \t])[ \t]*\r?\n$/.exec(text.slice(Math.max(0, start - 40), start))?.[0].length;
    const comment = gap === undefined ? undefined : ends.get(start - gap);
    if (comment === undefined || text.slice(lineStart(text, comment), comment).trim() !== '') continue;
    // an entry that is commented out is no name, nor is what switches a rule off
    const name = /^<!--(?!\s*homepage-)([^<>{}\n]{1,120})-->/.exec(text.slice(comment, start))?.[1]?.trim();
    if (name !== undefined && !headsGroup(name) && !sections.some(({ title }) => title === name))
      labels.set(start, comment);
  }
  return labels.size > 1 && labels.size * 2 > entries.length ? labels : new Map();
}

/** Whether a comment heads the entries below it: `2029`, `Journals`, `Selected Conference Papers`, `期刊论文`. */
function headsGroup(name: string): boolean {
  return singleYear(name) !== undefined || kinds.test(name);
}

const kinds =
  /^(?:(?:selected|recent|other|more|earlier|international|domestic|peer-reviewed|journal|conference|workshop|journals|conferences|and|&)\s){0,4}(?:journals|conferences|workshops|preprints|papers|articles|publications|proceedings|books|chapters|patents|theses|posters|demos)$|^(?:国际|国内|代表|其他|其它)?(?:期刊|会议|学术)?(?:论文|专利|预印本|著作)$|^(?:期刊|会议)$/i;
