import { buildsItself } from '../site/buildsItself';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { message, type BuildError, type Finding } from './rule';
import { blanksFix } from './scssCalc';
import { maskScss } from './scssCalls';
import { isInPrintedMinMax } from './scssMinMax';
import { shownRange } from './shownRange';

/** `#1st {`, which the Sass of GitHub Pages prints as it is written. */
export function digitFinding(
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
export function minMaxFinding(
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
