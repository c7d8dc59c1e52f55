import type { OffsetRange } from './range';

/** Where the line of an offset begins: behind the line break before it, or at the beginning of the text. */
export function lineStart(text: string, offset: number): number {
  // `lastIndexOf` takes -1 for 0: of a text that begins with a line break it would find that one
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends: before the whole line break behind it, or at the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  if (lineBreak < 0) return text.length;
  return lineBreak > offset && text[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak;
}

/** Behind the line break that ends the line of an offset, or the end of the text. */
export function behindLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

/** Whether nothing else stands on the lines of a range. */
export function standsAlone(text: string, { start, end }: OffsetRange): boolean {
  return text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
}
