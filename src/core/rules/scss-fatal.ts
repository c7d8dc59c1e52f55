import type { SiteSnapshot } from '../site/siteSnapshot';
import type { OffsetRange } from '../text/range';
import { message, type Finding, type Fix, type Rule } from './rule';
import { callsIn, maskScss, type ScssCall } from './scssCalls';

/**
 * GitHub Pages compiles styles with Ruby Sass 3.7.4 (jekyll-sass-converter 1.5.2 of the gem github-pages), which stops at some CSS and at all
 * of Sass that is newer. The build stops with it. Found by compiling each form with that Sass.
 * @see https://pages.github.com/versions/
 */
export const scssFatal: Rule = {
  id: 'scss-fatal',
  group: 'structure',
  severity: 'error',
  summary: message('Styles that the Sass of GitHub Pages cannot compile'),
  scope: 'file',
  appliesTo: path => path.endsWith('.scss') && !/(?:^|\/)(?:node_modules|_site|vendor)\//.test(path),
  *check({ text, site }) {
    if (site === undefined || buildsItself(site)) return;
    const masked = maskScss(text);
    for (const call of callsIn(masked, /(?<![\w$.#-])(?:rgba?|hsla?|clamp)(?=\()/gi)) {
      const found = call.name === 'clamp' ? clampFinding(call) : colourFinding(call);
      if (found !== undefined) yield found;
    }
    yield* moduleFindings(masked);
    for (const { 0: written, index } of masked.matchAll(/@supports\s+(?:not\s+)?selector(?=\()/g))
      yield {
        range: { start: index, end: index + written.length },
        message: message(
          'The Sass of GitHub Pages knows no “@supports selector(…)”: the whole site is not built, and the one on the web stays as it is.',
        ),
      };
  },
};

/** A workflow that runs Jekyll has a Sass of its own; the action jekyll-build-pages has that of GitHub Pages. */
function buildsItself(site: SiteSnapshot): boolean {
  return [...site.files.values()].some(
    ({ path, text }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /\bjekyll\s+b(?:uild)?\b/.test(text),
  );
}

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:%|deg)?$/;

/** `rgb(0 0 0 / 50%)`, `hsl(120deg 50% 50%)`, `rgb(0, 0, 0, 0.5)` of numbers alone. */
function colourFinding({ name, args, text, range }: ScssCall): Finding | undefined {
  const spaced = args.length === 1 ? (args[0]?.text ?? '').trim().split(/[\s/]+/) : undefined;
  const parts = spaced ?? args.map(arg => arg.text.trim());
  const isWhole = name.endsWith('a');
  const isOdd = spaced === undefined ? parts.length === 4 && !isWhole : parts.length === 3 || parts.length === 4;
  if (!isOdd || !parts.every(part => number.test(part))) return undefined;
  const [first = '', second = '', third = '', opacity] = parts.map(part => part.replace(/deg$/, ''));
  const base = name.replace(/a$/, '');
  const newText =
    opacity === undefined
      ? `${base}(${first}, ${second}, ${third})`
      : `${base}a(${first}, ${second}, ${third}, ${opacityOf(opacity)})`;
  return {
    range,
    message: message(
      'The Sass of GitHub Pages wants “{0}” with commas: at “{1}” the whole site is not built, and the one on the web stays as it is.',
      base,
      text,
    ),
    fixes: [fix('write-with-commas', newText, range)],
  };
}

function opacityOf(part: string): string {
  return part.endsWith('%') ? String(Number((parseFloat(part) / 100).toFixed(4))) : part;
}

/** `clamp(1rem, 2vw + 1rem, 3rem)`: what is added has two units. */
function clampFinding({ args, text, range }: ScssCall): Finding | undefined {
  const written = args.map(arg => {
    const sum = arg.text.trim();
    return isMixedSum(sum) ? `calc(${sum})` : sum;
  });
  if (written.every((arg, at) => arg === args[at]?.text.trim())) return undefined;
  return {
    range,
    message: message(
      'The Sass of GitHub Pages adds up what stands in “{0}” and stops at two units: the whole site is not built, and the one on the web stays as it is. Put it into calc().',
      text,
    ),
    fixes: [fix('put-into-calc', `clamp(${written.join(', ')})`, range)],
  };
}

const length = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)([a-z%]+)`;
const sum = new RegExp(String.raw`^${length}(?:\s+[+-]\s+${length})+$`, 'i');

function isMixedSum(written: string): boolean {
  if (!sum.test(written)) return false;
  const units = new Set([...written.matchAll(/\d\.?([a-z%]+)/gi)].map(([, unit = '']) => absolute(unit.toLowerCase())));
  return units.size > 1;
}

/** Units of one kind are added up. */
function absolute(unit: string): string {
  return /^(?:px|cm|mm|in|pt|pc|q)$/.test(unit) ? 'px' : unit;
}

/** `@use "sass:math"`, `math.div(…)`: modules are newer than that Sass, which leaves `@use` standing in the CSS. */
function* moduleFindings(masked: string): Iterable<Finding> {
  for (const { 0: written, index } of masked.matchAll(/@(?:use|forward)(?=\s)/g))
    yield {
      range: { start: index, end: index + written.length },
      message: message(
        'The Sass of GitHub Pages knows no “{0}”: what it loads is missing, and its functions stop the build. Write “@import”.',
        written,
      ),
    };
}

function fix(kind: string, newText: string, range: OffsetRange): Fix {
  return { kind, title: message('Write “{0}”', newText), edits: [{ range, newText }], safe: true };
}
