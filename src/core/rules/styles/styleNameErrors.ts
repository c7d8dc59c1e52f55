import { fileOtherwiseCased } from '../../site/addresses/publishedAddresses';
import { baseName, folderOf } from '../../site/fileName';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { joinPath, stylesFolder } from '../../site/settings/siteFolders';
import { nearestNameFix } from '../spelling/nearestName';
import { type BuildError, type Finding } from '../rule';
import { message } from '../../text/message';
import { namesIn } from './styleNames';

/** A variable, a mixin or a file that is not there. */
export function namedFinding(
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
        'The variable “{0}” is not set above: the site is not built, and the one on the web stays as it is.',
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
      message: message('There is no mixin “{0}”: the site is not built, and the one on the web stays as it is.', name),
      fixes: nearestNameFix(name, namesIn(site, /@mixin[ \t]+([\w-]+)/g), range),
    };
  }
  const file = sentence.startsWith("Can't find stylesheet") ? /^(["'])(.*)\1$/.exec(written) : null;
  if (file?.[2] === undefined) return undefined;
  const range = { start: start + 1, end: end - 1 };
  const cased = site && stylesheetOtherwiseCased(site, file[2]);
  return {
    range,
    message:
      cased === undefined
        ? message(
            'There is no stylesheet “{0}”: the site is not built, and the one on the web stays as it is.',
            file[2],
          )
        : message(
            'The file of the stylesheet “{0}” is called “{1}”, and GitHub, unlike Windows and macOS, tells upper and lower case apart: the site is not built, and the one on the web stays as it is.',
            file[2],
            cased,
          ),
    fixes: nearestNameFix(file[2], importNames(site), range),
  };
}

/** `_Sass/_base.scss` or `_sass/_Base.scss` for `base`. */
function stylesheetOtherwiseCased(site: SiteSnapshot, name: string): string | undefined {
  const path = joinPath(stylesFolder(site), name.replace(/\.s[ac]ss$/, ''));
  const folder = joinPath(folderOf(path), '');
  const names = ['scss', 'sass'].flatMap(ending => [`${folder}_${baseName(path)}.${ending}`, `${path}.${ending}`]);
  return names.map(each => fileOtherwiseCased(site, each)).find(found => found !== undefined);
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
