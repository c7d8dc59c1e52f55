import { isCutShort } from '../venues/cutWords';
import { isNamedJournal } from '../venues/namedJournals';
import { endsInSubject, namesVenue } from '../venues/venueWords';
import { isOrganisation } from './postWords';

/**
 * Whether what reads like a person's name ahead of a linked title is that of a journal or an event, or says what the link is, as in lists that have these
 * first: `Nature Water`, `Energy Policy`, `Press Release`. Somebody may be called so of whom the page has told before.
 */
export function isCalledOtherwise(name: string): boolean {
  // the stop of `J. Lin` ends an initial, that of `J. Hydrol.` a word
  const isPerson = /^J\.\s\p{L}/u.test(name) && !isCutShort(name.slice(name.lastIndexOf(' ') + 1).replace('.', ''));
  return (
    (!isPerson && namesVenue(name.replace(/\sJ\./g, ''))) ||
    isNamedJournal(name) ||
    endsInSubject(name) ||
    isOrganisation(name) ||
    label.test(name)
  );
}

const label =
  /^(?:Press|Media|News|Blog|Research|Featured|Selected|Invited)\s|\s(?:Coverage|Release|Desk|News|Media|Highlights?|Interview|Forum|Summit|Meeting|Review|Article|Paper|Preprint|Report|Topic|Access|Today|Policy|Resource|Advance)s?$/u;
