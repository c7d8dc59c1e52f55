import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { CslItem } from '../work';
import { isHeadingFor } from '../entries/kindNames';
import type { PaperGroup, PaperUnit } from '../entries/paperGroup';

/** A line below a blank one, a heading or nothing that is bold as a whole and heads a list: `**Selected Journal**`, `__Conferences:__`, `<b>期刊论文</b>`. */
const boldLine =
  /(?<=^|\n[ \t]{0,8}\r?\n|\n#{1,6}[^\n]{0,200}\n)(?:\*\*|__|<(?:b|strong)>)([^*_<>\d\n]{2,60})(?:\*\*|__|<\/(?:b|strong)>)[ \t]{0,4}[:：]?[ \t\\]{0,4}(?:<br ?\/?>)?[ \t]{0,4}(?=\r?\n)/g;

/**
 * The papers of a group that stand below a bold line for works of this kind, as far as such lines part it: a conference paper goes below
 * `**Conference**`, not to the top of the list below `**Journal**`. The whole group where none does.
 */
export function partOfKind(page: PageModel, group: PaperGroup, csl: CslItem): PaperGroup {
  const labels = labelsOf(page)(group);
  if (labels.every(({ title }) => isHeadingFor(title, csl) === undefined)) return group;
  const above = ({ unit }: PaperUnit): string =>
    labels.filter(({ offset }) => offset < unit.range.start).at(-1)?.title ?? '';
  const below = (isRight: (title: string) => boolean): PaperGroup => ({
    ...group,
    papers: group.papers.filter(paper => isRight(above(paper))),
    beside: group.beside.filter(paper => isRight(above(paper))),
  });
  const parts = [
    below(title => isHeadingFor(title, csl) === true),
    below(title => isHeadingFor(title, csl) === undefined),
  ];
  return parts.find(({ papers }) => papers.length > 0) ?? group;
}

interface Label {
  readonly title: string;
  readonly offset: number;
}

/** The labels above the papers of a group, for all works that may go there: a section of a thousand papers is a long text to look through. */
const labelsOf = remembered((page: PageModel) => remembered((group: PaperGroup) => labelsIn(page, group)));

function labelsIn({ masked, frontMatter }: PageModel, group: PaperGroup): readonly Label[] {
  const papers = [...group.papers, ...group.beside];
  const start = group.section?.heading.start ?? frontMatter.bodyStart;
  const end = Math.max(...papers.map(({ unit }) => unit.range.start));
  return [...masked.slice(start, end).matchAll(boldLine)].flatMap(({ 1: title = '', index }) => {
    const offset = start + index;
    const isAmong = papers.some(({ unit }) => unit.range.start <= offset && offset < unit.range.end);
    return isAmong ? [] : [{ title, offset }];
  });
}
