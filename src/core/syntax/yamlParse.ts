import { Composer, Parser, isCollection } from 'yaml';
import type { CST, Document } from 'yaml';
import { libyamlErrors } from './libyamlErrors';
import type { ParserError } from './parserError';
import { tooDeep } from './yamlDepth';
import { lineStart } from '../text/lines';

export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** What libyaml would stop at. */
  readonly errors: readonly ParserError[];
}

/**
 * The first document of a YAML source, its scalars as text, with the errors that libyaml has too. A source that nests
 * more than 250 levels is not read: the one error says so.
 */
export function parseFirstDocument(source: string): ParsedYaml {
  const tokens = [...new Parser().parse(source)];
  const deep = tooDeep(tokens);
  const document = compose(deep ? [] : tokens, source.length);
  if (deep) {
    const at = 'offset' in deep ? deep.offset : 0;
    return { document, errors: [{ code: 'DEPTH', message: 'Nested too deeply', pos: [at, at + 1] }] };
  }
  return { document, errors: errorsOfLibyaml(document, tokens, source) };
}

function compose(tokens: Parameters<Composer['compose']>[0], length: number): Document.Parsed {
  const options = { schema: 'failsafe', version: '1.1', strict: true, uniqueKeys: false, prettyErrors: false } as const;
  for (const document of new Composer(options).compose(tokens, true, length)) return document;
  throw new Error('The parser gives at least one document');
}

/**
 * Without what the YAML specification forbids but libyaml reads, such as `"x"# comment`, and without what Ruby never
 * sees. It stops reading where the first document ends, and a document ends where a token cannot belong to it: of
 * ` title: x\npermalink: /` it loads the title alone, without a word. A root at the margin goes on to the end.
 */
function errorsOfLibyaml(
  document: Document.Parsed,
  tokens: readonly CST.Token[],
  source: string,
): readonly ParserError[] {
  const read = document.errors.filter(({ message }) => !message.startsWith('Comments must be separated'));
  const errors = [...libyamlErrors(tokens, source), ...read].sort((a, b) => a.pos[0] - b.pos[0]);
  const end = errors.findIndex(
    ({ code, pos }) => code === 'UNEXPECTED_TOKEN' && isBehindRoot(pos[0], document, source),
  );
  return end < 0 ? errors : errors.slice(0, end);
}

function isBehindRoot(offset: number, document: Document.Parsed, source: string): boolean {
  const root = document.contents;
  if (root === null || offset < root.range[1]) return false;
  const isBlock = isCollection(root) && root.flow !== true;
  return !isBlock || columnOf(offset, source) < columnOf(root.range[0], source);
}

function columnOf(offset: number, source: string): number {
  return offset - lineStart(source, offset);
}
