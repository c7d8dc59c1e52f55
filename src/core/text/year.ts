import { plainWidth } from './plainWidth';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The first year in a text, alone, in a date or behind letters: `2029` of `ISL2029`; none in longer numbers. In full width it is one as well, `２０２９`. */
export function firstYear(text: string): string | undefined {
  return year.exec(plainWidth(text))?.[0];
}
