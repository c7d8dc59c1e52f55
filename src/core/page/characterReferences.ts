import { characterOfCode, codePointOf } from '../kramdown/entities';

/** Written text, or a character reference as the character that it stands for, by offsets of what is written. */
export interface ReadText {
  readonly text: string;
  readonly isReference: boolean;
  readonly start: number;
  readonly end: number;
}

/** The text of HTML as a browser shows it: `Tides &amp; Waves` is `Tides `, `&` and ` Waves`. A name that HTML does not know stays as it is. */
export function readReferences(written: string): readonly ReadText[] {
  if (!written.includes('&')) return [{ text: written, isReference: false, start: 0, end: written.length }];
  const read: ReadText[] = [];
  let done = 0;
  const readTo = (end: number): void => {
    if (end > done) read.push({ text: written.slice(done, end), isReference: false, start: done, end });
  };
  for (const { 0: reference, index } of written.matchAll(/&(?:#\d{1,10}|#x[\da-fA-F]{1,8}|\w{1,31});/g)) {
    const code = codePointOf(reference);
    if (code === undefined) continue;
    readTo(index);
    done = index + reference.length;
    read.push({ text: characterOfCode(code), isReference: true, start: index, end: done });
  }
  readTo(written.length);
  return read;
}
