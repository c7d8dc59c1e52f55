import { commonEnds } from '../text/commonEnds';
import { ownCopy } from '../text/ownCopy';
import { beginBlocks, parseBlocks, readBlock } from './blockParser';
import type { BlockState } from './blockState';
import { isAlpha } from './characters';
import type { Definitions } from './definitions';
import type { DocumentState } from './documentState';
import { ElementNode, isBlankLines } from './element';
import type { KramdownOptions } from './options';

/**
 * Blocks that neither look at the text around them nor are looked at by it, such as a paper box between empty lines:
 * an edit elsewhere leaves them as they are. The text of spans is still pending. Offsets count from its beginning.
 */
export interface Stretch {
  /** In UTF-16 code units. */
  readonly length: number;
  readonly root: ElementNode;
  /** What it defines for the whole page: link references, attribute lists, abbreviations. */
  readonly document: DocumentState;
}

/** What a caller keeps of a stretch. */
interface Cut {
  /** In UTF-16 code units. */
  readonly length: number;
}

interface CutText<Kept extends Cut> {
  readonly text: string;
  /** Their lengths add up to that of the text. */
  readonly stretches: readonly Kept[];
}

/**
 * Cuts a text into stretches. Those of `before`, the same page earlier, that the edit cannot have touched are in the
 * result as they are; `read` turns the text of a new one, with what it defines, into what the caller keeps. The text ends
 * with a line break and has no carriage returns. `undefined` for a page that is more than the sum of its stretches: with footnotes, which are numbered
 * through, and with `{::options}`, which change what follows.
 */
export function cutStretches<Kept extends Cut>(
  text: string,
  options: KramdownOptions,
  before: CutText<Kept> | undefined,
  read: (text: string, defined: Definitions) => Kept,
): readonly Kept[] | undefined {
  const result: Kept[] = [];
  const old = before ?? { text: '', stretches: [] };
  const { prefix, suffix } = commonEnds(old.text, text);
  if (text === old.text) return old.stretches;
  let start = 0;
  let next = 0;
  for (const stretch of old.stretches) {
    // the character behind a stretch takes part in ending it
    if (start + stretch.length >= prefix) break;
    result.push(stretch);
    start += stretch.length;
    next++;
  }
  let oldStart = start;
  const moved = text.length - old.text.length;
  for (const stretch of readStretches(text, start, options, read)) {
    if (stretch === undefined) return undefined;
    result.push(stretch);
    start += stretch.length;
    for (let skipped = old.stretches[next]; skipped !== undefined && oldStart < start - moved;) {
      oldStart += skipped.length;
      skipped = old.stretches[++next];
    }
    if (oldStart === start - moved && oldStart >= old.text.length - suffix) {
      for (const stretch of old.stretches.slice(next)) result.push(stretch);
      break;
    }
  }
  return result;
}

/** The stretches of `text` from `start` on, one by one; `undefined` once the page turns out to be readable only as a whole. */
function* readStretches<Kept>(
  text: string,
  start: number,
  options: KramdownOptions,
  read: (text: string, defined: Definitions) => Kept,
): Generator<Kept | undefined> {
  const rest = text.slice(start);
  const state = beginBlocks(documentFor(options, rest), newRoot(0), { text: rest, offset: 0, map: undefined });
  let from = 0;
  while (state.pos < rest.length) {
    readBlock(state);
    const { document, pos } = state;
    if (document.options !== options || document.footnotes.size > 0 || document.patience < 0) yield undefined;
    if (pos < rest.length && !isCut(state)) continue;
    // what is kept is read of a text of its own: reading blocks costs little, holding on to `text` much
    yield read(ownCopy(rest.slice(from, pos)), document);
    from = pos;
    state.tree = newRoot(0);
    state.document = documentFor(options, rest);
  }
}

/** The stretch of a text that `cutStretches` cut. */
export function readStretch(text: string, options: KramdownOptions): Stretch {
  const { length } = text;
  const root = newRoot(length);
  const document = documentFor(options, text);
  parseBlocks(document, root, { text, offset: 0, map: undefined });
  return { length, root, document };
}

/** Whether what was read so far and what follows know nothing of each other. */
function isCut(state: BlockState): boolean {
  const { text, pos, tree, waiting, ahead } = state;
  const { children, lastChild } = tree;
  if (!isBlankLines(lastChild) || waiting !== undefined || ahead.reach > pos) return false;
  // terms further on may go on with a list of definitions before them
  return children[children.length - 2]?.type !== 'dl' && startsAfresh(text, pos);
}

/**
 * Whether a line cannot belong to what stands before the empty line above it: not indented, no item, quote or attribute
 * list; nor a definition, which leaves nothing in the page but the empty lines around it, become one.
 */
function startsAfresh(text: string, at: number): boolean {
  return isAlpha(text, at) || '<#!("\'&`~$\\_'.includes(text.charAt(at));
}

function newRoot(length: number): ElementNode {
  return new ElementNode('root', '', 0, length);
}

function documentFor(options: KramdownOptions, text: string): DocumentState {
  return {
    options,
    links: new Map(),
    attributeLists: new Map(),
    abbreviations: new Map(),
    footnotes: new Map(),
    warnings: new Map(),
    text,
    patience: 1_000_000,
  };
}
