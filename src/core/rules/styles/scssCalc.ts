import type { SiteSnapshot } from '../../site/siteSnapshot';
import { rangeFrom, type OffsetRange } from '../../text/range';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { callsIn, declarationBefore, maskInterpolation, type ScssCall } from './scssCalls';
import { namesIn } from './styleNames';

/**
 * What is wrong in `calc()`. The Sass of GitHub Pages prints what stands there as it is written, but for `#{…}`, and stops at nothing of
 * it: browsers do, and leave the declaration out.
 */
export function* calcFindings(masked: string, site: SiteSnapshot): Iterable<Finding> {
  let end = 0;
  const plain = maskInterpolation(masked);
  for (const call of callsIn(masked, /(?<![\w$.#-])calc(?=\()/gi)) {
    // one within another is a part of that
    if (call.range.start < end) continue;
    end = call.range.end;
    // letters: nobody knows whether a number comes out, or a part of a name; the braces left are those of Liquid
    const written = call.text.replace(/#\{[^{}]*\}/g, found => 'x'.repeat(found.length));
    if (/[{}]/.test(written)) continue;
    yield* variableFindings(written, call, plain, site);
    yield* slipsIn(written, call.range.start);
  }
}

/** `calc(100vh - $nav)`. Within max() or min() that Sass takes no `calc()` with `#{…}` in it. */
function* variableFindings(
  written: string,
  { range }: ScssCall,
  masked: string,
  site: SiteSnapshot,
): Iterable<Finding> {
  const isWithin = /\bm(?:in|ax)\(/.test(declarationBefore(masked, range.start));
  let names: ReadonlySet<string> | undefined;
  for (const { 0: name, index } of written.matchAll(/\$[a-z_][\w-]*/gi)) {
    const place = rangeFrom(range.start + index, name.length);
    names ??= namesIn(site, /(\$[\w-]+)[ \t]*:/g);
    yield {
      range: place,
      severity: 'warning',
      message: message(
        'The Sass of GitHub Pages leaves “{0}” as it is in calc(), and browsers ignore the whole declaration. Write “{1}”.',
        name,
        `#{${name}}`,
      ),
      // one that is set nowhere would stop the build then
      fixes:
        isWithin || !names.has(name)
          ? []
          : [
              {
                kind: 'put-in-braces',
                title: message('Write “{0}”', `#{${name}}`),
                edits: [{ range: place, newText: `#{${name}}` }],
                safe: false,
              },
            ],
    };
  }
}

/** Numbers with what is behind them, names, blanks, and signs. */
const tokenPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?:%|[a-z]*)|[a-z_$][\w$-]*|\s+|[^]/gi;

interface Token {
  readonly text: string;
  readonly range: OffsetRange;
}

function* slipsIn(written: string, start: number): Iterable<Finding> {
  const tokens = [...written.matchAll(tokenPattern)].map(({ 0: text, index }) => ({
    text,
    range: rangeFrom(start + index, text.length),
  }));
  const tight = tokens.filter((token, at) => isTightSign(token, tokens, at));
  for (const { text: sign, range } of tight) yield tightFinding(sign, range, written, start);
  const bare = tight.length === 0 ? bareNumber(tokens) : undefined;
  if (bare !== undefined)
    yield {
      range: bare.range,
      severity: 'warning',
      message: message(
        'Browsers cannot add “{0}”, which has no unit, to a value that has one: they ignore the whole declaration.',
        bare.text,
      ),
    };
}

/** The sign of `100%-20px` and of `100% -20px`: a sum has blanks on both sides of it. */
function isTightSign({ text }: Token, tokens: readonly Token[], at: number): boolean {
  if (text !== '+' && text !== '-') return false;
  const isBlank = (index: number): boolean => tokens[index]?.text.trim() === '';
  const before = tokens[isBlank(at - 1) ? at - 2 : at - 1]?.text ?? '';
  return /^[\d.)]/.test(before) && !(isBlank(at - 1) && isBlank(at + 1));
}

function tightFinding(sign: string, range: OffsetRange, written: string, start: number): Finding {
  return {
    range,
    severity: 'warning',
    message: message(
      'Browsers need spaces around “{0}” in calc(): without them they ignore the whole declaration.',
      sign,
    ),
    fixes: [blanksFix(sign, range, written, start)],
  };
}

/** Writes the blanks that a sign lacks; `written` begins at `start`. */
export function blanksFix(sign: string, range: OffsetRange, written: string, start: number): Fix {
  const before = /\s/.test(written.charAt(range.start - start - 1)) ? '' : ' ';
  const after = /\s/.test(written.charAt(range.end - start)) ? '' : ' ';
  return {
    kind: 'put-blanks',
    title: message('Put spaces around “{0}”', sign),
    edits: [{ range, newText: `${before}${sign}${after}` }],
    safe: true,
  };
}

/** The first number without a unit in a sum of numbers of which others have one: `calc(50% - 10)`. */
function bareNumber(tokens: readonly Token[]): Token | undefined {
  const parts = tokens.slice(2, -1).filter(({ text }) => text.trim() !== '');
  const numbers = parts.filter((_, at) => at % 2 === 0);
  const signs = parts.filter((_, at) => at % 2 === 1);
  if (parts.length % 2 === 0 || !signs.every(({ text }) => text === '+' || text === '-')) return undefined;
  if (!numbers.every(({ text }) => /^[\d.]/.test(text)) || !numbers.some(({ text }) => /[a-z%]$/i.test(text)))
    return undefined;
  return numbers.find(({ text }) => !/[a-z%]$/i.test(text));
}
