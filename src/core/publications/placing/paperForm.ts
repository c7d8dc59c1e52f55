import type { PageModel } from '../../page/pageModel';
import { listedYears } from './listedYears';
import type { PaperGroup, PaperUnit } from '../entries/paperGroup';
import { yearOrderOf, type YearOrder } from './yearOrder';

interface DatedPaper {
  readonly isBeside: boolean;
  readonly year: number;
}

/**
 * A group as one of papers in the form that a work of this year has there. Most have one form, or most papers in one. Where the newest papers
 * are boxes above a longer list of older ones, or the other way round, a new work is like those that it comes to stand among, unless a label parts
 * them: `**Selected**` above the boxes and `**Full list**` above the list.
 */
export function groupInForm(page: PageModel, group: PaperGroup, year: number | undefined): PaperGroup {
  const { papers, beside } = group;
  if (beside.length === 0 || year === undefined) return group;
  const all = [...papers, ...beside].sort((a, b) => a.unit.range.start - b.unit.range.start);
  if (isPartedByLabel(page, all, beside)) return group;
  const years = listedYears(all);
  const dated = all.flatMap((paper, at) => {
    const listed = years[at];
    return listed === undefined ? [] : [{ isBeside: beside.includes(paper), year: listed }];
  });
  const isBeside = isInFormBeside(dated, all[0] !== undefined && beside.includes(all[0]), year);
  return isBeside ? { ...group, papers: beside, beside: papers } : group;
}

/** `**Full list**`, `<b>Full list:</b>`; a year parts no forms. */
const label =
  /^[ \t]*(?:\*\*|__|<(?:b|strong|h[1-6])>)(?![^\n]{0,80}\d{4})[^\n]{1,80}(?:\*\*|__|<\/(?:b|strong|h[1-6])>)[:：]?[ \t\r]*$/im;

function isPartedByLabel(page: PageModel, all: readonly PaperUnit[], beside: readonly PaperUnit[]): boolean {
  return all.some((paper, at) => {
    const above = all[at - 1];
    if (above === undefined || beside.includes(above) === beside.includes(paper)) return false;
    return label.test(page.masked.slice(above.unit.range.end, paper.unit.range.start));
  });
}

function isInFormBeside(dated: readonly DatedPaper[], isFirstBeside: boolean, year: number): boolean {
  const newest = (isBeside: boolean): number =>
    Math.max(...dated.filter(paper => paper.isBeside === isBeside).map(paper => paper.year));
  const [own, other] = [newest(false), newest(true)];
  // a selection above the whole list has the newest papers of both
  if (own === other || Math.min(own, other) === -Infinity) return false;
  if (year >= Math.max(own, other) && isFirstBeside === other > own) return isFirstBeside;
  const order = orderOverForms(dated);
  if (order === 'none') return false;
  const inOrder = order === 'descending' ? dated : [...dated].reverse();
  return (inOrder.find(paper => paper.year <= year) ?? inOrder.at(-1))?.isBeside ?? false;
}

/** The order by year that holds also where one form follows the other: below a selection the whole list begins anew. */
function orderOverForms(dated: readonly DatedPaper[]): YearOrder {
  const order = yearOrderOf(dated.map(({ year }) => year));
  const isBroken = dated.some(({ isBeside, year }, at) => {
    const above = dated[at - 1];
    if (above === undefined || above.isBeside === isBeside) return false;
    return order === 'descending' ? year > above.year : year < above.year;
  });
  return isBroken ? 'none' : order;
}
