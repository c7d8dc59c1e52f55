import { numberWordSource } from '../../page/venues/numberWords';
import { awaitedWords } from '../../page/venues/venueWords';
import { foreignMonthSource, monthSource } from '../../time/calendarNames';
import { isCutShort } from '../../page/venues/cutWords';
import { acronym } from '../venues/acronym';
import { publisherTold } from './venuePatterns';
import { withoutReceipt } from './receipt';

/**
 * The name of a venue as it is written: without `In`, quotation marks and what ends a sentence. `undefined` for what reads like two sentences
 * or tells of the paper.
 */
export function nameOfVenue(written: string): string | undefined {
  const name = withoutReceipt(written)
    .replace(/^(?:Published\s(?:in|by|at)\s?[:：]\s{0,3}|In:?\s+|in\s+|发表于\s?|载于\s?|载(?=《))/, '')
    .replace(/^(?:the\s(?=[\p{Lu}\d])|The\s(?=Proceedings\s|Proc\.))/u, '')
    .replace(/^[《*_]+/u, '')
    .replace(/(?<![》*_])[》*_]+$/u, '')
    .replace(/(?<![\s,，.:：])[\s,，.:：]+$/u, '')
    .trim()
    // `Proceedings of Lakes, ISL 2029`, before the year of the work
    .replace(endsWithYear, '$1');
  // what became of it is not where it appeared
  if (onlyNumbers.test(name) || becameOfIt.test(name) || onlyMonth.test(name) || tellsOfPaper.test(name))
    return undefined;
  // of `Pattern Recognit. Lett.` the stops end none, and none in the names of the ACM’s series: `Proc. ACM Interact. Mob. …`
  const parts = /^Proc\. ACM\s/.test(name) ? [] : name.split(/\.\s(?=\p{Lu})/u).slice(0, -1);
  const sentences = parts.some(part => /\p{Ll}{7}$/u.test(part) && !isCutShort(part.slice(part.lastIndexOf(' ') + 1)));
  return /\p{L}{2}|^\p{Lu}&\p{Lu}$/u.test(name) &&
    !sentences &&
    !/https?:|[[\]|=%]|,\s?(?:[Vv]ol$|pp?\.|[Pp]ages?\s\d|(?:19|20)\d\d)|\s\d+(?:\s?\(.{0,200}\))?$/.test(name) &&
    !numbersAtEnd.test(name)
    ? name
    : undefined;
}

/** `Conference on Lake Vision. Springer`: behind whole words a publisher is a sentence of its own; not behind `Proc.` or `Lake Res.`. */
export function apartFromPublisher(written: string): { readonly name: string; readonly publisher?: string } {
  const { name = '', publisher } = beforePublisher.exec(written)?.groups ?? {};
  const isWhole = /(?:\s\S+){2}$/.test(name) && !isCutShort(name.slice(name.lastIndexOf(' ') + 1));
  return publisher === undefined || !isWhole ? { name: written } : { name, publisher };
}

const beforePublisher = new RegExp(
  String.raw`^(?<name>[^.]{8,200}(?:\p{Ll}{3}|\p{Lu}{2}|\)))\.\s(?<publisher>${publisherTold})[\s.,，:：]*$`,
  'u',
);

/** `Lakes, 13, 2: 1-9`: what stands behind a comma or a colon and is numbers is none of a name. */
const numbersAtEnd = /[,，:：]\s?[eE]?\d{1,8}(?:\s?[-–—:：,，]{1,2}\s?\d{1,8}){0,4}$/;

/** `Vol. 59, No. 3` */
const onlyNumbers = new RegExp(String.raw`^(?:${numberWordSource})[.:]{0,2}\s?\d`, 'i');

/** Whether words say what has become of a work, how it was presented or what it won, and not where it appeared: `Oral`, `First Place`. */
export function tellsWhatBecame(words: string): boolean {
  return becameOfIt.test(words);
}

/** `Best Paper`, `Finalist of the Lake Challenge`, `Extended version of our work at the Symposium on Lakes`, `Cited by the Journal of Lakes` */
const becameOfIt = new RegExp(
  String.raw`^(?:${awaitedWords}|oral|poster|spotlight|best|winn(?:er|ing)|finalists?|runner[\s-]up|champions?|ranked|(?:1st|2nd|3rd|first|second|third)\s(?:place|prize|rank)|(?:extended|preliminary|earlier|full|short|journal|conference)\sversion|(?:cited|featured|covered)\s(?:by|in|at)|talk\s(?:at|in))(?!\p{L})`,
  'iu',
);

/** `This paper was selected for the cover of`, `Our method ranked first in`, `We also organised a tutorial at`, `Lakes, which has been presented at` */
const tellsOfPaper =
  /^(?:this|our|my)\s(?:paper|work|article|study|survey|method|model|team|solution|approach|code|dataset)(?!\p{L})|^we\s(?:also|release|propose|present|introduce|show|won|win|provide|organi[sz]ed?)(?!\p{L})|:\s(?:our|this)\s(?:paper|work)\s|(?<!\p{L})(?:has|have|was|were|is|are|been)\s(?:been\s)?(?:accepted|awarded|featured|invited|nominated|presented|published|selected|submitted)(?!\p{L})/iu;

/** Not `Marine` or `Decision`, which begin like one. */
const onlyMonth = new RegExp(String.raw`^(?:${monthSource}|${foreignMonthSource})\.?$`, 'u');

const endsWithYear = new RegExp(String.raw`^(.{0,200}(?:\p{L}{4}|(?<![\p{L}\d])${acronym}))[\s'’-](?:19|20)\d\d$`, 'u');
