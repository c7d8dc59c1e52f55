import { neededSize, leastWeight, type NeededSize } from '../../pictures/neededSize';
import type { ShownSize } from '../../pictures/shownSize';
import { message, type Message } from '../../text/message';
import { isMentioned } from '../../site/references/fileMentions';
import { baseName } from '../../site/fileName';
import { isForMachines, publishedFiles } from '../../site/publishedFiles';
import type { SiteReading } from '../siteReading';
import { pictureUses, type PictureUse } from './pictureUses';

/** A picture of the site that may be larger than is needed. */
export interface LargePicture {
  /** From the site's root. */
  readonly path: string;
  /** In bytes. */
  readonly weight: number;
  readonly needed: NeededSize;
  /** How its pages show it: a part of a sentence. */
  readonly shown: Message;
  /** The files that show it, each once. */
  readonly shownBy: readonly string[];
}

const picture = /\.(?:png|jpe?g|webp|gif)$/i;

/**
 * The pictures that a site publishes and visitors may wait for, heaviest first. Whether one is larger than needed is known when its
 * file has been read. What nothing of the site names costs nobody anything and is left out, and so are icons.
 *
 * @param within the path of a folder: only what lies in it; or of a picture: that one, however light
 */
export function largePictures(reading: SiteReading, within?: string): readonly LargePicture[] {
  const { site } = reading;
  const uses = pictureUses(reading);
  return publishedFiles(site)
    .flatMap(path => {
      const weight = site.assets.get(path)?.size ?? 0;
      if (!picture.test(path) || isForMachines(path) || (path !== within && weight < leastWeight)) return [];
      if (within !== undefined && path !== within && !path.startsWith(`${within}/`)) return [];
      const own = uses.get(path) ?? [];
      if (own.some(({ shown }) => shown.as === 'icon')) return [];
      if (own.length === 0 && within === undefined && !isMentioned(site, path)) return [];
      return [largePicture(path, weight, own)];
    })
    .sort((a, b) => b.weight - a.weight);
}

function largePicture(path: string, weight: number, uses: readonly PictureUse[]): LargePicture {
  const shownBy = [...new Set(uses.map(use => baseName(use.path)))];
  const shown = uses.map(use => use.shown);
  return { path, weight, needed: neededSize(shown), shown: toldOf(shown), shownBy };
}

/** The one that asks for most. */
function toldOf(shown: readonly ShownSize[]): Message {
  if (shown.some(({ as }) => as === 'whole')) return message('opened by a link');
  const widest = [...shown].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  if (widest === undefined) return message('named outside of pages');
  if (widest.as === 'portrait') return message('as your portrait');
  if (widest.width === undefined) return message('{0} px high', String(Math.round(widest.height ?? 0)));
  const width = String(Math.round(widest.width));
  return widest.as === 'box'
    ? message('in a paper box, up to {0} px wide', width)
    : message('up to {0} px wide', width);
}
