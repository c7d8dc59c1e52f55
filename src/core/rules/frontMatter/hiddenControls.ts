import { rangeFrom, type OffsetRange } from '../../text/range';
import { readableLetters } from '../../text/readableLetters';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { isMended } from './fullWidthYaml';

/** What YAML reads nowhere, in quotes neither (https://yaml.org/spec/1.1/#c-printable). */
const controls = /(?![\t\n\r\x85])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * A control character, which comes with copied text and nobody sees. Found where the YAML can be read without it; at U+0080–U+009F the sign of
 * Windows-1252 that was meant is written in its place. `content` is the YAML in `text`, which cannot be read; `isPage` of front matter.
 */
export function hiddenControl(text: string, content: OffsetRange, isPage: boolean): Finding | undefined {
  const edits = [...text.slice(content.start, content.end).matchAll(controls)].map(({ 0: sign, index }) => ({
    range: rangeFrom(content.start + index, 1),
    newText: readableLetters(sign),
  }));
  const [first] = edits;
  if (first === undefined || !isMended(text, content, edits)) return undefined;
  const name = `U+${text.charCodeAt(first.range.start).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    range: first.range,
    message: isPage
      ? message(
          'YAML does not accept the invisible control character ({0}) here, not even in quotes: the page loses its whole front matter, including its address. Delete it.',
          name,
        )
      : message(
          'YAML does not accept the invisible control character ({0}) here, not even in quotes: the site is not built. Delete it.',
          name,
        ),
    fixes: [
      edits.every(({ newText }) => newText.trim() === '')
        ? { kind: 'drop-invisible', title: message('Remove the invisible character'), edits, safe: true }
        : { kind: 'write-character', title: message('Write the characters that are meant'), edits, safe: true },
    ],
  };
}
