import { rememberedTexts } from '../../remembered';
import type { RenderContext } from './rendering';
import type { Expression } from './expression';
import { evaluate, parseExpression } from './expression';
import { LiquidError } from './errors';
import { fragmentEnd, nextFragment, skipSpace, tagAttributes } from './fragments';
import { StrictParser } from './strictParser';

/** `value | filter: argument, name: argument | filter`: what stands in `{{ }}` and right of an assignment. */
export interface Variable {
  readonly value: Expression;
  readonly filters: readonly FilterCall[];
}

interface FilterCall {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly named: readonly (readonly [name: string, value: Expression])[] | undefined;
}

/** Reads a filtered value: by the strict grammar, and where that fails by the forgiving one, as Jekyll's `error_mode: warn` has it. Throws a LiquidError in strict mode only. */
export function parseVariable(markup: string, strict = false): Variable {
  try {
    return strictVariable(markup);
  } catch (error) {
    if (strict || !(error instanceof LiquidError)) throw error;
    return laxVariable(markup);
  }
}

/** The value after its filters. */
export function evaluateVariable(variable: Variable, context: RenderContext): unknown {
  let value = evaluate(variable.value, context);
  for (const filter of variable.filters) {
    const args = filter.args.map(argument => evaluate(argument, context));
    if (filter.named !== undefined)
      args.push(Object.fromEntries(filter.named.map(([name, argument]) => [name, evaluate(argument, context)])));
    value = context.filter(filter.name, value, args);
  }
  return value;
}

/** A page is parsed at each keystroke, and says `{{ site.baseurl }}` a thousand times. What both grammars accept is kept. */
const strictVariable = rememberedTexts(1000, (markup): Variable => {
  const parser = new StrictParser(markup);
  if (parser.looksAt('end_of_string')) return { value: parseExpression(''), filters: [] };
  const value = parseExpression(parser.expression());
  const filters: FilterCall[] = [];
  while (parser.take('pipe') !== undefined) {
    const name = parser.consume('id');
    const args: string[] = [];
    if (parser.take('colon') !== undefined) {
      do args.push(parser.argument());
      while (parser.take('comma') !== undefined);
    }
    filters.push(filterCall(name, args));
  }
  parser.consume('end_of_string');
  return { value, filters };
});

function filterCall(name: string, args: readonly string[]): FilterCall {
  const positional: Expression[] = [];
  const named: [string, Expression][] = [];
  for (const argument of args) {
    const [attribute] = /^\w[\w-]*\s*:/.test(argument) ? tagAttributes(argument) : [];
    if (attribute === undefined) positional.push(parseExpression(argument));
    else named.push([attribute[0], parseExpression(attribute[1])]);
  }
  return { name, args: positional, named: named.length > 0 ? named : undefined };
}

function laxVariable(markup: string): Variable {
  const first = nextFragment(markup, 0);
  if (first === undefined) return { value: parseExpression(''), filters: [] };
  const filters: FilterCall[] = [];
  for (const part of pipeSeparated(markup, first.end)) {
    const name = /\w+/.exec(part)?.[0];
    if (name !== undefined) filters.push(filterCall(name, laxArguments(part)));
  }
  return { value: parseExpression(first.text), filters };
}

/** The stretches between the pipes after `from`, pipes within quotes aside. */
function pipeSeparated(markup: string, from: number): readonly string[] {
  const parts: string[] = [];
  let start = markup.indexOf('|', from);
  if (start === -1) return parts;
  start += 1;
  let at = start;
  while (at < markup.length) {
    const end = fragmentEnd(markup, at);
    if (end === undefined && !/[\s,]/.test(markup.charAt(at))) {
      // a pipe, or a quote that is never closed
      parts.push(markup.slice(start, at));
      start = at + 1;
    }
    at = end ?? at + 1;
  }
  parts.push(markup.slice(start));
  return parts;
}

/** Every fragment after a `:` or a `,`. */
function laxArguments(part: string): readonly string[] {
  const args: string[] = [];
  let at = 0;
  while (at < part.length) {
    if (!/[:,]/.test(part.charAt(at))) {
      at += 1;
      continue;
    }
    const start = skipSpace(part, at + 1);
    const named = /^\w+\s*:\s*/.exec(part.slice(start, start + 200))?.[0].length ?? 0;
    const end = fragmentEnd(part, start + named) ?? fragmentEnd(part, start);
    if (end === undefined) {
      at += 1;
      continue;
    }
    args.push(part.slice(start, end));
    at = end;
  }
  return args;
}
