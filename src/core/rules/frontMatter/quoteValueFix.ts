import { parseYaml } from '../../syntax/yaml';
import { applyEdits, type TextEdit } from '../../text/edit';
import { lineEnd, lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * `title: About: me` → `title: "About: me"`, on the line of the problem or one of the two before it, if that mends the YAML in `content`.
 * @param at where the YAML cannot be read, in the text
 */
export function quoteValueFix(text: string, content: OffsetRange, at: number): readonly Fix[] {
  let from = lineStart(text, Math.max(at, content.start));
  for (let tries = 0; tries < 3 && from >= content.start; tries++) {
    const line = text.slice(from, lineEnd(text, from)).trimEnd();
    const match = /^(\s*(?:- )?[\w-]+[ \t]*:[ \t]+)([^\s"'|>#][^\r\n]*)$/.exec(line);
    const [, lead, value] = match ?? [];
    if (lead !== undefined && value !== undefined && !value.includes(' #') && !isOpenList(value)) {
      const start = from + lead.length;
      const edit = { range: { start, end: start + value.length }, newText: JSON.stringify(value) };
      if (mends(text, content, [edit]))
        return [{ kind: 'quote-value', title: message('Put the value in quotes'), edits: [edit], safe: true }];
    }
    if (from <= content.start) break;
    from = lineStart(text, from - 1);
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
