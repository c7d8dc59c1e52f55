import { buildsItself } from '../site/buildsItself';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { nearestNameFix } from './nearestName';
import { message, type Finding, type RuleInput, type BuildError } from './rule';
import { unclosedBlock } from './scssBlocks';
import { blanksFix } from './scssCalc';
import { maskScss, openComment } from './scssCalls';
import { isInPrintedMinMax } from './scssMinMax';
import { scssOfFile } from './scssOfFile';
import { openBracket, openLine } from './scssSlips';
import { plainSigns, printedSignFinding } from './scssWideSigns';
import { shownRange } from './shownRange';
import { namesIn } from './styleNames';

/**
 * What the compiler of a site's styles stops at, in words that say what is missing. Sass itself often tells of the place behind: of a
 * missing semicolon at the end of the next line, of a missing bracket at the end of the file.
 * @see https://github.com/sass/dart-sass (its sentences, version 1.77.8)
 */
export function styleErrorFindings({
  text,
  site,
  styleErrors = [],
}: Pick<RuleInput, 'text' | 'site' | 'styleErrors'>): readonly Finding[] {
  return styleErrors.map(error => findingOf(text, site, error));
}

function findingOf(text: string, site: SiteSnapshot | undefined, error: BuildError): Finding {
  const sentence = error.message.split('\n')[0] ?? '';
  return (
    namedFinding(text, site, error, sentence) ??
    signFinding(text, site, error, sentence) ??
    digitFinding(text, site, error, sentence) ??
    minMaxFinding(text, site, error, sentence) ??
    otherFinding(text, error, sentence)
  );
}

/** A variable, a mixin or a file that is not there. */
function namedFinding(
  text: string,
  site: SiteSnapshot | undefined,
  { start, end }: BuildError,
  sentence: string,
): Finding | undefined {
  const written = text.slice(start, end);
  if (sentence === 'Undefined variable.')
    return {
      range: { start, end },
      message: message(
        'The variable “{0}” is set nowhere above: the whole site is not built, and the one on the web stays as it is.',
        written,
      ),
      fixes: nearestNameFix(written, namesIn(site, /(\$[\w-]+)[ \t]*:/g), { start, end }),
    };
  const mixin = sentence === 'Undefined mixin.' ? /^@include[ \t]+([\w-]+)/.exec(written) : null;
  if (mixin?.[1] !== undefined) {
    const name = mixin[1];
    const range = { start: start + mixin[0].length - name.length, end: start + mixin[0].length };
    return {
      range,
      message: message(
        'There is no mixin “{0}”: the whole site is not built, and the one on the web stays as it is.',
        name,
      ),
      fixes: nearestNameFix(name, namesIn(site, /@mixin[ \t]+([\w-]+)/g), range),
    };
  }
  const file = sentence.startsWith("Can't find stylesheet") ? /^(["'])(.*)\1$/.exec(written) : null;
  if (file?.[2] === undefined) return undefined;
  const range = { start: start + 1, end: end - 1 };
  return {
    range,
    message: message(
      'There is no stylesheet “{0}”: the whole site is not built, and the one on the web stays as it is.',
      file[2],
    ),
    fixes: nearestNameFix(file[2], importNames(site), range),
  };
}

/** A sign that is missing, one too many, or one of an input method. */
function signFinding(
  text: string,
  site: SiteSnapshot | undefined,
  error: BuildError,
  sentence: string,
): Finding | undefined {
  const { start } = error;
  const masked = maskScss(scssOfFile(text));
  const printed = site === undefined || buildsItself(site) ? undefined : printedSignFinding(masked, error);
  const wide = printed ?? wideFinding(masked, { ...error, message: sentence });
  if (wide !== undefined) return wide;
  if (/^expected (?:";"|(?:hex )?digit|expression)\.$/i.test(sentence)) return endFinding(text, start, ';');
  if (/^expected "[)\]]"\.$/.test(sentence)) return bracketFinding(text, masked, start);
  if (sentence === 'expected more input.') return commentFinding(text);
  const block = sentence === 'expected "}".' && masked.slice(start).trim() === '' ? unclosedBlock(masked) : undefined;
  if (block !== undefined)
    return {
      range: block,
      message: message(
        'The “}” of the block that begins here is missing: the whole site is not built, and the one on the web stays as it is.',
      ),
    };
  if (!sentence.startsWith('unmatched "}"')) return undefined;
  return {
    range: { start, end: start + 1 },
    message: message('No “{” belongs to this “}”: the whole site is not built, and the one on the web stays as it is.'),
  };
}

function wideFinding(masked: string, error: BuildError): Finding | undefined {
  const edits = plainSigns(masked, error);
  const [first] = edits;
  if (first === undefined) return undefined;
  return {
    range: first.range,
    message: message(
      'Sass does not know the wide sign “{0}”: the whole site is not built, and the one on the web stays as it is. Write “{1}”.',
      masked.slice(first.range.start, first.range.end),
      first.newText,
    ),
    fixes: [{ kind: 'plain-signs', title: message('Write plain signs'), edits, safe: true }],
  };
}

/** Nobody is told to put `;` where `)` is missing: of all that Sass can expect these are what it expects behind a declaration. */
function endFinding(text: string, at: number, sign: ';' | ','): Finding | undefined {
  const line = openLine(text, at);
  if (line === undefined) return undefined;
  const isSemicolon = sign === ';';
  return {
    range: line,
    message: isSemicolon
      ? message(
          'The “;” at the end of this line is missing: the whole site is not built, and the one on the web stays as it is.',
        )
      : message(
          'The “,” at the end of this line is missing: the whole site is not built, and the one on the web stays as it is.',
        ),
    fixes: [
      {
        kind: isSemicolon ? 'add-semicolon' : 'add-comma',
        title: isSemicolon ? message('Add “;”') : message('Add “,”'),
        edits: [{ range: { start: line.end, end: line.end }, newText: sign }],
        safe: isSemicolon,
      },
    ],
  };
}

/** A comma between `a: 1px` and `b: 2px` in a map, or the bracket that ends something. */
function bracketFinding(text: string, masked: string, at: number): Finding | undefined {
  const open = openBracket(masked, at);
  if (open === undefined) return undefined;
  const comma = masked.charAt(open) === '(' ? endFinding(text, at, ',') : undefined;
  if (comma !== undefined && comma.range.start > open) return comma;
  return {
    range: { start: open, end: open + 1 },
    message: message(
      'This “{0}” is never closed: the whole site is not built, and the one on the web stays as it is.',
      masked.charAt(open),
    ),
  };
}

function commentFinding(text: string): Finding | undefined {
  const start = openComment(text);
  if (start === undefined) return undefined;
  const lineEnd = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  return {
    range: { start, end: start + 2 },
    message: message('This comment has no “*/”: the whole site is not built, and the one on the web stays as it is.'),
    fixes: [
      {
        kind: 'end-comment',
        title: message('End it with its line'),
        edits: [{ range: { start: lineEnd, end: lineEnd }, newText: ' */' }],
        safe: false,
      },
    ],
  };
}

/** `#1st {`, which the Sass of GitHub Pages prints as it is written. */
function digitFinding(
  text: string,
  site: SiteSnapshot | undefined,
  { start }: BuildError,
  sentence: string,
): Finding | undefined {
  const name = /^\d[\w-]*/.exec(text.slice(start, start + 100))?.[0];
  if (sentence !== 'Expected identifier.' || text[start - 1] !== '#' || name === undefined) return undefined;
  if (site === undefined || buildsItself(site)) return undefined;
  const written = `\\3${name.charAt(0)} ${name.slice(1)}`;
  return {
    range: { start: start - 1, end: start + name.length },
    severity: 'warning',
    message: message(
      'Browsers ignore this rule: no name begins with a digit in CSS. For id="{0}" write “{1}”.',
      name,
      `#${written}`,
    ),
    fixes: [
      {
        kind: 'escape-digit',
        title: message('Write “{0}”', `#${written}`),
        edits: [{ range: { start, end: start + name.length }, newText: written }],
        safe: false,
      },
    ],
  };
}

/** `min(100%-3px, 20rem)`: nothing stops on GitHub Pages, but the compiler of the preview. */
function minMaxFinding(
  text: string,
  site: SiteSnapshot | undefined,
  error: BuildError,
  sentence: string,
): Finding | undefined {
  if (site === undefined || buildsItself(site) || !isInPrintedMinMax(maskScss(text), error.start)) return undefined;
  const sign = /^[+-]$/.exec(text.slice(error.start, error.end))?.[0];
  return {
    range: shownRange(text, error),
    severity: 'warning',
    message: message(
      'GitHub Pages builds this, but newer versions of Sass stop here (“{0}”): the preview shows the styles as they were before.',
      sentence.replace(/\.$/, ''),
    ),
    fixes: sign === undefined ? [] : [blanksFix(sign, { start: error.start, end: error.end }, text, 0)],
  };
}

function otherFinding(text: string, error: BuildError, sentence: string): Finding {
  return {
    range: shownRange(text, error),
    message: message(
      'Sass stops here (“{0}”): the whole site is not built, and the one on the web stays as it is.',
      sentence.replace(/\.$/, ''),
    ),
  };
}

/** What `@import` can name: `vendor/grid` for `_sass/vendor/_grid.scss`. */
function importNames(site: SiteSnapshot | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path } of site?.files.values() ?? []) {
    const name = /^_sass\/((?:.*\/)?)_?([^/]+)\.s[ac]ss$/i.exec(path);
    if (name !== null) names.add(`${name[1]}${name[2]}`);
  }
  return names;
}
