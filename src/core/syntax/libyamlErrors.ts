import type { CST } from 'yaml';
import type { ParserError } from './parserError';
import { halfCharacter, surrogateEscapes } from './surrogateEscapes';

/** The message of a tab on an empty line or behind a dash. */
export const misplacedTab = 'A tab where a space or nothing has to be';

/** The message of `[:word]`. */
export const colonInBrackets = 'A “:” before a word in brackets';

/** A mark, white space, comment or scalar of a document, and what it stands in. */
interface Leaf {
  readonly token: CST.SourceToken | CST.FlowScalar | CST.BlockScalar;
  /** Columns before the block collection that holds it; -1 outside of any. */
  readonly indent: number;
  readonly isInFlow: boolean;
}

/**
 * What the parser reads and libyaml does not, by which Ruby's Psych reads YAML (https://github.com/yaml/libyaml, scanner.c and parser.c), so
 * that the site is not built: a `:` without a key before it or on the line below its key, one before a word in brackets, an anchor that is no name (`&nbsp;`), a tab on
 * an otherwise empty line or behind a dash, and half a character as an escape. In the order of the text; of the first document.
 */
export function libyamlErrors(tokens: readonly CST.Token[], source: string): readonly ParserError[] {
  const errors: ParserError[] = [];
  const leaves: Leaf[] = [];
  for (const token of firstDocument(tokens)) visit(token, { indent: -1, isInFlow: false }, leaves, errors);
  leaves.sort((a, b) => a.token.offset - b.token.offset);
  return [...errors, ...anchorErrors(leaves), ...escapeErrors(leaves), ...tabErrors(leaves, source)].sort(
    (a, b) => a.pos[0] - b.pos[0],
  );
}

function firstDocument(tokens: readonly CST.Token[]): readonly CST.Token[] {
  const second = tokens.findIndex(
    ({ type }, at) => type === 'document' && tokens.slice(0, at).some(before => before.type === 'document'),
  );
  return second < 0 ? tokens : tokens.slice(0, second);
}

type Around = Omit<Leaf, 'token'>;

function visit(token: CST.Token, around: Around, leaves: Leaf[], errors: ParserError[]): void {
  const marks = (list: readonly CST.SourceToken[] | undefined, within: Around): void => {
    for (const mark of list ?? []) leaves.push({ token: mark, ...within });
  };
  if (token.type === 'document') {
    marks(token.start, around);
    if (token.value !== undefined) visit(token.value, around, leaves, errors);
    marks(token.end, around);
  } else if ('items' in token) {
    const isFlow = token.type === 'flow-collection';
    const within = isFlow ? { ...around, isInFlow: true } : { ...around, indent: token.indent };
    for (const item of token.items) {
      marks(item.start, within);
      if (item.key) visit(item.key, within, leaves, errors);
      marks(item.sep, within);
      const error = keyError(item);
      if (error !== undefined) errors.push(error);
      if (isFlow) errors.push(...colonErrors(item));
      if (item.value) visit(item.value, within, leaves, errors);
    }
    if (isFlow) marks(token.end, around);
  } else if (token.type === 'block-scalar') {
    for (const part of token.props) visit(part, around, leaves, errors);
    leaves.push({ token, ...around });
  } else if (token.type !== 'directive' && token.type !== 'error' && token.type !== 'doc-end') {
    // white space before a document, what a block scalar begins with
    leaves.push({ token, ...around });
    if ('end' in token) marks(token.end, around);
  }
}

/** `: a`, and a key whose `:` is on a line below. `? key` may have both. */
function keyError({ start, key, sep }: CST.CollectionItem): ParserError | undefined {
  const colon = sep?.findIndex(({ type }) => type === 'map-value-ind') ?? -1;
  const mark = sep?.[colon];
  if (mark === undefined || start.some(({ type }) => /^(?:explicit-key-ind|anchor|tag)$/.test(type))) return undefined;
  if (!key) return error('EMPTY_KEY', 'A “:” without a key', mark.offset, mark.offset + 1);
  const between = [...('end' in key ? (key.end ?? []) : []), ...(sep ?? []).slice(0, colon)];
  const isBelow = between.some(({ type }) => type === 'newline');
  return isBelow ? error('KEY_LINE', 'The “:” of a key on another line', key.offset, key.offset + 1) : undefined;
}

/** `[:fire:, news]`: within `[]` and `{}` libyaml takes a `:` that begins a word for that of a key, whatever follows. */
function colonErrors({ start, key, sep, value }: CST.CollectionItem): readonly ParserError[] {
  // behind these it takes it for a key that is left out
  if ([...start, ...(sep ?? [])].some(({ type }) => /^(?:explicit-key-ind|anchor|tag)$/.test(type))) return [];
  return [key, value].flatMap(token =>
    token?.type === 'scalar' && token.source.startsWith(':')
      ? [error('FLOW_COLON', colonInBrackets, token.offset, token.offset + token.source.length)]
      : [],
  );
}

/** The signs after which libyaml takes the name of an anchor to be at its end. */
const anchor = /^&[\w-]+(?:[?:,\]}%@`][^]*)?$/;

function anchorErrors(leaves: readonly Leaf[]): readonly ParserError[] {
  return leaves.flatMap(({ token: { type, offset, source } }) =>
    type === 'anchor' && source.length > 1 && !anchor.test(source)
      ? [error('ANCHOR', 'No name of an anchor', offset, offset + source.length)]
      : [],
  );
}

function escapeErrors(leaves: readonly Leaf[]): readonly ParserError[] {
  return leaves.flatMap(({ token: { type, offset, source } }) =>
    type === 'double-quoted-scalar'
      ? surrogateEscapes(source).map(({ start, end }) =>
          error('SURROGATE', halfCharacter, offset + start, offset + end),
        )
      : [],
  );
}

/**
 * Where a key could begin, at the beginning of a line or behind a dash, libyaml takes a tab for the beginning of a token. Behind a plain scalar
 * it may stand where the scalar could go on; in brackets and quotes it is white space.
 */
function tabErrors(leaves: readonly Leaf[], source: string): readonly ParserError[] {
  const errors: ParserError[] = [];
  let plain: Leaf | undefined;
  let isBehindDash = false;
  for (const leaf of leaves) {
    const { type, offset, source: written } = leaf.token;
    if (type === 'scalar') plain = leaf;
    else if (type !== 'space' && type !== 'newline') plain = undefined;
    if (type !== 'space') isBehindDash = type === 'seq-item-ind' || type === 'explicit-key-ind';
    const tab = written.indexOf('\t');
    if (type !== 'space' || leaf.isInFlow || tab < 0) continue;
    const at = offset + tab;
    const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
    const isFirst = /^ *$/.test(source.slice(lineStart, at));
    const isFurtherIn = plain !== undefined && at - lineStart > plain.indent;
    if (isBehindDash || (isFirst && !isFurtherIn)) errors.push(error('TAB', misplacedTab, at, at + 1));
  }
  return errors;
}

function error(code: string, message: string, from: number, to: number): ParserError {
  return { code, message, pos: [from, to] };
}
