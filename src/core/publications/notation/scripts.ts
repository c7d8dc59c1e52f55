const upper = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const lower = pairs('0123456789+-=()aeijknoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₙₒₚᵣₛₜᵤᵥₓ');

/** `2` raised as `²`; `undefined` where Unicode lacks one of the characters. NFKC turns it back, so titles still compare. */
export function superscript(text: string): string | undefined {
  return mapped(text, upper);
}

/** `90` lowered as `₉₀`; `undefined` where Unicode lacks one of the characters. */
export function subscript(text: string): string | undefined {
  return mapped(text, lower);
}

function mapped(text: string, table: ReadonlyMap<string, string>): string | undefined {
  const characters = Array.from(text.replace(/−/g, '-').trim(), c => table.get(c));
  return characters.length === 0 || characters.includes(undefined) ? undefined : characters.join('');
}

function pairs(plain: string, script: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (c, at) => [c, script.charAt(at)]));
}
