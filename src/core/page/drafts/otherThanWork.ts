import { nounJointSource, withinNameSource } from '../../text/functionWords';
import type { Span } from '../boxText';
import type { AuthorList } from '../names/authorNames';
import { namesOther, otherKindInChineseSource, otherKindSource } from '../venues/venueWords';
import { isPostOrPrize } from './postWords';
import { printedBehind } from './printedBehind';

/**
 * Whether words in the place of a title are as a whole those of a talk, a course, a prize, a grant or a job, by what they begin or end with:
 * `Invited talk at the Lake Forum`, `Teaching Award`, `湖泊教学奖`; `Grant Allocation in Deep Lakes` and `基金持股与湖泊企业创新` only speak of one. Where the words
 * behind tell that it is printed, only what can be nothing else is one: `Lectures on Lakes. *Journal of Lakes*, 2029` are no lectures.
 * @param behind what stands behind the words
 */
export function isTitleOfOther(title: string, behind: string): boolean {
  const printed = printedBehind(behind);
  if (printed === 'numbers') return false;
  return isTalkPostOrPrize(title) || (printed === undefined && speaksAsOther(title));
}

/** Whether words in the place of a title can be nothing else than those of a talk, a post or a prize: `Invited talk`, `Guest Editor`, `Best Paper Award at the Lake Forum`, `特邀报告：湖泊与城市`, `湖泊教学奖`. */
export function isTalkPostOrPrize(title: string): boolean {
  return (
    isPostOrPrize(title) ||
    talkPostOrPrize.test(title) ||
    prizeBehindName.test(title) ||
    talkOrPrizeInChinese.test(withoutNamed(title))
  );
}

const talkPostOrPrize = new RegExp(
  [
    String.raw`^(?:invited|contributed|keynote|plenary|guest)\s(?:\p{L}{2,20}\s)?(?:talk|lecture|speech|speaker|address|presentation|seminar|editor)s?(?!\p{L})`,
    // papers are called `Talk about …`
    String.raw`^talks?\s(?:at|on)(?!\p{L})`,
    String.raw`^(?:technical\s|scientific\s)?(?:program(?:me)?|organi[sz]ing|steering)\scommittee(?:$|[,，:：]|\s(?:members?|chairs?|${nounJointSource})(?!\p{L}))`,
    String.raw`^(?:the\s)?(?:best|outstanding|distinguished|excellent)\s(?:\p{L}{2,20}\s){0,4}(?:award|prize)s?(?:$|[,，:：]|\s(?:${nounJointSource})(?!\p{L}))`,
  ].join('|'),
  'iu',
);

/** `The Lake Society Best Paper Award`; papers speak of `What makes a best paper award`, `Gender and the Best Paper Award in Science`, `Predicting Best Paper Awards`. */
const prizeBehindName = new RegExp(
  String.raw`^(?:\p{Lu}\S{0,30}\s(?:(?:${withinNameSource})\s){0,2}){1,8}(?<!\s(?:${withinNameSource})\s)` +
    String.raw`(?:Best|Outstanding|Distinguished|Excellent)\s(?:\p{Lu}\p{L}{1,19}\s){0,4}(?:Award|Prize)(?:$|[,，])`,
  'u',
);

const talkOrPrizeInChinese =
  /(?:特邀|邀请|大会|主题|主旨|口头)报告(?!\p{L})|(?:[一二三四特]等|[金银铜])奖(?:作品)?(?:$|[：:《（(，,“"])|奖[”"]?$/u;

/**
 * Whether words in the place of a title tell what became of a paper: as a whole, `Two papers accepted`, `Best Student Paper`, or by what they begin
 * with, `Three papers are accepted by CVPR 2029`, `Congratulations to Mei Lin`; not `Which papers get accepted`, `What makes the best paper`.
 * @param isPrinted whether all around says that it is printed: `Congratulations on Social Media. *Journal of Lakes*, 2029` only speaks of such
 */
export function tellsNews(title: string, isPrinted: boolean): boolean {
  if (honouredPaper.test(title)) return true;
  const accepted = acceptance.exec(title)?.[0];
  if (accepted !== undefined && accepted.length === title.length) return true;
  return !isPrinted && (accepted !== undefined || congratulation.test(title));
}

const acceptance =
  /^(?!(?:which|what|whose|when|why|how)\s)(?:\p{L}{1,5}|\d{1,2})\s(?:new\s)?(?:papers?|articles?|manuscripts?)\s(?:\p{L}{2,4}\s){0,2}accepted(?:[.!\s]*$|\s(?:by|to|at|in|for)\s)/iu;

const congratulation = /^congrat(?:s|ulations?)\s(?:to|on)\s/i;

const honouredPaper =
  /^(?:the\s)?(?:best|outstanding)\s(?:[\p{L}-]{2,20}\s){0,2}(?:paper|poster|demo)(?:\s(?:finalist|nominee|nomination|candidate|runner-up|honou?rable\smention))?[.!\s]*$/iu;

/** Whether such words are rather those of something else, where nothing tells of a print. */
function speaksAsOther(title: string): boolean {
  return beginsAsOther.test(title) || endsAsOther.test(title) || beginsAsOtherInChinese.test(withoutNamed(title));
}

/** A title without the names of works in it: `《湖泊一等奖》与城市的研究`. */
function withoutNamed(title: string): string {
  return title.replace(/《[^《》]{0,120}》/g, '');
}

/** `湖泊论坛特邀报告：湖泊与城市`, `主题报告《湖泊与城市》`, `“湖泊杯”设计竞赛一等奖作品`; not `口头报告法与湖泊`. */
const beginsAsOtherInChinese =
  /^[“"]?\p{Script=Han}[^：:《（(，,]{0,40}(?:报告|讲座|奖)[”"]?\s?(?:[：:《（(，,“"]|$)|[一二三四特金银铜]等奖|[金银铜]奖|^(?:主持|参与|担任)?(?:国家|省|市)?(?:自然|社会)科学基金|^国家(?:社科基金|重点研发)/u;

const beginsAsOther = new RegExp(
  [
    String.raw`^(?:invited|keynote)(?!\p{L})`,
    String.raw`^(?:${otherKindSource}|plenary|internship)s?(?:\s(?:members?|chairs?|${nounJointSource})(?!\p{L})|\s?[:：])`,
    String.raw`^(?:the\s)?(?:best|outstanding|distinguished|excellent)\s(?:\p{L}{2,20}\s){0,4}(?:award|prize)s?(?!\p{L})`,
    String.raw`^organi[sz]ed\s(?:by|at|(?:\p{L}{1,20}\s){0,2}(?:workshop|session|tutorial|seminar|conference|symposium|panel|event)s?)(?!\p{L})`,
    String.raw`^(?:[\p{L}-]{2,20}\s){0,3}(?:award|prize|scholarship|committee|internship)s?(?:\s(?:${nounJointSource})(?!\p{L})|\s?[:：])`,
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
  const behind = text.slice(title.to);
  return isTitleOfOther(text.slice(title.from, title.to), behind) || namesOther(besideTitle(text, title));
}

function besideTitle(text: string, { from, to }: Span): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}

/** A title behind its names, in characters of its line. */
type TitleBehindNames = Span & { readonly authors: AuthorList; readonly isMarked?: boolean };

/**
 * The same of a title behind its names, and of the words behind these alone. What has the mark of its kind behind it, a volume with pages or a DOI is a
 * reference whatever it says: `项目制教学与湖泊研究[J]`.
 * @param opensPaper whether a link of the entry opens a paper, which tells of a print as a name does
 */
export function isOfOtherBehindNames(text: string, title: TitleBehindNames, opensPaper: () => boolean): boolean {
  const { from, to, authors, isMarked = false } = title;
  const behind = text.slice(to);
  if (isMarked || printedBehind(behind) === 'numbers') return false;
  const start = authors.names.at(-1)?.to ?? 0;
  // a prize that the work has won says nothing else of it
  const said = text.slice(start).replace(wonPrize, words => ' '.repeat(words.length));
  if (namesOther(besideTitle(said, { from: from - start, to: to - start }))) return true;
  const words = text.slice(from, to);
  return (
    isTalkPostOrPrize(words) ||
    (mayBeOtherBehindNames(text, title) && printedBehind(behind) === undefined && !opensPaper())
  );
}

/** Whether a title behind names speaks of something else, so that only its print or a heading tells that it is a publication. */
export function mayBeOtherBehindNames(text: string, { from, to, isMarked = false }: TitleBehindNames): boolean {
  return !isMarked && printedBehind(text.slice(to)) !== 'numbers' && speaksAsOther(text.slice(from, to));
}

const wonPrize = /[(（][^()（）]{0,80}(?:\b(?:award|prize)\b|奖)[^()（）]{0,80}[)）]/gi;
