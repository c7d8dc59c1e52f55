import { foreignSmallSource, withinNameSource } from '../../text/functionWords';
import { isCutShort } from '../../page/venues/cutWords';
import { isConferenceAcronym } from '../../page/venues/venueAcronyms';
import { endsInSubject } from '../../page/venues/venueWords';
import { monthSource } from '../../time/calendarNames';

const cutWord = /^\p{Lu}\p{Ll}+\.$/u;
/** `B` of `Phys. Rev. B`, `R.` of `Philos. Trans. R. Soc. A`, `&` and the small words that some keep. */
const otherWord = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}-]*\.?|\p{Lu}\p{Ll}*\.-\p{Lu}\p{Ll}*\.?|${withinNameSource}|${foreignSmallSource}|für)$`,
  'u',
);

/**
 * Words that are cut short in the names of conferences, schools, towns, companies, persons, series and reports, and that no journal holds that
 * `venueType` does not know otherwise.
 */
const ofOthers = new RegExp(
  String.raw`(?<!\p{L})(?:Proc|Conf|Symp|Congr|Colloq|Meet(?:ings?)?|Workshops?|Wkshps?|Lect|Dept|Fac|Lab|Labs|Inst|Univ|Sch|Coll|Corp|Co|Inc|Ltd|Dr|Jr|Mr|Mrs|Ms|Prof|Sr|St|Mt|Ft|No|Nr|` +
    String.raw`Vol|Fig|Chap|Eds|Ser|Press|Verlag|Thes[ie]s)(?!\p{L})|(?<=\s)${monthSource}(?!\p{L})|(?<!\p{L})(?:Tech|Found)\.?\sRep(?!\p{L})`,
  'u',
);

/**
 * Whether a name is that of a journal by its words that are cut short, each with a full stop: `Adv. Energy Mater.`, `Phys. Rev. B`, `Renew. Energy`.
 * Two of them do, or one of a short name that stands beside a subject or is cut as only journals are. Known conferences that are written
 * so are none (`cutConference`), nor what ends in the acronym of one, `Comput. Vis. ECCV`.
 */
export function isAbbreviatedJournal(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 12 || ofOthers.test(name)) return false;
  const last = words.at(-1) ?? '';
  if (/^[A-Z]{3,}$/.test(last) && isConferenceAcronym(last)) return false;
  const cut = words.filter(word => cutWord.test(word));
  if (cut.length === 0 || !words.every(word => cutWord.test(word) || otherWord.test(word))) return false;
  if (cut.length > 1) return true;
  // of `Lake Processing Advances in Wireless Commun.` all words but one are whole, which a conference may have
  return words.length < 4 && (endsInSubject(name) || cut.some(word => isCutShort(word.slice(0, -1))));
}

/**
 * Whether such a name holds a word that journals alone cut short, so that it needs no year beside it. Of `Code. Data.` and `Oslo. Norway.` the
 * stops end something else.
 */
export function isSurelyAbbreviated(name: string): boolean {
  return name.split(' ').some(word => cutWord.test(word) && isCutShort(word.slice(0, -1)));
}

/**
 * Whether the stop behind a name belongs to its last word, and ends no sentence: of `Nano Lett`, and of `Curr. Opin. Struct`, whose words are cut
 * one and all; not of `J. Phys. Chem. B` and `Int. J. Lakes`.
 */
export function endsCutShort(name: string): boolean {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  if (words.length === 0 || !/^\p{Lu}\p{Ll}*$/u.test(last)) return false;
  const isCutThroughout =
    words.filter(word => cutWord.test(word)).length > 1 &&
    words.every(word => cutWord.test(word) || letters.test(word));
  return isCutShort(last) || (isCutThroughout && last.length > 1 && !endsInSubject(name) && !ofOthers.test(name));
}

/** Whether a stop with a comma behind it belongs to the last word of a name, as it ends no sentence: `J. Lakes Riv.,`. Other words of it are cut short, too. */
export function endsBeforeComma(name: string, printed: string): boolean {
  const at = printed.indexOf(`${name}.`);
  return at >= 0 && /^[,，;]/.test(printed.slice(at + name.length + 1)) && /\p{L}\.\s/u.test(name);
}

/** `J.`, `IEEE` */
const letters = /^\p{Lu}+\.?$/u;
