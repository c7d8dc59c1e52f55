import { wordCount } from '../../text/wordCount';
import { readsLikeButton } from '../buttonWords';
import { isCitedJournal } from '../names/volumeJournal';
import { rankingSource, startsWithRank } from '../venues/venueRankings';

/** `ISSI 2029`, `LakeXiv 2029.06` without its stop, `CLES'29` */
export const datedVenue = /^(?:\S+ ){0,3}\S*(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])?|['’]\d\d)$/;

/** Whether words may be the title of a work: two of them at least, not too many, and no address, button, venue or count. */
export function readsLikeTitle(text: string): boolean {
  return readsLikeMarkedTitle(text) && !wordsOfVenue.test(text) && !isRanked(text, datedVenue);
}

/**
 * The same of words that are where and how a title is, a link that begins the text or a quotation: only what can be nothing else is a venue. `Accepted at Face
 * Value in NLP` and `Overview of ISL 2029 (CCF-A)` are titles there.
 */
export function readsLikeMarkedTitle(text: string): boolean {
  return !datedVenue.test(text) && readsLikeTitleOrVenue(text);
}

/** Whether words that end in a year may be a title as well as a venue, `Blade Runner 2049`: what is around them has to tell. */
export function readsLikeDatedTitle(text: string): boolean {
  return datedVenue.test(text) && readsLikeTitleOrVenue(text);
}

/**
 * Whether words that are too few or too short to be a title by themselves may be one, `SAM 2`, `On Ice`, `Paris 1968`: what is around them has to tell. `CVPR 2029` is
 * a venue, `CCF A` a rank, `Part 2` a label.
 */
export function readsLikeBriefTitle(text: string): boolean {
  if (!/^[\p{Lu}\d](?=\S*\s\S)[^@/\\|]{3,60}$/u.test(text) || wordCount(text) > 4) return false;
  if (text.replace(/[^\p{L}]/gu, '').length < 3) return false;
  return !(readsLikeButton(text) || datedAcronym.test(text) || startsWithRank(text) || numbered.test(text));
}

/** `Part 2`, `Fig. 3`, `No. 4`, `May 2029` */
const numbered =
  /^(?:app|class|day|fig|lab|no|nr|part|poster|rank|slide|spring|summer|autumn|fall|winter|table|task|tier|track|type|vol|week|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d/i;

function readsLikeTitleOrVenue(text: string): boolean {
  // an address: `github.com/solveig`, `mira@example.org`
  if (!/\s|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return false;
  if (text.length > 400 || readsLikeButton(text) || hiddenAddress.test(text)) return false;
  if (isVenueOnly(text)) return false;
  const words = wordCount(text);
  return words >= 2 && text.replace(/[^\p{L}]/gu, '').length >= 6 && !isMostlyNumbers(text);
}

/** `ISL 2029, Findings`, `ISL 2029 Main Conference`: an event with its year and the part of it in which a work appeared. */
const trackOfVenue =
  /^(?:(?:ACM|IEEE)\s)?(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}\d-]{1,14}(?:['’]\d\d|[\s,]{1,2}(?:19|20)\d\d),?\s\(?(?:findings|main|oral|poster|spotlight|highlight|demos?|datasets?|(?:industry|short|long|full|regular)(?=\s|\)|$))(?:\s(?:conference|track|papers?|presentation))?\)?$/iu;

/** `ISL 2029`, `ACM ISL 2029`, `ISL'29` */
const acronymSource = String.raw`(?:(?:ACM|IEEE)[\s/]){0,2}\p{Lu}[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}`;
const yearSource = String.raw`(?:\s?(?:19|20)\d\d|['’]\d\d)`;

const datedAcronym = new RegExp(`^${acronymSource}${yearSource}$`, 'u');

const sentSource = String.raw`^(?:[Ss]ubmission to|(?:[Rr]es|[Ss])ubmitted to|[Aa]ccepted (?:by|at|to|for)|[Tt]o appear (?:in|at)|[Uu]nder review (?:at|in|for|by))\s`;

/** `Submission to The Conference on Lakes (ISL 2029)`, `Accepted by ISL 2029`, but not `Accepted for the ISL Data Challenge`. */
const sentTo = new RegExp(
  sentSource +
    String.raw`(?:(?:[Tt]he\s)?${acronymSource}${yearSource}?[.)]?$|` +
    String.raw`(?=[^:：?？]*$).{0,200}(?:Conference|Journal|Proceedings|Symposium|Transactions|Workshop)(?!\p{L}).{0,200}${yearSource})`,
  'u',
);

/** `Accepted by IEEE Transactions on Lakes`, `Accepted to ISL 2029 as Oral`; `Submission to the Tide: A Study` is a title anywhere. */
const wordsOfVenue = new RegExp(
  String.raw`${sentSource}(?=[^:：?？]*$).*(?:(?:19|20)\d\d|['’]\d\d|\p{Lu}{3}|(?:Conference|Journal|Letters|Proceedings|Symposium|Transactions|Workshop)(?!\p{L}))`,
  'u',
);

/** `(CCF-A)`, `, CCF A` behind a venue. */
const rankBehind = new RegExp(String.raw`\s?[,，]?\s?[(（[]?(?:${rankingSource})[)）\]]?$`, 'u');

/** Whether words say where a work appeared, or is to appear, and no more: `ISL 2029 (CCF-A)`, `ISL 2029 Highlight (CCF-A)`, `Submitted to ISL 2029`. */
function isVenueOnly(text: string): boolean {
  return (
    isRanked(text, datedAcronym) ||
    trackOfVenue.test(text.replace(rankBehind, '')) ||
    sentTo.test(text) ||
    isCitedJournal(text)
  );
}

/** Whether words are those of a venue with its rank behind: `ISL 2029 (CCF-A)`. */
function isRanked(text: string, venue: RegExp): boolean {
  const words = text.replace(rankBehind, '');
  return words !== text && venue.test(words);
}

/** `mira [at] example.org` */
const hiddenAddress = /^[\w.+-]{1,60}\s?[[({<]\s?(?:at|AT|@)\s?[\])}>]\s?[\w.()[\]{}\s-]{3,80}$/;

/** `1 paper 1,700+ · 7 papers 100+`, `2028.06.01 – 2028.08.02 visit` */
function isMostlyNumbers(text: string): boolean {
  const parts = text.match(/\p{L}[\p{L}\d]*|\d+/gu) ?? [];
  return parts.filter(part => /^\d/.test(part)).length > parts.length / 2;
}
