import { sameName } from './ownName';

/** Names separated by commas, `and`, `、`: several, or the owner alone. */
export function looksLikeNames(written: string, own: readonly string[]): boolean {
  const names = splitNames(written);
  return (
    names.every(looksLikeName) &&
    (names.length > 1 || (names.length === 1 && own.some(name => sameName(name, names[0] ?? ''))))
  );
}

/** Up to six words, each with a capital or a particle; two to six Chinese characters. */
function looksLikeName(name: string): boolean {
  if (name.length > 40 || /\d|:/.test(name)) return false;
  if (/^[\p{Script=Han}·]{2,8}$/u.test(name)) return true;
  const words = name.split(/\s+/);
  return (
    words.length <= 6 &&
    words.every(
      word =>
        /^[\p{Lu}\p{Lt}\p{Lo}'’(]/u.test(word) ||
        /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|af|zu)$/.test(word) ||
        /^(?:al|el)-/.test(word),
    )
  );
}

/** The names of a written list, without marks around them and stops behind it. */
export function splitNames(written: string): readonly string[] {
  return written
    .replace(/<\/?(?:u|b|strong|em|i|sup)>/gi, '')
    .replace(/[*`_†‡#]|\\/g, '')
    .split(/\s*[,，、;；]\s*(?:and\s|&|和)?|\s+(?:and|&)\s+|和/)
    .map(name => name.trim().replace(/(\p{L}{2})[.。:：]$/u, '$1'))
    .filter(name => name !== '' && !/^(?:et al\.?|等)$/.test(name));
}
