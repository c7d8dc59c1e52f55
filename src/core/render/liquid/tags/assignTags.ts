import { LiquidError } from '../errors';
import type { Expression } from '../expression';
import { evaluate, parseExpression } from '../expression';
import { nextFragment, skipSpace } from '../fragments';
import { placeOf, printing } from '../printedText';
import { inspect, toOutput } from '../rubyText';
import type { TemplateNode } from '../rendering';
import { renderApart } from '../template';
import type { TagParser, TagToken } from '../templateReader';
import { traceVariable } from '../trace/traceVariable';
import { evaluateVariable, parseVariable } from '../variable';

const targetName = /[\w\-.[\]()]+/;

/** `{% assign name = value | filter %}`. */
export const assignTag: TagParser = (tag, reader) => {
  const { target, source } = assignment(tag.markup);
  const variable = parseVariable(source, reader.strict);
  return {
    start: tag.start,
    end: tag.end,
    blank: true,
    render: context => {
      const { trace } = context;
      if (trace === undefined) {
        context.assign(target, evaluateVariable(variable, context));
      } else {
        const { value, origin } = traceVariable(variable, context, trace, placeOf(tag, context));
        context.assign(target, value, origin);
      }
    },
  };
};

/** The first `name = …` in the markup: what stands before the name does not count. */
function assignment(markup: string): { readonly target: string; readonly source: string } {
  for (let equals = markup.indexOf('='); equals !== -1; equals = markup.indexOf('=', equals + 1)) {
    let end = equals;
    while (end > 0 && /\s/.test(markup.charAt(end - 1))) end -= 1;
    let start = end;
    while (start > 0 && /[\w\-.[\]()]/.test(markup.charAt(start - 1))) start -= 1;
    if (/[^()]/.test(markup.slice(start, end)))
      return { target: markup.slice(start, end), source: markup.slice(skipSpace(markup, equals + 1)) };
  }
  throw new LiquidError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
}

/** `{% capture name %}…{% endcapture %}`. */
export const captureTag: TagParser = (tag, reader) => {
  const target = targetName.exec(tag.markup)?.[0];
  if (target === undefined) throw new LiquidError("Syntax Error in 'capture' - Valid syntax: capture [var]");
  const { body } = reader.readBlock(tag);
  return {
    start: tag.start,
    end: tag.end,
    blank: true,
    render: context => {
      const printed = renderApart(body, context);
      context.assign(target, printed.text, printed);
    },
  };
};

/** `{% increment name %}` prints 0, 1, 2, … Its counter is not what `assign` sets. */
export const incrementTag: TagParser = tag => counter(tag, value => [value, value + 1]);
/** `{% decrement name %}` prints -1, -2, … */
export const decrementTag: TagParser = tag => counter(tag, value => [value - 1, value - 1]);

function counter(tag: TagToken, step: (value: number) => readonly [printed: number, next: number]): TemplateNode {
  const key = tag.markup.trim();
  return printing(tag, context => {
    const [printed, next] = step(context.counters[key] ?? 0);
    context.counters[key] = next;
    return String(printed);
  });
}

/** `{% cycle 'a', 'b' %}`, `{% cycle group: 'a', 'b' %}`: the next of its values each time. */
export const cycleTag: TagParser = tag => {
  const first = nextFragment(tag.markup, 0);
  const named = first?.start === 0 ? cycleName(tag.markup, first.text) : undefined;
  if (first === undefined || (named === undefined && first.start > 0))
    throw new LiquidError("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
  const values = cycleValues(named?.rest ?? tag.markup);
  const group = named === undefined ? undefined : parseExpression(named.name);
  // a cycle without a name is told by its values; one with variables in it is like no other
  const own = values.some(({ kind }) => kind !== 'literal') ? `${tag.start}` : inspect(values.map(literalOf));
  return printing(tag, context => {
    const key = group === undefined ? `${own} ${context.frame.path}` : `:${inspect(evaluate(group, context))}`;
    const turn = context.cycles.get(key) ?? 0;
    context.cycles.set(key, turn + 1 >= values.length ? 0 : turn + 1);
    const value = values[turn];
    return value === undefined ? '' : toOutput(evaluate(value, context));
  });
};

/** A name goes to the last colon in the first fragment that is outside of quotes, or to one behind it. */
function cycleName(markup: string, fragment: string): { readonly name: string; readonly rest: string } | undefined {
  const behind = skipSpace(markup, fragment.length);
  if (markup.charAt(behind) === ':') return { name: fragment, rest: markup.slice(behind + 1) };
  let colon = -1;
  for (let at = 0; at < fragment.length; at += 1) {
    const sign = fragment.charAt(at);
    const close = sign === '"' || sign === "'" ? fragment.indexOf(sign, at + 1) : -1;
    if (close !== -1) at = close;
    else if (sign === ':') colon = at;
  }
  return colon > 0 ? { name: fragment.slice(0, colon), rest: markup.slice(colon + 1) } : undefined;
}

/** What stands between the commas, those in quotes too; a `nil` is none. */
function cycleValues(markup: string): readonly Expression[] {
  const parts = markup.split(',').map(part => nextFragment(part, 0)?.text ?? 'nil');
  return parts.filter(part => !/^(?:nil|null)$/.test(part)).map(parseExpression);
}

function literalOf(expression: Expression): unknown {
  return expression.kind === 'literal' ? expression.value : null;
}
