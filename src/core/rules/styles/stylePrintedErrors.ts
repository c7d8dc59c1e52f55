import { buildsItself } from '../../site/settings/buildsItself';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { type BuildError, type Finding } from '../rule';
import { message } from '../../text/message';
import { blanksFix } from './scssCalc';
import { declarationBefore, maskScss } from './scssCalls';
import { isInPrintedMinMax } from './scssMinMax';
import { shownRange } from '../shownRange';

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
      'Browsers ignore this rule: a name cannot begin with a digit in CSS. For id="{0}" write “{1}”.',
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

/** `color: #12345`, `width: sqrt(4px)`: the Sass of GitHub Pages prints them where the declaration is nothing but words and numbers. */
export function ignoredFinding(
  text: string,
  site: SiteSnapshot | undefined,
  { start, end }: BuildError,
  sentence: string,
): Finding | undefined {
  if (site === undefined || buildsItself(site)) return undefined;
  const colour =
    sentence === 'Expected hex digit.' ? /#[\da-f]{1,8}$/i.exec(text.slice(Math.max(0, start - 9), start)) : null;
  const isCall = /^(?:a?(?:sin|cos|tan)|sqrt|exp|log|pow)\([\w.%, ]*\)$/.test(text.slice(start, end));
  const from = start - (colour?.[0].length ?? 0);
  const isPlain =
    /^\s*[a-z-]+:[\w#%. -]*$/i.test(declarationBefore(maskScss(text), from)) &&
    /^(?: !important)?[;}]/.test(text.slice(colour === null ? end : start, end + 12));
  if ((colour === null && !isCall) || !isPlain) return undefined;
  const range = { start: from, end: Math.max(start, end) };
  return {
    range,
    severity: 'warning',
    message: message(
      'Browsers ignore this declaration. GitHub Pages builds it, but newer versions of Sass stop here (“{0}”): the preview shows the styles as they were before.',
      sentence.replace(/\.$/, ''),
    ),
  };
}
