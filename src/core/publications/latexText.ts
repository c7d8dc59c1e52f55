import { subscript, superscript } from './scripts';

const symbols = new Map(
  (
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ times × cdot · pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ approx ≈ sim ∼ to → rightarrow → leftarrow ← ell ℓ ' +
    'sqrt √ partial ∂ nabla ∇ in ∈ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ oplus ⊕ otimes ⊗ star ⋆ circ ∘ dagger † ldots … dots … textendash – textemdash — ' +
    'ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ S § P ¶'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, index, words) => (index % 2 === 0 ? [...pairs, [word, words[index + 1] ?? '']] : pairs),
      [],
    ),
);

const accents = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['c', '\u0327'],
  ['k', '\u0328'],
]);

/** Commands that only choose a face, or name themselves: `\mathcal{O}` is O, `\log` is log. */
const silent =
  /^(?:math(?:cal|rm|bf|it|bb|sf|tt|frak|scr|ds)|text(?:it|bf|rm|sc|tt|sf|sl|up|normal)?|emph|operatorname|rm|bf|it|sc|tt|em|left|right|big|Big|displaystyle|ensuremath|mbox|hbox|boldsymbol|bm|noindent|protect)$/;

/**
 * LaTeX in a title or name as characters: `{\"o}` → ö, `$\mathcal{O}(n^2)$` → O(n²), `\%` → %. Braces that only keep
 * capitals are dropped. A dollar sign that opens no formula stays (`from $100 to $200`), a text without LaTeX is unchanged.
 */
export function latexToText(text: string): string {
  if (!/[\\{$]/.test(text)) return text;
  const withoutMath = text.replace(/\$\$?([^$]{1,300})\$\$?/g, (whole, inside: string) =>
    isFormula(inside) ? formula(inside) : whole,
  );
  const letters = commands(withoutMath);
  return /\{[^{}]*\}/.test(letters) ? letters.replace(/[{}]/g, '') : letters;
}

function isFormula(inside: string): boolean {
  return (
    /[\\^_{]/.test(inside) ||
    /^\S{1,20}$/.test(inside) ||
    (/^[\w\s+\-*=<>()/,]{1,40}$/.test(inside.trim()) && !/[a-z]{2}/i.test(inside))
  );
}

function formula(inside: string): string {
  return commands(inside)
    .replace(
      /\^\{([^{}]{1,20})\}|\^([^\s{}])/g,
      (_, long?: string, short?: string) => superscript(long ?? short ?? '') ?? `^${long ?? short ?? ''}`,
    )
    .replace(
      /_\{([^{}]{1,20})\}|_([^\s{}])/g,
      (_, long?: string, short?: string) => subscript(long ?? short ?? '') ?? `_${long ?? short ?? ''}`,
    )
    .replace(/[{}]/g, '');
}

function commands(text: string): string {
  return text
    .replace(
      /\{?\\([`'^"~=.])\s?(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))\}?/g,
      (_, mark: string, braced?: string, bare?: string) => accented(braced ?? bare ?? '', mark),
    )
    .replace(
      /\{?\\([uvHckr])(?:\s?\{\\?([A-Za-z])\}|\s\\?([A-Za-z])(?![A-Za-z]))\}?/g,
      (_, mark: string, braced?: string, bare?: string) => accented(braced ?? bare ?? '', mark),
    )
    .replace(/\\([%&#_$ ,])/g, '$1')
    .replace(/\\(?:textless|lt)(?![A-Za-z])/g, '<')
    .replace(/\\([A-Za-z]{1,20})(?:\{\}|[ \t]?)/g, (whole, name: string) =>
      silent.test(name) ? '' : (symbols.get(name) ?? name) + (whole.endsWith(' ') && !symbols.has(name) ? ' ' : ''),
    )
    .replace(/\\\\|~/g, ' ')
    .replace(/``|''/g, '"');
}

function accented(letter: string, mark: string): string {
  return (letter + (accents.get(mark) ?? '')).normalize('NFC');
}
