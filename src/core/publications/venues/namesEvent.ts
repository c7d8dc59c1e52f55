import { isJournalAcronym } from '../../page/venueAcronyms';
import { acronym } from './acronym';

/**
 * Whether the name of a volume is that of a conference by its acronym and its year: `Computer Vision – ECCV 2024`, `CONCUR 2024 – Concurrency
 * Theory`, `SOFSEM 2024: Theory and Practice`.
 */
export function namesEvent(name: string): boolean {
  const letters = (behind.exec(name) ?? ahead.exec(name))?.[1];
  return letters !== undefined && !publishers.test(letters) && !isJournalAcronym(letters);
}

const behind = new RegExp(String.raw`\p{L}\s[-–—]\s(${acronym})\s(?:19|20)\d\d(?=[:.,]|$)`, 'u');
const ahead = new RegExp(String.raw`^(${acronym})\s(?:19|20)\d\d(?:\s[-–—]|:)\s\p{L}`, 'u');

/** `Sensors – MDPI 2024` */
const publishers = /^(?:IEEE|ACM|IFIP|MDPI|PMLR|AAAI|USENIX)$/;
