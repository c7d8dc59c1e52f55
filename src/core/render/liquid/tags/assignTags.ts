import { LiquidError } from '../errors';
import { evaluate, parseExpression } from '../expression';
import { nextFragment, fragmentEnd, skipSpace } from '../fragments';
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
  const equals = tag.markup.indexOf('=');
  const target = /[\w\-.[\]()]+[ \t\r\n\f\v]*$/
    .exec(tag.markup.slice(Math.max(0, equals - 1000), Math.max(0, equals)))?.[0]
    .trim();
  if (target === undefined) throw new LiquidError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
  const variable = parseVariable(tag.markup.slice(skipSpace(tag.markup, equals + 1)), reader.strict);
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

/** `{% increment name %}` prints 0, 1, 2, …; `{% decrement name %}` prints -1, -2, …. Their counters are not what `assign` sets. */
export const incrementTag: TagParser = tag => counter(tag, value => [value, value + 1]);
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
  if (first === undefined)
    throw new LiquidError("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
  // an unquoted name takes its colon with it
  const name = first.text.replace(/:$/, '');
  const colon = skipSpace(tag.markup, first.start + name.length);
  const named = first.start === skipSpace(tag.markup, 0) && tag.markup.charAt(colon) === ':';
  const parts = cycleValues(tag.markup, named ? colon + 1 : 0);
  const values = parts.map(parseExpression);
  const group = named ? parseExpression(name) : undefined;
  return printing(tag, context => {
    const key = group === undefined ? parts.join(',') : `:${inspect(evaluate(group, context))}`;
    const turn = context.cycles.get(key) ?? 0;
    context.cycles.set(key, turn + 1 >= values.length ? 0 : turn + 1);
    const value = values[turn];
    return value === undefined ? '' : toOutput(evaluate(value, context));
  });
};

function cycleValues(markup: string, from: number): readonly string[] {
  const values: string[] = [];
  for (let at = skipSpace(markup, from); at < markup.length;) {
    const end = fragmentEnd(markup, at);
    if (end !== undefined) values.push(markup.slice(at, end));
    const comma = markup.indexOf(',', end ?? at + 1);
    if (comma === -1) break;
    at = skipSpace(markup, comma + 1);
  }
  return values;
}
