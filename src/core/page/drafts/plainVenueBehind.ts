import { withinNameSource } from '../../text/functionWords';
import type { Confidence } from '../names/authorNames';
import { readsLikeButton } from '../buttonWords';
import type { TextLine } from '../boxText';
import { isNamedJournal } from '../venues/namedJournals';
import { isTownLike } from '../venues/placeNames';
import { awaitedWords, namesOther, namesVenue, reviewWords } from '../venues/venueWords';
import { isOrganisation, isPlaceOfPerson } from './postWords';

const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** What stands before the first number, comma or bracket: `Physical Review D`, `Trans. Amer. Math. Soc.` */
const head = /^[\p{Lu}\p{Script=Han}][^\d,，;；:：()（）[\]“”"|]{1,100}/u;

/** ` 106(1), 012001, 2022`, ` 88(2), 2020`: an issue and, behind nothing but numbers, the year. */
const issueAndYear = new RegExp(String.raw`^[,，]?\s?\d{1,4}\s?\(\d{1,4}(?:[-–]\d{1,4})?\)[^\p{L}]{0,40}?${year}`, 'u');

const yearNext = new RegExp(String.raw`^[,，]?\s?\(?${year}`);

const awaited = new RegExp(String.raw`^[,，]?\s?[(（]?(?:${awaitedWords}|${reviewWords})`, 'iu');

const arxiv = /^arXiv(?:\spreprint)?(?:\sarXiv)?\s?[:：]?\s?\d{4}\.\d{4,5}(?!\d)/i;

/** `Trans. Amer. Math. Soc.`: two words or more, all cut short but for small ones. */
const cutShort = /^(?:\p{Lu}[\p{L}-]{0,14}\.\s?|(?:of|and|&|the|in)\s){2,8}$/u;

/** `American Economic Review`, `Northern Lake Letters`: what no town is called. */
const periodical = /^\p{Lu}[\p{L}\s&-]{2,80}\s(?:Reviews?|Letters|Studies|Reports|Bulletin|Quarterly|Communications)$/u;

/** `Department of Hydrology`, `Second Term`, `Lakeside Regional Council`, `Bachelor of Science`, `Python Package`: where or for what else something was made. */
const otherPlace =
  /(?<!\p{L})(?:Department|Faculty|Term|Semester|Council|Level|Degree|Bachelor|Master|Doctor|Dean|Hall|Gallery|Museum|Club|Exhibition|Package|Release|News)(?!\p{L})/u;

/**
 * Whether what is right behind a title that is set apart is a venue though no word of it says so, by its numbers, its name or its form, `certain`:
 * `Econometrica 88(2), 2020`, `Nature Communications, 2020`, `Journal of Lakes, to appear`, `Trans. Amer. Math. Soc., to appear`, `arXiv:2401.01234`. Other words of two or more before a
 * year may be a town, a term or who paid; they are one, `likely`, where something beside them shows that a work is listed. Elsewhere, and of one word, only
 * other entries of the page can tell: `unknown`.
 * @param isListed whether a name of the authors is set apart
 */
export function plainVenueBehind(
  { text, links }: TextLine,
  at: number,
  isListed: boolean,
): Confidence | 'unknown' | undefined {
  const from = at + (/^[\s.,;，。]{1,4}(?:[Ii]n\s)?/.exec(text.slice(at))?.[0].length ?? 0);
  const rest = text.slice(from);
  if (from === at || namesOther(rest)) return undefined;
  if (arxiv.test(rest)) return 'certain';
  const name = head.exec(rest)?.[0].trimEnd() ?? '';
  const behind = rest.slice(name.length);
  if (name === '' || isPlaceOfPerson(name, behind) || isOrganisation(name)) return undefined;
  if (issueAndYear.test(behind)) return 'certain';
  const isKnown = isNamedJournal(name) || cutShort.test(name);
  if (awaited.test(behind)) return isKnown || namesVenue(name) || periodical.test(name) ? 'certain' : undefined;
  if (!yearNext.test(behind)) return undefined;
  if (isKnown || periodical.test(name)) return 'certain';
  const button = links.find(link => link.from >= from);
  const hasButton = button !== undefined && readsLikeButton(text.slice(button.from, button.to));
  if (isTownLike(name) || otherPlace.test(name)) return undefined;
  if (!named.test(name)) return undefined;
  return (isListed || hasButton) && name.includes(' ') ? 'likely' : 'unknown';
}

const named = new RegExp(String.raw`^\p{Lu}[\p{L}-]+(?:\s(?:${withinNameSource}|\p{Lu}[\p{L}-]*))*$`, 'u');
