import type { Span } from '../boxText';

const yearSource = String.raw`(?:19|20)\d\d(?!\d|\s?[-–])`;
const pagesSource = String.raw`[eE]?\d{1,6}(?:\s?[-–]{1,2}\s?\d{1,6})?`;

/** Where the numbers of a publication stand in a text; what it does not tell is left out. */
export type VenueNumbers = Readonly<Partial<Record<'volume' | 'issue' | 'pages', Span>>>;

/**
 * The numbers that a citation tells right behind the name of the venue, `. 12(3): 1-9`, and pages that it calls so wherever they stand,
 * `, Oslo, pp. 3-9. IEEE.`. All else is none of them: `. (IF = 5.2, Q1)`, `. Cited by 12.`, `, Article 12.`. In offsets of the text.
 * @param from where the name of the venue ends
 */
export function venueNumbersIn(text: string, from: number): VenueNumbers {
  const behind = text.slice(from);
  const pages = spanOf(from, namedPages.exec(behind)?.indices?.groups?.pages);
  const found = leading.exec(behind)?.indices?.groups;
  const [volume, issue] = [found?.volume, found?.issue ?? found?.number].map(place => spanOf(from, place));
  const last = pages ?? (volume && spanOf(from, found?.pages));
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(last === undefined ? {} : { pages: last }),
  };
}

function spanOf(from: number, place: readonly [number, number] | undefined): Span | undefined {
  return place && { from: from + place[0], to: from + place[1] };
}

/**
 * `, vol. 12, no. 3`, `. 12(3): 1-9`, `, 2029, 12`; behind a short name in brackets, too. A volume is followed by what else is told of its kind, not by
 * words: `12 citations`.
 */
const leading = new RegExp(
  String.raw`^(?:\s?\([^()\d]{1,20}\))?["”’]?\s?[,.;:，。]?\s?(?:${yearSource}[,.;:]\s?)?(?:vol(?:ume|\.)?\s?)?(?<volume>(?!${yearSource})\d{1,4})` +
    String.raw`(?:\s?\((?<issue>\d{1,4}(?:[-–]\d{1,4})?)\)|[,.]?\s?(?:no\.?|issue)\s?(?<number>\d{1,4}))?` +
    String.raw`(?:\s?[:,]\s?(?!${yearSource})(?<pages>${pagesSource})(?![\d%]))?(?=\s?(?:[,.;:，。](?!\d)|$))`,
  'diu',
);

const namedPages = new RegExp(String.raw`(?<!\p{L})(?:pp?\.?|pages?)\s?(?<pages>${pagesSource})(?![\d%])`, 'diu');
