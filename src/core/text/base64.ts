const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4: `bWVp` of the bytes of `mei`. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    pieces.push([18, 12, 6, 0].map(shift => base64Letters.charAt((bits >> shift) & 63)).join(''));
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  const text = pieces.join('');
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/** The bytes again; `undefined` for what `toBase64` writes of none: with blanks, without its `=`, with other bits at the end. */
export function fromBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/={1,2}$/, '');
  if (text.length % 4 !== 0 || /[^\w+/]|_/.test(letters)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < letters.length; at += 4) {
    const group = letters.slice(at, at + 4);
    const bits = Array.from(group.padEnd(4, 'A')).reduce((sum, letter) => sum * 64 + base64Letters.indexOf(letter), 0);
    const all = [bits >> 16, (bits >> 8) & 255, bits & 255];
    bytes.push(...all.slice(0, group.length - 1));
  }
  const found = new Uint8Array(bytes);
  return toBase64(found) === text ? found : undefined;
}
