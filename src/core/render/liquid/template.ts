import type { MappedText } from '../../text/mappedText';
import { LiquidError } from './errors';
import type { Output } from './output';
import type { Body, RenderContext, TemplateNode } from './rendering';

/** Renders nodes in order until a `break` or `continue`. An error gets the place of the innermost node that knows none. */
export function renderBody(body: Body, context: RenderContext, output: Output): void {
  for (const node of body.nodes) {
    try {
      context.charge(1);
      node.render(context, output);
    } catch (error) {
      if (error instanceof LiquidError && error.place === undefined) {
        const { path, base } = context.frame;
        error.lineAt ??= node.lineAt;
        error.place = { path, base, start: base + node.start, end: base + node.end };
      }
      throw error;
    }
    if (context.interrupt !== undefined) return;
  }
}

/** Text between tags, printed as it is. */
export function textNode(text: string, start: number, end: number): TemplateNode {
  return {
    start,
    end,
    isText: true,
    blank: /^[ \t\r\n\f\v]*$/.test(text),
    render: (context, output) => {
      const { path, base } = context.frame;
      output.write(text, path, base + start, base + end, true);
    },
  };
}

/** A block that prints nothing of its own drops the white space in it too: `{% if x %}⏎{% assign a = 1 %}⏎{% endif %}` leaves no lines. */
export function withoutText(body: Body): Body {
  return { ...body, nodes: body.nodes.filter(node => node.isText !== true) };
}

/** What a body prints, apart from the page: for `capture` and its kin. */
export function renderToText(body: Body, context: RenderContext): string {
  return renderApart(body, context).text;
}

/** The same with the places it came from. */
export function renderApart(body: Body, context: RenderContext): MappedText {
  const output = context.newOutput();
  if (context.trace === undefined) renderBody(body, context, output);
  else context.trace.apart(() => renderBody(body, context, output));
  return output.mapped();
}
