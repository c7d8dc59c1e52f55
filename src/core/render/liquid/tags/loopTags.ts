import type { MappedText } from '../../../text/mappedText';
import { LiquidError } from '../errors';
import type { Expression } from '../expression';
import { evaluate, parseExpression } from '../expression';
import { fragmentsEnd, skipSpace, tagAttributes } from '../fragments';
import { leadingWhole, wholeNumber } from '../numbers';
import type { Output } from '../output';
import { placeOf } from '../printedText';
import { StrictParser } from '../strictParser';
import type { Body, RenderContext } from '../rendering';
import { renderBody, withoutText } from '../template';
import type { TagParser } from '../templateReader';
import { itemOrigins } from '../trace/traceLoop';
import { noMethod } from '../rubyErrors';
import { asDrop, elementsOf, isNil, isNumeric, numberOf, RubyRange } from '../values';

interface Loop {
  readonly variable: string;
  readonly collection: Expression;
  /** Names the loop for `offset: continue`. */
  readonly name: string;
  readonly reversed: boolean;
  readonly limit: Expression | undefined;
  readonly offset: Expression | 'continue' | undefined;
}

/** `{% for item in collection reversed limit: 2 offset: 1 %}…{% else %}…{% endfor %}`. */
export const forTag: TagParser = (tag, reader) => {
  const loop = parseLoop(tag.markup, reader.strict);
  const first = reader.readBlock(tag, ['else']);
  // a second `else` ends the loop: what follows belongs to what is around it, where its end tag is unknown
  const otherwise: Body | undefined = first.stop.name === 'else' ? reader.readBlock(tag, ['else']).body : undefined;
  const blank = first.body.blank && (otherwise?.blank ?? true);
  const body = blank ? withoutText(first.body) : first.body;
  const empty = otherwise !== undefined && blank ? withoutText(otherwise) : otherwise;
  return {
    start: tag.start,
    end: tag.end,
    blank,
    render: (context, output) => {
      const { items, from } = segmentOf(loop, context);
      const origins =
        context.trace && itemOrigins({ ...loop, items, from }, context, context.trace, placeOf(tag, context));
      if (items.length > 0) renderLoop(loop, { items, origins }, body, context, output);
      else if (empty !== undefined) renderBody(empty, context, output);
    },
  };
};

function parseLoop(markup: string, strict: boolean): Loop {
  try {
    return strictLoop(markup);
  } catch (error) {
    if (strict || !(error instanceof LiquidError)) throw error;
    return laxLoop(markup);
  }
}

function strictLoop(markup: string): Loop {
  const parser = new StrictParser(markup);
  const variable = parser.consume('id');
  if (!parser.takeId('in')) throw new LiquidError("For loops require an 'in' clause");
  const collection = parser.expression();
  const reversed = parser.takeId('reversed');
  const attributes: (readonly [string, string])[] = [];
  while (parser.looksAt('id') && parser.looksAt('colon', 1)) {
    const key = parser.consume('id');
    if (key !== 'limit' && key !== 'offset')
      throw new LiquidError('Invalid attribute in for loop. Valid attributes are limit and offset');
    parser.consume('colon');
    attributes.push([key, parser.expression()]);
  }
  parser.consume('end_of_string');
  return loopOf(variable, collection, reversed, attributes);
}

function laxLoop(markup: string): Loop {
  const head = /^[ \t\r\n\f\v]*([\w-]+)[ \t\r\n\f\v]+in[ \t\r\n\f\v]+/.exec(markup);
  const end = head === null ? undefined : fragmentsEnd(markup, head[0].length);
  if (head?.[1] === undefined || end === undefined)
    throw new LiquidError("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
  const reversed = markup.startsWith('reversed', skipSpace(markup, end));
  return loopOf(head[1], markup.slice(head[0].length, end), reversed, tagAttributes(markup));
}

function loopOf(
  variable: string,
  collection: string,
  reversed: boolean,
  attributes: readonly (readonly [string, string])[],
): Loop {
  const settings = new Map(attributes);
  const limit = settings.get('limit');
  const offset = settings.get('offset');
  return {
    variable,
    collection: parseExpression(collection),
    name: `${variable}-${collection}`,
    reversed,
    limit: limit === undefined ? undefined : parseExpression(limit),
    offset: offset === undefined || offset === 'continue' ? offset : parseExpression(offset),
  };
}

function segmentOf(loop: Loop, context: RenderContext): { readonly items: readonly unknown[]; readonly from: number } {
  const from =
    loop.offset === 'continue' ? (context.loopOffsets.get(loop.name) ?? 0) : (numberOrNil(loop.offset, context) ?? 0);
  const limit = numberOrNil(loop.limit, context);
  const segment = sliceOf(
    evaluate(loop.collection, context),
    from,
    limit === undefined ? undefined : from + limit,
    context,
  );
  context.loopOffsets.set(loop.name, from + segment.length);
  return { items: loop.reversed ? [...segment].reverse() : segment, from };
}

function numberOrNil(expression: Expression | undefined, context: RenderContext): number | undefined {
  const value = expression === undefined ? null : evaluate(expression, context);
  if (isNil(value)) return undefined;
  // Liquid 4 takes what a text begins with, Liquid 5 whole numbers only
  return context.host.semantics === 'github-pages' ? looseNumber(expression, context) : wholeNumber(value);
}

/** The elements from `from` to before `to`. A string is one element; what has none gives none. Charges for each. */
function sliceOf(
  collection: unknown,
  from: number,
  to: number | undefined,
  context: RenderContext,
): readonly unknown[] {
  if (typeof collection === 'string') return collection === '' ? [] : [collection];
  const range = collection instanceof RubyRange ? rangeWithin(collection, to) : collection;
  if (range instanceof RubyRange) context.charge(range.size);
  const elements = elementsOf(range) ?? [];
  context.charge(elements.length >> 3);
  return elements.slice(Math.max(0, from), to === undefined ? undefined : Math.max(0, to));
}

function rangeWithin(range: RubyRange, to: number | undefined): RubyRange {
  return to === undefined ? range : new RubyRange(range.first, Math.min(range.last, range.first + to - 1));
}

interface Items {
  readonly items: readonly unknown[];
  /** Where each came from, in a traced render. */
  readonly origins: readonly (MappedText | undefined)[] | undefined;
}

function renderLoop(loop: Loop, { items, origins }: Items, body: Body, context: RenderContext, output: Output): void {
  const state = asDrop(
    {
      name: loop.name,
      length: items.length,
      parentloop: context.loops.at(-1) ?? null,
      ...positionOf(0, items.length),
    },
    'Liquid::ForloopDrop',
  );
  context.loops.push(state);
  context.inScope({ forloop: state }, () => {
    for (const [at, item] of items.entries()) {
      Object.assign(state, positionOf(at, items.length));
      context.charge(1);
      context.set(loop.variable, item, origins?.[at]);
      renderBody(body, context, output);
      if (takeInterrupt(context) === 'break') break;
    }
  });
  context.loops.pop();
}

/** What `forloop` and `tablerowloop` both say of where the loop is. */
interface LoopPosition {
  readonly index: number;
  readonly index0: number;
  readonly rindex: number;
  readonly rindex0: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** At the element `at` (0-based) of `length`. */
function positionOf(at: number, length: number): LoopPosition {
  return {
    index: at + 1,
    index0: at,
    rindex: length - at,
    rindex0: length - at - 1,
    first: at === 0,
    last: at === length - 1,
  };
}

function takeInterrupt(context: RenderContext): RenderContext['interrupt'] {
  const interrupt = context.interrupt;
  context.interrupt = undefined;
  return interrupt;
}

/** Ruby's `to_i`, which the attributes of `tablerow` go through. */
function looseNumber(expression: Expression | undefined, context: RenderContext): number | undefined {
  if (expression === undefined) return undefined;
  const value = evaluate(expression, context);
  if (isNil(value)) return 0;
  if (isNumeric(value)) return Math.trunc(numberOf(value));
  if (typeof value === 'string') return numberOf(leadingWhole(value));
  throw noMethod('to_i', value);
}

/** In Liquid 4 a table whose cells are blank is made, but not shown. */
function shownOutput(body: Body, context: RenderContext, output: Output): Output {
  return body.blank && context.host.semantics === 'github-pages' ? context.newOutput() : output;
}

/** `{% tablerow item in collection cols: 3 %}`: table rows with a cell for each. */
export const tableRowTag: TagParser = (tag, reader) => {
  const head = /(?<!\w)(\w+)[ \t\r\n\f\v]+in[ \t\r\n\f\v]+/.exec(tag.markup);
  const from = head === null ? 0 : head.index + head[0].length;
  const end = head === null ? undefined : fragmentsEnd(tag.markup, from);
  const variable = head?.[1];
  if (variable === undefined || end === undefined)
    throw new LiquidError("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");
  const collection = parseExpression(tag.markup.slice(from, end));
  const attributes = new Map(tagAttributes(tag.markup).map(([key, value]) => [key, parseExpression(value)]));
  const { body, stop } = reader.readBlock(tag);
  return {
    start: tag.start,
    end: tag.end,
    blank: body.blank,
    render: (context, pageOutput) => {
      const output = shownOutput(body, context, pageOutput);
      const value = evaluate(collection, context);
      if (isNil(value) || value === false) return;
      const offset = looseNumber(attributes.get('offset'), context) ?? 0;
      const limit = looseNumber(attributes.get('limit'), context);
      const items = sliceOf(value, offset, limit === undefined ? undefined : offset + limit, context);
      const { trace } = context;
      const loop = { collection, items, from: offset, reversed: false };
      const origins = trace && itemOrigins(loop, context, trace, placeOf(tag, context));
      const columns = looseNumber(attributes.get('cols'), context) ?? 0;
      const write = (text: string): void =>
        output.write(text, context.frame.path, context.frame.base + tag.start, context.frame.base + stop.end, false);
      write('<tr class="row1">\n');
      const state = asDrop(
        {
          length: items.length,
          ...positionOf(0, items.length),
          col: 1,
          col0: 0,
          row: 1,
          col_first: true,
          col_last: false,
        },
        'Liquid::TablerowloopDrop',
      );
      context.inScope({ tablerowloop: state }, () => {
        for (const [at, item] of items.entries()) {
          const col = columns > 0 ? (at % columns) + 1 : at + 1;
          const row = columns > 0 ? Math.floor(at / columns) + 1 : 1;
          Object.assign(state, {
            ...positionOf(at, items.length),
            col,
            col0: col - 1,
            row,
            col_first: col === 1,
            col_last: col === columns,
          });
          context.charge(1);
          context.set(variable, item, origins?.[at]);
          write(`<td class="col${col}">`);
          // `break` and `continue` end the cell only here, and then what stands around the table
          renderBody(body, context, output);
          write('</td>');
          if (state.col_last && !state.last) write(`</tr>\n<tr class="row${row + 1}">`);
        }
      });
      write('</tr>\n');
    },
  };
};
