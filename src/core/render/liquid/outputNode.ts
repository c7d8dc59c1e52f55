import { printing } from './printedText';
import { toOutput } from './rubyText';
import type { TemplateNode } from './rendering';
import { evaluateVariable, parseVariable } from './variable';
import { LiquidError, TemplateSyntaxError } from './errors';

/** `{{ markup }}`. Throws a TemplateSyntaxError in strict mode only. */
export function outputNode(markup: string, start: number, end: number, strict: boolean): TemplateNode {
  const variable = parsed(markup, start, end, strict);
  return printing({ start, end }, context => toOutput(evaluateVariable(variable, context)));
}

function parsed(markup: string, start: number, end: number, strict: boolean): ReturnType<typeof parseVariable> {
  try {
    return parseVariable(markup, strict);
  } catch (error) {
    if (error instanceof LiquidError) throw new TemplateSyntaxError(error.message, start, end);
    throw error;
  }
}
