import type { Place } from '../../../text/mappedText';
import { LiquidError } from '../errors';
import { evaluate, parseExpression } from '../expression';
import type { Expression } from '../expression';
import type { Partial, RenderContext, Template } from '../rendering';
import { placeOf } from '../printedText';
import { renderBody, renderToText } from '../template';
import { traceExpression } from '../trace/traceVariable';
import type { TagParser, TagSet, TagToken } from '../templateReader';
import { parseTemplate } from '../templateReader';

type Parameter = readonly [name: string, value: Expression];

/** `{% include file.html name="value" other=page.title %}` from the includes folder. */
export const includeTag: TagParser = (tag, reader) =>
  inclusion(tag, reader.tagSet, (context, name) => context.host.includedFile(name));

/** `{% include_relative file.md %}` from the folder of the page. */
export const includeRelativeTag: TagParser = (tag, reader) =>
  inclusion(tag, reader.tagSet, (context, name) => context.host.relativeFile(name));

function inclusion(
  tag: TagToken,
  tags: TagSet,
  locate: (context: RenderContext, name: string) => Partial | undefined,
): ReturnType<TagParser> {
  const { file, rest } = fileOf(tag.markup.trim());
  const parameters = rest === undefined ? undefined : parseParameters(rest);
  const dynamic = file.includes('{{') ? parseTemplate(file, tags) : undefined;
  return {
    start: tag.start,
    end: tag.end,
    blank: false,
    render: (context, output) => {
      const name = dynamic === undefined ? file : fileName(dynamic, context);
      checkFileName(name);
      const partial = fromInside(() => locate(context, name));
      if (partial === undefined) throw new LiquidError(`Could not locate the included file '${name}'`, 'include');
      const place = placeOf(tag, context);
      const scope = parameters === undefined ? {} : { include: valuesOf(parameters, context, place) };
      const render = (): void =>
        context.inScope(scope, () => context.inFile(partial, () => renderBody(partial.template.body, context, output)));
      const { trace } = context;
      fromInside(trace === undefined ? render : () => trace.insertedBy(place, render));
    },
  };
}

/** Marks the errors whose place is in the file that was pulled in. */
function fromInside<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof LiquidError && error.place !== undefined) error.included = true;
    throw error;
  }
}

function fileName(template: Template, context: RenderContext): string {
  return renderToText(template.body, context);
}

/** The file's name, which may hold `{{ }}`, and what follows it. */
function fileOf(markup: string): { readonly file: string; readonly rest: string | undefined } {
  let end = 0;
  for (let open = markup.indexOf('{{'); open !== -1; open = markup.startsWith('{{', end) ? end : -1) {
    const close = markup.indexOf('}}', open);
    if (close === -1) break;
    end = close + 2;
    while (end < markup.length && !/[\s{}]/.test(markup.charAt(end))) end += 1;
  }
  if (end === 0) while (end < markup.length && !/\s/.test(markup.charAt(end))) end += 1;
  return { file: markup.slice(0, end).trim(), rest: end < markup.length ? markup.slice(end).trim() : undefined };
}

const parameter = /([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\[^][^"\\]*)*)"|'([^'\\]*(?:\\[^][^'\\]*)*)'|([\w.-]+))(?=\s|$)\s*/y;

/** Jekyll takes quoted texts and plain names with dots, nothing else: `c=list[0]` stops the build. */
function parseParameters(markup: string): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let at = 0;
  while (at < markup.length) {
    parameter.lastIndex = at;
    const match = parameter.exec(markup);
    if (match?.[1] === undefined)
      throw new LiquidError(
        `Invalid syntax for include tag: ${markup}. Valid syntax: {% include file.ext param='value' param2="value" param3=variable %}`,
        'include',
      );
    parameters.push([match[1], parameterValue(match)]);
    at = parameter.lastIndex;
  }
  return parameters;
}

function parameterValue([, , double, single, variable]: RegExpExecArray): Expression {
  if (double !== undefined) return { kind: 'literal', value: double.replaceAll('\\"', '"') };
  if (single !== undefined) return { kind: 'literal', value: single.replaceAll("\\'", "'") };
  return parseExpression(variable ?? '');
}

function valuesOf(
  parameters: readonly Parameter[],
  context: RenderContext,
  place: Place,
): Readonly<Record<string, unknown>> {
  const values = Object.fromEntries(parameters.map(([name, value]) => [name, evaluate(value, context)]));
  const { trace } = context;
  if (trace !== undefined)
    for (const [name, value] of parameters)
      trace.note(values, name, traceExpression(value, context, trace, place).origin);
  return values;
}

function checkFileName(name: string): void {
  if (/[./]{2,}/.test(name) || !/^[\w/.\-()+~#@]+$/.test(name)) {
    throw new LiquidError(
      `Invalid syntax for include tag: '${name}' has characters or sequences that a file name may not have`,
      'include',
    );
  }
}
