import { jpegName } from '../../pictures/shrunkForm';
import { withoutPercentSigns } from '../../text/percentSigns';
import { baseName } from '../../site/fileName';
import { moveFiles } from '../navigation/moveFiles';
import type { SiteReading } from '../siteReading';

/**
 * The path under which a picture can stand as JPEG, all that names it following. `undefined` where something names it that would not
 * follow: a part of a style sheet, a script's data, a comment.
 */
export function jpegInPlaceOf(reading: SiteReading, path: string): string | undefined {
  const { files, assets } = reading.site;
  const to = jpegName(path, [...assets.keys(), ...files.keys()]);
  const following = new Map(moveFiles(reading, [{ from: path, to }]).map(file => [file.path, file.edits.length]));
  const name = baseName(path);
  for (const file of files.values()) if (mentions(file.text, name) > (following.get(file.path) ?? 0)) return undefined;
  return to;
}

function mentions(text: string, name: string): number {
  return withoutPercentSigns(text).split(name).length - 1;
}
