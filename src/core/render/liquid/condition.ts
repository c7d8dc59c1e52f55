import { compareBy } from './comparison';
import type { RenderContext } from './rendering';
import type { Expression } from './expression';
import { evaluate, parseExpression } from './expression';
import { LiquidError } from './errors';
import { fragmentEnd, nextFragment, skipSpace } from './fragments';
import { StrictParser } from './strictParser';
import { isTruthy } from './values';

/** A chain of comparisons. It is walked from the left and ends where the outcome is known, so that `a and b or c` is `a and (b or c)`. */
export interface Condition {
  readonly left: Expression;
  readonly operator: string | undefined;
  readonly right: Expression;
  readonly next: { readonly relation: 'and' | 'or'; readonly condition: Condition } | undefined;
}

const syntaxMessage = "Syntax Error in tag 'if' - Valid syntax: if [expression]";

/** Reads the condition of an `if`: by the strict grammar, and where that fails by the forgiving one. Throws a LiquidError where neither fits. */
export function parseCondition(markup: string, strict = false): Condition {
  try {
    return parseStrictCondition(markup);
  } catch (error) {
    if (strict || !(error instanceof LiquidError)) throw error;
    return laxCondition(markup);
  }
}

/**
 * The same by the strict grammar alone, which is what `where_exp` and `find_exp` use. Those of Jekyll 3 know no `and` and `or`
 * (`parse_condition` in its lib/jekyll/filters.rb): there `one` comparison is all.
 */
export function parseStrictCondition(markup: string, one = false): Condition {
  const parser = new StrictParser(markup);
  const condition = one ? comparison(parser) : comparisons(parser);
  parser.consume('end_of_string');
  return condition;
}

/** Whether the condition holds. */
export function holds(condition: Condition, context: RenderContext): boolean {
  for (let part = condition; ;) {
    const result = compare(part, context);
    if (part.next === undefined || result === (part.next.relation === 'or')) return result;
    part = part.next.condition;
  }
}

/** `left == right`, as `case` asks for each `when`. */
export function equalityOf(left: Expression, right: Expression): Condition {
  return { left, operator: '==', right, next: undefined };
}

function compare(condition: Condition, context: RenderContext): boolean {
  const left = evaluate(condition.left, context);
  if (condition.operator === undefined) return isTruthy(left);
  return compareBy(condition.operator, left, evaluate(condition.right, context), context.activeSupport);
}

function comparisons(parser: StrictParser): Condition {
  const parts = [comparison(parser)];
  const relations: ('and' | 'or')[] = [];
  for (;;) {
    const relation = parser.takeId('and') ? 'and' : parser.takeId('or') ? 'or' : undefined;
    if (relation === undefined) return chain(parts, relations);
    relations.push(relation);
    parts.push(comparison(parser));
  }
}

function comparison(parser: StrictParser): Condition {
  const left = parseExpression(parser.expression());
  const operator = parser.take('comparison');
  return { left, operator, right: parseExpression(operator === undefined ? '' : parser.expression()), next: undefined };
}

function chain(parts: readonly Condition[], relations: readonly ('and' | 'or')[]): Condition {
  return parts.reduceRight((next, part, at) => ({
    ...part,
    next: { relation: relations[at] ?? 'and', condition: next },
  }));
}

function laxCondition(markup: string): Condition {
  const parts: Condition[] = [];
  const relations: ('and' | 'or')[] = [];
  for (const piece of relationPieces(markup)) {
    if (piece === 'and' || piece === 'or') relations.push(piece);
    else parts.push(laxComparison(piece));
  }
  if (parts.length === 0 || parts.length !== relations.length + 1) throw new LiquidError(syntaxMessage);
  return chain(parts, relations);
}

/** The markup cut at the words `and` and `or`, which are pieces of their own. */
function relationPieces(markup: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = skipSpace(markup, 0); at < markup.length;) {
    const end = fragmentEnd(markup, at) ?? at + 1;
    const word = markup.slice(at, end);
    if (word === 'and' || word === 'or') {
      pieces.push(markup.slice(start, at), word);
      start = end;
    }
    at = skipSpace(markup, end);
  }
  pieces.push(markup.slice(start));
  return pieces;
}

function laxComparison(markup: string): Condition {
  const left = nextFragment(markup, 0);
  if (left === undefined) throw new LiquidError(syntaxMessage);
  const operatorStart = skipSpace(markup, left.end);
  const operator = /^[=!<>a-z_]+/.exec(markup.slice(operatorStart))?.[0];
  const rightStart = skipSpace(markup, operatorStart + (operator?.length ?? 0));
  const rightEnd = fragmentEnd(markup, rightStart);
  const right = rightEnd === undefined ? '' : markup.slice(rightStart, rightEnd);
  return { left: parseExpression(left.text), operator, right: parseExpression(right), next: undefined };
}
