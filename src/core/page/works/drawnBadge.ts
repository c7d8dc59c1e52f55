import { slice } from '../../text/range';
import { isNamedJournal } from '../venues/namedJournals';
import type { PageModel } from '../pageModel';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { namesKindOrPublisher, namesThesis, namesVenue, unpublishedWords } from '../venues/venueWords';
import { startsWithRank } from '../venues/venueRankings';
import { readsLikeButton } from '../buttonWords';
import type { Work } from '../drafts/listedWork';
import { withoutPercentSigns } from '../../text/percentSigns';

const server = 'img.shields.io/badge/';

/** Its colour and looks are not of interest. */
const drawn = /img\.shields\.io\/badge\/((?:[^\s"'<>()/?%-]|%[\dA-Fa-f]{2}|--){1,90})-((?:19|20)\d\d)-[\w%]/g;

/** A badge that shields.io draws for a name and a year: `ISL 2029` of `https://img.shields.io/badge/ISL-2029-blue`. */
interface DatedBadge {
  readonly name: string;
  readonly text: string;
}

/**
 * The works of a page, with the badge that shields.io draws for the venue and the year of each that has no other. Of `ISL-2029` and
 * `LakeTorch-2029` the page tells which is a venue: names that nobody knows are some where most such badges beside them have one that is known.
 */
export function withDrawnBadges(page: PageModel, works: readonly Work[]): readonly Work[] {
  if (!page.text.includes(server)) return works;
  const badges = works.map(({ badge, range }, at) => {
    const holdsNext = (works[at + 1]?.range.start ?? Infinity) < range.end;
    return badge !== undefined || holdsNext ? [] : datedBadgesIn(slice(page.masked, range));
  });
  const ofVenues = badges.map((some, at) =>
    some.find(({ name }) => isKnownVenue(name) || isPrintedVenue(name, works[at])),
  );
  const named = badges.map((some, at) => ofVenues[at] ?? some.find(({ name }) => couldBeVenue(name)));
  const known = ofVenues.filter(badge => badge !== undefined).length;
  const isCustom = known > 2 && known * 2 > named.filter(badge => badge !== undefined).length;
  return works.map((work, at) => ({ ...work, badge: work.badge ?? (isCustom ? named : ofVenues)[at]?.text }));
}

/** All but those of `Last_Update-2029`, `Best_Paper-2029`, `arXiv-2029`, `Journal-2029`, `IEEE-2029`. */
function datedBadgesIn(written: string): readonly DatedBadge[] {
  return Array.from(written.matchAll(drawn), ([, address = '', year = '']) => {
    const name = withoutPercentSigns(address)
      // two of them stand for one, and one for a blank
      .replace(/--/g, '-')
      .replace(/_{1,2}/g, signs => (signs === '__' ? '_' : ' '))
      .trim();
    return { name, text: `${name} ${year}` };
  }).filter(({ name }) => namesThesis(name) || !isNoVenue(name));
}

function isNoVenue(name: string): boolean {
  return readsLikeButton(name) || namesKindOrPublisher(name) || unpublished.test(name) || startsWithRank(name);
}

/** `ECCV`, `CoRL`, `USENIX Security`, `Optics Letters` */
function isKnownVenue(name: string): boolean {
  return namesVenue(name) || isNamedJournal(name) || (hasCapitals.test(name) && isKnownAcronym(name));
}

/** Whether an entry has a name of several words in slanted ones of its own, too, which no software has: `*Northern Water (impact factor 14)*`. */
function isPrintedVenue(name: string, work: Work | undefined): boolean {
  if (work === undefined || !/\p{L}\s\p{L}/u.test(name)) return false;
  const { titleSpan, lines } = work;
  return lines.some(line =>
    line.slanted.some(({ from, to }) => {
      const isTitle = line === titleSpan.line && from < titleSpan.to && to > titleSpan.from;
      const words = line.text.slice(from, to).trim();
      return !isTitle && words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length));
    }),
  );
}

/** `3DV`, `ISL`; of `Code ISL` one word stands on buttons. */
function couldBeVenue(name: string): boolean {
  return hasCapitals.test(name) && !name.split(' ').some(readsLikeButton);
}

const hasCapitals = /(?:\p{Lu}|\d)\p{L}{0,9}\p{Lu}/u;
const unpublished = new RegExp(unpublishedWords, 'i');
