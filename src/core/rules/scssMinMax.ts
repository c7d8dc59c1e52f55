import { message, type Finding } from './rule';
import { callsIn, isPrintedAt, maskInterpolation, unquotedFixes, writtenFix, type ScssCall } from './scssCalls';
import { unitOf, type UnitsOfVariables } from './scssUnits';

const MIN_MAX = /(?<![\w$.#-])(?:min|max)(?=\()/g;

/**
 * `min(100%, $width)`: the Sass of GitHub Pages prints `min()` and `max()` as they are written, but works them out where a variable stands
 * in them, or a minus right behind a bracket or a comma, and stops where the numbers have two units, or one is none to it.
 */
export function* minMaxFindings(masked: string, units: UnitsOfVariables): Iterable<Finding> {
  const plain = maskInterpolation(masked);
  for (const call of callsIn(masked, MIN_MAX)) {
    if (isPrintedAt(plain, call.range.start, /(?:^|\W)(?:calc|min|max)$/i)) continue;
    const text = textFinding(call);
    if (text !== undefined) yield text;
    const reasons = text === undefined ? reasonsIn(call) : [];
    const [first] = reasons;
    if (first === undefined || !stops(call, units)) continue;
    const written = reasons.reduceRight((text, { at, name }) => {
      const kept = name.startsWith('$') ? `#{${name}}` : ` ${name}`;
      return text.slice(0, at) + kept + text.slice(at + name.length);
    }, call.text);
    yield {
      range: call.range,
      message: message(
        'With “{1}” in it, the Sass of GitHub Pages works out “{0}”, and cannot compare what stands there: the whole site is not built, and the one on the web stays as it is. Write “{2}”.',
        call.text,
        first.name,
        written,
      ),
      fixes: [writtenFix('keep-from-sass', written, call.range)],
    };
  }
}

/** `min(100%, clamp(1rem, 2vw, 3rem))`, `max(1px, calc(100vw - #{$gap}))`: a part that is no number to that Sass. */
function textFinding({ name, args, text, range }: ScssCall): Finding | undefined {
  const part = args.map(arg => arg.text.trim()).find(arg => /^(?:clamp\(|calc\([^]*#\{)/i.test(arg));
  if (part === undefined) return undefined;
  return {
    range,
    message: message(
      'The Sass of GitHub Pages finds no number in “{0}”, which it would compare in {1}(): the whole site is not built, and the one on the web stays as it is.',
      part,
      name,
    ),
    fixes: unquotedFixes(text, range),
  };
}

/** The parts that make that Sass work it out, with their places in the call. */
function reasonsIn({ name, args }: ScssCall): readonly { readonly at: number; readonly name: string }[] {
  let at = name.length;
  return args.flatMap(({ text }) => {
    at += 1;
    const reason = /^(?:\s*(\$[a-z_][\w-]*)|(-[\d.]+[a-z%]*))\s*$/i.exec(text);
    const part = reason?.[1] ?? reason?.[2];
    const found = part === undefined ? [] : [{ at: at + text.indexOf(part), name: part }];
    at += text.length;
    return found;
  });
}

/** Whether a place is within `min()` or `max()` that the Sass of GitHub Pages prints as it is, whatever other versions say of it. */
export function isInPrintedMinMax(masked: string, at: number): boolean {
  for (const { range, text } of callsIn(masked, MIN_MAX)) {
    if (range.start > at) return false;
    if (range.end > at && isPrinted(text)) return true;
  }
  return false;
}

/** Of numbers, signs, `#{…}` and functions of CSS alone; that Sass knows no `calc()` with `#{…}` in it here. */
function isPrinted(written: string): boolean {
  const text = maskInterpolation(written).replace(/(?<![\w-])(?:calc|var|env)\([^()]*\)/g, '0');
  if (/\$|[(,](?:-|\s*\+)/.test(text) || (written.includes('#{') && written.includes('calc('))) return false;
  const beforeBrackets = text.split('(').slice(0, -1);
  return beforeBrackets.every(before => /(?:^|[^\w-])(?:min|max|calc|var|env)?$/.test(before));
}

/** Numbers of two units, or one beside what only browsers know the size of; of anything else nobody can tell. */
function stops({ args }: ScssCall, units: UnitsOfVariables): boolean {
  const found = args.map(({ text }) => {
    const part = text.trim();
    // a plus makes it a sum, whatever is written around it
    if (part.startsWith('+')) return undefined;
    return part.startsWith('$') ? units(part) : /^(?:var|env|calc)\([^()$#]*\)$/.test(part) ? part : unitOf(part);
  });
  return found.every(unit => unit !== undefined) && new Set(found.filter(unit => unit !== '')).size > 1;
}
