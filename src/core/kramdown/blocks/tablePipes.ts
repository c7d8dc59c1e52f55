import type { DocumentState } from '../documentState';
import { ElementNode } from '../element';
import type { SourceText } from '../sourceText';
import { originOf } from '../sourceText';
import { readCodeAndHtml } from '../spanParser';

/** Whether the characters from `from` to `to`, one line, have a `|` that no backslash escapes. */
export function hasPipe(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf('|', from); at >= 0 && at < to; at = text.indexOf('|', at + 1)) {
    if (at === from || text.charCodeAt(at - 1) !== 92) return true;
  }
  return false;
}

/**
 * Whether each line of `source` has a pipe outside code and HTML. Asked as kramdown asks it: of the pieces of text between
 * code and elements, only the first and the last line are looked at.
 */
export function hasPipeOnEveryLine(document: DocumentState, source: SourceText): boolean {
  const { text } = source;
  if (!text.includes('`') && !text.includes('<')) return hasPipe(text, 0, lineLength(text));
  const root = new ElementNode('root', '', originOf(source, 0), originOf(source, 0));
  readCodeAndHtml(document, root, source);
  let isFound = false;
  for (const child of root.children) {
    const lines = child.value.replace(/(?<!\n)\n+$/, '').split('\n');
    const first = lines[0] ?? '';
    const last = lines[lines.length - 1] ?? '';
    if (child.type === 'codespan') {
      if (lines.length > 2 || (lines.length === 2 && !isFound)) break;
      if (lines.length === 2) isFound = false;
    } else {
      if (lines.length > 1 && !isFound && !hasPipe(first, 0, first.length)) break;
      isFound = (lines.length > 1 ? false : isFound) || hasPipe(last, 0, last.length);
    }
  }
  return isFound;
}

function lineLength(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}
