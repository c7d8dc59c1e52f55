/** The named entities publishers put into titles and names (a choice from https://html.spec.whatwg.org/multipage/named-characters.html). */
const named = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 shy \u00ad ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » middot · bull • deg ° plusmn ± times × minus − ' +
    'alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω micro µ reg ® copy © trade ™ szlig ß aelig æ AElig Æ oelig œ OElig Œ oslash ø Oslash Ø ' +
    'eth ð thorn þ inodot ı lstrok ł Lstrok Ł dstrok đ aring å Aring Å infin ∞ le ≤ ge ≥ ne ≠ asymp ≈ rarr → larr ← prime ′ Prime ″ hyphen ‐ ensp \u2002 emsp \u2003 thinsp \u2009'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, index, words) => (index % 2 === 0 ? [...pairs, [word, words[index + 1] ?? '']] : pairs),
      [],
    ),
);

/** `&uuml;` is u with the mark `uml`; the rest of HTML's accented letters follow the same pattern. */
const marks = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['dot', '\u0307'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
  ['ogon', '\u0328'],
]);

/** Decodes HTML's character references once; what is none stays as written. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? accented(name) ?? whole;
      return character(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10)) ?? whole;
    },
  );
}

/** Decodes up to three times: Crossref holds `&amp;amp;lt;` where a text was escaped at each of a publisher's steps. */
export function decodeRepeatedly(text: string): string {
  let result = text;
  for (let round = 0; round < 3; round++) {
    const next = decodeEntities(result);
    if (next === result) break;
    result = next;
  }
  return result;
}

function accented(name: string): string | undefined {
  const mark = marks.get(name.slice(1));
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC');
}

function character(code: number): string | undefined {
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
