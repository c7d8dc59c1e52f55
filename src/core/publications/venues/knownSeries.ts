import { lazy } from '../../lazy';
import { conferences, journals, otherSeries } from '../../page/venues/venueSeries';
import { wordsOf } from '../../text/foldedText';
import { leadless } from './seriesName';

const table = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries({ ...conferences, ...journals, ...otherSeries }).flatMap(([short, names]) =>
        names.map(name => [keyOf(name), short]),
      ),
    ),
);

/** Words that stand in some forms of a name and not in others: `International Conference on …`, `Annual Meeting of the …`. */
const passing = new Set(['the', 'and', 'on', 'of', 'for', 'in', 'a', 'international', 'annual']);

function keyOf(name: string): string {
  return wordsOf(name)
    .filter(word => !passing.has(word))
    .join(' ')
    .replace(/ \d{1,4}$| [ivxl]{1,6}$/, '');
}

/** In characters, with place and days behind the name. */
const longest = 400;

/**
 * Behind the name: `, ICML 2024, Vienna`, `, IJCAI-24`, `, Volume 3`, ` V.2`, ` (Volume 1: Long Papers)`, ` and the 9th Conference on Rain`; but
 * not `…, Optimization, and Lakes`.
 */
const goesOn =
  /,\s(?=[A-Z][\w -]{1,24}[\s-](?:19|20)?\d\d(?!\d)|(?:Volume|Vol\.|Part)\s)|[(:]|\s[-–—]{1,3}\s|\sand\sthe\s\d{1,3}(?:st|nd|rd|th)\s|\s(?=V\.\s?\d)|\s(?=(?:19|20)\d\d(?!\d))/g;

/**
 * What the papers of a series are known by, of its name in full: CVPR of `Proceedings of the IEEE/CVF conference on computer vision and
 * pattern recognition`, also with more behind a comma, a bracket, a colon, a dash, its year or a second name. `undefined` for others.
 */
export function knownSeries(name: string): string | undefined {
  if (name.length > longest) return undefined;
  const ends = Array.from(name.matchAll(goesOn), ({ index }) => index);
  for (const end of [name.length, ...ends.reverse()]) {
    for (const rest of leadless(name.slice(0, end))) {
      const known = table().get(keyOf(rest));
      if (known !== undefined) return known;
    }
  }
  return undefined;
}
