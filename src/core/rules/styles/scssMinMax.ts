import { type Finding } from '../rule';
import { message } from '../../text/message';
import {
  callsIn,
  isPrinted,
  isPrintedAt,
  maskInterpolation,
  unquotedFixes,
  writtenFix,
  type ScssCall,
} from './scssCalls';
import { noNumberFinding } from './scssNumbers';
import { interpolated, takenIn, valueOf, type ValuesOfVariables } from './scssSums';

const minMax = /(?<![\w$.#-])(?:min|max)(?=\()/g;

/**
 * `min(100%, $width)`: the Sass of GitHub Pages prints `min()` and `max()` as they are written, but works them out where a variable stands
 * in them, or a minus right behind a bracket or a comma, and stops where the numbers have two units, or one is none to it.
 */
export function* minMaxFindings(masked: string, values: ValuesOfVariables): Iterable<Finding> {
  const plain = maskInterpolation(masked);
  for (const call of callsIn(masked, minMax)) {
    if (isPrintedAt(plain, call.range.start, /(?:^|\W)(?:calc|min|max)$/i)) continue;
    const text = textFinding(call);
    if (text !== undefined) yield text;
    const first = text === undefined ? reasonFor(call) : undefined;
    if (first === undefined || !stops(call, values)) continue;
    const loose = call.args.map(arg => (isTight(arg) ? ` ${arg.text}` : arg.text)).join(',');
    const written = interpolated(`${call.name}(${loose})`);
    // a minus in front of `#{…}` makes a text of it
    const isText = written.includes('-1 * #{');
    yield {
      range: call.range,
      message: message(
        'Because of the “{1}” in it, the Sass of GitHub Pages tries to calculate “{0}”, and cannot compare its values: the site is not built, and the one on the web stays as it is. Write “{2}”.',
        call.text,
        first,
        written,
      ),
      fixes: isText ? unquotedFixes(written, call.range) : [writtenFix('keep-from-sass', written, call.range)],
    };
  }
}

/** `min(100%, clamp(1rem, 2vw, 3rem))`, `max(1px, calc(100vw - #{$gap}))`: a part that is no number to that Sass. */
function textFinding(call: ScssCall): Finding | undefined {
  const part = call.args.map(arg => arg.text.trim()).find(arg => /^(?:clamp\(|calc\([^]*#\{)/i.test(arg));
  return part === undefined ? undefined : noNumberFinding(part, call);
}

/** What makes that Sass work it out: a variable, or a number below zero right behind a bracket or a comma. */
function reasonFor({ text, args }: ScssCall): string | undefined {
  return takenIn(text)[0]?.name ?? args.find(isTight)?.text.trim();
}

function isTight({ text }: ScssCall['args'][number]): boolean {
  return /^-[\d.]+[a-z%]*\s*$/i.test(text);
}

/** Whether a place is within `min()` or `max()` that the Sass of GitHub Pages prints as it is, whatever other versions say of it. */
export function isInPrintedMinMax(masked: string, at: number): boolean {
  for (const { range, text } of callsIn(masked, minMax)) {
    if (range.start > at) return false;
    if (range.end > at && isPrinted(text)) return true;
  }
  return false;
}

/** Numbers of two units, or what is no number: of anything else nobody can tell. */
function stops({ args }: ScssCall, values: ValuesOfVariables): boolean {
  const found = args.map(({ text }) => valueOf(text, values));
  if (found.some(value => value?.kind === 'stops')) return true;
  if (!found.every(value => value !== undefined)) return false;
  const units = found.map(value => (value.kind === 'number' ? value.unit : undefined));
  // a bare number is compared with any, and may be the one that is left for the next
  const bare = units.indexOf('');
  const compared = bare < 0 ? units : units.slice(0, bare);
  return units.includes(undefined) || new Set(compared).size > 1;
}
