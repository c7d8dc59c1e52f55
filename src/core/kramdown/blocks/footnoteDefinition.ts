import type { BlockState } from '../blockState';
import { createBlock, maximumDepth } from '../blockState';
import { isAsciiWord, isKeyCharacter, lineEnd, skipIndent, trimEnd } from '../characters';
import { warn } from '../documentState';
import { ElementNode } from '../element';
import { TextBuilder } from '../sourceText';
import { indentEnd, indentedEnd } from './indentedCode';

/** `[^name]: text`, with indented lines behind it. */
export function footnoteDefinition(state: BlockState): boolean {
  const { text, pos, document } = state;
  const open = skipIndent(text, pos);
  if (state.depth >= maximumDepth || !text.startsWith('[^', open) || !isAsciiWord(text.charCodeAt(open + 2)))
    return false;
  let close = open + 3;
  while (isKeyCharacter(text.charCodeAt(close))) close++;
  if (!text.startsWith(']:', close)) return false;
  const name = text.slice(open + 2, close);
  const first = lineEnd(text, close);
  const end = indentedEnd(text, first, state.ahead);
  const boundary = createBlock(state, 'blank', '', pos, trimEnd(text, pos, end));
  boundary.boundary = 'footnote';
  const note = new ElementNode('root', '', boundary.start, boundary.end);
  const builder = new TextBuilder();
  for (let at = close + 2; at < end;) {
    const next = lineEnd(text, at);
    const indented = indentEnd(text, at);
    builder.take(state.source, indented < 0 ? at : indented, next);
    at = next;
  }
  state.parseBlocks(note, builder.build());
  const before = document.footnotes.get(name);
  if (before !== undefined) {
    warn(document, 'duplicate-reference', name, state.source, open, close + 1);
    forgetLists(before.note);
  }
  document.footnotes.set(name, { note, boundary, used: false });
  state.tree.append(boundary);
  state.pos = end;
  return true;
}

/** kramdown gives an abbreviation its attribute list when it comes to the note it is defined in, and to one that is defined anew it never comes. */
function forgetLists(note: ElementNode): void {
  for (const child of note.children) {
    if (child.boundary === 'abbreviation') child.list = undefined;
    else forgetLists(child);
  }
}
