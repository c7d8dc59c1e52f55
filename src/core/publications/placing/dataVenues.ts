import { fieldOf, textOf, type Field } from '../../page/data/dataFields';
import { reviewWords } from '../../page/venues/venueWords';
import { remembered } from '../../remembered';
import type { YamlMapping } from '../../syntax/yamlValue';
import type { VenueKind, VenueStyle } from '../style/entryStyle';
import { unmarked } from '../style/entryStyle';
import { readVenue } from '../style/venueStyle';
import { venueStylesOf } from '../style/venueStyles';

/**
 * How items, the nearest first, put venues in one field: `International Conference on Lakes <strong>(ICL)</strong>, 2029.`, `ICL'29`. Learned once of the
 * same list of items, however many works are written like them.
 */
export const venuesOf: Readonly<
  Record<'venue' | 'short', (items: readonly YamlMapping[]) => Readonly<Record<VenueKind, VenueStyle>>>
> = {
  venue: remembered(items => learnVenues('venue', items)),
  short: remembered(items => learnVenues('short', items)),
};

/** The kind of work that an item is, by its venue. */
export const kindOfItem = remembered((item: YamlMapping): VenueKind => kindOfVenue(textIn(item, 'venue')));

const readIn = {
  venue: remembered((item: YamlMapping) => readField('venue', item)),
  short: remembered((item: YamlMapping) => readField('short', item)),
};

function readField(field: 'venue' | 'short', item: YamlMapping): ReturnType<typeof readVenue> {
  const text = textIn(item, field);
  // what a short name stands for tells more
  return readVenue(text, kindOfVenue(textIn(item, 'venue') || text));
}

function learnVenues(field: 'venue' | 'short', items: readonly YamlMapping[]): Readonly<Record<VenueKind, VenueStyle>> {
  const named = items.filter(item => textIn(item, field) !== '');
  const printed = named.filter(item => !isUnderReview.test(textIn(item, 'venue')));
  const kinds = (printed.length === 0 ? named : printed).map(readIn[field]);
  const [first] = kinds;
  if (first === undefined) return { conference: plainVenue, journal: plainVenue, preprint: plainVenue };
  const styles = venueStylesOf(kinds.map(venue => ({ ...venue, isAlike: true })));
  // what has a key of its own is said there
  const told = (['year', 'volume', 'issue', 'pages'] as const).filter(
    name => field === 'venue' && items.some(item => fieldOf(item, name) !== undefined),
  );
  const without = (style: VenueStyle): VenueStyle => ({
    ...style,
    slots: style.slots.filter(({ part }) => !told.some(name => name === (part === 'page' ? 'pages' : part))),
  });
  return {
    conference: without(styles.conference),
    journal: without(styles.journal),
    preprint: without(styles.preprint),
  };
}

/** What awaits its venue is no form for one. */
const isUnderReview = new RegExp(reviewWords, 'iu');

function textIn(item: YamlMapping, field: Field): string {
  const value = fieldOf(item, field)?.value;
  return value?.kind === 'scalar' ? textOf(value).replace(/<[^<>]{1,80}>/g, '') : '';
}

/** An acronym with its year in a key of its own is that of a conference all the same. */
export function kindOfVenue(text: string): VenueKind {
  return readVenue(/\d/.test(text) ? text : `${text} 2000`).kind;
}

const plainVenue: VenueStyle = {
  lead: '',
  mark: unmarked,
  marked: 1,
  slots: [{ part: 'name', before: '', after: '' }],
  short: false,
  shortYear: false,
  dash: '-',
  arxiv: 'arXiv preprint arXiv:',
  stop: '',
};
