import type { Message } from '../../text/message';

/** A text with places to fill in, in order. A place with the number of an earlier one says the same as that. */
export type SnippetPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `number` from 1, in the order in which Tab goes through them. */
  | { readonly kind: 'stop'; readonly number: number; readonly words: string | Message };

/**
 * Cuts a text at its marks, characters for private use that stand for places to fill in.
 * @param stops the words of each, in the order in which Tab goes through those that occur
 */
export function cutAtMarks(text: string, stops: ReadonlyMap<string, string | Message>): readonly SnippetPart[] {
  const present = [...stops.keys()].filter(mark => text.includes(mark));
  const parts: SnippetPart[] = [];
  for (const piece of text.split(/([\ue000-\uf8ff])/u)) {
    const words = stops.get(piece);
    if (words !== undefined) parts.push({ kind: 'stop', number: present.indexOf(piece) + 1, words });
    else if (piece !== '') parts.push({ kind: 'text', text: piece });
  }
  return parts;
}

/** The same with the first line's white space taken from the beginning of all lines: an editor gives them that of the line they are put into. */
export function withoutIndent(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  const [first] = parts;
  const indent = first?.kind === 'text' ? (/^[ \t]*/.exec(first.text)?.[0] ?? '') : '';
  if (indent === '') return parts;
  return parts.map((part, at) =>
    part.kind === 'stop'
      ? part
      : { kind: 'text', text: (at === 0 ? part.text.slice(indent.length) : part.text).replaceAll(`\n${indent}`, '\n') },
  );
}
