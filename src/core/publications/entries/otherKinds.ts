import { simplified } from '../../text/simplifiedCharacters';
import type { CslItem } from '../work';

/** Headings for works that are no papers, each as a whole: `Book Chapters` and `Edited Volumes`, not the topics `Book Recommendation`, `Report Generation`, `Software Engineering`. In simplified characters, in which 著 is 着. */
const headings = {
  chapters: whole(
    String.raw`(?:(?:invited|refereed|peer[- ]reviewed|edited|contributed|published|recent|international|selected|my|books?|handbooks?)\s){0,4}chapters?(?:\s(?:in|of)\s(?:edited\s)?(?:books?|volumes?|collections?))?|contributions\s(?:to|in)\s(?:edited\s)?(?:books|volumes|collections)`,
    '(?:[中英外]文|学术|图书|书籍|专着|着作|书)*章节?',
  ),
  books: whole(
    String.raw`(?:(?:(?:co-?)?(?:edited|authored)|scholarly|academic|recent|international|selected|published|my)\s){0,4}(?:books?|monographs?|textbooks?|volumes?|(?<=edited\s)collections?)`,
    '(?:代表性|[中英外]文|学术|出版|个人|主编|参编)*(?:专着|着作|译着|编着|教材|书籍|图书)',
  ),
  theses: whole(
    String.raw`(?:(?:my|ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|[mb]\.?\s?(?:sc?|a|eng)\.?|undergraduate|graduate|honou?rs|senior|diploma|habilitation)\s){0,3}(?:thes[ie]s|dissertations?)|habilitation`,
    '(?:学位|博士|硕士|本科|毕业)+论文',
  ),
  reports: whole(
    String.raw`(?:(?:technical|tech|research|project|policy|government|published|selected|my)\s){0,3}reports?|(?:policy\s)?white\spapers?`,
    '(?:技术|研究|科研|政策|咨询)+报告',
  ),
  datasets: whole(
    String.raw`(?:(?:research|open|public|published|released|selected|my)\s){0,3}(?:datasets?|data(?:\s(?:sets?|publications?|papers?))?)`,
    '(?:公开|开放|科学|研究)*数据集?',
  ),
  software: whole(
    String.raw`(?:(?:open[- ]source|research|scientific|selected|published|my)\s){0,3}(?:software|code)(?:\s(?:packages?|releases?|tools?))?|(?:r|python|julia|matlab|stata)\s(?:packages?|libraries|toolbox(?:es)?)`,
    '(?:开源|科研)*(?:软件|代码)',
  ),
} as const;

type OtherKind = keyof typeof headings;

function whole(inEnglish: string, inChinese: string): RegExp {
  return new RegExp(`^(?:${inEnglish}|${inChinese})$`, 'i');
}

const kindsOfType: Readonly<Partial<Record<CslItem['type'], readonly OtherKind[]>>> = {
  chapter: ['chapters', 'books'],
  book: ['books', 'chapters'],
  thesis: ['theses'],
  report: ['reports'],
  dataset: ['datasets'],
  software: ['software'],
};

/** What headings for a work that is no paper may be for, the closest first: a chapter stands among `Books` where there are no `Book Chapters`. None for papers. */
export function otherKindsOf({ type }: CslItem): readonly OtherKind[] {
  return kindsOfType[type] ?? [];
}

/** Whether a heading, or a part of it, names one of some kinds of works that are no papers, or any: `Books and Book Chapters`. */
export function namesOtherKind(title: string, kinds?: readonly OtherKind[]): boolean {
  const tests = (kinds ?? (Object.keys(headings) as OtherKind[])).map(kind => headings[kind]);
  return partsOf(title).some(part => tests.some(test => test.test(part)));
}

/** What is printed beside papers: `Workshop Papers`, `Posters and Demos`, `Conference Abstracts`. */
const minor = whole(
  String.raw`(?:(?:refereed|peer[- ]reviewed|selected|extended|short|conference|my)\s){0,3}(?:workshops?|posters?|abstracts?|demos?|demonstrations?)(?:\s(?:papers?|publications?|articles?|proceedings|contributions?|presentations?))?`,
  '(?:研讨会|海报|摘要|展示)+(?:论文)?',
);

/** What no kind of work has for itself: `Book Reviews`, `Invited Talks`. */
const reviewsOrTalks = whole(
  String.raw`(?:my\s)?(?:book|film|exhibition)\sreviews?|(?:(?:invited|selected|recent|conference|keynote|plenary|public|guest|my)\s){0,3}(?:talks?|lectures?|presentations?|seminars?|keynotes?)`,
  '书评|(?:特邀|邀请|学术|大会)*(?:报告|讲座|演讲)',
);

/** Whether all parts of a heading name what is printed beside papers. */
export function namesMinor(title: string): boolean {
  return namedParts(title).every(part => minor.test(part));
}

/** Whether all parts of a heading name works that are no papers, or what is printed beside these. */
export function namesOnlyOthers(title: string): boolean {
  const tests = [...Object.values(headings), minor, reviewsOrTalks];
  return namedParts(title).every(part => tests.some(test => test.test(part)));
}

/** Without the parts that say nothing, `(3)`; the whole where none is left. */
function namedParts(title: string): readonly string[] {
  const parts = partsOf(title).filter(part => part !== '');
  return parts.length === 0 ? [title] : parts;
}

/** `C. Book Chapters`, `III) Theses` */
const enumerator = /^\P{L}*(?:[A-Z]|[IVX]{1,4})[.)、:]\s/u;

/** `📚 Book Chapters (3) & Theses` has `Book Chapters` and `Theses`. */
function partsOf(title: string): readonly string[] {
  return simplified(title)
    .replace(enumerator, '')
    .split(/\s(?:and|or)\s|[&,，、;；/|+()（）]|[与和及]/i)
    .map(part => (/\p{L}(?:.*[\p{L}.])?/u.exec(part)?.[0] ?? '').replace(/\s+/g, ' '));
}
