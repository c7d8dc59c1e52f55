/** Words of speech, and of venues and publishers, that are family names as well. */
export const familyWordSource = 'Best|In|My|No|On|Springer';
const family = new RegExp(`^(?:${familyWordSource})$`);

/** What stands before such a word in speech: `Patent No`, `Sign In`, `Published In`. */
const noGiven =
  /^(?:application|article|book|chapter|grant|hands|item|log|manuscript|opt|patent|plug|publication|reference|registration|report|second|serial|sign|zoom|\p{L}+ed)$/iu;

/** Where Springer publishes: `Cham Springer`, `Tokyo Springer`. */
const ofSpringer =
  /^(?:Amsterdam|Basel|Beijing|Berlin|Boston|Budapest|Cham|Delhi|Dordrecht|Heidelberg|London|Milano?|Paris|Singapore|Tokyo|Vienna|Wien|Wiesbaden|Zurich)$/;

/** `Moving On`; `Irving Springer` is a person. */
const ofMotion = /^\p{L}{3,}ing\s(?:.{1,40}\s)?(?:In|On)$/u;

/** `Mary`, `Juan Pablo`, `Kyoung-Woon` and `Noah A.` */
const given = /^\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*(?:\s\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.?){0,2}$/u;

/** Words that are also the initials of somebody: `Price IN`, `Reed AT`. */
export const initialsWordSource = 'AN|AT|IN|MY|NO|OF|ON|OUR|PP|WE';
const initials = new RegExp(`^(?:${initialsWordSource})$`);

/** Whether a name may end in a word that is a family name behind a given one: `Mary Best`, `Jinho In`, `Noah A. Springer`. */
export function endsInFamilyWord(name: string): boolean {
  const [ahead, last] = apart(name);
  if (!family.test(last) || !given.test(ahead) || ofMotion.test(name)) return false;
  const words = ahead.split(' ');
  return !words.some(word => noGiven.test(word) || (last === 'Springer' && ofSpringer.test(word)));
}

/** Whether a name is such a family name with initials behind it: `Best M`. */
export function isFamilyWordWithInitials(name: string): boolean {
  const [ahead, last] = apart(name);
  return family.test(ahead) && /^\p{Lu}{1,3}$/u.test(last);
}

/** Whether a name may end in initials in capitals behind a family name: `Price IN`. */
export function endsInInitialsWord(name: string): boolean {
  const [ahead, last] = apart(name);
  return initials.test(last) && /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(ahead) && !noGiven.test(ahead);
}

function apart(name: string): readonly [ahead: string, last: string] {
  const at = name.lastIndexOf(' ');
  return at === -1 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}
