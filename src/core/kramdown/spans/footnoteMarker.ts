import { isAsciiWord, isKeyCharacter } from '../characters';
import { applyAttributeList } from '../attributeList';
import { warn } from '../documentState';
import type { SpanState } from '../spanState';
import { createSpan, takeAsText, takeSpan } from '../spanText';

/** `[^name]` */
export function footnoteMarker(state: SpanState): boolean {
  const { text, pos, document } = state;
  if (text.charCodeAt(pos + 1) !== 94 || !isAsciiWord(text.charCodeAt(pos + 2))) return false;
  let close = pos + 3;
  while (isKeyCharacter(text.charCodeAt(close))) close++;
  if (text.charCodeAt(close) !== 93) return false;
  const name = text.slice(pos + 2, close);
  const definition = document.footnotes.get(name);
  if (definition === undefined) {
    warn(document, 'missing-footnote', name, state.source, pos, close + 1);
    return takeAsText(state, close + 1);
  }
  definition.used = true;
  const node = createSpan(state, 'footnote', name, pos, close + 1);
  node.details = { note: definition.note };
  const { list } = definition.boundary;
  if (list !== undefined) applyAttributeList(node, list, document.attributeLists);
  takeSpan(state, node, pos, close + 1);
  return true;
}
