import { seasonSource } from '../../time/calendarNames';
import { isGroup } from '../names/groupNames';
import { namesVenue } from '../venues/venueWords';

/**
 * Whether a slanted place, with what is behind it, is where a person works or teaches, and no venue: `*Research Assistant*`, `*University of Rivers*`
 * but of a thesis, `*Norrhavn*, 2028.03 - 2029.09`, `*Norrhavn*, Fall 2029`.
 */
export function isPlaceOfPerson(venue: string, behind: string): boolean {
  if (stretchOfTime.test(behind) || term.test(behind)) return true;
  if (namesVenue(venue)) return false;
  return post.test(venue) || (school.test(venue) && !/thes[ie]s|dissertation|论文/i.test(behind));
}

const post = /(?<!\p{L})(?:assistant|professor|student|researcher|engineer|fellow|scholar|lecturer|member|director)/iu;

const school = /(?<!\p{L})(?:University|Institute|College|School|Academy)(?!\p{L})|大学|学院|研究所/u;

/** `2028.03 - 2029.09`, `Jul 2027 – Aug 2028`, `2027 to 2028`, `2028年3月至2029年9月` */
const stretchOfTime =
  /(?:19|20)\d\d(?:[./年-]\d{1,2}月?)?\s?(?:[-–—~～]{1,2}|to|至)\s?(?:\p{L}{3,9}\.?\s)?(?:(?:19|20)\d\d|[Pp]resent|[Nn]ow|今)/u;

const term = new RegExp(
  String.raw`(?<!\p{L})${seasonSource}(?:\s(?:[Tt]erm|[Ss]emester))?,?\s(?:19|20)\d\d|[春夏秋冬]季?学期`,
  'u',
);

/** Whether what reads like a name is what a person has worked for: `Lakesoft Research`, `Lake Cloud`. `The LakeNet Research Team` has written works. */
export function isOrganisation(name: string): boolean {
  return organisation.test(name) && !isGroup(name);
}

const organisation =
  /(?<!\p{L})(?:Research|Group|Labs?|Laborator(?:y|ies)|Inc|Ltd|Corp(?:oration)?|Company|Cloud|Technolog(?:y|ies)|Cent(?:er|re)|Academy|Foundation|Funds?|Program(?:me)?|Hospital|Bank|AI)(?!\p{L})|公司|集团|研究院|实验室/u;

/** Whether words in the place of a title are those of a job or a prize: `Software Engineer in the Test Team`, `First place in the lake challenge`. */
export function isPostOrPrize(title: string): boolean {
  return postOrPrize.test(title);
}

const postOrPrize =
  /^(?:(?!(?:an?|the|as|to)\s)[\p{L}-]{2,20}\s){0,3}(?:scientist|engineer|developer|researcher|(?:visiting|postdoctoral)\s(?:scholar|student|fellow)|(?:research|teaching|graduate)\s(?:assistant|fellow)|postdoc|intern|lecturer|instructor|professor|consultant|analyst|chairs?|president|secretary)(?:\s(?:in|at|of|for|on|with)\s|[,，]|$)|^(?:the\s)?(?:(?:first|second|third|1st|2nd|3rd|\d{1,2}th)\s(?:place|prize|rank)|(?:gold|silver|bronze)\smedal|(?:winner|champion|finalist|runner-up)s?\s(?:of|in|at)\s|honou?rable\smention|top\s\d)|^(?:the\s)?(?:best|outstanding|distinguished|excellent)\s(?:\p{L}{2,20}\s){0,4}(?:award|prize)s?$|(?<!\p{L})(?:winners?|finalists?|runners?-up|honou?rable\smention)$/iu;
