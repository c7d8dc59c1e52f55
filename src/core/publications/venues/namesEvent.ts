import { isConferenceAcronym } from '../../page/venues/venueAcronyms';
import { acronym } from './acronym';

/**
 * Whether the name of a volume is that of a known conference by its acronym and its year: `Computer Vision – ECCV 2024`, `CONCUR 2024 –
 * Concurrency Theory`, `SOFSEM 2024: Theory and Practice`. Journals and reports have others behind a dash: `World Energy Outlook – IEA 2024`.
 */
export function namesEvent(name: string): boolean {
  const letters = eventLetters(name);
  return letters !== undefined && isConferenceAcronym(letters) && !unlike.test(name);
}

/** The acronym that has its year beside it and a dash or a colon between itself and the words of the name. */
export function eventLetters(name: string): string | undefined {
  return (behind.exec(name) ?? ahead.exec(name))?.[1];
}

const behind = new RegExp(String.raw`\p{L}\s[-–—]\s(${acronym})\s(?:19|20)\d\d(?=[:.,]|$)`, 'u');
/** In `SC 2024: m1234` a number of the article follows. */
const ahead = new RegExp(String.raw`^(${acronym})\s(?:19|20)\d\d(?:\s[-–—]|:)\s(?!\p{L}{1,8}\d)\p{L}`, 'u');

const unlike = /thes[ei]s|dissertation|report|arxiv|journal|transactions|letters/i;
