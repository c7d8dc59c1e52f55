import { addTo } from '../../grouped';
import { shownSize, type ShownSize } from '../../pictures/shownSize';
import { allUses } from '../navigation/references';
import type { SiteReading } from '../siteReading';
import { isStyleSheet } from '../../site/references/styleReferences';
import { isFrameFile } from '../../site/fileName';

/** A place of the site that shows a picture. */
export interface PictureUse {
  /** The file that names it there. */
  readonly path: string;
  readonly shown: ShownSize;
}

/** All places of pages and of what is around them that show a file which is no text, by the path of that file. How large a style shows one, nobody knows. */
export function pictureUses(reading: SiteReading): ReadonlyMap<string, readonly PictureUse[]> {
  const { site, pageModel } = reading;
  const uses = new Map<string, PictureUse[]>();
  for (const { reference, resolved } of allUses(reading)) {
    const file = site.files.get(reference.path);
    if (file === undefined || resolved.file === undefined || !site.assets.has(resolved.file)) continue;
    if (isStyleSheet(file.path)) continue;
    const page = /\.ya?ml$/i.test(file.path) ? undefined : pageModel(file.path);
    const isPage = page?.text === file.text && !isFrameFile(file.path);
    const shown = shownSize(file, isPage ? page : undefined, reference.range);
    addTo(uses, resolved.file, { path: reference.path, shown });
  }
  return uses;
}
