/** Whether a word in small letters is one that stands before a family name: `van`, `de`, `bin`. */
export function isNameParticle(word: string): boolean {
  return /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|el|al|bin|bint|ibn|af|zu)$/.test(word);
}

/** Whether a word that begins with a small letter may stand in a name: one of these, `v.`, that of `Soto y Luna` or of `Sam al-Malik`. */
export function isSmallNameWord(word: string): boolean {
  return isNameParticle(word) || /^(?:v\.|y|e|(?:al|el|ul)-[\p{L}'’‘]+)$/u.test(word);
}
