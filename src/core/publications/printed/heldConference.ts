import { spells } from '../../page/venues/venueWords';
import { isConferenceAcronym, isJournalAcronym } from '../../page/venues/venueAcronyms';
import { acronym } from '../venues/acronym';
import { venueType } from '../venues/venueType';

/** Whether what stands behind a journal is the conference whose papers it holds, and no short form of it: `ACM Transactions on Graphics (SIGGRAPH Asia)`. */
export function isHeldConference(journal: string, behind: string): boolean {
  return (
    isConferenceAcronym(behind) &&
    !isJournalAcronym(behind) &&
    venueType(journal) === 'article-journal' &&
    !spells(journal, behind)
  );
}

const held = new RegExp(
  String.raw`[(（](?:[Ii]n\s|[Pp]resented\sat\s)?(?:[Pp]roc(?:eedings|\.)?\s(?:of\s(?:the\s)?)?)?(?:(?:ACM|IEEE)\s)?${acronym}(?:\s\p{Lu}\p{L}{2,8})?(?:[\s-]{1,2}(?<year>(?:19|20)\d\d)|\s?['’](?<short>\d\d))[)）]`,
  'u',
);

/** The year of the conference in brackets behind a journal, which is that of the issue as long as no other is written: `ACM TOG (SIGGRAPH Asia 2029)`. */
export function yearOfHeld(written: string): number | undefined {
  const { year, short } = held.exec(written)?.groups ?? {};
  const found = year ?? (short === undefined ? undefined : `20${short}`);
  return found === undefined ? undefined : Number(found);
}
