const byteOrderMark = [0xef, 0xbb, 0xbf];
const lineFeed = 0x0a;

/** The bytes of text files in UTF-8, one below the other: each without its byte order mark, which is no mark in the middle of a text, and with its last line ended. */
export function joinedFiles(files: readonly Uint8Array[]): Uint8Array {
  const parts = files.map(bytes => (byteOrderMark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes));
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
    joined[at] = lineFeed;
    at += 1;
  }
  return joined;
}
