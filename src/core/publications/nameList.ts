import { sameName } from './ownName';

/** Names separated by commas, `and`, `、`: several, or the owner alone. */
export function looksLikeNames(written: string, own: readonly string[]): boolean {
  const names = splitNames(written);
  return (
    names.every(looksLikeName) &&
    (names.length > 1 || (names.length === 1 && own.some(name => sameName(name, names[0] ?? ''))))
  );
}

/** Up to six words, each with a capital or a particle; two to four Chinese characters. */
export function looksLikeName(name: string): boolean {
  if (name.length > 40 || /\d|:/.test(name)) return false;
  if (/\p{Script=Han}/u.test(name))
    return /^\p{Script=Han}{2,4}$|^[\p{Script=Han}·・]{3,14}$/u.test(name) && (name.length < 5 || /[·・]/.test(name));
  const words = name.split(/\s+/);
  return (
    words.length <= 6 &&
    words.every(
      word =>
        /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word) ||
        /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|af|zu)$/.test(word) ||
        /^(?:al|el)-/.test(word),
    )
  );
}

/** The names of a written list, without marks around them and stops behind it. */
export function splitNames(written: string): readonly string[] {
  return written
    .replace(/\[([^[\]]{1,60})\]\([^()]{0,300}\)/g, '$1')
    .replace(/<sup>[^<>]{0,20}<\/sup>|<\/?(?:u|b|strong|em|i|font)(?:\s[^<>]{0,60})?>/gi, '')
    .replace(/[*`_†‡✝✉#]|\\/g, '')
    .split(/\s*[,，、;；]\s*(?:and\s|&|和)?|\s+(?:and|&)\s+|和/)
    .map(name => name.trim().replace(/(\p{L}{2})[.。]$/u, '$1'))
    .filter(name => !/^(?:et al\.?|等|\.{0,3}|…)$/.test(name));
}
