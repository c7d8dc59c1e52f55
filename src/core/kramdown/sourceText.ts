import { firstWhere } from '../text/firstWhere';

/**
 * A text to parse and where each of its characters was written. The text of a list item, say, is the source without the
 * item's indentation; offsets in it are turned into offsets of the source here and nowhere else.
 */
export interface SourceText {
  readonly text: string;
  /** Added to an offset in `text` before it is looked up in `map`, or, without a map, to get the offset in the source. */
  readonly offset: number;
  readonly map: OffsetMap | undefined;
}

/** Pieces of one text that came from different places: piece `i` begins at `starts[i]` and came from `origins[i]`. */
interface OffsetMap {
  readonly starts: readonly number[];
  readonly origins: readonly number[];
  /** The piece found last: offsets are mostly asked for in order. */
  recent: number;
}

/** The offset in the source of the character at `position`. */
export function originOf(source: SourceText, position: number): number {
  const at = source.offset + position;
  const map = source.map;
  if (map === undefined) return at;
  const piece = pieceAt(map, at);
  const origin = (map.origins[piece] ?? 0) + at - (map.starts[piece] ?? 0);
  // text that was inserted (spaces for a tab) must not reach into the next piece
  return Math.min(origin, map.origins[piece + 1] ?? origin);
}

/** The offset in the source behind the character before `position`: the end of a range that ends there. */
export function endOriginOf(source: SourceText, position: number): number {
  if (source.map === undefined) return source.offset + position;
  if (position === 0) return originOf(source, 0);
  // behind inserted text the end is where it was inserted
  return Math.min(originOf(source, position - 1) + 1, originOf(source, position));
}

/** A part of a text, with the same origins. */
export function partOf(source: SourceText, from: number, to: number): SourceText {
  return { text: source.text.slice(from, to), offset: source.offset + from, map: source.map };
}

function pieceAt(map: OffsetMap, at: number): number {
  const starts = map.starts;
  const recent = map.recent;
  if ((starts[recent] ?? 0) <= at && at < (starts[recent + 1] ?? Infinity)) return recent;
  const piece = Math.max(firstWhere(starts, start => start > at) - 1, 0);
  map.recent = piece;
  return piece;
}

/** Puts a text together from parts of another and from text of its own. */
export class TextBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Appends the characters `from` to `to` of `source`. */
  take(source: SourceText, from: number, to: number): void {
    if (from >= to) return;
    const base = this.text.length - from - source.offset;
    this.piece(this.text.length, originOf(source, from));
    if (source.map !== undefined) {
      const { starts, origins } = source.map;
      for (let i = pieceAt(source.map, source.offset + from) + 1; i < starts.length; i++) {
        const start = starts[i] ?? 0;
        // a piece that begins where this one ends says where it ends
        if (start > source.offset + to) break;
        this.piece(base + start, origins[i] ?? 0);
      }
    }
    this.text += source.text.slice(from, to);
  }

  /** Appends text that is not written in the source; it belongs to the place `origin`. */
  insert(text: string, origin: number): void {
    if (text === '') return;
    this.piece(this.text.length, origin);
    this.text += text;
    this.starts.push(this.text.length);
    this.origins.push(origin);
  }

  /** Whether the text so far ends with `character`. */
  endsWith(character: string): boolean {
    return this.text.endsWith(character);
  }

  build(): SourceText {
    return { text: this.text, offset: 0, map: { starts: this.starts, origins: this.origins, recent: 0 } };
  }

  private piece(start: number, origin: number): void {
    const last = this.starts.length - 1;
    if (this.starts[last] === start) {
      this.origins[last] = origin;
    } else {
      this.starts.push(start);
      this.origins.push(origin);
    }
  }
}

/** `source` with `inserted`, which belongs to the place `origin`, instead of the characters from `from` to `at`. */
export function withInserted(source: SourceText, at: number, inserted: string, origin: number, from = at): SourceText {
  const builder = new TextBuilder();
  builder.take(source, 0, from);
  builder.insert(inserted, origin);
  builder.take(source, at, source.text.length);
  return builder.build();
}
