/** The text of bytes, without a byte order mark; `undefined` where they are no UTF-8 and some of its letters would be lost. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
