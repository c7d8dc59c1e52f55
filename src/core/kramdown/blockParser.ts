import { lazy } from '../lazy';
import type { BlockRule, BlockState } from './blockState';
import { abbreviationDefinition } from './blocks/abbreviationDefinition';
import { blankLine } from './blocks/blankLine';
import { blockExtension } from './blocks/blockExtension';
import { blockquote } from './blocks/blockquote';
import { definitionList } from './blocks/definitionList';
import { endOfBlock } from './blocks/endOfBlock';
import { fencedCode } from './blocks/fencedCode';
import { footnoteDefinition } from './blocks/footnoteDefinition';
import { atxHeader, setextHeader } from './blocks/header';
import { htmlBlock } from './blocks/htmlBlock';
import { closeElement } from './blocks/htmlBody';
import { indentedCode } from './blocks/indentedCode';
import { linkDefinition } from './blocks/linkDefinition';
import { list } from './blocks/list';
import { mathBlock } from './blocks/mathBlock';
import { paragraph, unclaimedLine } from './blocks/paragraph';
import { rule } from './blocks/rule';
import { table } from './blocks/table';
import { skipIndent } from './characters';
import type { DocumentState } from './documentState';
import type { ElementNode } from './element';
import { LookAhead } from './lookAhead';
import type { SourceText } from './sourceText';

/**
 * The block rules in the order in which they are asked, each with the characters it can begin with behind up to three
 * spaces; no characters means any. The order is kramdown's.
 */
const rules: readonly (readonly [BlockRule, string?])[] = [
  [blankLine, ' \t\n\v\f\r'],
  [indentedCode, ' \t'],
  [fencedCode, '`~'],
  [blockquote, '>'],
  [atxHeader, '#'],
  [rule, '*-_'],
  [list, '*+-0123456789'],
  [definitionList, ':'],
  [htmlBlock, '<'],
  [setextHeader],
  [mathBlock, '$\\'],
  [table],
  [footnoteDefinition, '['],
  [linkDefinition, '['],
  [abbreviationDefinition, '*'],
  [blockExtension, '{'],
  [endOfBlock, '^'],
  [paragraph],
];

const otherRules = rulesFor(undefined);
const rulesByCode = lazy(() => Array.from({ length: 128 }, (_, code) => rulesFor(String.fromCharCode(code))));

function rulesFor(first: string | undefined): readonly BlockRule[] {
  return rules
    .filter(([, starts]) => starts === undefined || (first !== undefined && starts.includes(first)))
    .map(([apply]) => apply);
}

/** Reads the blocks of `source` into `root`; the text of paragraphs and the like is left `pending`. */
export function parseBlocks(document: DocumentState, root: ElementNode, source: SourceText): void {
  readBlocks(beginBlocks(document, root, source));
}

/** The block parser at the beginning of `source`, with blocks to append to `root`. */
export function beginBlocks(document: DocumentState, root: ElementNode, source: SourceText): BlockState {
  const state: BlockState = {
    document,
    source,
    text: source.text,
    pos: 0,
    ahead: new LookAhead(source.text),
    tree: root,
    waiting: undefined,
    endTag: undefined,
    depth: 0,
    parseBlocks: (element, inner) => parseNested(state, element, inner),
  };
  return state;
}

function parseNested(state: BlockState, element: ElementNode, inner: SourceText | undefined): boolean {
  const { tree, waiting, source, text, pos, ahead } = state;
  state.tree = element;
  state.waiting = undefined;
  state.depth++;
  if (inner !== undefined) {
    state.source = inner;
    state.text = inner.text;
    state.pos = 0;
    state.ahead = new LookAhead(inner.text);
  }
  const found = readBlocks(state);
  state.depth--;
  state.tree = tree;
  state.waiting = waiting;
  if (inner !== undefined) {
    state.source = source;
    state.text = text;
    state.pos = pos;
    state.ahead = ahead;
  }
  return found;
}

/** Reads blocks to the end of the text, or to the end tag of `state.tree`: then true. */
function readBlocks(state: BlockState): boolean {
  while (state.pos < state.text.length) {
    readBlock(state);
    const { endTag } = state;
    if (endTag !== undefined) {
      state.endTag = undefined;
      closeElement(state, state.tree, endTag.start, endTag.end);
      return true;
    }
  }
  return false;
}

/** Reads the construct at `state.pos`, at most a block. */
export function readBlock(state: BlockState): void {
  const code = state.text.charCodeAt(skipIndent(state.text, state.pos));
  for (const apply of rulesByCode()[code] ?? otherRules) {
    if (apply(state)) return;
  }
  unclaimedLine(state);
}
