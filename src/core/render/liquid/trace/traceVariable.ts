import type { MappedText, Place } from '../../../text/mappedText';
import { alignLetters } from '../../../text/alignLetters';
import type { Expression } from '../expression';
import { evaluate, propertyOf } from '../expression';
import type { RenderContext } from '../rendering';
import { isArray, isHash } from '../values';
import type { evaluateVariable } from '../variable';
import { originOfFiltered } from './traceFilter';
import type { Trace, Traced } from './trace';

type Variable = Parameters<typeof evaluateVariable>[0];

/** The value after its filters, as `evaluateVariable` gives it, and where it came from. `tag` is where it is asked for. */
export function traceVariable(variable: Variable, context: RenderContext, trace: Trace, tag: Place): Traced {
  let traced = traceExpression(variable.value, context, trace, tag);
  for (const filter of variable.filters) {
    const args = filter.args.map(argument => traceExpression(argument, context, trace, tag));
    const values: unknown[] = args.map(({ value }) => value);
    if (filter.named !== undefined)
      values.push(Object.fromEntries(filter.named.map(([name, argument]) => [name, evaluate(argument, context)])));
    const value = context.filter(filter.name, traced.value, values);
    traced = { value, origin: originOfFiltered({ name: filter.name, input: traced, args, value }, trace, tag) };
  }
  return traced;
}

/** The value of an expression, and where it came from: a text between quotes came from the tag itself. */
export function traceExpression(expression: Expression, context: RenderContext, trace: Trace, tag: Place): Traced {
  const value = evaluate(expression, context);
  switch (expression.kind) {
    case 'range':
      return { value, origin: undefined };
    case 'literal':
      return { value, origin: typeof value === 'string' ? quotedText(value, trace, tag) : undefined };
    case 'lookup':
      return { value, origin: traceLookup(expression, context, trace) };
  }
}

function traceLookup(
  expression: Extract<Expression, { kind: 'lookup' }>,
  context: RenderContext,
  trace: Trace,
): MappedText | undefined {
  const name = String(evaluate(expression.name, context));
  let value = context.find(name);
  let origin = context.originOf(name);
  for (const step of expression.path) {
    const key = evaluate(step.key, context);
    const next = propertyOf(value, key, step.command);
    if (next === undefined) return undefined;
    origin = isArray(value) || isHash(value) ? originOfStep(value, key, next, trace) : undefined;
    value = next;
  }
  return origin;
}

function originOfStep(container: object, key: unknown, value: unknown, trace: Trace): MappedText | undefined {
  if (!isArray(container)) return trace.originOf(container, String(key), value);
  if (key === 'size') return undefined;
  const at = key === 'first' ? 0 : key === 'last' ? -1 : Number(key);
  return trace.originOf(container, String(at < 0 ? container.length + at : at), value);
}

/** A text written between quotes in a tag. */
function quotedText(text: string, trace: Trace, { path, start, end }: Place): MappedText | undefined {
  const tag = trace.origins.textOf(path).slice(start, end);
  for (const quote of ['"', "'"]) {
    const written = text.replaceAll(quote, `\\${quote}`);
    const at = tag.indexOf(quote + written + quote);
    if (at === -1) continue;
    const segments = alignLetters(text, written).map(run => {
      const from = start + at + 1;
      const [runStart, runEnd] = [from + run.start, from + run.end];
      return { at: run.at, path, start: runStart, end: runEnd, copied: run.copied, within: undefined };
    });
    return { text, segments };
  }
  return undefined;
}
