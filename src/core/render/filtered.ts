import type { RenderContext } from './liquid/rendering';
import { toText } from './liquid/rubyText';

/** A filter of Liquid, with its arguments where it takes any. */
type Step = string | readonly [name: string, ...args: readonly unknown[]];

/** A value after filters, as `{{ value | first | second }}` has it. Throws a LiquidError where Ruby's would stop the build. */
export function filtered(context: RenderContext, value: unknown, ...steps: readonly Step[]): unknown {
  let result = value;
  for (const step of steps) {
    const [name, ...args] = typeof step === 'string' ? [step] : step;
    result = context.filter(name, result, args);
  }
  return result;
}

/** The same as Liquid prints it. */
export function printed(context: RenderContext, value: unknown, ...steps: readonly Step[]): string {
  return toText(filtered(context, value, ...steps));
}
