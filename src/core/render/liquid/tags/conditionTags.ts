import type { Condition } from '../condition';
import { equalityOf, holds, parseCondition } from '../condition';
import { parseExpression } from '../expression';
import { LiquidError, TemplateSyntaxError } from '../errors';
import { fragmentEnd, nextFragment } from '../fragments';
import { printing } from '../printedText';
import type { Body, TemplateNode } from '../rendering';
import { renderApart, renderBody, withoutText } from '../template';
import type { TagParser, TagToken, TemplateReader } from '../templateReader';

interface Branch {
  /** `undefined` for `else`. */
  readonly condition: Condition | undefined;
  readonly body: Body;
}

/** `{% if %}` with its `elsif` and `else`. */
export const ifTag: TagParser = (tag, reader) => conditional(tag, reader, false);
/** `{% unless %}`: `{% if %}` whose first condition counts turned round. */
export const unlessTag: TagParser = (tag, reader) => conditional(tag, reader, true);

function conditional(tag: TagToken, reader: TemplateReader, inverted: boolean): TemplateNode {
  const branches: Branch[] = [];
  let opening = tag;
  while (opening.name !== `end${tag.name}`) {
    const condition = opening.name === 'else' ? undefined : conditionOf(opening, reader);
    const { body, stop } = reader.readBlock(tag, ['elsif', 'else']);
    branches.push({ condition, body });
    opening = stop;
  }
  const blank = branches.every(branch => branch.body.blank);
  const bodies = trimmed(branches, blank);
  return {
    start: tag.start,
    end: tag.end,
    blank,
    render: (context, output) => {
      const taken = bodies.find(
        ({ condition }, at) => condition === undefined || holds(condition, context) !== (inverted && at === 0),
      );
      if (taken !== undefined) renderBody(taken.body, context, output);
    },
  };
}

function conditionOf(tag: TagToken, reader: TemplateReader): Condition {
  try {
    return parseCondition(tag.markup, reader.strict);
  } catch (error) {
    if (error instanceof LiquidError)
      throw new TemplateSyntaxError(
        error.message,
        tag.start,
        tag.end,
        error.kind,
        error.title && 'Liquid syntax error',
      );
    throw error;
  }
}

function trimmed<T extends { readonly body: Body }>(branches: readonly T[], blank: boolean): readonly T[] {
  return blank ? branches.map(branch => ({ ...branch, body: withoutText(branch.body) })) : branches;
}

interface Choice {
  /** Any of these; none for `else`. */
  readonly conditions: readonly Condition[];
  readonly isElse: boolean;
  readonly body: Body;
}

/** `{% case %}`: every `when` that fits is rendered, `else` where none before it did. What stands before the first `when` is dropped. */
export const caseTag: TagParser = (tag, reader) => {
  const subject = nextFragment(tag.markup, 0);
  if (subject === undefined) throw new LiquidError("Syntax Error in 'case' - Valid syntax: case [condition]");
  const left = parseExpression(subject.text);
  const choices: Choice[] = [];
  let { stop, body } = reader.readBlock(tag, ['when', 'else']);
  let blank = body.blank;
  while (stop.name !== 'endcase') {
    const opening = stop;
    if (opening.name === 'else' && opening.markup.trim() !== '')
      throw new TemplateSyntaxError(
        "Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ",
        opening.start,
        opening.end,
      );
    const conditions =
      opening.name === 'else' ? [] : whenValues(opening).map(value => equalityOf(left, parseExpression(value)));
    ({ stop, body } = reader.readBlock(tag, ['when', 'else']));
    blank &&= body.blank;
    choices.push({ conditions, isElse: opening.name === 'else', body });
  }
  const bodies = trimmed(choices, blank);
  return {
    start: tag.start,
    end: tag.end,
    blank,
    render: (context, output) => {
      let found = false;
      for (const choice of bodies) {
        const times = choice.isElse
          ? Number(!found)
          : choice.conditions.filter(condition => holds(condition, context)).length;
        if (!choice.isElse && times > 0) found = true;
        for (let time = 0; time < times; time += 1) renderBody(choice.body, context, output);
        // in Liquid 4 nothing comes after an `else`
        if (choice.isElse && times > 0 && context.host.semantics === 'github-pages') return;
      }
    },
  };
};

/** The values of a `when`: separated by commas or by `or`. */
function whenValues(tag: TagToken): readonly string[] {
  const values: string[] = [];
  for (let at = 0; ;) {
    const fragment = nextFragment(tag.markup, at);
    if (fragment === undefined)
      throw new TemplateSyntaxError(
        "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}",
        tag.start,
        tag.end,
      );
    values.push(fragment.text);
    const separator = /^(?:[ \t\r\n\f\v]+or[ \t\r\n\f\v]+|[ \t\r\n\f\v]*,[ \t\r\n\f\v]*)/.exec(
      tag.markup.slice(fragment.end),
    )?.[0];
    if (separator === undefined || fragmentEnd(tag.markup, fragment.end + separator.length) === undefined)
      return values;
    at = fragment.end + separator.length;
  }
}

/** `{% ifchanged %}`: prints its inside only when that differs from what the last one printed. */
export const ifChangedTag: TagParser = (tag, reader) => {
  const { body } = reader.readBlock(tag);
  const node = printing(tag, context => {
    const printed = renderApart(body, context);
    if (printed.text === context.changed) return '';
    context.changed = printed.text;
    // Liquid 4 shows no block without contents
    return body.blank && context.host.semantics === 'github-pages' ? '' : printed;
  });
  return { ...node, blank: body.blank };
};
