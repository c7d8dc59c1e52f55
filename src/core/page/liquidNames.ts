import { assignmentOf } from '../syntax/liquidAssignment';
import { slice } from '../text/range';
import type { LiquidRegion } from '../syntax/liquid';

/** What every page can ask Jekyll for (https://jekyllrb.com/docs/variables/), and what loops and includes bring along. */
const globalNames = new Set(
  'site page layout theme content paginator jekyll include forloop tablerowloop highlighter_prefix highlighter_suffix'.split(
    ' ',
  ),
);

const literal = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank']);

/** The names that the tags of a text give a value. */
export function namesAssigned(text: string, liquid: readonly LiquidRegion[]): ReadonlySet<string> {
  return new Set(
    liquid.flatMap(region =>
      region.kind === 'tag' ? (assignmentOf(region.name, slice(text, region.markup))?.name ?? []) : [],
    ),
  );
}

/**
 * The variable that an output asks for: `a` of `a.b[0] | upcase`, `''` where nothing is named that could have a value (`\bf`
 * is `bf` to Liquid, `中` nothing). `undefined` for literals, for what Jekyll itself fills, and where it cannot be told.
 */
export function variableOf(expression: string): string | undefined {
  const subject = /^[^|]*/.exec(expression)?.[0].trim() ?? '';
  // a range or an indirect name: (1..3), [key]
  if (subject === '' || /^["'([]/.test(subject) || /^-?\d+(?:\.\d+)?$/.test(subject)) return undefined;
  const name = /[\w-]+\??/.exec(subject.split(/\s/, 1)[0] ?? '')?.[0] ?? '';
  return globalNames.has(name) || literal.has(name) ? undefined : name;
}
