import { isWithin, type OffsetRange } from '../text/range';
import { namesAny } from './headingKinds';
import type { Section } from './pageModel';
import { awaitedWords, namesOther, unpublishedWords } from './venueWords';

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

/** `Work in Progress`, `Revise and Resubmit`, `Forthcoming` */
const ofUnpublished = new RegExp(String.raw`${unpublishedWords}|\b${awaitedWords}|\bin\sprogress\b|\bR&R\b`, 'i');

/** Whether a heading speaks for papers or for something else, `Honors`, `Talks`; `undefined` where it tells neither: `2029`, `Lake Lab`. */
export function paperHeading(title: string): 'papers' | 'others' | undefined {
  if (namesAny(title, ['services', 'reviews', 'honours', 'careers', 'teaching'])) return 'others';
  if (isOfPapers(title)) return 'papers';
  if (namesAny(title, ['talks', 'news', 'software']) || namesOther(title)) return 'others';
  return ofWorks.test(title) || ofUnpublished.test(title) ? 'papers' : undefined;
}
