import { isConferenceAcronym } from '../../page/venues/venueAcronyms';
import type { ListEntry, PageModel } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import { venueLinesOf } from '../../page/works/workText';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate, type LeadingDate } from './leadingDate';

/** Years of events that contradict the date or year of the same item. */
export const eventYears: FactCheck = function* (input) {
  for (const work of input.works) {
    const found = citedYear(work, input);
    if (found !== undefined) yield found;
  }
  yield* attended(input);
  yield* accepted(input);
};

/** `… Conference (ISEM 2019)`, `…会议 (ISEM 2019)`, `（CVPR 2017）` */
const event =
  /(?:会议|大会|论坛|研讨会|峰会|年会|Conference|Symposium|Workshop|Congress|Forum|Meeting)[^()（）]{0,60}[(（]\s?([A-Z][A-Za-z-]{1,11})\s?['’]?\s?((?:19|20)\d\d)\s?[)）]/;

/** What is told of an event later or before it: a paper accepted, a prize, a call. */
const other = /accept|submit|award|prize|organi[sz]|review|chair|录用|接收|投稿|获|奖|审稿|委员/i;

/** `*2025.06*, …会议 (ISEM 2019)`. A year is no contradiction: events are put off, and papers are presented the year after. */
function* attended({ page }: FactInput): Iterable<Finding> {
  for (const entry of page.entries) {
    const date = readLeadingDate(entry.text);
    const found = date && event.exec(entry.text.slice(0, 400));
    if (date === undefined || !found || other.test(entry.text)) continue;
    const year = Number(found[2]);
    const first = Math.min(...date.years);
    const last = Math.max(...date.years);
    if (year >= first - 1 && year <= last + 1) continue;
    yield contradiction(`${found[1] ?? ''} ${found[2] ?? ''}`, date, entry, page);
  }
}

function contradiction(named: string, { text }: LeadingDate, { content }: ListEntry, { masked }: PageModel): Finding {
  const start = masked.indexOf(named, content.start);
  return {
    range: start === -1 || start >= content.end ? content : { start, end: start + named.length },
    message: message('“{0}” does not fit the date of this item, {1}: correct one of the two.', named, text),
  };
}

/** A journal counts the years of its volumes, which come later. */
const acceptance =
  /\b[Aa]ccepted (?:as an? [\w-]{1,20} )?(?:to|by|at|in) (?:the |IEEE |ACM |IEEE\/CVF )?(([A-Z][A-Za-z]{1,15})(?:\s|[-'’])?(20\d\d))(?!\d)/;

/** What else an item may tell of a paper that was accepted long before: a prize, its code, a longer version, a talk, where it can be read. */
const later =
  /award|prize|\bcit(?:ed|ation)|\bcode\b|\brelease|\bexten(?:d|sion)|journal|\bversion|\binvited|\btalk\b|\bpresent|\bselected|open[- ]?sourc|\bonline\b|\bavailable\b|arxiv|preprint|\bpage\b|website|\btutorial|\bthesis|dissertation|\bchapter|\bslides|\bposter|\bvideo|\bdemo\b|\bdataset|\bstars\b|\bbased on\b|获|奖|代码/i;

/** `One paper is`, `Our paper has recently been` */
const stated = /\b(?:is|was|are|were|been|got|gets?) (?:(?:just|also|recently|finally) )?$/i;

/** `LakeNet, which was`, `I joined Lake Lab. My last paper was`, `I joined Lake Lab, and my last paper was`: what the item tells is something else. */
const aside =
  /\b(?:which|whose|who)\b|\bthat (?:is|was|are|were|has|have|got)\b|\b(?:and|but|while|as|since|after|because) (?:my|our|his|her|their)\b|[.!?]\s|[;。！？]/i;

/** `🎉 Great news! `, `Thrilled! ` */
const greeting =
  /^[^\p{L}\p{N}]*(?:(?:\p{L}{1,12} )?news[!.]|(?:thrilled|excited|delighted|happy|glad|great|finally|wow|yay|yes|yeah|hooray|hurray|cheers|congrat(?:ulation)?s)!)\s/iu;

/** What ends no sentence: a title in quotation marks, the stop of `Dr. Lin` and `LakeNet vs. SeaNet`. */
const within = /["“][^"“”]{1,200}["”]|\b(?:Drs?|Profs?|Mrs?|Ms|vs|St|Jr|al)\.(?=\s)/g;

/** ` as an oral`, ` in Paris`, ` in Lake City, Norrland` */
const kindAndPlace =
  /^(?:,? as an? (?:oral|spotlight|highlight|poster)(?: (?:paper|presentation))?)?(?:,? in \p{Lu}[\p{L}'’-]{1,20}(?:,? \p{Lu}[\p{L}'’-]{1,20}){0,3})?(?![\p{L}\p{N}])/u;

/** `!`, `. See you in Oslo!`, `. Congratulations to Mei Lin!`: what may follow the acceptance that an item tells. */
const nothingMore = /^[^\p{L}\p{N}]*(?:$|see you\b|congrat|(?:many )?thank)/iu;

/** `🎉 Two papers`, `Paper “Counting gulls”`, `“Counting gulls”` */
const subject =
  /^[^\p{L}\p{N}"“]*(?:(?:(?:an?|one|two|three|four|five|six|\d{1,2}|our|my|new|more|another|first|full|short|long) ){0,3}papers? ?)?(?:["“][^"”]*["”],? ?)?$/iu;

/** Whether nothing but this acceptance is what an item tells: `before` stands between its date and “accepted”, `behind` is the rest. */
function isOwnStatement(before: string, behind: string): boolean {
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), before.lastIndexOf('['));
  if (opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'), before.lastIndexOf(']'))) return false;
  if (!stated.test(before)) return subject.test(before) && !/[\p{L}\p{N}]/u.test(behind);
  const unnoted = behind.replace(/[(（][^()（）]{0,80}[)）]/g, '');
  return (
    !aside.test(before.replace(greeting, '').replace(within, '')) && nothingMore.test(unnoted.replace(kindAndPlace, ''))
  );
}

/**
 * `*2025.02*: One paper is accepted to CVPR 2024.` Nobody hears of a conference's papers in the year after it. In January one may be told of
 * that was accepted in December, and an item with other years tells of more than that.
 */
function* accepted({ page }: FactInput): Iterable<Finding> {
  for (const entry of page.entries) {
    const { text } = entry;
    if (!text.includes('ccepted ')) continue;
    const date = readLeadingDate(text);
    const found = date && acceptance.exec(text.slice(0, 400));
    const [year] = date?.years ?? [];
    if (date === undefined || !found || year === undefined || date.years.length > 1 || later.test(text)) continue;
    const month = /\d{4}\D(\d{1,2})/.exec(date.text)?.[1];
    const others = text.slice(date.from + date.text.length).match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    if (month === undefined || Number(month) === 1 || others.length > 1 || Number(found[3]) >= year) continue;
    if (!isConferenceAcronym(found[2] ?? '')) continue;
    const before = text.slice(date.from + date.text.length, found.index);
    if (!isOwnStatement(before, text.slice(found.index + found[0].length))) continue;
    yield contradiction(found[1] ?? '', date, entry, page);
  }
}

/** `2025. In Proceedings of … (EuroPar'26`: two years for one appearance. */
function citedYear(work: Work, { path }: FactInput): Finding | undefined {
  for (const { line, text } of venueLinesOf(work)) {
    const found = /(?<![\p{L}\d])(\p{Lu}[\p{L}-]{1,11})['’](\d\d)(?!\d)/u.exec(text);
    const cited = /(?<=^|[.。”"]\s)((?:19|20)\d\d)(?=[.。]\s?In (?:Proceedings|Proc\.) )/.exec(text);
    if (found === null || cited === null) continue;
    const years = new Set(text.match(/(?<![\d.:/])(?:19|20)\d\d(?![\d.]\d)/g));
    const year = `20${found[2] ?? ''}`;
    if (years.size !== 1 || cited[1] === year) continue;
    return {
      range: line.place({ from: found.index, to: found.index + found[0].length }),
      message: message(
        '“{0}” does not fit the year of this paper, {1}: correct one of the two.',
        found[0],
        cited[1] ?? '',
      ),
      related: [
        {
          path,
          range: line.place({ from: cited.index, to: cited.index + cited[0].length }),
          message: message('The year is written here.'),
        },
      ],
    };
  }
  return undefined;
}
