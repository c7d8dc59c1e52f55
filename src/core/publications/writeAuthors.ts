import type { AuthorStyle } from './entryStyle';
import { escapeInline } from './escapeInline';
import { isOwnName } from './ownName';
import type { CslName } from './work';
import { displayName, isOthers } from './work';

/** Longer lists show the first ten, the owner and `et al.` */
const longest = 40;
const shown = 10;

/** A list of authors as the entries around write it, the owner's name marked. */
export function writeAuthors(names: readonly CslName[], style: AuthorStyle, own: readonly string[]): string {
  const [end] = names.slice(-1);
  if (end !== undefined && names.length > 1 && isOthers(end)) {
    const before = writeAuthors(names.slice(0, -1), { ...style, last: style.separator }, own);
    if (before.endsWith('et al.')) return before;
    return /\p{Script=Han}$/u.test(displayName(names.at(-2) ?? end)) ? `${before}等` : `${before}, et al.`;
  }
  const isOwn = (name: CslName): boolean => isOwnName(name, own);
  const kept = names.length <= longest ? names : names.filter((name, at) => at < shown || isOwn(name));
  const written = kept.map(name => (isOwn(name) ? marked(write(name, style), style) : write(name, style)));
  if (kept.length < names.length) return `${written.join(style.separator)}, et al.`;
  const last = written.at(-1) ?? '';
  // `A and B`: no comma before the `and` of two
  const joint = written.length === 2 ? style.last.replace(/^[,，]\s?(?=\s?(?:and|&))/, ' ') : style.last;
  return written.length < 2 ? last : written.slice(0, -1).join(style.separator) + joint.replace(/^\s{2}/, ' ') + last;
}

function write(name: CslName, style: AuthorStyle): string {
  if (
    style.given === 'full' ||
    name.family === undefined ||
    name.given === undefined ||
    /\p{Script=Han}/u.test(name.family)
  )
    return escapeInline(displayName(name));
  const initials = name.given
    .split(/\s+/)
    .map(part =>
      part
        .split('-')
        .map(piece => (piece === '' ? '' : `${piece.charAt(0).toUpperCase()}.`))
        .join('-'),
    )
    .join(' ');
  return escapeInline(displayName({ ...name, given: initials }));
}

/** Between backticks kramdown knows no escapes, so there is nothing to escape. */
function marked(name: string, { self }: AuthorStyle): string {
  return self.open + (self.open === '`' ? name.replace(/\\(?=[^\w\s])/g, '').replace(/`/g, "'") : name) + self.close;
}
