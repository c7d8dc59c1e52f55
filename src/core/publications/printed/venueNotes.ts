import {
  amongTopSource as amongTop,
  citationsSource as citations,
  presentation,
  presentationInWords,
  prizeSource as prize,
} from '../../page/presentation';
import {
  holdsRank,
  holdsRankOfJournal,
  isRankAlone,
  isVenueToo,
  rankingSource,
  startsWithRankAlone,
} from '../../page/venues/venueRankings';
import { awaitedWords, namesYear } from '../../page/venues/venueWords';
import { monthSource, shortMonthSource } from '../../time/calendarNames';
import { acronym } from '../venues/acronym';
import { areBookNumbers } from './bookParts';
import { areChineseNumbers, supplementSource } from './chineseNumbers';

/** The words of a venue without what is said of the work beside them. */
export interface TrimmedVenue {
  readonly text: string;
  /** Whether what was beside them speaks of a venue: how it is ranked, that it has accepted the work, whose proceedings it holds. */
  readonly isTold: boolean;
}

const onlyPrize = new RegExp(`^${prize}$`, 'iu');

/** How a work was presented, how its venue is ranked, how often it is cited, behind the venue. */
const praise = new RegExp(
  String.raw`(?<=\S)[\s.,;，。；|•·(（[【—–-]{1,4}(?:(?:\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}){1,3}\s?)?(?:${prize}|(?:oral|spotlight|poster|highlight)(?:[\s,，]{1,2}[(（]?${amongTop})?|${amongTop}|${rankingSource}|EI|SSCI|${citations})[\s)）\]】.]*$`,
  'iu',
);

/** `Front. Comput. Sci.`, `J. Lake Sci`: the last word of an abbreviated name, and not the index SCI, which nobody writes so. */
const endsInSciences = /\p{L}\.\s(?:\p{Lu}\p{L}{1,20}\.?\s){0,4}Sci\.?$/u;

/** The same before it, in tags of their own: `CCF A 🏆 Oral ISSI 2029`, `Cited by: 40 • Lakes`. */
const praiseAhead = new RegExp(
  String.raw`^(?:(?:(?:oral|spotlight|poster|highlight|${amongTop}|${rankingSource}|🏆)[\s,，|·]{1,3}|${citations}\s?[,，;；|•·]\s?))+(?=[\p{L}\d])`,
  'iu',
);

/** The part of an event that a work was in, which is none of its name: `Main Conference`, `D&B`, `System Demonstrations`. */
const track =
  '(?:main(?: conference)?(?: track)?|(?:system )?demo(?:nstration)?s?(?: track)?|datasets? (?:and|&) benchmarks?(?: track)?|D&B(?: track)?|industry track)';

/** `ISL Oral 2029`, `ISL D&B 2029` */
const presentedWithin = new RegExp(
  String.raw`(?<=^(?:[Ii]n:?\s)?${acronym})\s(?:oral|spotlight|poster|highlight|${track})(?=,?\s(?:19|20)\d\d(?!\d))`,
  'iu',
);

/** `(Oral), ISL, 2029`, `Oral presentation, Symposium on Lakes`, `Presented by A. Reed, Symposium on Lakes`: what stands between a title and its venue. */
const presentedAhead = new RegExp(
  String.raw`^(?:${presentation}[\s.,，|·]{1,6}|(?:${presentationInWords}|presented(?:\sby\s[^,，;]{3,60})?)(?:[,.:，：|·]\s|\s(?:at|in)\s(?:the\s)?))(?=[\p{L}\d])`,
  'iu',
);

/** `, Accepted.`, ` Main Conference`, ` Conference Papers`: what has become of it, and in which part of the event. */
const standing = new RegExp(
  String.raw`(?<=\S)[\s.,;，。；]{1,4}(?:${awaitedWords}|published|${track}|(?:conference|technical) papers|已发表|共同第?一作者?|共一|(?:第一|通讯)作者)[\s.。]*$`,
  'i',
);

/** `, Demo` of `Lakes, Demo` and ` demo` of `WWW demo`; in `System demo` it is what a link opens. */
function standingBehind(text: string): RegExpExecArray | null {
  const found = standing.exec(text);
  const isPart =
    found === null || !/^\s(?:system )?demo/i.test(found[0]) || /[\p{Lu}\d)）]$/u.test(text.slice(0, found.index));
  return isPart ? found : null;
}

/** `Lakes, to appear, 2029`, `Lakes (in press), 12(3)`, `Lakes, accepted, Norrhavn, 2029`: what has become of it stands between name and numbers. */
const awaitedWithin = new RegExp(
  String.raw`(?<=\S)(?:[.,;，。；]\s?${awaitedWords}(?=[.,;，。；])|\s?[(（【[]${awaitedWords}[)）】\]])`,
  'giu',
);
/** `Lakes, to appear in 2029`, `Lakes (accepted, 2029)`: before the year. */
const awaitedBeforeYear = new RegExp(
  String.raw`(?<=\S)([,，]|\s?[(（])\s?${awaitedWords}(?:,\s|\s(?:in\s)?)(?=(?:${monthSource}\.?\s)?(?:19|20)\d\d(?!\d))`,
  'giu',
);

/** `(CCF-B)`, `（中科院医学1区Top5%，影响因子>10）`, `[Best Paper Award, Oral]` */
const note =
  /(?<=\S)\s?(?:[(（]([^()（）]{0,200})[)）]|\[([^[\]]{0,120}(?:oral|award|spotlight|highlight)[^[\]]{0,80})\])[\s.。[|]{0,4}$/i;

/** How a venue is ranked, or how hard it is to be accepted there. */
function speaksOfRank(words: string): boolean {
  return holdsRank(words) || words.includes('接收率');
}

/** `CCF-C Journal`, `CCF A类会议`, `CCF T2级中文期刊` */
const rankWithKind =
  /\bCCF[\s-]?(?:[A-C]类?|T[1-3](?:类|级)?)[\s,，-]{0,2}(?:中文|国际|学术){0,2}(?:(journal|期刊)|conference|会议)/i;

/** What a work is by how its venue is ranked beside its name; `undefined` where that says nothing of it, `CCF-C`, or is not there. */
export function kindByRanking(written: string): 'article-journal' | 'paper-conference' | undefined {
  const withKind = rankWithKind.exec(written);
  if (withKind !== null) return withKind[1] === undefined ? 'paper-conference' : 'article-journal';
  return holdsRankOfJournal(written) ? 'article-journal' : undefined;
}

/** `Lakes (SCI Q1, IF: 8.6), 2029`, `Lakes, IF=8.6, 2029`: what may be a ranking between name and year. */
const beforeYear = new RegExp(
  String.raw`(?:\s?[(（【[][^()（）【】[\]]{1,80}[)）】\]]|(?:[,，]\s?(?:EI|SSCI)|(?:[,，]|(?<=\S)\s)\s?${rankingSource})(?![\p{L}])[^,，()（）]{0,30})(?=[,，]\s?(?:19|20)\d\d(?!\d))|(?<=\S)\s${rankingSource}(?=\s(?:19|20)\d\d(?!\d))`,
  'u',
);

/** Between the name of a journal and its numbers: `Lakes (CCF A), 12(3)`, `Lakes [SCI Q1], vol. 12`, `Lakes, FT50, 12(3)`. */
const beforeNumbers = new RegExp(
  String.raw`(?<=\S)[,，]?\s?(?:[(（【[](?<inner>[^()（）【】[\]]{1,80})[)）】\]]|(?<=[,，]\s?)${rankingSource}(?=[,，]))(?=[.,，。]?\s?(?:[Vv]ol(?:ume|\.)\s?)?\d{1,4}(?!\d)|[,，]\s?第?\d)`,
  'u',
);

/** `Journal of Lakes (JoL), 12(3)` of `Journal of Lakes (JoL, CCF B), 12(3)` */
function withoutRankBeforeNumbers(text: string): string {
  const found = beforeNumbers.exec(text);
  const inner = found?.groups?.inner;
  if (found === null || !(inner === undefined || holdsRank(inner) || (isRankAlone(inner) && !isVenueToo(inner))))
    return text;
  const short = inner?.split(/[,，;；]\s?/).find(words => isVenueAcronym(words) && !isRankAlone(words));
  const kept = short === undefined ? '' : ` (${short})`;
  return text.slice(0, found.index) + kept + text.slice(found.index + found[0].length);
}

/** `ACM Trans. Lakes (Proc. ISL 2029), 43(4)`: the name before is that of a journal, whose issue holds the papers of a conference. */
const ofConference = /(?<=\p{L}{3}\.?)\s?\((?:in |presented at )?Proc(?:eedings|\.)?\s[^()]{1,80}\)/iu;

/** The same without a word for it before the numbers of the journal, whose year it is: `ACM Transactions on Lakes (ISL 2029), 43(4)`. */
const ofConferenceInIssue = new RegExp(
  String.raw`(?<=\bTrans(?:actions|\.)\s[^()]{2,80})\s?\((?:(?:ACM|IEEE)\s)?${acronym}(?:\s\p{Lu}\p{L}{2,8})?\s((?:19|20)\d\d)\)(?=,?\s(?:[Vv]ol\.?\s?)?\d{1,4}\s?[(:,])`,
  'u',
);

/** `IROS 2025`, `ISS'24`, and `RA-L`, which is a name where no year stands before it. */
const ownName = new RegExp(String.raw`^${acronym}(?:[\s'’-]{0,2}(?:(?:19|20)\d\d|\d\d))?$`, 'u');

/** `EMNLP Findings 2029`: behind the name of the conference it says that the work is not in its proceedings. */
const besideName = new RegExp(String.raw`^${acronym}\s(?:Findings|Workshops?)\s(?:19|20)\d\d$`, 'u');

/** Whether words are no more than the acronym of a venue, `RA-L`, `ISS'24`: how one is ranked is none, `CCF-A`. */
export function isVenueAcronym(words: string): boolean {
  return ownName.test(words) && !startsWithRankAlone(words);
}

/** Whether words name a journal with the conference whose papers it holds: `Transactions on Lakes (Proceedings of ISL 2029)`. */
export function holdsProceedings(written: string): boolean {
  return ofConference.test(written);
}

/** `$\color{red}{\text{Highly Cited}}$`: a remark in colour; what is in TeX is no venue. */
const formula = /\$(?=[^$]{0,200}\\[A-Za-z])[^$]{1,300}\$/g;

/** Takes notes, rankings and punctuation from around the words of a venue. Its acronym stays, and a year in parentheses. */
export function trimmedVenue(written: string): TrimmedVenue {
  const whole = written
    .replace(formula, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;，。．；：|"”'’)\]》」』–—…⋯\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}\u200d-]+/u, '')
    .replace(presentedAhead, '')
    .replace(/^(?:venue|journal|conference|state|status|会议|期刊)\s?[:：]\s?/i, '')
    .replace(/^preprint\s(?:at|on)\s(?=\p{L})/iu, '')
    // `Technical Report & ISL 2029`
    .replace(/^technical report\s?[&+]\s?(?=\p{Lu})/iu, '');
  const ahead = whole.replace(praiseAhead, '').replace(presentedWithin, '');
  const known = withoutAwaited(ahead);
  let text = withoutMarks(yearOfIssue(known.replace(ofConference, '')));
  let isTold = known !== ahead || speaksOfRank(whole.slice(0, whole.length - ahead.length)) || holdsProceedings(ahead);
  for (let times = 0; times < 6; times++) {
    // `CAS` of `CAS Q1` would be a venue
    if (isRankAlone(text)) break;
    const shorter = withoutLast(text);
    if (shorter === undefined) break;
    isTold ||= speaksOfRank(shorter.left) || standing.test(`x${shorter.left}`);
    ({ text } = shorter);
  }
  for (let times = 0; times < 3; times++) {
    const between = beforeYear.exec(text);
    if (between === null || !isRanking(between[0], text.slice(0, between.index))) break;
    text = text.slice(0, between.index) + text.slice(between.index + between[0].length);
  }
  const name = withoutMarks(withoutRankBeforeNumbers(text));
  return { text: onlyPrize.test(name) ? '' : name, isTold };
}

/** `湖泊学报(EI)` as well; behind a name in other letters it may be its acronym, `Symposium Series on Lake Intelligence (SSCI)`. */
function isRanking(words: string, name: string): boolean {
  return (
    speaksOfRank(words) ||
    ((/^[,，]|\p{Script=Han}/u.test(words) || /[\p{Script=Han}》]$/u.test(name)) &&
      isRankAlone(words.replace(/^[,，]|[()（）]/g, '').trim()))
  );
}

function yearOfIssue(text: string): string {
  return text.replace(ofConferenceInIssue, (conference, year: string) =>
    namesYear(text.replace(conference, '')) ? '' : `, ${year}`,
  );
}

function withoutAwaited(text: string): string {
  return text
    .replace(awaitedWithin, '')
    .replace(awaitedBeforeYear, (_, before: string) => (/[(（]/.test(before) ? ' (' : ', '));
}

/** The text without the last of what does not belong to the venue, and that. */
function withoutLast(text: string): { readonly text: string; readonly left: string } | undefined {
  const noted = note.exec(text);
  const found =
    noted !== null && isNote(text.slice(0, noted.index), noted[1])
      ? noted
      : ((endsInSciences.test(text) ? null : praise.exec(text)) ?? standingBehind(text));
  return found === null ? undefined : { text: text.slice(0, found.index), left: found[0] };
}

const onlyDate = new RegExp(String.raw`^(?:${shortMonthSource}[a-z]{0,6}\.?\s)?(?:19|20)\d\d$`);

/** `18`, `1-2`, `D18`; `Q1` is a ranking. */
const onlyIssue = /^(?!Q[1-4]$)[A-Z]?\d{1,3}(?:[-–]\d{1,3})?$/;
const onlySupplement = new RegExp(`^${supplementSource}$`, 'u');
/** `Lake Journal, 16`, not `ISL 2029` */
const endsWithVolume = /(?<!\d)(?!(?:19|20)\d\d$)\d{1,4}$/;

function isNote(before: string, inner: string | undefined): boolean {
  if (inner === undefined) return true;
  if (/^(?:Findings|Workshops?)$/.test(inner) && isVenueAcronym(before)) return false;
  if (onlyDate.test(inner) || areBookNumbers(inner) || areChineseNumbers(inner)) return false;
  if (onlySupplement.test(inner) && /\d$/.test(before)) return false;
  if (onlyIssue.test(inner) && endsWithVolume.test(before)) return false;
  // `2030. In Advances in Lake Systems 36 (ISL 2029)`
  if (endsWithVolume.test(before) && isVenueAcronym(inner) && namesYear(inner)) return false;
  // `2029 IEEE Lake Systems (ILS 2029)`: the year that a name begins with is that of its acronym
  const leading = /^(?:[Ii]n:?\s)?((?:19|20)\d\d)\s/.exec(before)?.[1];
  if (leading !== undefined && inner.endsWith(leading) && isVenueAcronym(inner)) return false;
  return namesYear(before) || before.length < 8 || !(isVenueAcronym(inner) || besideName.test(inner));
}

function withoutMarks(text: string): string {
  return (
    text
      // `(CVPR 2024)` before links in brackets
      .replace(/^\(([^()]{2,80})\)[\s.。[|]{0,4}$/, '$1')
      // `[CVPR 2024] ` before the title
      .replace(/^\[([^[\]]{2,80})\][\s.。|]{0,4}$/, '$1')
      .replace(/(?<![\s.,:;，。．；：|[(-])[\s.,:;，。．；：|[(-]+$/u, '')
      // `… 2024, 12: 1-9. (2024)`
      .replace(/[.。]\s?\(((?:19|20)\d\d)\)$/, (end, year: string, at: number, all: string) =>
        all.slice(0, at).includes(year) ? '' : end,
      )
      // `… 12: 1-9. (2024)`
      .replace(/(?<=[\d\p{L}])[.。]\s?(?=\((?:19|20)\d\d\)$)/u, ' ')
  );
}
