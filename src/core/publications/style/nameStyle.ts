import { isHan } from '../../text/isHan';
import type { AuthorStyle, NameStyle } from './entryStyle';
import { templateStyle } from './entryStyle';
import { isInitials, nameForms, type NameForm } from './nameForm';
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
  const forms = nameForms(
    alike.slice(0, telling).map(({ names }) => names),
    own,
  );
  return { ...formOf(forms, inverted, parted), ...jointsOf(read, inverted) };
}

/** So many lists, the nearest, tell how names are written: reading names is not cheap, and more would say the same. */
const telling = 30;

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
  // `Mei Lin et al. (with Ann Reed)`: a blank alone joins no two names
  const two = asMost(
    whole
      .find(({ names, joints: [joint = ''] }) => names.length === 2 && joint.trim() !== '')
      ?.joints.map(withoutBlank)[0],
  );
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

/** Order, given names and capitals are what most names have whose form can be told; of given names the owner's own tells nothing beside others. */
function formOf(forms: readonly NameForm[], inverted: NameList['inverted'], parted: boolean): NameStyle {
  const fallback = templateStyle.authors;
  const isMost = (has: (form: NameForm) => boolean): boolean => forms.filter(has).length * 2 > forms.length;
  const isFamilyFirst = inverted === 'all' || (inverted === 'none' && isMost(form => form.isFamilyFirst));
  const capitals = isMost(form => form.capitals);
  const others = forms.filter(({ isOwn }) => !isOwn);
  // `Mei Lin, Bo W.`: one beside the owner's is no rule
  const asked = others.length < 2 ? forms : others;
  return {
    given: asked.filter(isInitials).length * 2 > asked.length ? 'initials' : 'full',
    order: isFamilyFirst ? 'family-first' : inverted === 'first' ? 'first-inverted' : 'given-first',
    inversion: inverted !== 'none' ? ', ' : isFamilyFirst ? ' ' : fallback.inversion,
    initial: initialOf(
      forms.filter(form => isInitials(form) && form.isFamilyFirst === isFamilyFirst).map(({ given }) => given),
      parted || capitals,
    ),
    capitals,
  };
}

/** What is behind an initial and between two, where `parted` says the latter of those without a stop if none of them has two. */
function initialOf(written: readonly string[], parted: boolean): NameStyle['initial'] {
  const isDotted = written.length === 0 || written.filter(text => text.includes('.')).length * 2 > written.length;
  const several = written.find(text => /\p{Lu}.*\p{Lu}/u.test(text) && !text.includes('-'));
  const isParted = several === undefined ? isDotted || parted : /\p{Lu}\.?\s\p{Lu}/u.test(several);
  return { stop: isDotted ? '.' : '', joint: isParted ? ' ' : '' };
}
