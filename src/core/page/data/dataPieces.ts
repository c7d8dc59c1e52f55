import { contentOf } from '../../syntax/yamlContent';
import type { YamlScalar } from '../../syntax/yamlValue';
import { slice, type OffsetRange } from '../../text/range';
import { readHtmlPieces } from '../htmlPieces';
import type { PageModel } from '../pageModel';
import type { TextPiece } from '../pageText';
import { textOf } from './dataFields';

/** The words of a value, where they stand; of an alias and of a text with escapes as one piece. */
export function wordsOf(page: PageModel, scalar: YamlScalar): readonly TextPiece[] {
  const range = contentOf(scalar);
  const { source } = scalar;
  const isElsewhere = source.startsWith('*') || (source.startsWith('"') && source.includes('\\'));
  return isElsewhere
    ? [piece(textOf(scalar).replace(tag, ''), range)]
    : readHtmlPieces(page, range).filter(({ kind }) => kind === 'text');
}

/** Where no tree has it: `"<font color=\"red\">Deep</font> Lakes"`. `p < 0.1` is none. */
const tag = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,300})?\/?>/gi;

/** The same without what marks them or links them as a whole in Markdown: `*Journal of Lakes*`, `[Journal of Lakes](https://…)`. */
export function wordsWithoutMarks(page: PageModel, scalar: YamlScalar): readonly TextPiece[] {
  const content = contentOf(scalar);
  const written = slice(page.text, content);
  const groups = (marked.exec(written) ?? linked.exec(written))?.groups;
  const { ahead, inner } = groups ?? {};
  if (ahead === undefined || inner === undefined || scalar.source.startsWith('*')) return wordsOf(page, scalar);
  const start = content.start + ahead.length;
  return readHtmlPieces(page, { start, end: start + inner.length }).filter(({ kind }) => kind === 'text');
}

const marked = /^(?<ahead>\s{0,9}(\*{1,3}|_{1,2}))(?=\S)(?<inner>[^*_]{1,300})(?<=\S)\2\s{0,9}$/;
const linked = /^(?<ahead>\s{0,9}\[)(?<inner>[^[\]]{1,300})\]\([^()\s]{0,300}\)\s{0,9}$/;

/** The words of pieces, with a blank where a line ends. */
export function textIn(pieces: readonly TextPiece[]): string {
  return pieces.map(one => (one.kind === 'text' ? one.text : ' ')).join('');
}

/** Words that stand at a range. */
export function piece(text: string, range: OffsetRange): TextPiece {
  const plain = { strong: false, slanted: false, code: false, raised: false, underlined: false };
  return { kind: 'text', text, range, ...plain, link: undefined };
}

/** Words that stand nowhere: `, ` between two names of a list. */
export function joint(text: string, at: number): TextPiece {
  return piece(text, { start: at, end: at });
}

/** One line of several parts, with a sign between them that stands nowhere. */
export function joined(parts: readonly (readonly TextPiece[])[], sign = ', '): readonly TextPiece[] {
  return parts.flatMap((pieces, at) => {
    const [first] = pieces;
    const start = first?.kind === 'text' ? first.range.start : 0;
    return at === 0 ? pieces : [joint(sign, start), ...pieces];
  });
}
