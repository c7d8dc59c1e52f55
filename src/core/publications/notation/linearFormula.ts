import { subscript, superscript } from './scripts';

/** `1/2`, `(a+b)/c` */
export function fraction(top: string, bottom: string): string {
  return `${operand(top)}/${operand(bottom)}`;
}

/** `√s`, `√(s+1)`, of the third degree `³√n`. */
export function root(text: string, degree = ''): string {
  return `${superscript(degree) ?? degree}√${operand(text)}`;
}

/** `²`; `^x` where Unicode has no such letter, `^(1+o(1))` of several. A star, a prime or `®` is raised by itself: `C*`; a ring is a degree: `45°`; `TM` has a sign. */
export function raised(script: string): string {
  if (script === '∘') return '°';
  if (script === 'TM') return '™';
  if (/^[*∗⋆†‡′″®™©℠]*$/u.test(script)) return script;
  return superscript(script) ?? (isOne(script) ? `^${script}` : `^(${script})`);
}

/** `₂`; `_⊙` where Unicode has no such letter, `_(i,j)` of several, but for a word: `s_NN` is how it is written everywhere, as is `PM2.5`. */
export function lowered(script: string): string {
  if (script === '' || /^\d{1,3}\.\d{1,3}$/.test(script)) return script;
  return subscript(script) ?? (isOne(script) || isWord(script) ? `_${script}` : `_(${script})`);
}

/**
 * What is raised outside of a formula. A word or a sign stays on the line where Unicode has no character for it, as all write it (`LoomTM`, `CreERT2`,
 * `Atg5fl/fl`); an exponent would be another number there: `n^(1/2)`.
 */
export function raisedInText(script: string): string {
  return superscript(script) ?? (exponent.test(script.trim()) ? raised(script.trim()) : script);
}

/** `1/2`, `2k+1`, `O(n)` */
const exponent = /^[-−+]?(?:\d{1,9}\p{L}?|\p{L})(?:[-−+/](?:\d{1,9}\p{L}?|\p{L}))+$|^[^\s()]{1,9}\([^()]{1,30}\)/u;

/** `B̄` of B and U+0304; a sign over more than one letter is left out. */
export function markedLetter(letter: string, mark: string): string {
  return /^\p{L}$/u.test(letter) ? (letter.replace('ı', 'i').replace('ȷ', 'j') + mark).normalize('NFC') : letter;
}

/** What stays together beside a slash or under a root; the rest in parentheses. */
function operand(text: string): string {
  return isWord(text.replace(/[.√_]/g, '')) ? text : `(${text})`;
}

function isOne(text: string): boolean {
  return /^.\p{M}*$/u.test(text);
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]*$/u.test(text);
}
