import { distance } from 'fastest-levenshtein';
import { withoutAuthorMarks } from '../../page/names/authorMarks';
import { rememberedTexts } from '../../remembered';
import { isCollective } from '../names/collectiveNames';
import { displayName, type CslName } from '../work';
import { isEastAsian, wordsOf } from '../../text/foldedText';

/** How the authors printed with a title agree with those registered. */
export type AuthorAgreement =
  /** The first author is registered, or half of them are. */
  | 'most'
  | 'some'
  | 'none'
  /** Nothing to compare: no names on one side, none but of groups, or none in the script of the other. */
  | 'unknown';

export interface AuthorComparison {
  readonly agreement: AuthorAgreement;
  /** Registered authors that are certainly not printed, in order; empty where the printed list says that it is not complete. */
  readonly missing: readonly string[];
  /** Printed names that are certainly not registered, in order, by their index. */
  readonly unregistered: readonly number[];
}

const unknown: AuthorComparison = { agreement: 'unknown', missing: [], unregistered: [] };

/**
 * Compares printed names with registered ones as sets: the order of authors is the registry's own affair. Who is printed in one script may be
 * anybody who is registered in another. Who belongs to a group, `Lake Collaboration`, is told on neither side: persons say nothing against one, nor
 * does a group that is not registered beside persons. `isComplete` is false for a list that ends with `et al.`, `…`, `等`.
 */
export function compareAuthors(
  written: readonly string[],
  registered: readonly CslName[],
  isComplete: boolean,
): AuthorComparison {
  const names = registered.filter(({ literal }) => literal === undefined || wordsOf(literal).length <= 5).map(toName);
  const printed = written.map(withoutGroup);
  const own = printed.map(text => nameOf([text]));
  if (own.length === 0 || names.length === 0 || names.length < registered.length) return unknown;
  const found = paired(printed, names);
  if (printed.every(isCollective) || registered.every(({ literal }) => literal !== undefined && isCollective(literal)))
    return found.some(at => at !== undefined) ? { ...unknown, agreement: 'most' } : unknown;
  const taken = new Set(found);
  const strangers = own.flatMap((name, at) =>
    found[at] === undefined && !isCollective(printed[at] ?? '') ? [{ name, at }] : [],
  );
  const absent = names.flatMap((name, at) => (taken.has(at) ? [] : [{ name, at }]));
  // `牧之遥` may be the one who is registered as Zhiyao Mu
  const isPerhaps = ({ name }: Unmatched, others: readonly Unmatched[]): boolean =>
    others.some(other => other.name.han !== name.han);
  const unregistered = strangers.filter(stranger => !isPerhaps(stranger, absent));
  const missing = absent.filter(one => !isPerhaps(one, strangers));
  const count = found.filter(at => at !== undefined).length;
  if (count === 0 && unregistered.length < strangers.length) return unknown;
  const most = found[0] !== undefined || count >= unregistered.length;
  return {
    agreement: count === 0 ? 'none' : most ? 'most' : 'some',
    missing: isComplete ? missing.flatMap(({ at }) => registered[at] ?? []).map(displayName) : [],
    unregistered: unregistered.map(({ at }) => at),
  };
}

/** `Lake Collaboration` of `on behalf of the Lake Collaboration` and of `Lake Collaboration (with Mei Lin)`, `Mei Lin` of `Mei Lin (Lake Collaboration)`. */
function withoutGroup(written: string): string {
  const name = written.replace(/^(?:on behalf of|for)\s(?:the\s)?/i, '');
  const [, head = '', inside = ''] = /^([^()（）]{1,200})[(（]([^()（）]{1,200})[)）]$/.exec(name) ?? [];
  return [head, inside].some(part => isCollective(part.trim())) ? head.trim() : name;
}

/** Which registered author each printed name is, by index; the halves of a name that was read as two (`Lin, Mei`) are one and the same. */
export function registeredAuthors(
  printed: readonly string[],
  registered: readonly CslName[],
): readonly (number | undefined)[] {
  return paired(printed, registered.map(toName));
}

function paired(printed: readonly string[], names: readonly Name[]): readonly (number | undefined)[] {
  const taken = new Set<number>();
  const take = (name: Name): number | undefined => {
    const at = names.findIndex((other, index) => !taken.has(index) && areSameSpelled(name, other));
    if (at < 0) return undefined;
    taken.add(at);
    return at;
  };
  const own = printed.map(text => nameOf([text]));
  const found: (number | undefined)[] = [];
  for (const [at, name] of own.entries()) {
    // `Lin, Mei, Ada Reed`: a first author with the family name in front is read as two
    const before = own[at - 1];
    const halves = name.tokens.length === 1 && before?.tokens.length === 1 && found[at - 1] === undefined;
    const whole = halves ? take(nameOf([printed[at - 1] ?? '', printed[at] ?? ''])) : undefined;
    if (whole !== undefined) found[at - 1] = whole;
    found.push(whole ?? take(name));
  }
  return found;
}

/** A name that none of the other side is, and its index. */
interface Unmatched {
  readonly name: Name;
  readonly at: number;
}

interface Name {
  readonly tokens: readonly string[];
  readonly joined: string;
  readonly sorted: string;
  readonly han: boolean;
  /** The name with its umlauts as two letters each, where it has any: `Joerg Mueller` of `Jörg Müller`. */
  readonly spelled: Name | undefined;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** What follows or surrounds a name but is no part of it. */
const addition = /^(?:jr|sr|ii|iii|iv|phd|dr|prof|md)$/;

function toName(name: CslName): Name {
  return nameOf(name.literal === undefined ? [name.given ?? '', name.family ?? ''] : [name.literal]);
}

/** Longer names are nobody's, and comparing them letter by letter takes their length by that of the other. In characters, of each part. */
const longestPart = 250;

function nameOf(parts: readonly string[]): Name {
  return readName(parts.map(part => part.slice(0, longestPart)).join(' '));
}

const readName = rememberedTexts(4000, (written): Name => {
  const text = withoutAuthorMarks(written).replace(/\d+/g, ' ');
  const words = wordsOf(text).filter(word => !addition.test(word));
  const han = isEastAsian(text);
  const composed = text.normalize('NFC');
  const spelled = composed.replace(/[äöüåø]/gi, letter => umlauts[letter.toLowerCase()] ?? letter);
  return {
    tokens: words,
    joined: words.join(''),
    sorted: [...words].sort().join(' '),
    han,
    spelled: spelled === composed ? undefined : nameOf([spelled]),
  };
});

/** `Jörg Müller` and `Joerg Mueller` are one; `Xu` and `Xue`, of which neither has a mark, are two. */
function areSameSpelled(a: Name, b: Name): boolean {
  return areSame(a, b) || ((a.spelled ?? b.spelled) !== undefined && areSame(a.spelled ?? a, b.spelled ?? b));
}

function areSame(a: Name, b: Name): boolean {
  if (a.joined === '' || b.joined === '') return false;
  if (a.joined === b.joined || a.sorted === b.sorted) return true;
  if (isRotation(a, b) || isRotation(b, a)) return true;
  if (a.han || b.han) return false;
  if (shareFamily(a, b)) return true;
  const length = Math.max(a.joined.length, b.joined.length);
  return length >= 6 && 1 - distance(a.joined, b.joined) / length >= 0.86;
}

/** `MING Zhangqiang` and `Zhang-Qiang Ming`, `林梅` and `梅 林`: the same words, parted otherwise and the other way round. */
function isRotation({ tokens, joined: own }: Name, { joined }: Name): boolean {
  if (own.length !== joined.length) return false;
  return tokens.some((_, at) => [...tokens.slice(at), ...tokens.slice(0, at)].join('') === joined);
}

/** `M. Lin`, `Lin M.`, `Lin, Mei` and `Mei Lin`: a word in common, and the others can be initials of each other. */
function shareFamily(a: Name, b: Name): boolean {
  const shared = a.tokens.filter(token => token.length >= 2 && b.tokens.includes(token));
  const restA = a.tokens.filter(token => !shared.includes(token));
  const restB = b.tokens.filter(token => !shared.includes(token));
  if (shared.length === 0) return false;
  if (restA.length === 0 || restB.length === 0) return shared.length >= 2;
  return canBeInitials(restA, restB) || canBeInitials(restB, restA);
}

/** `m` of `mei`, `xy` of `xiao yong`. */
function canBeInitials(initials: readonly string[], words: readonly string[]): boolean {
  const letters = initials.join('');
  const heads = words.map(word => word.charAt(0)).join('');
  // `li` is a name, `xy` two initials
  const abbreviated = initials.every(token => token.length === 1 || /^[^aeiouy][^aeiou]$/.test(token));
  return abbreviated && (heads.startsWith(letters) || letters.startsWith(heads));
}
