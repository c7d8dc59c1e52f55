/** Whether a word in small letters is one that stands before a family name: `van`, `de`, `bin`. */
export function isNameParticle(word: string): boolean {
  return /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|af|zu)$/.test(word);
}
