import { isConferenceAcronym } from './venueAcronyms';

/**
 * A text with an apostrophe for the hyphen by which some conferences have their years, `AAAI'26` of `AAAI-26`, so that both are read alike; each
 * character keeps its place. `GPT-4`, `COVID-19` and the names of conferences that nobody knows stay as they are.
 */
export function withShortYears(text: string): string {
  return text.replace(hyphened, (whole, name: string) => {
    const [last = ''] = name.split('-').slice(-1);
    return isConferenceAcronym(name) || isConferenceAcronym(last) ? `${name}'` : whole;
  });
}

const hyphened = /(?<![\p{L}\d'’-])([A-Z]{2,9}(?:-[A-Z]{2,9})?)[-–](?=[0-3]\d(?![\d\p{L}-]))/gu;
