import { isHanKanaOrHangul } from '../../text/isHan';
import type { AuthorStyle } from '../style/entryStyle';
import { escapeText, type ReadAs } from '../markup/escapeInline';
import { canBeInChineseOrder } from '../printed/chineseOrder';
import { isOwnName, ownAmong } from '../names/ownName';
import { initialsOf } from '../references/names';
import type { CslName } from '../work';
import { displayName, isOthers } from '../work';

/** Longer lists show the first ten, the owner and `et al.` */
const longest = 40;
const shown = 10;

/**
 * A list of authors as the entries around write it, the owner's name marked.
 * @param printed how a name is written already, with its marks and links: such a name stays as it is
 */
export function writeAuthors(
  names: readonly CslName[],
  style: AuthorStyle,
  own: readonly string[],
  readAs: ReadAs = 'markdown',
  printed: (name: CslName) => string | undefined = () => undefined,
): string {
  const [end] = names.slice(-1);
  if (end !== undefined && names.length > 1 && isOthers(end)) {
    const before = writeAuthors(names.slice(0, -1), { ...style, last: style.separator }, own, readAs, printed);
    return /(?:et al\.|等)$/.test(before) ? before : before + goesOn(names.at(-2), style);
  }
  const isOwn = ownAmong(names, own);
  const kept =
    names.length <= longest
      ? names
      : names.filter((name, at) => at < shown || isOwn(name) || printed(name) !== undefined);
  const written = kept.map((name, at) => {
    const before = printed(name);
    if (before !== undefined) return before;
    if (!isOwn(name)) return write(name, style, at, readAs);
    const { selfForm } = style;
    const isPrinted = selfForm !== undefined && isOwnName(name, [selfForm]);
    return marked(isPrinted ? escapeText(selfForm, readAs) : write(name, style, at, readAs), style);
  });
  if (kept.length < names.length) return written.join(style.separator) + goesOn(kept.at(-1), style);
  const last = written.at(-1) ?? '';
  if (written.length < 2) return last;
  const joint = written.length === 2 ? style.pair : style.last;
  // learned from names of another script: between Chinese and Korean ones stands no `and`
  const isForeign = /\band\b|&/.test(joint) && kept.every(name => isHanKanaOrHangul(displayName(name)));
  return written.slice(0, -1).join(style.separator) + (isForeign ? style.separator : joint) + last;
}

/**
 * The authors of a work that an entry of this style names: those before `et al.` and a last one, `others`, where its lists stop at a number of names,
 * or the first and the last with an ellipsis between, where they leave out those in the middle; all of them where the owner would not be told of.
 */
export function namedAuthors(
  names: readonly CslName[],
  { most = names.length, elision }: AuthorStyle,
  own: readonly string[],
): readonly CslName[] {
  const [end] = names.slice(-1);
  const isOwn = ownAmong(names, own);
  if (elision !== undefined && names.length > elision.before + elision.after && end && !isOthers(end)) {
    const [first, last] = [names.slice(0, elision.before), names.slice(-elision.after)];
    const isTold = [...first, ...last].some(isOwn);
    return isTold ? [...first, { literal: elision.mark }, ...last] : names;
  }
  const before = names.slice(0, most);
  const isCut = before.length < names.length && before.some(isOwn);
  return isCut ? [...before, { literal: 'others' }] : names;
}

/** What says behind the last name that a list goes on: `, et al.`; in Chinese `等` or, as in lists beside, `, 等`; between full-width commas `，et al.` */
function goesOn(last: CslName | undefined, { separator, beforeHanOthers = '' }: AuthorStyle): string {
  const isHan = last !== undefined && /\p{Script=Han}$/u.test(displayName(last));
  if (isHan || separator.includes('、')) return `${beforeHanOthers}等`;
  return `${/[，；]/.test(separator) ? separator : ', '}et al.`;
}

function write(name: CslName, style: AuthorStyle, at: number, readAs: ReadAs): string {
  if (name.family === undefined || name.given === undefined || isHanKanaOrHangul(name.family))
    return escapeText(displayName(name), readAs);
  const { stop, joint } = style.initial;
  const given =
    style.given === 'full'
      ? name.given
      : initialsOf(name.given)
          .map(initial => initial + stop)
          .join(joint)
          .replace(/ -/g, '-');
  const family = style.capitals ? name.family.toUpperCase() : name.family;
  // without a comma, initials or capitals the order is that of Chinese, in which nobody would know the family name of `Reed Ann`
  const isUnmarked = style.inversion === ' ' && style.given === 'full' && !style.capitals;
  const isInverted =
    style.order === 'family-first'
      ? !isUnmarked || canBeInChineseOrder(name.family, given)
      : style.order === 'first-inverted' && at === 0;
  const suffix = name.suffix === undefined ? '' : `${style.inversion}${name.suffix}`;
  const whole = isInverted ? family + style.inversion + given + suffix : displayName({ ...name, family, given });
  return escapeText(whole, readAs);
}

/** A written name in the owner's mark. Between backticks kramdown knows no escapes, so there is nothing to escape. */
export function marked(name: string, { self }: Pick<AuthorStyle, 'self'>): string {
  return self.open + (self.open === '`' ? name.replace(/\\(?=[^\w\s])/g, '').replace(/`/g, "'") : name) + self.close;
}
