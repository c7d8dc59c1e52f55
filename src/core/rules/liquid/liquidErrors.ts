import { hasOwnPlugins } from '../../site/settings/ownPlugins';
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
  const include = /^Could not locate the included file '([^']*)' in any of \["([^"]*)"/.exec(error.message);
  if (include?.[1] !== undefined)
    return {
      range,
      message: message(
        'There is no file “{0}” to include: the site is not built, and the one on the web stays as it is.',
        include[1],
      ),
      fixes: nearest(text, range, include[1], namesBelow(site, include[2] ?? '', path)),
    };
  const link = /^Could not find (?:document '([^']*)' in tag 'link'|post "([^"]*)" in tag 'post_url')/.exec(
    error.message,
  );
  const document = link?.[1] ?? link?.[2];
  if (document !== undefined)
    return {
      range,
      message: message(
        'There is no page “{0}” to link to: the site is not built, and the one on the web stays as it is.',
        document,
      ),
      fixes: nearest(text, range, document, site.files.keys()),
    };
  const opening = /^(?:Tag|Variable) '(\{[{%])[^]*' was not properly terminated/.exec(error.message)?.[1];
  if (opening !== undefined)
    return {
      range,
      message: message(
        'This “{0}” is never closed: the whole site is not built, and the one on the web stays as it is.',
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
  return {
    range,
    message: message(
      'Jekyll stops here (“{0}”): the site is not built, and the one on the web stays as it is.',
      (error.message.split('\n')[0] ?? '').trim().replace(/[.:]$/, ''),
    ),
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
