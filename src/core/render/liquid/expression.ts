import type { RenderContext } from './rendering';
import { LiquidError } from './errors';
import { wholeNumberOf } from '../../syntax/yamlInteger';
import { leadingWhole, wholeNumber } from './numbers';
import { noMethod } from './rubyErrors';
import {
  bigOf,
  elementsOf,
  floatOf,
  isArray,
  isHash,
  isInteger,
  isNil,
  isNumeric,
  isWhole,
  MethodLiteral,
  numberOf,
  RubyRange,
  valueAt,
} from './values';

export type Expression =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'range'; readonly first: Expression; readonly last: Expression }
  | { readonly kind: 'lookup'; readonly name: Expression; readonly path: readonly Step[] };

interface Step {
  readonly key: Expression;
  /** `size`, `first` and `last` ask for a property where there is no such key. */
  readonly command: boolean;
}

const nil: Expression = { kind: 'literal', value: null };

const literals: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['', nil],
  ['nil', nil],
  ['null', nil],
  ['true', { kind: 'literal', value: true }],
  ['false', { kind: 'literal', value: false }],
  ['blank', { kind: 'literal', value: new MethodLiteral('blank') }],
  ['empty', { kind: 'literal', value: new MethodLiteral('empty') }],
]);

/**
 * Reads one value: a literal, a range, or a name with its lookups. What makes no sense is a lookup that finds nothing;
 * throws a LiquidError only for a range between literals that are no numbers (`(true..3)`). Strings have no escapes (https://shopify.dev/docs/api/liquid/basics#string).
 */
export function parseExpression(text: string): Expression {
  const markup = text.trim();
  const quote = markup.charAt(0);
  if (markup.length > 1 && (quote === '"' || quote === "'") && markup.endsWith(quote))
    return { kind: 'literal', value: markup.slice(1, -1) };
  const literal = literals.get(markup);
  if (literal !== undefined) return literal;
  if (/^-?\d+$/.test(markup)) return { kind: 'literal', value: wholeNumberOf(BigInt(markup)) };
  if (/^-?\d[\d.]+$/.test(markup)) return { kind: 'literal', value: floatOf(Number.parseFloat(markup)) };
  return parseRange(markup) ?? parseLookup(markup);
}

function parseRange(markup: string): Expression | undefined {
  if (!markup.startsWith('(') || !markup.endsWith(')')) return undefined;
  const inside = markup.slice(1, -1).trim();
  const dots = inside.lastIndexOf('..');
  if (dots <= 0 || dots + 2 >= inside.length) return undefined;
  const first = parseExpression(inside.slice(0, dots));
  const last = parseExpression(inside.slice(dots + 2));
  if (first.kind === 'lookup' || last.kind === 'lookup' || first.kind === 'range' || last.kind === 'range')
    return { kind: 'range', first, last };
  return { kind: 'literal', value: new RubyRange(literalEnd(first.value), literalEnd(last.value)) };
}

/** Between literals a range is made while parsing, by `to_i`. */
function literalEnd(value: unknown): number {
  if (isNumeric(value)) return Math.trunc(numberOf(value));
  if (typeof value === 'string') return numberOf(leadingWhole(value));
  if (isNil(value)) return 0;
  throw noMethod('to_i', value);
}

function parseLookup(markup: string): Expression {
  // brackets are looked for up to the last that closes: a row of `[` without an end costs one pass
  const closed = markup.lastIndexOf(']') + 1;
  const [name, ...path] = [
    // oxlint-disable-next-line regexp/no-super-linear-move -- there is a ] for each [
    ...(markup.slice(0, closed).match(/\[[^\]]+\]|[\w-]+\??/g) ?? []),
    ...(markup.slice(closed).match(/[\w-]+\??/g) ?? []),
  ];
  if (name === undefined) return nil;
  return {
    kind: 'lookup',
    name: keyOf(name),
    path: path.map(step => ({ key: keyOf(step), command: /^(?:size|first|last)$/.test(step) })),
  };
}

function keyOf(step: string): Expression {
  return step.startsWith('[') ? parseExpression(step.slice(1, -1)) : { kind: 'literal', value: step };
}

/** The value of an expression: `null` for what is not there (or an error, where the site sets `strict_variables`). */
export function evaluate(expression: Expression, context: RenderContext): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'range':
      return new RubyRange(rangeEnd(evaluate(expression.first, context)), rangeEnd(evaluate(expression.last, context)));
    case 'lookup':
      return lookUp(expression, context);
  }
}

function rangeEnd(value: unknown): number {
  if (isNil(value)) return 0;
  return typeof value === 'string' ? numberOf(leadingWhole(value)) : wholeNumber(value);
}

function lookUp(expression: Extract<Expression, { kind: 'lookup' }>, context: RenderContext): unknown {
  let value = context.find(evaluate(expression.name, context));
  for (const step of expression.path) {
    const key = evaluate(step.key, context);
    const next = propertyOf(value, key, step.command);
    if (next === undefined) {
      if (context.strictVariables) throw new LiquidError(`undefined variable ${String(key)}`);
      return null;
    }
    value = next;
  }
  return value;
}

/**
 * `value[key]` as Liquid looks it up: a hash by its keys, an array by whole numbers (from the end when negative), and
 * `size`, `first`, `last` where `command` allows. `undefined` where there is nothing of that name.
 */
export function propertyOf(value: unknown, key: unknown, command: boolean): unknown {
  if (isHash(value)) {
    const found = valueAt(value, key);
    if (found !== undefined) return found;
    if (isInteger(key)) return null;
  }
  if (isArray(value) && isInteger(key)) return value.at(key) ?? null;
  return command ? commandOf(value, key) : undefined;
}

function commandOf(value: unknown, key: unknown): unknown {
  if (key === 'size') return sizeOf(value);
  if (key === 'first') return firstOf(value);
  if (isArray(value)) return value.at(-1) ?? null;
  return value instanceof RubyRange ? value.last : undefined;
}

/** `value.first` of an array, a range or a hash (its first `[key, value]`); `undefined` for what has none. */
export function firstOf(value: unknown): unknown {
  if (value instanceof RubyRange) return value.first;
  const elements = elementsOf(value);
  return elements === undefined ? undefined : (elements[0] ?? null);
}

/** `value.size` of Ruby: characters, elements, keys, and the eight bytes of an Integer; `undefined` for what has no size. */
export function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string') return characterCount(value);
  if (isArray(value)) return value.length;
  if (value instanceof RubyRange) return value.size;
  if (isWhole(value)) return Math.max(8, Math.ceil(bigOf(value).toString(16).replace('-', '').length / 16) * 8);
  return isHash(value) ? Object.keys(value).length : undefined;
}

function characterCount(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff) count -= 1;
  return count;
}
