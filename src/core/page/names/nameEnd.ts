import { lazy } from '../../lazy';
import type { TextLine } from '../boxText';
import { endsInInitialsWord } from './familyLikeWord';
import { nameKind, standing, withoutMarks } from './nameKind';
import type { NamePart } from './nameParts';
import { namesVenue, namesYear } from '../venues/venueWords';

/** What stands behind the last name in one part with it: `Ann Reed. IEEE Transactions …`, `Ann Reed (2029). Title`, `Ann Reed [Code]`. */
export function withoutNext(line: TextLine, part: NamePart, isBare: boolean): NamePart {
  const behindBlank = (isBare ? bareEnd : nameEnd).exec(part.text.replace(shortGiven, '$1-'));
  const stop = gluedStop(part.text.slice(0, behindBlank?.index)) ?? behindBlank;
  const marked = [...line.links, ...line.code, ...line.slanted].find(({ from }) => from > part.from && from < part.to);
  // `**Mei Lin** **ISL 2029**`
  const bold = line.strong.find(
    ({ from, to }) => from === part.from && line.strong.some(next => next.from > to && next.from <= to + 2),
  );
  // `Ann Reed **ISL 2029**`, `Ann Reed **Northern Water 2029**`, not `Ann **Reed**`
  const isVenue = (text: string): boolean => startsVenue.test(text) || namesYear(text);
  const boldVenue = line.strong.find(
    span => span.from > part.from && span.from < part.to && isVenue(line.text.slice(span.from, span.to)),
  );
  // `Ann Reed: **What Lakes Remember**`
  const title = line.strong.find(
    ({ from }) => from > part.from && from < part.to && /[:：]\s?$/.test(line.text.slice(part.from, from)),
  );
  const to = Math.min(
    title?.from ?? part.to,
    stop === null ? part.to : part.from + stop.index + 1,
    marked?.from ?? part.to,
    boldVenue?.from ?? part.to,
    bold?.to ?? part.to,
  );
  const text = line.text.slice(part.from, to).trimEnd();
  // `Price IN. Title`
  const kind = nameKind(text, isBare && endsInInitialsWord(withoutMarks(text)));
  return to < part.to && kind !== 'none' ? { text, from: part.from, to: part.from + text.length } : part;
}

/** `Ann Reed.Waves of Lakes`: a stop without a blank, between a name of two words and what is none. */
function gluedStop(text: string): RegExpExecArray | null {
  const stop = /(?<=\s\p{Lu}[\p{L}'’-]{1,30}[*∗†‡§¶#✉)）\d^]{0,8})\.(?=\p{Lu}[\p{L}\d-]{0,30}[\s:])/u.exec(text);
  return stop !== null && nameKind(text.slice(stop.index + 1)) === 'none' ? stop : null;
}

/** `ISL 2029. Lakeside`, `Lakes’29`, `ISL2029`; `Under Review` stands in the place of one. */
const startsVenue =
  /^[\s([]{0,2}(?:\p{Lu}[\p{L}-]{1,14}[\s'’]{1,2}\d\d|\p{Lu}\p{L}{0,9}\p{Lu}(?:19|20)\d\d|(?:[Uu]nder|[Ii]n) [Rr]eview|(?:[Uu]nder|[Ii]n) [Ss]ubmission|[Ss]ubmitted|[Aa]ccepted|[Ii]n [Pp]ress|[Tt]o [Aa]ppear|[Pp]reprint)/u;

/** `Ch. Förster`, `Th. Klöppel` */
const shortGiven = /^((?!Ng\b)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2})\.(?=\s\p{Lu}\p{Ll})/u;

/** Behind the last name in parentheses: `Ann Reed (ICIL)`, `Ann Reed (under review)`; `Ann Reed (corresponding author)` stays. */
export function withoutVenue(part: NamePart): NamePart {
  const opened = withoutOpened(part);
  if (opened !== part) return opened;
  const [behind, inner = ''] = /\s?[(（]([^()（）]{2,120}(?:\([^()]{1,30}\))?)[)）]\W{0,4}$/u.exec(part.text) ?? [];
  const isVenue =
    behind !== undefined &&
    (/^(?:In\s)?[A-Z][\w-]{0,8}[A-Z]\b/.test(inner) || namesVenue(inner) || standing().test(inner));
  return isVenue ? cutAt(part, part.text.length - behind.length) : part;
}

/** `Ann Reed (Advances in Lakes: Conference on Lakes`: the comma behind it is none between names. */
export function withoutOpened(part: NamePart): NamePart {
  const opens = /\s[(（][^()（）]{0,200}$/u.exec(part.text);
  return opens === null ? part : cutAt(part, opens.index);
}

/** The name alone, up to a place in it, in characters; the whole where that is none. */
export function cutAt(part: NamePart, length: number): NamePart {
  const text = part.text.slice(0, length);
  return nameKind(text) === 'none' ? part : { text, from: part.from, to: part.from + text.length };
}

/** A stop, a bar before the labels, a year or a venue in parentheses: `Ann Reed (ISL 29 Demo Track)`; of Chinese names also `林梅*.一种方法`, `林梅（2029）。` */
const nameEnd =
  /(?<=\p{Script=Han}\s{0,2}\p{Script=Han}\^{0,90}[*∗†‡§¶#✉)）\d]{0,4})\.(?=[“《]?\p{Script=Han})|(?<=(?:\p{L}{2}|\p{Script=Han}\s{1,2}\p{Script=Han})\^{0,90}[*∗†‡§¶#✉)）\d^]{0,8})(?:\s?[.。](?=[\s[【])|。)|\s\||[\p{Script=Han}*∗†‡§¶#✉](?=[(（](?:19|20)\d\d[a-z]?[)）])|\s[(（](?:(?:19|20)\d\d|\p{Lu}[\p{L}\d]{1,9}[\s'’]{1,2}\d\d(?!\d{3}))[^()（）]{0,40}[)）]/u;

/** `Lin M, Reed A K. Title`: where initials have no stops of their own, a stop ends the list. */
export const bareInitials = lazy(() => /\p{L}{2}\s\p{Lu}(?:\s?\p{Lu}){0,2}$/u);

/** A whole name in such a list, also `An J` and `In S`. */
export const bareName = lazy(() => /^\p{Lu}\p{Ll}{1,20}\s\p{Lu}{1,3}$/u);

const bareEnd = /(?<=\p{L}\^{0,90}[*∗†‡§¶#✉)）\d^]{0,8})(?:[.。]\s|。)|\s\||\s[(（](?:19|20)\d\d[^()（）]{0,24}[)）]/u;

/** `, M*.`, `, M.-K^^^^.` */
const markedInitial = /,\s?(?:\p{Lu}\.\s?-?){0,3}\p{Lu}[*∗†‡§¶#✉^\d]{1,8}\.$/u;

/** The sentence of names ends with a stop; `Lin M.`, `Liao, K.-L.` and `Lin, M*.` keep their own. */
export function withoutStop(part: NamePart): NamePart {
  if (/(?:^|[\s.-])\p{Lu}\.$/u.test(part.text) || markedInitial.test(part.text)) return part;
  const text = part.text.replace(/(?<![\s.。:：])[\s.。:：]+$/u, '');
  return { text, from: part.from, to: part.from + text.length };
}
