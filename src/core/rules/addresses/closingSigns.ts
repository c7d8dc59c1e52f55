const quotes = '"\'`“”„‘’«»「」『』';

/** What closes what: `[Lakes](“https://lakes.example")` has quotation marks of two kinds. */
const pairs: readonly { readonly opening: string; readonly closing: string }[] = [
  { opening: '(（', closing: ')）' },
  { opening: '[【', closing: ']】' },
  { opening: '{', closing: '}' },
  { opening: '<《〈', closing: '>》〉' },
  { opening: '*', closing: '*' },
  { opening: quotes, closing: quotes },
];

/** An address without the signs at its end that close those `before` it: `https://lakes.example` of `https://lakes.example”)` behind `(“`. */
export function withoutClosing(before: string, address: string): string {
  return Array.from(before).reduce(withoutClosingOf, address);
}

function withoutClosingOf(address: string, sign: string): string {
  const pair = pairs.find(({ opening }) => opening.includes(sign));
  if (pair === undefined) return address;
  const count = (signs: string): number => Array.from(address).filter(each => signs.includes(each)).length;
  // `https://lakes.example/a_(b)` closes a bracket of its own
  const isOwn = pair.opening !== pair.closing && count(pair.opening) >= count(pair.closing);
  return !isOwn && pair.closing.includes(address.slice(-1)) ? address.slice(0, -1) : address;
}
