import { buildsItself } from '../site/buildsItself';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { nearestNameFix } from './nearestName';
import { message, type Finding, type RuleInput, type BuildError } from './rule';
import { maskScss } from './scssCalls';
import { missingSemicolon, unclosedBlock } from './scssSlips';
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
    signFinding(text, error, sentence) ??
    digitFinding(text, site, error, sentence) ??
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

/** A semicolon or a bracket. */
function signFinding(text: string, { start }: BuildError, sentence: string): Finding | undefined {
  const semicolon = /^expected\b/i.test(sentence) ? missingSemicolon(text, start) : undefined;
  if (semicolon !== undefined)
    return {
      range: semicolon,
      message: message(
        'The “;” at the end of this line is missing: the whole site is not built, and the one on the web stays as it is.',
      ),
      fixes: [
        {
          kind: 'add-semicolon',
          title: message('Add “;”'),
          edits: [{ range: { start: semicolon.end, end: semicolon.end }, newText: ';' }],
          safe: true,
        },
      ],
    };
  const masked = maskScss(text);
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
