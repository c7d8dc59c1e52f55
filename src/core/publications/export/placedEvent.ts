import { namesOther } from '../../page/venueWords';
import { isConferenceAcronym, isJournalAcronym } from '../../page/venueAcronyms';
import { acronym } from '../venues/acronym';
import { isPlace, monthAlone } from './eventParts';
import type { CslType } from '../work';

/** A conference as it is written with its place. */
export interface PlacedEvent {
  readonly type: CslType | undefined;
  readonly name: string;
  /** `Seattle, USA` */
  readonly place?: string;
  readonly year: number;
}

/** With the month or its days behind the places: `ISL 2029, Norrhavn, Norrland, May 3-7, 2029`. */
const placed = new RegExp(
  String.raw`^(?:[Ii]n:?\s)?(?<name>(?:\p{Lu}[\p{L}/]{1,9}\s)?${acronym})(?:[\s-](?<year>(?:19|20)\d\d)|\s?['’](?<short>\d\d))[,，]\s?(?<places>\p{Lu}.{1,80}?)(?:,\s(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s)?${monthAlone}(?:\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?)?)?(?:,?\s(?<again>(?:19|20)\d\d))?$`,
  'u',
);

/** What stands behind the year of a conference and is no place: how a work was presented, who printed it. */
const noPlace =
  /\b(?:papers?|posters?|demos?|oral|spotlight|highlight|abstracts?|datasets?|benchmarks?|challenge|competition|award|authors?|students?|press|verlag|publish\w{2,6}|springer|elsevier|wiley|rank|to appear|accepted|main)\b/i;

/**
 * A conference by its acronym and year, with the place of the event behind it: `CVPR 2029, Seattle, USA`. Two or three parts are a place; a
 * single one may be anything, so there the conference must be known, and the place is not told.
 */
export function readPlacedEvent(text: string): PlacedEvent | undefined {
  const { name, year, short, places = '', again } = placed.exec(text)?.groups ?? {};
  if (name === undefined || isJournalAcronym(name) || (again !== undefined && year !== undefined && again !== year))
    return undefined;
  const parts = places.split(/[,，]\s?/);
  if (parts.length > 3 || namesOther(places) || noPlace.test(places) || !parts.every(isPlace)) return undefined;
  const isConference = isConferenceAcronym(name);
  if (parts.length === 1 && !isConference) return undefined;
  return {
    type: isConference ? 'paper-conference' : undefined,
    name,
    ...(parts.length > 1 ? { place: parts.join(', ') } : {}),
    year: Number(year ?? `20${short ?? ''}`),
  };
}
