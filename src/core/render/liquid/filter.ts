import type { RenderContext } from './rendering';

/** A filter: how many arguments it takes after its input, and what it does. `args` has at least `least` of them. */
export interface Filter {
  readonly least: number;
  readonly most: number;
  readonly apply: (input: unknown, args: readonly unknown[], context: RenderContext) => unknown;
}

/** A filter with `least` to `most` arguments beside its input; it throws a LiquidError where Ruby's would stop the build. */
export function filter(least: number, most: number, apply: Filter['apply']): Filter {
  return { least, most, apply };
}

/**
 * The text that a filter is to work on letter by letter, which takes it longer than others take: every second letter is charged as a step, so
 * that a loop over a long text ends within seconds.
 */
export function letterByLetter(text: string, context: RenderContext): string {
  context.charge(text.length >> 1);
  return text;
}
