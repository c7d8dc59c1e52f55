import { nounJointSource } from '../../text/functionWords';
import type { Span } from '../boxText';
import type { AuthorList } from '../names/authorNames';
import { namesOther, otherKindInChineseSource, otherKindSource } from '../venueWords';
import { isPostOrPrize } from './postWords';

/**
 * Whether words in the place of a title are as a whole those of a talk, a course, a prize, a grant or a job, by what they begin or end with:
 * `Invited talk at the Lake Forum`, `Teaching Award`, `湖泊教学奖`; `Grant Allocation in Deep Lakes` and `基金持股与湖泊企业创新` only speak of one.
 */
export function isTitleOfOther(title: string): boolean {
  if (isPostOrPrize(title) || beginsAsOther.test(title) || endsAsOther.test(title)) return true;
  return talkOrPrizeInChinese.test(title.replace(/《[^《》]{0,120}》/g, ''));
}

/** `湖泊论坛特邀报告：湖泊与城市`, `主题报告《湖泊与城市》`, `“湖泊杯”设计竞赛一等奖作品`; not `口头报告法与湖泊`. */
const talkOrPrizeInChinese =
  /^[“"]?\p{Script=Han}[^：:《》（(，,]{0,40}(?:报告|讲座|奖)[”"]?\s?(?:[：:《（(，,“"]|$)|(?:特邀|邀请|大会|主题|主旨|口头)报告(?!\p{L})|[一二三四特金银铜]等奖|[金银铜]奖/u;

const beginsAsOther = new RegExp(
  [
    String.raw`^(?:invited|keynote|plenary|guest|reviewers?|organi[sz](?:er|ed)|committee|intern(?:ship)?)(?!\p{L})`,
    String.raw`^(?:talk|lecture|seminar|tutorial|course|grant)s?(?:\s(?:${nounJointSource})(?!\p{L})|\s?[:：])`,
    String.raw`^(?:[\p{L}-]{2,20}\s){0,3}(?:award|prize|scholarship|committee|internship)s?(?:\s(?:${nounJointSource})(?!\p{L})|\s?[:：])`,
    String.raw`^(?:the\s)?(?:best|outstanding|distinguished|excellent)\s(?:\p{L}{2,20}\s){0,4}(?:award|prize)s?(?!\p{L})`,
    String.raw`^(?:主持|参与|担任)?(?:国家|省|市)?(?:自然|社会)科学基金|^国家(?:社科基金|重点研发)`,
  ].join('|'),
  'iu',
);

const endsAsOther = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${otherKindSource}|internship)s?|${otherKindInChineseSource}|审稿)\P{L}{0,12}$`,
  'iu',
);

/**
 * Whether a line speaks of something else than a publication, as `namesOther` does, in its title by what that is as a whole, beside it in any word.
 * @param title in characters of the line
 */
export function tellsOfOther(text: string, title: Span): boolean {
  return isTitleOfOther(text.slice(title.from, title.to)) || namesOther(besideTitle(text, title));
}

function besideTitle(text: string, { from, to }: Span): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}

/**
 * The same of a title behind its names, and of the words behind these alone. What has the mark of its kind behind it, a volume with pages or a DOI is a
 * reference whatever it says: `项目制教学与湖泊研究[J]`.
 */
export function isOfOtherBehindNames(
  text: string,
  { from, to, authors, isMarked = false }: Span & { readonly authors: AuthorList; readonly isMarked?: boolean },
): boolean {
  if (isMarked || volumeOrDoi.test(text.slice(to))) return false;
  const start = authors.names.at(-1)?.to ?? 0;
  // a prize that the work has won says nothing else of it
  const said = text.slice(start).replace(wonPrize, words => ' '.repeat(words.length));
  return tellsOfOther(said, { from: from - start, to: to - start });
}

/** ` 43(1), 119`, ` 12(3):156`, `doi:10.5555/1` */
const volumeOrDoi = /[\s,，]\d{1,4}\s?[(（][A-Z]?\d{1,4}(?:[-–]\d{1,3})?[)）]\s?[,，:：]\s?\w?\d|10\.\d{4,9}\//u;

const wonPrize = /[(（][^()（）]{0,80}(?:\b(?:award|prize)\b|奖)[^()（）]{0,80}[)）]/gi;
