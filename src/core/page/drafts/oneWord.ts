import { readsLikeButton } from '../buttonWords';
import type { Span, TextLine } from '../boxText';
import { nameKind } from '../names/nameKind';
import { namesVenue } from '../venues/venueWords';
import { isPostOrPrize } from './postWords';
import { datedVenue, readsLikeBriefTitle, readsLikeDatedTitle } from './titleWords';

/** Whether a text is one word that may be the title of a work, or a few Chinese characters; neither a button, a venue nor a post, `Chair`. */
export function isOneWord(text: string): boolean {
  return (
    word.test(text) && !readsLikeButton(text) && !datedVenue.test(text) && !namesVenue(text) && !isPostOrPrize(text)
  );
}

/** Whether a text is too short to be a title by itself: one word, a few short ones, `SAM 2`, or a few that end in a year as those of a venue do, `The Drought of 2010`. */
export function isShortTitle(text: string): boolean {
  const areFew = readsLikeDatedTitle(text) || readsLikeBriefTitle(text);
  return isOneWord(text) || (areFew && !namesVenue(text) && !isPostOrPrize(text));
}

/** Whether a short title may as well be a person: `Old Ice`; `On Ice` and `SAM 2` are none. */
export function isCalledLikePerson(title: string): boolean {
  return nameKind(title) === 'full' && !/^(?:At|In|No|On|The)\s/.test(title);
}

/** Whether a word is one that no language has, `LakeNet`, `Word2Pond`: neither a name, a role, a topic nor a tag. */
export function isCoined(text: string): boolean {
  return /^(?=.*\p{Ll})[\p{L}\d][\p{L}’'-]*[\p{Lu}\d]/u.test(text);
}

/** `LakeNet`, `Word2Pond`, `Geo-Lakes`, `湖泊` */
const word = /^(?:(?=(?:[^\p{L}]*\p{L}){3})[\p{L}\d][\p{L}\d+’'-]{2,40}|\p{Script=Han}{2,5})$/u;

/** A title of one word behind the names and the year of a reference, before a slanted venue: `Lin, M. (2029). LakeNet. *Journal of Lakes*`. */
export function oneWordBeforeSlanted({ text, slanted }: TextLine, from: number): Span | undefined {
  const found = /^[\p{L}\d+’'-]{3,41}(?=([.?!]\s{1,2}))/u.exec(text.slice(from, from + 44));
  if (found === null || !isOneWord(found[0])) return undefined;
  const to = from + found[0].length;
  const at = to + (found[1]?.length ?? 0);
  return slanted.some(span => span.from === at) ? { from, to } : undefined;
}
