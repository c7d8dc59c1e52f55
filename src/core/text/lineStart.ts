/** Where the line of an offset begins: behind the line break before it, or at the beginning of the text. */
export function lineStart(text: string, offset: number): number {
  // `lastIndexOf` takes -1 for 0: of a text that begins with a line break it would find that one
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
