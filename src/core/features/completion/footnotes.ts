import { isMarkdownName } from '../../site/fileName';
import { lineStart } from '../../text/lines';
import type { CompletionSource } from './completionItem';

/**
 * The footnotes that the page defines, in `[^‸]`: those first that nothing refers to yet. Where one is defined, `[^‸]: Text`, those that the page
 * refers to and does not define.
 */
export const footnotes: CompletionSource = ({ path, text, offset }) => {
  if (!isMarkdownName(path)) return undefined;
  const start = lineStart(text, offset);
  const line = text.slice(start, offset);
  const [, typed] = /\[\^([^\][\s]*)$/.exec(line) ?? [];
  if (typed === undefined) return undefined;
  const behind = /^[^\][\s]*(?=\])/.exec(text.slice(offset, offset + 100))?.[0];
  const range = { start: offset - typed.length, end: offset + (behind?.length ?? 0) };
  const notes = [...text.matchAll(/^ {0,3}\[\^([^\]\n]{1,100})\]:[ \t]*([^\n]*)/gm)]
    .filter(({ index }) => index !== start)
    .map(([, name = '', note = '']) => ({ name, note }));
  const isDefinition = /^ {0,3}\[\^[^\]]*$/.test(line) && text.startsWith(']:', range.end);
  const isUsed = (name: string): boolean => text.split(`[^${name}]`).length > 2;
  const offered = isDefinition
    ? undefinedNotes(
        text,
        range.start,
        notes.map(({ name }) => name),
      )
    : [...notes.filter(({ name }) => !isUsed(name)), ...notes.filter(({ name }) => isUsed(name))];
  return offered.map(({ name, note }) => ({
    label: name,
    kind: 'anchor',
    detail: note === '' ? undefined : { kind: 'site', text: note },
    documentation: [],
    range,
    insertText: behind === undefined ? `${name}]` : name,
  }));
};

/** The notes that the page refers to and does not define, but for what stands at `at` itself. */
function undefinedNotes(
  text: string,
  at: number,
  defined: readonly string[],
): readonly { readonly name: string; readonly note: string }[] {
  const references = [...text.matchAll(/\[\^([^\][\s]{1,100})\](?!:)/g)].filter(({ index }) => index + 2 !== at);
  const names = new Set(references.map(([, name = '']) => name));
  return [...names].filter(name => !defined.includes(name)).map(name => ({ name, note: '' }));
}
