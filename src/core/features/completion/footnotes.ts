import { isMarkdownName } from '../../site/fileName';
import { lineStart } from '../../text/lines';
import type { CompletionSource } from './completionItem';

/** The footnotes that the page defines, in `[^‸]`: those first that nothing refers to yet. */
export const footnotes: CompletionSource = ({ path, text, offset }) => {
  if (!isMarkdownName(path)) return undefined;
  const line = text.slice(lineStart(text, offset), offset);
  const [, typed] = /\[\^([^\][\s]*)$/.exec(line) ?? [];
  if (typed === undefined) return undefined;
  const behind = /^[^\][\s]*(?=\])/.exec(text.slice(offset, offset + 100))?.[0];
  const range = { start: offset - typed.length, end: offset + (behind?.length ?? 0) };
  const notes = [...text.matchAll(/^ {0,3}\[\^([^\]\n]{1,100})\]:[ \t]*([^\n]*)/gm)];
  const isUsed = (name: string): boolean => text.split(`[^${name}]`).length > 2;
  const named = notes.map(([, name = '', note = '']) => ({ name, note }));
  return [...named.filter(({ name }) => !isUsed(name)), ...named.filter(({ name }) => isUsed(name))].map(
    ({ name, note }) => ({
      label: name,
      kind: 'anchor',
      detail: { kind: 'site', text: note },
      documentation: [],
      range,
      insertText: behind === undefined ? `${name}]` : name,
    }),
  );
};
