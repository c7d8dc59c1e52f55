import { TemplateSyntaxError, LiquidError } from './errors';
import type { Body, Template, TemplateNode } from './rendering';
import { textNode } from './template';
import type { TemplateToken } from './tokenizer';
import { tokenize } from './tokenizer';
import { outputNode } from './outputNode';
import type { Semantics } from './semantics';

/** A tag as written. Offsets in the template's text. */
export interface TagToken {
  readonly name: string;
  /** What follows the name, up to `%}` or `-%}`. */
  readonly markup: string;
  readonly markupStart: number;
  /** The offset whose line Liquid names in errors. */
  readonly lineAt: number;
  readonly start: number;
  readonly end: number;
}

/** Makes a node of a tag, reading on to its end where it is a block. Throws a LiquidError where the markup does not fit. */
export type TagParser = (tag: TagToken, reader: TemplateReader) => TemplateNode;

export interface TagSet {
  readonly parsers: ReadonlyMap<string, TagParser>;
  /** Jekyll's `liquid.error_mode: strict`. */
  readonly strict: boolean;
  readonly semantics: Semantics;
}

const deepest = 100;

const tagOpening = /^\{%-?[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*/;
const lateOpening = /^\{%-?[ \t\r\n\f\v]*(\w+|#)[ \t\r\n\f\v]*/;
const lineOpening = /^[ \t\r\n\f\v]*(\w+|#)[ \t\r\n\f\v]*/;

/** Parses a template. Throws a TemplateSyntaxError at the first thing that stops Jekyll's build. */
export function parseTemplate(text: string, tags: TagSet): Template {
  const reader = new TemplateReader(text, tags);
  return { text, body: reader.readDocument() };
}

/** Walks the tokens of a template and hands each tag to its parser. */
export class TemplateReader {
  readonly strict: boolean;
  private readonly tokens: readonly TemplateToken[];
  private at = 0;
  private depth = 0;
  private trimNext = false;

  constructor(
    readonly text: string,
    readonly tagSet: TagSet,
    tokens = tokenize(text),
  ) {
    this.tokens = tokens;
    this.strict = tagSet.strict;
  }

  /** The whole template; `within` names the tag whose lines it is. */
  readDocument(within?: string): Body {
    const { body, stop } = this.readNodes(() => false);
    if (stop !== undefined) throw this.unknownTag(stop, within);
    return body;
  }

  /**
   * Reads the inside of a block up to its end tag or one of `middles` (`else`, `when`), which it gives back. Throws
   * where the block is never closed or another tag's end stands in it. `lenient` skips unknown tags, as a comment does.
   */
  readBlock(
    block: TagToken,
    middles: readonly string[] = [],
    lenient = false,
  ): { readonly body: Body; readonly stop: TagToken } {
    if (this.depth >= deepest) throw new TemplateSyntaxError('Nesting too deep', block.start, block.end);
    this.depth += 1;
    const { body, stop } = this.readNodes(() => lenient, block.name);
    this.depth -= 1;
    if (stop === undefined) throw this.neverClosed(block);
    if (stop.name !== `end${block.name}` && !middles.includes(stop.name)) throw this.unknownTag(stop, block.name);
    return { body, stop };
  }

  /** The raw text up to the end tag of `block`, tags and all. */
  readRaw(block: TagToken): { readonly start: number; readonly end: number } {
    const start = this.tokens[this.at]?.start ?? this.text.length;
    const closing = new RegExp(`^\\{%\\s*end${block.name}\\b`);
    for (; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at];
      if (token === undefined || !this.text.startsWith('%}', token.end - 2)) continue;
      // in `{{ a {% endraw %}` the end is the last mark of what looks like an output
      const end = this.text.lastIndexOf('{%', token.end - 1);
      if (end < token.start || !closing.test(this.text.slice(end, Math.min(token.end, end + 200)))) continue;
      this.at += 1;
      return { start, end };
    }
    throw new TemplateSyntaxError(`'${block.name}' tag was never closed`, block.start, block.end);
  }

  /** Liquid names the line at which the template ends. */
  private neverClosed({ name, start, end }: TagToken): TemplateSyntaxError {
    const error = new TemplateSyntaxError(`'${name}' tag was never closed`, start, end);
    error.lineAt = this.text.length;
    return error;
  }

  private readNodes(
    skipsUnknown: () => boolean,
    block?: string,
  ): { readonly body: Body; readonly stop: TagToken | undefined } {
    const nodes: TemplateNode[] = [];
    let blank = true;
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      this.at += 1;
      if (token.kind === 'text') {
        const node = this.readText(token);
        if (node.end > node.start) nodes.push(node);
        blank &&= node.blank;
        continue;
      }
      this.trimBefore(token, nodes);
      if (token.kind === 'output') {
        nodes.push(outputNode(this.outputMarkup(token), token.start, token.end, this.strict));
        blank = false;
        continue;
      }
      const tag = this.tagOf(token);
      const parser = this.tagSet.parsers.get(tag.name);
      if (parser === undefined) {
        if (skipsUnknown() && tag.name !== `end${block ?? ''}`) continue;
        return { body: { nodes, blank }, stop: tag };
      }
      const node = this.parsed(parser, tag);
      nodes.push(node);
      blank &&= node.blank;
    }
    return { body: { nodes, blank }, stop: undefined };
  }

  private parsed(parser: TagParser, tag: TagToken): TemplateNode {
    try {
      const node = parser(tag, this);
      return this.text.slice(tag.start, tag.lineAt).includes('\n') ? { ...node, lineAt: tag.lineAt } : node;
    } catch (error) {
      if (error instanceof TemplateSyntaxError && error.start === tag.start) error.lineAt ??= tag.lineAt;
      if (error instanceof LiquidError && !(error instanceof TemplateSyntaxError)) throw syntaxError(error, tag);
      throw error;
    }
  }

  private readText(token: TemplateToken): TemplateNode {
    let start = token.start;
    if (this.trimNext) while (start < token.end && isSpace(this.text, start)) start += 1;
    this.trimNext = false;
    return textNode(this.text.slice(start, token.end), start, token.end);
  }

  /** `{{-` and `{%-` take the white space before them away. */
  private trimBefore(token: TemplateToken, nodes: TemplateNode[]): void {
    const previous = nodes.at(-1);
    if (token.kind === 'line') return;
    this.trimNext = this.trimsAfter(token);
    if (this.text.charAt(token.start + 2) !== '-' || previous?.isText !== true) return;
    let end = previous.end;
    while (end > previous.start && isSpace(this.text, end - 1)) end -= 1;
    nodes.pop();
    if (end > previous.start) nodes.push(textNode(this.text.slice(previous.start, end), previous.start, end));
  }

  private trimsAfter(token: TemplateToken): boolean {
    return token.kind !== 'line' && this.text.charAt(token.end - 3) === '-';
  }

  private outputMarkup(token: TemplateToken): string {
    const whole = this.text.slice(token.start, token.end);
    if (token.broken)
      throw new TemplateSyntaxError(
        `Variable '${shortened(whole)}' was not properly terminated with regexp: /\\}\\}/`,
        token.start,
        token.end,
      );
    return whole.replace(/^\{\{-?/, '').replace(/-?\}\}$/, '');
  }

  private tagOf(token: TemplateToken): TagToken {
    const whole = this.text.slice(token.start, token.end);
    const isLine = token.kind === 'line';
    const opening = (isLine ? lineOpening : this.tagSet.semantics === 'jekyll-4' ? lateOpening : tagOpening).exec(
      whole,
    );
    if (token.broken || opening?.[1] === undefined)
      throw new TemplateSyntaxError(
        `Tag '${shortened(whole)}' was not properly terminated with regexp: /\\%\\}/`,
        token.start,
        token.end,
      );
    const markupStart = token.start + opening[0].length;
    const markup = isLine ? whole.slice(opening[0].length) : whole.slice(opening[0].length).replace(/-?%\}$/, '');
    // Liquid 4 does not count line breaks within a tag
    const counted = this.tagSet.semantics === 'jekyll-4' ? markupStart : token.start;
    return { name: opening[1], markup, markupStart, lineAt: counted, start: token.start, end: token.end };
  }

  private unknownTag(tag: TagToken, block: string | undefined): TemplateSyntaxError {
    const error = new TemplateSyntaxError(unknownTagMessage(tag.name, block), tag.start, tag.end);
    error.lineAt = tag.lineAt;
    return error;
  }
}

/** An error thrown while a tag was parsed is a syntax error, unless Ruby threw it. */
function syntaxError(error: LiquidError, { start, end, lineAt }: TagToken): TemplateSyntaxError {
  const stopped = new TemplateSyntaxError(error.message, start, end, error.kind, error.title && 'Liquid syntax error');
  // Liquid counts the line breaks around the name of the tag
  stopped.lineAt = lineAt;
  return stopped;
}

function unknownTagMessage(name: string, block: string | undefined): string {
  if (block !== undefined && name === 'else') return `${block} tag does not expect 'else' tag`;
  if (block !== undefined && name.startsWith('end'))
    return `'${name}' is not a valid delimiter for ${block} tags. use ${block === 'liquid' ? '%}' : `end${block}`}`;
  return name === 'else' || name === 'end' ? `Unexpected outer '${name}' tag` : `Unknown tag '${name}'`;
}

function isSpace(text: string, at: number): boolean {
  return /[ \t\r\n\f\v\0]/.test(text.charAt(at));
}

function shortened(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
