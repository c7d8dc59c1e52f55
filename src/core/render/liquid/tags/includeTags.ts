import type { Place } from '../../../text/mappedText';
import { LiquidError } from '../errors';
import { evaluate } from '../expression';
import type { RenderContext, Template } from '../rendering';
import { placeOf } from '../printedText';
import { renderBody, renderToText } from '../template';
import { traceExpression } from '../trace/traceVariable';
import type { TagParser, TagSet, TagToken } from '../templateReader';
import { parseTemplate } from '../templateReader';
import type { Parameter } from './includeMarkup';
import { checkFileName, missingInclude, readInclude } from './includeMarkup';

/** `{% include file.html name="value" other=page.title %}` from the includes folder. */
export const includeTag: TagParser = (tag, reader) =>
  inclusion(tag, reader.tagSet, context => context.host.includesFolder);

/** `{% include_relative file.md %}` from the folder of the page. */
export const includeRelativeTag: TagParser = (tag, reader) =>
  inclusion(tag, reader.tagSet, context => context.host.pageFolder);

function inclusion(tag: TagToken, tags: TagSet, folderOf: (context: RenderContext) => string): ReturnType<TagParser> {
  const kind = tag.name === 'include_relative' ? tag.name : 'include';
  const { file, dynamic, parameters } = readInclude(kind, tag.markup, tags.semantics);
  const template = dynamic ? parseTemplate(file, tags) : undefined;
  return {
    start: tag.start,
    end: tag.end,
    blank: false,
    render: (context, output) => {
      const name = template === undefined ? file : fileName(template, context);
      checkFileName(kind, name);
      const folder = folderOf(context);
      const partial = fromInside(() => context.host.file(folder, name));
      const place = placeOf(tag, context);
      if (partial === undefined) {
        if (kind === 'include' && context.host.leavesToTheme(name, place)) return;
        throw missingInclude(name, folder);
      }
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
