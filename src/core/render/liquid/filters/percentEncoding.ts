/** A text in which what a pattern finds stands as its bytes in UTF-8, as `%E4`. `others` is global, and finds runs of what is not kept. */
export function percentEncode(text: string, others: RegExp): string {
  return text.replace(others, bytesOf);
}

/** `CGI.escape`: what a form sends, a space as `+`. */
export function formEncode(text: string): string {
  return percentEncode(text, /[^ a-zA-Z0-9_.~-]+/g).replaceAll(' ', '+');
}

const utf8 = new TextEncoder();
const digits = '0123456789ABCDEF';

function bytesOf(run: string): string {
  let encoded = '';
  for (const byte of utf8.encode(run)) encoded += `%${digits.charAt(byte >> 4)}${digits.charAt(byte & 15)}`;
  return encoded;
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
