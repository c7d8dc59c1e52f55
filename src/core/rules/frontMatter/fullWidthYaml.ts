import { parseYaml } from '../../syntax/yaml';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { message, type Finding } from '../rule';

/**
 * What an input method for Chinese makes of YAML: `name：Mei`, and wide blanks at the beginning of a line. Found where plain signs in
 * their place mend it. `content` is the YAML in `text`, which cannot be read as it is.
 */
export function fullWidthYaml(text: string, content: OffsetRange): Finding | undefined {
  const edits = [...plainSigns(text, content)];
  const [first] = edits;
  if (first === undefined || !isMended(text, content, edits)) return undefined;
  const isColon = text.slice(first.range.start, first.range.end).includes('：');
  return {
    range: first.range,
    message: isColon
      ? message('YAML does not know the wide colon “：”: nothing from here on is read. Write “:” and a blank.')
      : message('Wide blanks begin this line, which YAML does not know: nothing from here on is read.'),
    fixes: [{ kind: 'plain-signs', title: message('Write plain signs'), edits, safe: true }],
  };
}

function* plainSigns(text: string, { start, end }: OffsetRange): Iterable<TextEdit> {
  let indent = '';
  for (let at = start; at < end;) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? end : Math.min(lineBreak, end);
    const line = text.slice(at, lineEnd);
    const [blanks = ''] = /^[ \u3000]*/.exec(line) ?? [];
    if (blanks.includes('\u3000')) yield { range: { start: at, end: at + blanks.length }, newText: indent };
    // behind the dash of an item its other keys begin
    else if (line.trim() !== '') indent = (/^ *(?:- )?/.exec(line)?.[0] ?? '').replace('-', ' ');
    const key = /^((?:- )?[\w-]+[ \t]*)：[ \t\u3000]*/.exec(line.slice(blanks.length));
    if (key?.[1] !== undefined) {
      const colon = at + blanks.length + key[1].length;
      const behind = at + blanks.length + key[0].length;
      yield { range: { start: colon, end: behind }, newText: behind === lineEnd ? ':' : ': ' };
    }
    at = lineEnd + 1;
  }
}

/** Whether the YAML in `content` can be read when the text is edited so. */
export function isMended(text: string, content: OffsetRange, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(text, edits);
  return parseYaml(edited.slice(content.start, content.end + edited.length - text.length)).problems.length === 0;
}
