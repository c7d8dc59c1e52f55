import { hasOwnPlugins } from '../../site/settings/ownPlugins';
import { fileOtherwiseCased } from '../../site/addresses/publishedAddresses';
import { joinPath } from '../../site/settings/siteFolders';
import { missedText } from '../../site/store/unread';
import { pluginTags } from '../../syntax/liquidTags';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import { nearestNameFix } from '../spelling/nearestName';
import { type BuildError, type Finding, type Fix, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { shownRange } from '../shownRange';

/**
 * What Liquid stops at when a page is made, in words that say what it does to the site. Of a site with plugins of its own nobody can
 * tell: they bring tags, filters and variables.
 */
export function liquidErrorFindings({
  path,
  text,
  site,
  liquidErrors = [],
}: Pick<RuleInput, 'path' | 'text' | 'site' | 'liquidErrors'>): readonly Finding[] {
  if (site === undefined || hasOwnPlugins(site)) return [];
  return liquidErrors.filter(error => isCertain(error, site)).map(error => findingOf(path, text, site, error));
}

/** A Gemfile may bring what GitHub Pages knows too, without a word in the configuration. What could not be read is not missing. */
function isCertain({ message: sentence }: BuildError, site: SiteSnapshot): boolean {
  if (/^Could not (?:locate|find) /.test(sentence) && missedText(site) !== undefined) return false;
  const tag = /^Unknown tag '([^']*)'/.exec(sentence)?.[1];
  return !pluginTags.some(name => name === tag);
}

function findingOf(path: string, text: string, site: SiteSnapshot, error: BuildError): Finding {
  const range = shownRange(text, error);
  const missing = missingFinding(path, text, site, range, error.message);
  if (missing !== undefined) return missing;
  const opening = /^(?:Tag|Variable) '(\{[{%])[^]*' was not properly terminated/.exec(error.message)?.[1];
  if (opening !== undefined)
    return {
      range,
      message: message(
        'This “{0}” is never closed: the site is not built, and the one on the web stays as it is.',
        opening,
      ),
    };
  const block = /^'(\w+)' tag was never closed/.exec(error.message)?.[1];
  if (block !== undefined)
    return {
      range,
      message: message(
        '“{% {0} %}” has no “{% end{0} %}” in this file: the build stops, and the site stays as it was.',
        block,
      ),
    };
  const written = text.slice(error.start, error.end);
  if (isChained(written, error.message))
    return {
      range,
      message: message(
        'On GitHub Pages “where_exp” takes one comparison, without “and” or “or”: the site is not built, and the one on the web stays as it is. Instead of “and”, write a second “| where_exp: …” after the first.',
      ),
    };
  if (error.message === 'comparison of Array with Array failed' && /\bsort:/.test(written))
    return {
      range,
      message: message(
        'On GitHub Pages “sort” cannot order values of two kinds, such as 2024 and “in press”: the site is not built, and the one on the web stays as it is. Make the values of all items text (“"2024"”), or all numbers.',
      ),
    };
  return {
    range,
    message: message(
      'Jekyll stops here (“{0}”): the site is not built, and the one on the web stays as it is.',
      (error.message.split('\n')[0] ?? '').trim().replace(/[.:]$/, ''),
    ),
  };
}

/** `where_exp: "p", "p.a and p.b"`, of which Jekyll 3 reads no more than `p.a`. */
function isChained(written: string, sentence: string): boolean {
  return (
    sentence === 'Expected end_of_string but found id' &&
    written.includes('where_exp') &&
    /\s(?:and|or)\s/.test(written)
  );
}

/** Of an include, a page or a post that is not there. */
function missingFinding(
  path: string,
  text: string,
  site: SiteSnapshot,
  range: OffsetRange,
  sentence: string,
): Finding | undefined {
  const [, name, folder = ''] =
    /^Could not locate the included file '([^']*)' in any of \["([^"]*)"/.exec(sentence) ?? [];
  if (name !== undefined)
    return (
      casedFinding(site, text, range, name, folder) ?? {
        range,
        message: message(
          'There is no file “{0}” to include: the site is not built, and the one on the web stays as it is.',
          name,
        ),
        fixes: nearest(text, range, name, namesBelow(site, folder, path)),
      }
    );
  const link = /^Could not find (?:document '([^']*)' in tag 'link'|post "([^"]*)" in tag 'post_url')/.exec(sentence);
  const document = link?.[1] ?? link?.[2];
  if (document === undefined) return undefined;
  if (site.files.has(document))
    return {
      range,
      message: message(
        'Jekyll does not publish “{0}”, and stops at a link to it: the site is not built, and the one on the web stays as it is.',
        document,
      ),
    };
  return (
    casedFinding(site, text, range, document, '') ?? {
      range,
      message: message(
        'There is no page “{0}” to link to: the site is not built, and the one on the web stays as it is.',
        document,
      ),
      fixes: nearest(text, range, document, site.files.keys()),
    }
  );
}

/** Of a file below `folder` that is called `name` but for upper and lower case: the disk of its author finds it. */
function casedFinding(
  site: SiteSnapshot,
  text: string,
  range: OffsetRange,
  name: string,
  folder: string,
): Finding | undefined {
  const file = fileOtherwiseCased(site, joinPath(folder, name));
  if (file === undefined) return undefined;
  const names = file.startsWith(joinPath(folder, '')) ? [file.slice(-name.length)] : [];
  return {
    range,
    message: message(
      'The file is called “{0}”, and GitHub, unlike Windows and macOS, tells upper and lower case apart: the site is not built, and the one on the web stays as it is.',
      file,
    ),
    fixes: nearest(text, range, name, names).map(fix => ({ ...fix, safe: true })),
  };
}

/** Where the tag has the name as it was looked for. */
function nearest(text: string, range: OffsetRange, written: string, names: Iterable<string>): readonly Fix[] {
  const at = written === '' ? -1 : text.slice(range.start, range.end).indexOf(written);
  if (at === -1) return [];
  const start = range.start + at;
  return nearestNameFix(written, names, { start, end: start + written.length });
}

/** The files that can be included from `folder`, as they are named there; a file is not included by itself. */
function* namesBelow(site: SiteSnapshot, folder: string, path: string): Iterable<string> {
  const start = folder === '' ? '' : `${folder}/`;
  for (const name of site.files.keys()) if (name.startsWith(start) && name !== path) yield name.slice(start.length);
}
