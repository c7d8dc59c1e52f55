import { namesVenue, unpublishedWords } from '../venueWords';
import { readsLikeButton } from './boxTitle';

/** Its colour and looks are not of interest. */
const drawn = /img\.shields\.io\/badge\/((?:[^\s"'<>()/?%-]|%20|--){1,60})-((?:19|20)\d\d)-[\w%]/g;

/**
 * What the badge says that shields.io draws for a venue and its year: `ISL 2029` of `https://img.shields.io/badge/ISL-2029-blue`. `undefined`
 * where none does: `Last_Update-2029`, `Best_Paper-2029`, `arXiv-2029`.
 */
export function drawnBadgeIn(written: string): string | undefined {
  if (!written.includes('img.shields.io/badge/')) return undefined;
  for (const [, address = '', year = ''] of written.matchAll(drawn)) {
    const venue = address
      .replace(/%20/g, ' ')
      // two of them stand for one, and one for a blank
      .replace(/--/g, '-')
      .replace(/_{1,2}/g, signs => (signs === '__' ? '_' : ' '))
      .trim();
    if (isVenue(venue)) return `${venue} ${year}`;
  }
  return undefined;
}

/** `ISL`, `CoRL`, `3DV`, `USENIX Security`, `Optics Letters` */
function isVenue(words: string): boolean {
  const isNamed = /(?:\p{Lu}|\d)\p{L}{0,9}\p{Lu}/u.test(words) || namesVenue(words);
  return isNamed && !readsLikeButton(words) && !unpublished.test(words) && !ranking.test(words);
}

const unpublished = new RegExp(unpublishedWords, 'i');
const ranking = /^(?:CCF|SCI|SSCI|EI|ESI|JCR|IF|Q[1-4])(?!\p{L})/u;
