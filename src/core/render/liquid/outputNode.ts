import { printing } from './printedText';
import { toOutput } from './rubyText';
import type { TemplateNode } from './rendering';
import { printedOrigin } from './trace/printed';
import { traceVariable } from './trace/traceVariable';
import { evaluateVariable, parseVariable } from './variable';
import { LiquidError, TemplateSyntaxError } from './errors';

/** `{{ markup }}`. Throws a TemplateSyntaxError in strict mode only. */
export function outputNode(markup: string, start: number, end: number, strict: boolean): TemplateNode {
  const variable = parsed(markup, start, end, strict);
  return printing({ start, end }, (context, tag) => {
    const { trace } = context;
    if (trace === undefined) return toOutput(evaluateVariable(variable, context));
    const traced = traceVariable(variable, context, trace, tag);
    return printedOrigin(traced, trace, tag) ?? toOutput(traced.value);
  });
}

function parsed(markup: string, start: number, end: number, strict: boolean): ReturnType<typeof parseVariable> {
  try {
    return parseVariable(markup, strict);
  } catch (error) {
    if (error instanceof LiquidError)
      throw new TemplateSyntaxError(error.message, start, end, error.kind, error.title && 'Liquid syntax error');
    throw error;
  }
}
