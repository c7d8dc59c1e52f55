import { buildsItself } from '../../site/settings/buildsItself';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { missedText } from '../../site/store/unread';
import { type BuildError, type Finding, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { shownRange } from '../shownRange';
import { maskScss } from './scssCalls';
import { scssOfFile } from './scssOfFile';
import { digitFinding, ignoredFinding, minMaxFinding } from './stylePrintedErrors';
import { namedFinding } from './styleNameErrors';
import { signFinding } from './styleSignErrors';

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
  const errors = styleErrors.filter(
    error => site === undefined || !(mayBeNewer(text, site, error) || mayBeUnread(site, error)),
  );
  return errors.map(error => findingOf(text, site, error));
}

/** A workflow may bring a newer Sass, whose own modules have more: `color.channel(…)` since 1.79, the `$space` of its neighbours. */
function mayBeNewer(text: string, site: SiteSnapshot, { message: told, start, end }: BuildError): boolean {
  if (!text.includes('sass:') || !/^(?:Undefined |No arguments? named |Only \d+ )/.test(told)) return false;
  const module = /^(?:@include[ \t]+)?([\w-]+)\./.exec(text.slice(start, end))?.[1];
  const used = [...text.matchAll(/@use\s+["']sass:([\w-]+)["'](?:\s+as\s+([\w-]+))?/g)];
  return used.some(([, name, as]) => module === (as ?? name)) && buildsItself(site);
}

/** What could not be read of the site is not missing. */
function mayBeUnread(site: SiteSnapshot, { message: told }: BuildError): boolean {
  return /^(?:Can't find stylesheet|Undefined )/.test(told) && missedText(site) !== undefined;
}

function findingOf(text: string, site: SiteSnapshot | undefined, error: BuildError): Finding {
  if (error.isEndless === true) return endlessFinding(text, error);
  const sentence = error.message.split('\n')[0] ?? '';
  return (
    namedFinding(text, site, error, sentence) ??
    signFinding(text, site, error, sentence) ??
    digitFinding(text, site, error, sentence) ??
    minMaxFinding(text, site, error, sentence) ??
    ignoredFinding(text, site, error, sentence) ??
    otherFinding(text, error, sentence)
  );
}

/** What was stopped is likely to have no end: that is not known. At its only `@while`; otherwise at its beginning, as the loop may stand in what it imports. */
function endlessFinding(text: string, error: BuildError): Finding {
  const [loop, ...more] = maskScss(scssOfFile(text, 'all')).matchAll(/@while(?![\w-])/g);
  const start = loop === undefined || more.length > 0 ? error.start : loop.index;
  return {
    range: shownRange(text, { start, end: start }),
    message: message(
      'Sass worked on this stylesheet and what it imports far longer than any stylesheet takes, and was stopped. If it never ends, the site is not built, and the one on the web stays as it is. Look for a “@while” whose condition stays true, or for lists of selectors that are nested many times.',
    ),
  };
}

function otherFinding(text: string, error: BuildError, sentence: string): Finding {
  return {
    range: shownRange(text, error),
    message: message(
      'Sass stops here (“{0}”): the site is not built, and the one on the web stays as it is.',
      sentence.replace(/\.$/, ''),
    ),
  };
}
