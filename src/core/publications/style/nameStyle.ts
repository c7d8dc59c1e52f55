import { isHan } from '../../text/isHan';
import type { AuthorStyle, NameStyle } from './entryStyle';
import { templateStyle } from './entryStyle';
import { mostFrequent } from './mostFrequent';
import type { NameList } from '../names/nameList';
import { namesOf } from '../names/nameList';

/**
 * How names and lists of them are written, learned from `lists`, the nearest first; `own` are the names of the page's owner.
 * @param parted whether two initials without stops have a blank between them, `Lin M J`, where no name has two: after GB/T 7714 they do, elsewhere
 *   they are `Lin MJ`
 */
export function readNameStyle(
  lists: readonly string[],
  own: readonly string[],
  parted = false,
): Omit<AuthorStyle, 'self'> {
  const read = lists.map(list => namesOf(list, own)).filter(({ names }) => names.length > 0);
  const inverted = inversionOf(read);
  // names of lists that are put the other way round do not tell how these are written
  const alike = read.filter(list => list.inverted === inverted);
  return { ...formOf(alike, inverted, parted), ...jointsOf(read, inverted) };
}

/** What most lists do, and of as many the nearest: one entry that came from elsewhere is no style. Chinese names do not tell. */
function inversionOf(lists: readonly NameList[]): NameList['inverted'] {
  const telling = lists.filter(({ names }) => names.some(name => !isHan(name)));
  const counts = new Map<NameList['inverted'], number>();
  for (const { inverted } of telling) counts.set(inverted, (counts.get(inverted) ?? 0) + 1);
  // of a map the keys come in the order of their first lists
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'none';
}

function jointsOf(
  lists: readonly NameList[],
  inverted: NameList['inverted'],
): Pick<AuthorStyle, 'separator' | 'last' | 'pair'> {
  const fallback = templateStyle.authors;
  const joined = /\band\b|&|和/;
  const whole = lists.filter(({ goesOn }) => !goesOn);
  // before `et al.` all of them part names
  const cut = lists.flatMap(({ joints, goesOn }) => (goesOn ? joints.filter(joint => !joined.test(joint)) : []));
  const parted = lists.filter(({ joints }) => joints.length > 1);
  const inner = parted.flatMap(({ joints }) => joints.slice(0, -1));
  const most = mostFrequent((inner.length === 0 ? cut : inner).map(withoutBlank));
  const signs = parted.map(({ joints }) => joints.filter(joint => !joined.test(joint)).map(withoutBlank));
  // the nearest list tells the sign, unless it has two of them, `Mei Lin; Jo Park, Ann Reed`, or no other has it and they agree
  const isAlone =
    signs.length > 2 &&
    differsFromAll(
      signs[0]?.[0] ?? '',
      signs.slice(1).map(([sign = '']) => sign),
    );
  const [near, ...more] = (isAlone ? signs[1] : signs[0]) ?? [];
  const isMixed = more.some(joint => joint !== near);
  const several = near === undefined || isMixed || near.trim() === most?.trim() ? most : near;
  // `Mei Lin, Jo Park,Ann Reed`: the one that differs in its blank is a slip
  const asMost = (joint: string | undefined): string | undefined =>
    joint !== undefined && joint.trim() === several?.trim() ? several : joint;
  const two = asMost(whole.find(({ names }) => names.length === 2)?.joints.map(withoutBlank)[0]);
  const separator = several ?? (two === undefined || joined.test(two) ? fallback.separator : two);
  const ends = asMost(
    whole
      .find(list => list.joints.length > 1 && !(isAlone && list === parted[0]))
      ?.joints.map(withoutBlank)
      .at(-1) ?? lists.find(({ elision }) => elision !== undefined)?.elision?.joint,
  );
  const last = ends ?? two ?? separator;
  // `A and B`: no comma before the `and` of two, unless names hold commas themselves
  const withoutComma = (joint: string): string => joint.replace(/^\s?[,，]\s?(?=(?:and|&))/, ' ');
  const pair = two ?? last;
  return { separator, last, pair: inverted === 'none' ? withoutComma(pair) : pair };
}

/** `; ` where all others have `, `; `，` is that of another language. */
function differsFromAll(sign: string, others: readonly string[]): boolean {
  const isWide = (text: string): boolean => /[，；、]/.test(text);
  return (
    new Set(others.map(other => other.trim())).size === 1 &&
    others.every(other => other.trim() !== sign.trim() && isWide(other) === isWide(sign))
  );
}

/** `Mei Lin \\*, Ann Reed`: the blank stands before the mark of the name, which is left out. */
function withoutBlank(joint: string): string {
  return joint.replace(/^\s(?=[,，、;；])/, '');
}

const family = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}`;
const initials = String.raw`\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,3}`;
const familyFirst = new RegExp(String.raw`^(${family})(,?\s)(${initials})$`, 'u');
const givenFirst =
  /^(?:(\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,3})\s?\p{L}{2}|(\p{Lu}(?:[\s-]\p{Lu}){0,2}|\p{Lu}{2,3})\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}\p{L}*\p{Ll})/u;

/** The initials in capitals that stand together ahead of a name, `JP` of `JP Reed`; of `LI Wei` they are the family name, beside no others. */
function jointInitials([, , plain = '']: RegExpExecArray): string | undefined {
  return /^\p{Lu}{2,}$/u.test(plain) ? plain : undefined;
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

/** Initials that are no family name: `B Hale`, `JP Reed`. Who writes `LI Wei` does not write those. */
function isOnlyInitials([, , plain = '']: RegExpExecArray): boolean {
  return /^(?:\p{Lu}|[^AEIOU\P{Lu}]{2,3})$/u.test(plain) && !likeFamily(plain);
}

function formOf(lists: readonly NameList[], inverted: NameList['inverted'], parted: boolean): NameStyle {
  const fallback = templateStyle.authors;
  const names = lists.flatMap(list => list.names).filter(name => !isHan(name));
  const behindFamily = names.flatMap(name => matchOf(familyFirst, name));
  // `Mei LIN`, `Ann REED`: in capitals may be the family name behind the given one
  const isShouted = ([, , , letters = '']: RegExpExecArray): boolean =>
    /^\p{Lu}{2,}$/u.test(letters) && likeFamily(letters);
  const shouted = behindFamily.filter(isShouted);
  const ahead =
    behindFamily.length > shouted.length * 2 ? behindFamily : behindFamily.filter(name => !shouted.includes(name));
  const found = names.flatMap(name => matchOf(givenFirst, name));
  const joint = found.flatMap(name => jointInitials(name) ?? []);
  const families = joint.filter(likeFamily);
  const areJoint = joint.length + found.filter(isOnlyInitials).length * 2 > families.length * 2;
  const behind = areJoint ? found : found.filter(name => jointInitials(name) === undefined);
  const isMost = (count: number): boolean => count * 2 > names.length;
  const isAhead = isMost(ahead.length) || inverted === 'all';
  const written = isAhead
    ? ahead.map(found => found[3] ?? '')
    : behind.map(([, dotted, plain]) => dotted ?? plain ?? '');
  const isMostly = (texts: readonly string[], has: (text: string) => boolean): boolean =>
    texts.length === 0 || texts.filter(has).length * 2 > texts.length;
  const stop = isMostly(written, text => text.includes('.')) ? '.' : '';
  const capitals = isMost(ahead.filter(([, name = '']) => /^\P{Ll}{2,}$/u.test(name)).length);
  const several = written.find(text => /\p{Lu}.*\p{Lu}/u.test(text) && !text.includes('-')) ?? '';
  return {
    given: isMost(ahead.length + behind.length) ? 'initials' : 'full',
    order: isAhead ? 'family-first' : inverted === 'first' ? 'first-inverted' : 'given-first',
    inversion: inverted !== 'none' ? ', ' : isAhead ? ' ' : fallback.inversion,
    initial: {
      stop,
      joint: (several === '' ? stop !== '' || parted || capitals : /\p{Lu}\.?\s\p{Lu}/u.test(several)) ? ' ' : '',
    },
    capitals,
  };
}

function matchOf(form: RegExp, name: string): readonly RegExpExecArray[] {
  const found = form.exec(name);
  return found === null ? [] : [found];
}
