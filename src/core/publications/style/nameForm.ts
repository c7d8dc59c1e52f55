import { isHan } from '../../text/isHan';
import { sameName } from '../names/ownName';
import { readPrintedNames } from '../printed/printedNames';

/** How one name is written. */
export interface NameForm {
  /** The family name stands first: `Lin Mei`, `Lin, M.`. */
  readonly isFamilyFirst: boolean;
  /** `Mei`, `M.`, `JP` */
  readonly given: string;
  /** The family name alone is in capitals: `Mei LIN`, `LIN M`. */
  readonly capitals: boolean;
  /** Whether it is a name of the page's owner, which may be in full among others with initials: `Q. Wei, Jingyu Fu`. */
  readonly isOwn: boolean;
}

/**
 * How the names of lists are written, each list by what is read of it as a whole (see `readPrintedNames`). Who stands in one word or more than five, in Chinese characters or as a
 * group tells nothing, nor does a list of which nobody can tell: `Wei LI, Ming WU`.
 * @param own the names of the page's owner
 */
export function nameForms(lists: readonly (readonly string[])[], own: readonly string[]): readonly NameForm[] {
  return withFamiliesAhead(
    lists.flatMap(list => {
      const names = list.map(withBlanks).filter(name => !isHan(name) && /^\S+(?:\s\S+){1,4}$/.test(name));
      const read = readPrintedNames(names, true, own) ?? [];
      return names.flatMap((name, at) => {
        const form = formOf(name, read[at]?.family, read[at]?.given);
        return form === undefined ? [] : { ...form, isOwn: own.some(candidate => sameName(candidate, name)) };
      });
    }),
  );
}

/** `M.Lin` is read as `M. Lin`. */
function withBlanks(name: string): string {
  return name.replace(/(?<=\p{Lu}\.)(?=\p{Lu}[\p{L}'’])/gu, ' ');
}

/** Whether a given name is only its initials: `M.`, `JP`, `K.-L.` */
export function isInitials({ given }: Pick<NameForm, 'given'>): boolean {
  return /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(given);
}

function formOf(
  name: string,
  family: string | undefined,
  given: string | undefined,
): Omit<NameForm, 'isOwn'> | undefined {
  if (family === undefined || given === undefined) return undefined;
  const [letters, sought] = [name.toLowerCase(), family.toLowerCase()];
  const isFamilyFirst = /^,?\s/.test(letters.slice(sought.length)) && letters.startsWith(sought);
  const start = letters.lastIndexOf(sought);
  const printed = isFamilyFirst || start < 0 ? name.slice(0, sought.length) : name.slice(start, start + sought.length);
  // all of `BOHAI TANG` is in capitals
  const isApart = /\p{Ll}/u.test(name) || isInitials({ given });
  return { isFamilyFirst, given, capitals: /^\P{Ll}{2,}$/u.test(printed) && isApart };
}

/**
 * `KIM Minsu, LEE Jisoo` are read as if `KIM` were initials, as `JP` of `JP Reed` are. Over all names of a page most of those capitals are like family names, or
 * there are others that cannot be any.
 */
function withFamiliesAhead(forms: readonly NameForm[]): readonly NameForm[] {
  const joint = forms.filter(isJointAhead);
  const families = joint.filter(({ given }) => likeFamily(given));
  if (joint.length + forms.filter(isOnlyInitials).length * 2 > families.length * 2) return forms;
  return forms.map(form =>
    families.includes(form) ? { ...form, isFamilyFirst: true, given: '', capitals: true } : form,
  );
}

function isJointAhead({ isFamilyFirst, given }: NameForm): boolean {
  return !isFamilyFirst && /^\p{Lu}{2,3}$/u.test(given);
}

/** Initials that are no family name: `B Hale`, `JP Reed`. Who writes `LI Wei` does not write those. */
function isOnlyInitials({ isFamilyFirst, given }: NameForm): boolean {
  return !isFamilyFirst && /^(?:\p{Lu}|[^AEIOU\P{Lu}]{2,3})$/u.test(given) && !likeFamily(given);
}

/**
 * Capitals ahead of a name that may be a family name as well: `LI Wei`, `KIM Minsu`, `VU Minh`, and the short ones without a consonant ahead of a vowel. Of two
 * letters few are: `JA`, `KE` and `JO` are initials.
 */
function likeFamily(letters: string): boolean {
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '');
  const isSpoken = plain.length === 2 ? familyOfTwoLetters.test(plain) : /[^AEIOU][AEIOU]/.test(plain);
  return isSpoken || /^(?:AHN|AN|IM|LV|NG|OH|OU|UM)$/.test(plain);
}

const familyOfTwoLetters = /^(?:[^AEIOU]U|[BJLNQXY]I|[DHKLMNSV]O|GE|HA|HE|LE|MA|NA|YE)$/;
