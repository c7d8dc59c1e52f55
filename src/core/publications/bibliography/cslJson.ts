import type { CslItem } from '../work';

/** CSL-JSON as citation managers read it: a list of items, two blanks of indentation, a line break at the end. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
