import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { createLineIndex } from '../text/lineIndex';
import type { KramdownOptions } from './options';
import { defaultOptions } from './options';
import { parseKramdown } from './parse';
import { treeTokens } from './treeTokens';
import type { TreeToken } from './treeTokens';

/**
 * A plugin for markdown-it: `md.use(kramdown, options)` makes it read and print as kramdown does. Its core rules are
 * replaced by one; other plugins see tokens of the usual names with `map` (lines, 0-based) and `meta.start`/`meta.end`
 * (offsets in the text). What a token is printed as stands in `meta.html`.
 */
export function kramdown(md: MarkdownIt, options: KramdownOptions = defaultOptions): void {
  md.core.ruler.push('kramdown', state => {
    const lines = createLineIndex(state.src);
    const lineOf = (offset: number): number => lines.positionAt(offset).line;
    state.tokens = tokensOf(state, treeTokens(parseKramdown(state.src, options)), lineOf, 0, true);
    for (const type of typesOf(state.tokens)) md.renderer.rules[type] ??= printToken;
  });
  md.core.ruler.enableOnly('kramdown');
  for (const type of Object.keys(md.renderer.rules)) md.renderer.rules[type] = printToken;
}

function printToken(tokens: readonly Token[], index: number): string {
  const html = tokens[index]?.meta?.html;
  return typeof html === 'string' ? html : '';
}

function tokensOf(
  state: StateCore,
  pieces: readonly TreeToken[],
  lineOf: (offset: number) => number,
  level: number,
  isBlock: boolean,
): Token[] {
  return pieces.map(({ type, tag, nesting, element, html, children }) => {
    const token = new state.Token(type, tag, nesting);
    if (nesting < 0) level--;
    token.level = level;
    if (nesting > 0) level++;
    token.block = isBlock;
    token.meta = { html };
    if (element !== undefined) {
      token.meta = { html, start: element.start, end: element.end };
      token.map = [lineOf(element.start), lineOf(Math.max(element.start, element.end - 1)) + 1];
      if (nesting >= 0) token.attrs = element.attributes.size > 0 ? [...element.attributes] : null;
      token.content =
        children === undefined ? element.value : state.src.slice(element.content.start, element.content.end);
    }
    if (children !== undefined) token.children = tokensOf(state, children, lineOf, 0, false);
    return token;
  });
}

function typesOf(tokens: readonly Token[], types = new Set<string>()): ReadonlySet<string> {
  for (const token of tokens) {
    if (token.type === 'inline') typesOf(token.children ?? [], types);
    else types.add(token.type);
  }
  return types;
}
