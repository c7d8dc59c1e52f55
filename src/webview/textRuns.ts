import { tagsOf } from './htmlTags';

/** The letters of a text in HTML, with where each is written: `a &lt; b` is five letters. Offsets in UTF-16 code units. */
export interface TextRun {
  readonly text: string;
  /** For each code unit of `text`, and for its end. */
  readonly offsets: readonly number[];
}

/**
 * The texts that stand between the tags of HTML from `start` to `end`, in order, comments left out as well as what is inside
 * `script`, `style` and the like. `decode` says what a character reference (`&lt;`, `&#8217;`) stands for.
 */
export function textRunsIn(html: string, start: number, end: number, decode: (reference: string) => string): TextRun[] {
  const part = html.slice(start, end);
  const runs: TextRun[] = [];
  let from = 0;
  const add = (to: number): void => {
    for (const piece of part
      .slice(from, to)
      .matchAll(/(?:(?!<!--|<[!?])[\s\S])+|<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?/g)) {
      if (!/^<[!?]/.test(piece[0])) runs.push(readRun(piece[0], start + from + piece.index, decode));
    }
  };
  for (const tag of tagsOf(part)) {
    if (tag.kind === 'odd') continue;
    if (tag.start > from) add(tag.start);
    from = tag.raw?.end ?? tag.end;
  }
  if (from < part.length) add(part.length);
  return runs;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});?|\r\n?/gi;

function readRun(written: string, base: number, decode: (reference: string) => string): TextRun {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) offsets.push(base + at);
  };
  for (const found of written.matchAll(reference)) {
    text += written.slice(at, found.index);
    copy(found.index);
    // browsers make one line break of `\r\n`
    const letters = found[0].startsWith('\r') ? '\n' : decode(found[0]);
    text += letters;
    offsets.push(...Array.from({ length: letters.length }, () => base + found.index));
    at += found[0].length;
  }
  text += written.slice(at);
  copy(written.length);
  offsets.push(base + at);
  return { text, offsets };
}
