import type { TextEdit } from '../../text/edit';
import { lineEnd, lineStart } from '../../text/lines';
import { type BuildError, type Finding } from '../rule';
import { message } from '../../text/message';
import { declarationBefore, isOfVariable } from './scssCalls';
import { wideQuotes } from '../markup/wideQuotes';
import { rangeFrom } from '../../text/range';

/** Signs of an input method for Chinese, and those of SCSS. */
const plain: Readonly<Record<string, string>> = {
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
export function plainSigns(masked: string, { start, end, message: sentence }: BuildError): readonly TextEdit[] {
  if (sentence.startsWith('expected "}"')) return [...editsIn(masked, 0, masked.length, /[｛｝]/g)];
  // behind the word that it does not know again: `red !important；`
  if (sentence.startsWith('Expected "important"')) return restOfLine(masked, start);
  if (!/^expected\b/i.test(sentence)) return [...editsIn(masked, start, end, /[；：，（）]/g)];
  const from = lineAbove(masked, start);
  const isQuote = wideQuotes.includes(masked.charAt(start)) && start < masked.length;
  const edits = [
    ...editsIn(masked, from, lineEnd(masked, start), isQuote ? /[；：，（）｛｝“”„‘’＂＇]/g : /[；：，（）｛｝]/g),
  ];
  return edits.some(({ range }) => range.start <= start) ? edits : [];
}

/** `color: red；` at the end of a block, `.a，.b`: nothing stops there, and browsers make nothing of it. */
export function* wideSignFindings(masked: string): Iterable<Finding> {
  let told = -1;
  for (const edit of editsIn(masked, 0, masked.length, /[；：，]/g)) {
    const { start } = edit.range;
    if (start < told || isOfVariable(declarationBefore(masked, start))) continue;
    told = lineEnd(masked, start);
    yield letterFinding(masked, edit, restOfLine(masked, start));
  }
}

/** `a { color: red !important；}`: the Sass of GitHub Pages prints the sign at the end of a block, where later ones stop. */
export function printedSignFinding(masked: string, { start, message: sentence }: BuildError): Finding | undefined {
  if (!sentence.startsWith('Expected "important"')) return undefined;
  const [edit] = restOfLine(masked, start);
  if (edit === undefined || !/^\s*\}/.test(masked.slice(edit.range.end))) return undefined;
  return letterFinding(masked, edit, [edit]);
}

function letterFinding(masked: string, { range, newText }: TextEdit, edits: readonly TextEdit[]): Finding {
  return {
    range,
    severity: 'warning',
    message: message(
      'CSS takes the full-width “{0}” for a letter, so what contains it has no effect. Write “{1}”.',
      masked.slice(range.start, range.end),
      newText,
    ),
    fixes: [{ kind: 'plain-signs', title: message('Write plain characters'), edits, safe: true }],
  };
}

/** The signs that a declaration is made of, from a place to the end of its line. */
function restOfLine(masked: string, start: number): readonly TextEdit[] {
  return [...editsIn(masked, start, lineEnd(masked, start), /[；：，]/g)];
}

/** Where the last line begins that has something in it above the one of `at`. */
function lineAbove(masked: string, at: number): number {
  let start = lineStart(masked, at);
  while (start > 0) {
    const end = start - 1;
    start = lineStart(masked, end);
    // filler of comments is nothing
    if (masked.slice(start, end).replaceAll('\u0001', '').trim() !== '') break;
  }
  return start;
}

function* editsIn(masked: string, from: number, to: number, signs: RegExp): Iterable<TextEdit> {
  for (const { 0: sign, index } of masked.slice(from, to).matchAll(signs))
    yield {
      range: rangeFrom(from + index, 1),
      newText: plain[sign] ?? (/[‘’＇]/.test(sign) ? "'" : '"'),
    };
}
