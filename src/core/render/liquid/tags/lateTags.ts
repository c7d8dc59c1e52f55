import { LiquidError, TemplateSyntaxError } from '../errors';
import { printing } from '../printedText';
import { toOutput } from '../rubyText';
import { renderBody } from '../template';
import { TemplateReader } from '../templateReader';
import type { TagParser } from '../templateReader';
import type { TemplateToken } from '../tokenizer';
import { evaluateVariable, parseVariable } from '../variable';

// The tags that came with Liquid 5, which GitHub Pages does not have.

/** `{% echo value | filter %}`: as `{{ }}`, for use in `{% liquid %}`. */
export const echoTag: TagParser = (tag, reader) => {
  const variable = parseVariable(tag.markup, reader.strict);
  return printing(tag, context => toOutput(evaluateVariable(variable, context)));
};

/** `{% # note %}`; each of its lines begins with `#`. */
export const inlineCommentTag: TagParser = tag => {
  if (
    tag.markup
      .split('\n')
      .slice(1)
      .some(line => /^\s*[^#\s]/.test(line))
  )
    throw new LiquidError("Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character");
  return { start: tag.start, end: tag.end, blank: true, render: () => undefined };
};

/** `{% render 'file' %}`: Jekyll has no files for it, so that it stops the build in either case. */
export const renderTag: TagParser = tag => {
  if (!/"[^"]*"|'[^']*'/.test(tag.markup))
    throw new LiquidError("Syntax error in tag 'render' - Template name must be a quoted string");
  return printing(tag, () => {
    throw new LiquidError('This liquid context does not allow includes.');
  });
};

/** `{% liquid … %}`: each line a tag without its marks. */
export const liquidTag: TagParser = (tag, reader) => {
  const lines: TemplateToken[] = [];
  let start = tag.markupStart;
  for (const line of tag.markup.split('\n')) {
    if (line.trim() !== '') {
      const token = { kind: 'line', start, end: start + line.length, broken: false } as const;
      if (!/^\s*(?:#|\w+)/.test(line)) throw new TemplateSyntaxError(`Unknown tag '${line}'`, token.start, token.end);
      lines.push(token);
    }
    start += line.length + 1;
  }
  const body = new TemplateReader(reader.text, reader.tagSet, lines).readDocument(tag.name);
  return {
    start: tag.start,
    end: tag.end,
    blank: body.blank,
    render: (context, output) => renderBody(body, context, output),
  };
};
