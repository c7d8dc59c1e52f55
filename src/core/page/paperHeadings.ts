import { isWithin, type OffsetRange } from '../text/range';
import type { Section } from './pageModel';

const ofPapers = /publication|papers?\b|articles?\b|bibliography|preprint|论文|发表|著作|文章|成果/i;

/** Also what lists more than papers: `Selected Works`, `Research`; not `Research Experience`. */
const ofWorks = /(?:works|research|journals|conferences|theses|研究|期刊|会议)\s*$/i;

/** Whether a heading says that papers stand below it. */
export function isOfPapers(title: string): boolean {
  return ofPapers.test(title);
}

/** Whether a heading above says that papers may stand in `range`, or none stands above. */
export function mayListPapers(sections: readonly Section[], range: OffsetRange): boolean {
  const above = sections.filter(section => isWithin(range, section.range));
  return above.length === 0 || above.some(({ title }) => isOfPapers(title) || ofWorks.test(title));
}
