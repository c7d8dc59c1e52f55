import { firstWhere } from './firstWhere';

/** A place in a text: both 0-based, `character` in UTF-16 code units. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** The offset of a place; places outside the text are moved to the nearest place inside. */
  offsetAt(position: Position): number;
  /** Offset of the first character of a line (0-based). */
  lineStart(line: number): number;
}

/** Indexes the lines of a text. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 0), starts.length - 1)] ?? 0;
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = firstWhere(starts, start => start > inside) - 1;
      return { line, character: inside - startOf(line) };
    },
    offsetAt({ line, character }) {
      if (line >= starts.length) return text.length;
      if (line < 0) return 0;
      const end = line + 1 < starts.length ? startOf(line + 1) : text.length;
      return Math.min(startOf(line) + Math.max(character, 0), end);
    },
    lineStart: startOf,
  };
}
