import type { TextEdit } from '../text/edit';
import type { BuildError } from './rule';
import { WIDE_QUOTES } from './wideQuotes';

/** Signs of an input method for Chinese, and those of SCSS. */
const PLAIN: Readonly<Record<string, string>> = {
  '；': ';',
  '：': ':',
  '，': ',',
  '（': '(',
  '）': ')',
  '｛': '{',
  '｝': '}',
};

/**
 * The plain signs in the place of wide ones that the compiler stops at: of its own line and of the one above where it expects something
 * (`color: red；`), of the whole text where that is a bracket of a block, of its own place where it is told of a value (`rgb(0，0，0)`).
 */
export function plainSigns(masked: string, { start, end, message }: BuildError): readonly TextEdit[] {
  if (message.startsWith('expected "}"')) return [...editsIn(masked, 0, masked.length, /[｛｝]/g)];
  if (!/^expected\b/i.test(message)) return [...editsIn(masked, start, end, /[；：，（）]/g)];
  const from = lineAbove(masked, start);
  const lineEnd = masked.indexOf('\n', start);
  const isQuote = WIDE_QUOTES.includes(masked.charAt(start)) && start < masked.length;
  const edits = [
    ...editsIn(
      masked,
      from,
      lineEnd < 0 ? masked.length : lineEnd,
      isQuote ? /[；：，（）｛｝“”„‘’＂＇]/g : /[；：，（）｛｝]/g,
    ),
  ];
  return edits.some(({ range }) => range.start <= start) ? edits : [];
}

/** Where the last line begins that has something in it above the one of `at`. */
function lineAbove(masked: string, at: number): number {
  let lineStart = masked.lastIndexOf('\n', at - 1) + 1;
  while (lineStart > 0) {
    const end = lineStart - 1;
    lineStart = masked.lastIndexOf('\n', end - 1) + 1;
    // filler of comments is nothing
    if (masked.slice(lineStart, end).replaceAll('\u0001', '').trim() !== '') break;
  }
  return lineStart;
}

function* editsIn(masked: string, from: number, to: number, signs: RegExp): Iterable<TextEdit> {
  for (const { 0: sign, index } of masked.slice(from, to).matchAll(signs))
    yield {
      range: { start: from + index, end: from + index + 1 },
      newText: PLAIN[sign] ?? (/[‘’＇]/.test(sign) ? "'" : '"'),
    };
}
