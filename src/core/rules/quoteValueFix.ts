import { parseYaml } from '../syntax/yaml';
import { applyEdits, type TextEdit } from '../text/edit';
import type { OffsetRange } from '../text/range';
import { message, type Fix } from './rule';

/**
 * `title: About: me` → `title: "About: me"`, on the line of the problem or one of the two before it, if that mends the YAML in `content`.
 * @param at where the YAML cannot be read, in the text
 */
export function quoteValueFix(text: string, content: OffsetRange, at: number): readonly Fix[] {
  let lineStart = text.lastIndexOf('\n', Math.max(at - 1, content.start - 1)) + 1;
  for (let tries = 0; tries < 3 && lineStart >= content.start; tries++) {
    const lineEnd = endOfLine(text, lineStart);
    const match = /^(\s*(?:- )?[\w-]+[ \t]*:[ \t]+)([^\s"'|>#][^\r\n]*)$/.exec(
      text.slice(lineStart, lineEnd).trimEnd(),
    );
    const [, lead, value] = match ?? [];
    if (lead !== undefined && value !== undefined && !value.includes(' #') && !isOpenList(value)) {
      const start = lineStart + lead.length;
      const edit = { range: { start, end: start + value.length }, newText: JSON.stringify(value) };
      if (mends(text, content, [edit]))
        return [{ kind: 'quote-value', title: message('Put the value in quotes'), edits: [edit], safe: true }];
    }
    if (lineStart <= content.start) break;
    lineStart = text.lastIndexOf('\n', lineStart - 2) + 1;
  }
  return [];
}

/** `[_pages, files`: what lacks is a bracket. */
function isOpenList(value: string): boolean {
  return (value.startsWith('[') && !value.includes(']')) || (value.startsWith('{') && !value.includes('}'));
}

/** Whether the YAML is free of errors after the edits, which all lie in it. */
function mends(text: string, content: OffsetRange, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(text, edits);
  const end = content.end + edited.length - text.length;
  return parseYaml(edited.slice(content.start, end)).problems.length === 0;
}

function endOfLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 ? text.length : lineBreak;
}
