import { isNamedJournal } from '../venues/namedJournals';
import { beginsPreprintServer } from '../venues/preprintServerNames';
import { isConferenceAcronym, isJournalAcronym } from '../venues/venueAcronyms';
import { namesOther, namesVenue } from '../venues/venueWords';

/**
 * What the words behind a title tell of where it was printed: by numbers that nothing but a print has (`numbers`), or by the name of what prints works and
 * holds no talks, gives no grants and teaches nobody (`name`): a journal, a server of preprints, `In` and the proceedings of a conference. A bare conference,
 * `*CVPR*, 2029`, has all of these.
 */
export function printedBehind(behind: string): 'numbers' | 'name' | undefined {
  if (numbers.some(one => one.test(behind))) return 'numbers';
  return behind.split(joint).some(isPrint) || journalInTitleMarks.test(behind) ? 'name' : undefined;
}

const dash = String.raw`\s?[-–—]{1,2}\s?`;

const numbers: readonly RegExp[] = [
  // ` 43(1), 119`, ` 12(3):156`, `doi:10.5555/1`
  /[\s,，]\d{1,4}\s?[(（][A-Z]?\d{1,4}(?:[-–]\d{1,3})?[)）]\s?[,，:：]\s?\w?\d|10\.\d{4,9}\//u,
  // `, vol. 12, no. 3`, `, pp. 1-9`, `arXiv:2901.00001`
  /[\s,，](?:[Vv]ol(?:ume|\.)\s?\d{1,4}|pp\.\s?\w?\d)|arXiv\s?[:：]\s?\d{4}\.\d{4,5}(?!\d)/u,
  // `, 12, 1–9`, ` 34 (2029), no. 4, 937–1009`
  new RegExp(
    String.raw`,\s\d{1,4},\s\d{1,5}${dash}\d|\s\d{1,4}\s\((?:19|20)\d\d\),\s(?:no\.\s\d|\d{1,5}${dash}\d)`,
    'u',
  ),
];

/** Between the parts of what stands behind a title; the stop of `Proc. Lakes` parts them as well. */
const joint = /[,，。;；:：()（）"“”]\s?|(?<=\p{L}{2}|\p{Script=Han})[.?!]\s|^[.?!]\s?/u;

/** Whether a part names, from its beginning on, what prints works. */
function isPrint(part: string): boolean {
  if (part.length > 200) return false;
  const [words = ''] = /^\D*/.exec(part) ?? [];
  const name = words.replace(/(?<![\s.])[\s.]+$/, '');
  if (/^[Ii]n\s/.test(part)) return namesVenue(part) || isConferenceAcronym(name.slice(3));
  const isNamed = isNamedJournal(name) || isJournalAcronym(name) || beginsPreprintServer(name);
  return isNamed || chineseJournal.test(name) || (likeName.test(name) && periodical.test(name) && !namesOther(name));
}

/** The words of a name: `IEEE Transactions on Lakes`; not `Reviewer of Journals`, which goes on in small letters. */
const likeName = /^\p{Lu}[^\s]*(?:\s(?:\p{Lu}\S*|of|and|&|for|in|on|the|de|la|der|für))*$/u;

const periodical =
  /(?<!\p{L})(?:Journal(?!\sClub)|Transactions|Trans|Letters|Lett|Magazine|Annals|Quarterly|Bulletin|Proceedings|Proc)(?!\p{L})/u;

const chineseJournal = /^\p{Script=Han}{2,18}(?:学报|期刊|杂志)$/u;

/** `《湖泊学报》，2029`, `《湖泊工程》2029年第3期`; `《湖泊水位导论》，2029` may be a book that a course has used. */
const journalInTitleMarks =
  /《[^《》]{0,38}(?:学报|期刊|杂志)》|《[^《》]{2,40}》[,，\s(（]{0,3}(?:(?:19|20)\d\d年?[,，]?\s?)?第\s?\d{1,4}\s?[卷期]/u;
