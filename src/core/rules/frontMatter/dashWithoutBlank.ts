import type { TextEdit } from '../../text/edit';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { isMended } from './fullWidthYaml';

/** `  -title: News`, whose dash YAML takes for the beginning of the key. Found where blanks behind such dashes mend the file. */
export function dashWithoutBlank(text: string): Finding | undefined {
  const edits = [...missingBlanks(text)];
  const [first] = edits;
  if (first === undefined || !isMended(text, { start: 0, end: text.length }, edits)) return undefined;
  const { start } = first.range;
  return {
    range: { start: start - 1, end: start },
    message: message(
      'A space is missing after this dash, so YAML takes it for the beginning of a key: the site is not built.',
    ),
    fixes: [{ kind: 'blank-behind-dash', title: message('Put a space after it'), edits, safe: false }],
  };
}

function* missingBlanks(text: string): Iterable<TextEdit> {
  let start = 0;
  for (const line of text.split('\n')) {
    const [before] = /^ *-(?=(?:\w[\w-]*|"[^"]*"|'[^']*'):(?:\s|$))/.exec(line) ?? [];
    const at = start + (before?.length ?? 0);
    if (before !== undefined) yield { range: { start: at, end: at }, newText: ' ' };
    start += line.length + 1;
  }
}
