import { plainWidth } from './plainWidth';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The first year in a text, alone, in a date or behind letters: `2029` of `ISL2029`; none in longer numbers. In full width it is one as well, `２０２９`. */
export function firstYear(text: string): string | undefined {
  return year.exec(plainWidth(text))?.[0];
}

const span = /(?<!\d)(?:19|20)\d\d\s?[-–—~～至到]\s?(?:19|20)\d\d(?!\d)/;

/** The first span of years in a text, as it is written: `2020–2025`. */
export function firstYearSpan(text: string): string | undefined {
  return span.exec(text)?.[0];
}
