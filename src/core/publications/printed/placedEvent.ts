import { readsLikeButton } from '../../page/buttonWords';
import { endsInSubject, namesKind, namesOther } from '../../page/venues/venueWords';
import { isConferenceAcronym, isJournalAcronym } from '../../page/venues/venueAcronyms';
import { acronym } from '../venues/acronym';
import { isPlace, monthAlone } from './eventParts';
import { isCountry, isState, isStateCode } from '../../page/venues/placeNames';
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

/** By its number, or its name alone, with the year behind the places: `HPCA-27, Norrhavn, 2021`, `HPCA, Norrhavn, Norway, 2021`. */
const numbered = new RegExp(
  String.raw`^(?:[Ii]n:?\s)?(?<name>(?:\p{Lu}[\p{L}/]{1,9}\s)?${acronym})(?<number>[-–]\d{1,2})?[,，]\s?(?<places>\p{Lu}.{1,80}?)(?:,\s(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s)?${monthAlone}(?:\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?)?)?,?\s(?<year>(?:19|20)\d\d)$`,
  'u',
);

/** How a work was presented, and what has become of it. */
const presentation =
  /\b(?:papers?|posters?|demos?|oral|spotlight|highlight|abstracts?|datasets?|benchmarks?|challenge|competition|award|authors?|students?|rank|to appear|accepted|main)\b/i;

const publisher =
  /\b(?:press|verlag|publish\w{2,6}|springer|elsevier|wiley|de gruyter|birkh[äa]user|brill|kluwer|north-holland|palgrave|routledge|sage|scitepress|taylor (?:&|and) francis)\b/i;

/** Whether words behind a venue tell how a work was presented, or who has part in it: `Oral Presentation`, `Long paper`, `Equal contribution`. */
export function isPresentation(words: string): boolean {
  return presentation.test(words) || aside.test(words);
}

/** Whether words say that they are a publisher: `Springer Nature`, `Lake University Press`. */
export function namesPublisher(words: string): boolean {
  return publisher.test(words);
}

/**
 * A conference by its acronym and year, with the place of the event behind it: `CVPR 2029, Seattle, USA`. What stands there may be anything,
 * so the place is told where it ends in a country or a state, and otherwise the conference must be known.
 */
export function readPlacedEvent(text: string): PlacedEvent | undefined {
  const found: Readonly<Partial<Record<string, string>>> | undefined = placed.exec(text)?.groups;
  const { name, number = '', year, short, places = '', again } = found ?? numbered.exec(text)?.groups ?? {};
  if (name === undefined || isJournalAcronym(name) || (again !== undefined && year !== undefined && again !== year))
    return undefined;
  const parts = places.split(/[,，]\s?/);
  if (
    parts.length > 3 ||
    namesOther(places) ||
    presentation.test(places) ||
    namesPublisher(places) ||
    !parts.every(isPlace)
  )
    return undefined;
  const isConference = isConferenceAcronym(name);
  const isTold = isPlaceInCountry(parts);
  if (!isConference && (!isTold || found === undefined)) return undefined;
  return {
    type: isConference ? 'paper-conference' : undefined,
    name: name + number,
    ...(isTold ? { place: parts.join(', ') } : {}),
    year: Number(year ?? `20${short ?? ''}`),
  };
}

/** The name of a conference and the place behind it, which ends in a country, `International Conference on Lakes, Xiamen, Fujian, China`, or in a state behind a city, `Chicago, Illinois`, `Chicago, IL`. */
export function placeBehindName(written: string): { readonly name: string; readonly place: string } | undefined {
  const [, name = '', city = '', state = ''] = inStateByCode.exec(written) ?? [];
  if (isStateCode(state) && isCity(city)) return { name, place: `${city}, ${state}` };
  const parts = written.split(', ');
  const country = parts.pop();
  if (parts.length === 0 || country === undefined || !(isCountry(country) || isState(country))) return undefined;
  const inCountry = [parts.slice(-2), parts.slice(-1)].find(
    places =>
      places.length < parts.length && places.every(part => isPlace(part) && isCity(part) && !/\sand\s/.test(part)),
  );
  if (inCountry === undefined && !isCountry(country)) return undefined;
  const places = inCountry ?? [];
  return { name: parts.slice(0, parts.length - places.length).join(', '), place: [...places, country].join(', ') };
}

/** `Lake Forum, Dallas, TX`, `Lakes and Boats Conference, Salt Lake City, UT` */
const inStateByCode =
  /^(\S{1,40}\s.{3,200}), (\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2}), ([A-Z]{2})$/u;

/** `Seattle, USA`, `Seattle, WA`, `Seattle, WA, USA`; of `Honorable Mention, Hamburg, Germany` the first is none, and none of `Round One, Tucson`. */
export function isPlaceInCountry(parts: readonly string[]): boolean {
  const [city = '', ...regions] = parts;
  const [last = ''] = regions.slice(-1);
  const isRegion = isCountry(last) || (regions.length === 1 && (isStateCode(last) || isState(last)));
  return isCity(city) && isRegion && (regions.length < 2 || isStateCode(regions[0] ?? '') || isState(regions[0] ?? ''));
}

function isCity(words: string): boolean {
  return !(
    isInstitution.test(words) ||
    aside.test(words) ||
    readsLikeButton(words) ||
    namesKind(words) ||
    endsInSubject(words)
  );
}

const isInstitution = /\b(?:universit|institut|college|school|labs?\b|laborator)/i;

const aside = /\b(?:mention|contribution|meeting|session|round)/i;
