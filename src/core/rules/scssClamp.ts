import { message, type Finding } from './rule';
import { writtenFix, type ScssCall } from './scssCalls';
import { unitOf, type UnitsOfVariables } from './scssUnits';

/** `clamp(1rem, 2vw + 1rem, 3rem)`: what is added has two units, or one of it is no number to Sass. */
export function clampFinding({ args, text, range }: ScssCall, units: UnitsOfVariables): Finding | undefined {
  const sums = args.map(arg => ({ sum: arg.text.trim(), result: resultOf(arg.text.trim(), units) }));
  const wrong = sums.find(({ result }) => result !== undefined);
  if (wrong === undefined) return undefined;
  const written = sums.map(({ sum, result }) =>
    result === undefined ? sum : `calc(${sum.replace(VARIABLE, '#{$&}')})`,
  );
  const fixes = [writtenFix('put-into-calc', `clamp(${written.join(', ')})`, range)];
  if (sums.every(({ result }) => result !== 'stops'))
    return {
      range,
      severity: 'warning',
      message: message(
        'The Sass of GitHub Pages writes “{0}” without blanks, and browsers ignore the whole declaration. Put it into calc().',
        wrong.sum,
      ),
      fixes,
    };
  return {
    range,
    message: message(
      'The Sass of GitHub Pages adds up what stands in “{0}” and stops at two units: the whole site is not built, and the one on the web stays as it is. Put it into calc().',
      text,
    ),
    fixes,
  };
}

const VARIABLE = /\$[a-z_][\w-]*/gi;

const PART = String.raw`(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[a-z]+|%)?|\$[a-z_][\w-]*|(?:var|env|calc)\([^()$#]*\))`;
const PARTS = new RegExp(PART, 'gi');
const SUM = new RegExp(String.raw`^${PART}(?:\s+[+-]\s+${PART})+$`, 'i');

/** What becomes of a sum: two units stop it, and what only browsers know is written right behind what stands before. */
function resultOf(sum: string, units: UnitsOfVariables): 'stops' | 'joined' | undefined {
  if (!SUM.test(sum)) return undefined;
  const found = new Set<string>();
  for (const part of sum.match(PARTS) ?? []) {
    if (part.endsWith(')')) return 'joined';
    const unit = part.startsWith('$') ? units(part) : unitOf(part);
    if (unit === undefined) return undefined;
    if (unit !== '') found.add(unit);
    if (found.size > 1) return 'stops';
  }
  return undefined;
}
