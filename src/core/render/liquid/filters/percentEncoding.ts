/** The bytes of a text in UTF-8 that a pattern does not keep, as `%E4`. `keep` tests one character. */
export function percentEncode(text: string, keep: RegExp): string {
  const parts: string[] = [];
  for (const character of text) parts.push(keep.test(character) ? character : bytesOf(character));
  return parts.join('');
}

/** `CGI.escape`: what a form sends, a space as `+`. */
export function formEncode(text: string): string {
  return percentEncode(text, /[ a-zA-Z0-9_.~-]/).replaceAll(' ', '+');
}

function bytesOf(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** Turns `%E4%B8%AD` into what it stands for; a `%` that is not followed by two hexadecimal digits stays. `keep` names bytes left encoded. */
export function percentDecode(text: string, keep?: RegExp): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, run => {
    const parts = run.match(/%../g) ?? [];
    const pieces: string[] = [];
    let bytes: number[] = [];
    const flush = (): void => {
      if (bytes.length > 0) pieces.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes)));
      bytes = [];
    };
    for (const part of parts) {
      if (keep?.test(part) === true) {
        flush();
        pieces.push(part);
      } else {
        bytes.push(Number.parseInt(part.slice(1), 16));
      }
    }
    flush();
    return pieces.join('');
  });
}
