import { buildsItself } from '../site/settings/buildsItself';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { bareStylesheetFinding } from './styles/bareStylesheet';
import { type Finding, type Rule } from './rule';
import { message } from '../text/message';
import { calcFindings } from './styles/scssCalc';
import { callsIn, isPrintedAt, maskInterpolation, maskScss, writtenFix, type ScssCall } from './styles/scssCalls';
import { clampFinding } from './styles/scssClamp';
import { filterFinding } from './styles/scssFilters';
import { mediaFindings, unknownFinding } from './styles/scssMedia';
import { minMaxFindings } from './styles/scssMinMax';
import { channelFinding, roundingFinding } from './styles/scssNumbers';
import { scssOfFile } from './styles/scssOfFile';
import type { ValuesOfVariables } from './styles/scssSums';
import { valuesOfVariables } from './styles/scssVariables';
import { wideSignFindings } from './styles/scssWideSigns';
import { styleErrorFindings } from './styles/styleErrors';

/**
 * GitHub Pages compiles styles with Ruby Sass 3.7.4 (jekyll-sass-converter 1.5.2 of the gem github-pages), which stops at some CSS and at all
 * of Sass that is newer. The build stops with it. Found by compiling each form with that Sass.
 * @see https://pages.github.com/versions/
 */
export const scssFatal: Rule = {
  id: 'scss-fatal',
  group: 'structure',
  severity: 'error',
  summary: message('Styles that cannot be compiled, so that nothing is published'),
  scope: 'file',
  appliesTo: path => /\.s[ac]ss$/.test(path) && !/(?:^|\/)(?:node_modules|_site|vendor)\//.test(path),
  *check(input) {
    yield* styleErrorFindings(input);
    // where Sass stops they are told as the reason
    if ((input.styleErrors ?? []).length === 0) yield* wideSignFindings(maskScss(scssOfFile(input.text, 'all')));
    const bare = bareStylesheetFinding(input);
    if (bare !== undefined) yield bare;
    const { text, site, path } = input;
    if (site === undefined || buildsItself(site) || path.endsWith('.sass')) return;
    const masked = maskScss(scssOfFile(text));
    const plain = maskInterpolation(masked);
    const values = valuesOfVariables(site);
    for (const call of callsIn(masked, workedOut)) {
      // within min() and max() it is told of those
      const around = call.name === 'clamp' ? /(?:^|\W)(?:calc|min|max)$/i : /(?:^|\W)calc$/i;
      if (isPrintedAt(plain, call.range.start, around)) continue;
      const found = findingOf(call, values, site);
      if (found !== undefined) yield found;
    }
    yield* minMaxFindings(masked, values);
    yield* calcFindings(masked, site);
    yield* moduleFindings(masked);
    for (const { 0: written, index } of masked.matchAll(/@supports\s+(?:not\s+)?selector(?=\()/g))
      yield unknownFinding(masked, { start: index, end: index + written.length });
    yield* mediaFindings(masked);
  },
};

const workedOut = /(?<![\w$.#-])(?:rgba?|hsla?|clamp|grayscale|invert|opacity|alpha|abs|round)(?=\()/g;

function findingOf(call: ScssCall, values: ValuesOfVariables, site: SiteSnapshot): Finding | undefined {
  if (call.name === 'clamp') return clampFinding(call, values);
  if (/^(?:rgb|hsl)/.test(call.name)) return colourFinding(call) ?? channelFinding(call);
  return /^(?:abs|round)$/.test(call.name) ? roundingFinding(call, site) : filterFinding(call);
}

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:%|deg)?$/;

/** `rgb(0 0 0 / 50%)`, `hsl(var(--hue) 50% 50%)`, `rgb(from red r g b)`; `rgb(0, 0, 0, 0.5)` of numbers alone. */
function colourFinding({ name, args, text, range }: ScssCall): Finding | undefined {
  const colour = args.length === 1 ? spacedColour(args[0]?.text ?? '') : fourNumbers(name, args);
  if (colour === undefined) return undefined;
  const commas = withCommas(name.replace(/a$/, ''), colour);
  return {
    range,
    message: message(
      'The Sass of GitHub Pages needs commas in “{0}”: at “{1}” the site is not built, and the one on the web stays as it is.',
      name,
      text,
    ),
    fixes:
      commas !== undefined
        ? [writtenFix('write-with-commas', commas, range)]
        : /["#$]/.test(text)
          ? []
          : [writtenFix('keep-from-sass', `unquote("${text}")`, range)],
  };
}

interface Colour {
  readonly channels: readonly string[];
  readonly opacity: string | undefined;
}

/** `var(--h) 50% 50% / var(--a)`; a part alone may be a variable of CSS that holds the whole colour. */
function spacedColour(arg: string): Colour | undefined {
  let depth = 0;
  let isBehind = false;
  const channels: string[] = [];
  const opacity: string[] = [];
  // brackets, slashes and blanks, and what stands between them
  for (const part of arg.match(/[()/]|\s+|[^()/\s]+/g) ?? []) {
    const side = isBehind ? opacity : channels;
    if (depth > 0 || part === '(') side.push((side.pop() ?? '') + part);
    else if (part === '/') isBehind = true;
    else if (part.trim() !== '') side.push(part);
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
  }
  return channels.length < 2 ? undefined : { channels, opacity: isBehind ? opacity.join(' ') : undefined };
}

function fourNumbers(name: string, args: ScssCall['args']): Colour | undefined {
  const parts = args.map(arg => arg.text.trim());
  if (parts.length !== 4 || name.endsWith('a') || !parts.every(part => number.test(part))) return undefined;
  return { channels: parts.slice(0, 3), opacity: parts[3] };
}

/** `rgba(0, 0, 0, 0.5)`; `undefined` of a colour that has no such form, as one made `from` another. */
function withCommas(base: string, { channels, opacity }: Colour): string | undefined {
  if (channels.length !== 3) return undefined;
  const parts = channels.map(part => (part === 'none' ? '0' : part.replace(/^([+-]?[\d.]+)deg$/, '$1'))).join(', ');
  return opacity === undefined ? `${base}(${parts})` : `${base}a(${parts}, ${opacityOf(opacity)})`;
}

function opacityOf(part: string): string {
  return /^[\d.]+%$/.test(part) ? String(Number((parseFloat(part) / 100).toFixed(4))) : part;
}

/** `@use "sass:math"`, `math.div(…)`: modules are newer than that Sass, which leaves `@use` standing in the CSS. */
function* moduleFindings(masked: string): Iterable<Finding> {
  for (const { 0: written, index } of masked.matchAll(/@(?:use|forward)(?=\s)/g))
    yield {
      range: { start: index, end: index + written.length },
      message: message(
        'The Sass of GitHub Pages does not know “{0}”: what it loads is missing, and its functions stop the build. Write “@import”.',
        written,
      ),
    };
}
