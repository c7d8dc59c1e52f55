import { nounJointSource } from '../../text/functionWords';
import { simplified } from '../../text/simplifiedCharacters';
import { namesAny } from './headingKinds';
import { isCertainlyOther } from './otherHeadings';
import { awaitedWords, namesOther, unpublishedWords } from '../venues/venueWords';

/** Also in other languages of Europe, `Publicaciones`, `Veröffentlichungen`, and in simplified characters, in which 著 is 着. */
const ofPapers =
  /publi(?:cat|cac|caç|kat)|pubblicaz|veröffentlich|papers?\b|articles?\b|bibliography|preprint|论文|发表|[著着]作|论[著着]|代表作|文章|成果/i;

/** Also what lists more than papers: `Selected Works`, `Research`; not `Research Experience`, `Neural Networks` or `Community Works`. */
const ofWorks =
  /(?:(?<!(?:service|teaching|social|community|student)\s)\bworks|research(?:\soutputs?)?|scholarly\swork|manuscripts|writings|journals|conferences|theses|研究|期刊|会议|(?:代表性|研究|科研|近期|主要)工作)\s*$/i;

/** Whether a heading says that papers stand below it. */
export function isOfPapers(title: string): boolean {
  return ofPapers.test(simplified(title));
}

/** Whether a heading says that works stand below it, papers or others too. */
export function isOfWorks(title: string): boolean {
  return isOfPapers(title) || ofWorks.test(simplified(title));
}

/** `Work in Progress`, `Revise and Resubmit`, `Forthcoming` */
const ofUnpublished = new RegExp(String.raw`${unpublishedWords}|\b${awaitedWords}|\bin\sprogress\b|\bR&R\b`, 'i');

/**
 * Whether headings, from the outer to the inner ones, speak for papers or for something else, `Honors`, `Talks`; `undefined` where they tell neither:
 * `2029`, `Lake Lab`. The innermost that tells something counts, but `Education` and `Reviews` below `Publications` are a field and a kind of papers.
 * Only whole words speak for something else (`isCertainlyOther`): what stands in the name of a person, a group or a topic takes no works away.
 */
export function toldByHeadings(titles: readonly string[]): 'papers' | 'others' | undefined {
  let told: 'papers' | 'others' | undefined;
  let isList = false;
  for (const title of titles) {
    const says = paperHeading(title);
    if (says === undefined || (isList && isFieldOrKind(title))) continue;
    if (says === 'others' && !isCertainlyOther(title)) continue;
    told = says;
    isList = partsOf(simplified(title)).every(part => listsPapers(headOf(part)));
  }
  return told;
}

/** `Publications`, `Selected Works`; `Research` alone may have teaching below it. */
function listsPapers(head: string): boolean {
  return saysHead(head) === 'papers' || (ofWorks.test(head) && !/(?:research|研究)\s*$/i.test(head));
}

/** What a heading says by its words, also where they are those of a topic: `Software Engineering`, `Education and Inequality`. */
export function paperHeading(written: string): 'papers' | 'others' | undefined {
  const title = simplified(written);
  const said = partsOf(title).map(part => saysHead(headOf(part)));
  if (said.includes('papers')) return 'papers';
  if (said.includes('others')) return 'others';
  // `Under Review`, `List of Awards`
  if (ofUnpublished.test(title)) return 'papers';
  return saysHead(title) ?? (ofWorks.test(title) ? 'papers' : undefined);
}

const partsOf = (title: string): readonly string[] => title.split(/\s(?:and|or)\s|[&,，、;；/|+]|[与和及]/i);

/** `Papers` of `Papers on Experience Goods`, `Awards` of `Awards (Best Paper)` */
const headOf = (part: string): string => ` ${part.trim()}`.split(joint)[0] ?? '';

const joint = new RegExp(String.raw`\s(?:${nounJointSource}|about|to|under|with)\s|[(（:：]`, 'i');

/** By its last word: `Awarded Papers` are papers, `Best Paper Awards` and `Paper Reviews` are none. */
function saysHead(head: string): 'papers' | 'others' | undefined {
  const paper = [...head.matchAll(new RegExp(ofPapers, 'gi'))].at(-1);
  const behind = paper === undefined ? head : head.slice(paper.index + paper[0].length);
  if (ofOthersWorks.test(head)) return 'others';
  if (namesAny(behind, ['services', 'reviews', 'honours', 'careers', 'teaching', 'talks'])) return 'others';
  if (paper !== undefined) return 'papers';
  return namesAny(head, ['talks', 'news', 'software']) || namesOther(head) ? 'others' : undefined;
}

/** What students, teachers and hosts have done, and what is said or read of papers: `教学成果`, `指导学生论文`, `Supervised Theses`, `Press Articles`, `Paper Reading`. */
const ofOthersWorks =
  /^\s?(?:supervised|advised|press|media)\s|\b(?:paper|article)s?\sreadings?\b|^\s?(?:教学|学生|指导|主办|承办|竞赛)|成果转[化让]/i;

function isFieldOrKind(title: string): boolean {
  return (
    namesAny(title, ['reviews', 'careers', 'teaching']) &&
    !namesAny(title, ['services', 'honours', 'talks', 'news', 'software']) &&
    !namesOther(title)
  );
}
