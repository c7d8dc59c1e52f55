import { message } from '../../rules/rule';
import { pictureSize } from '../../site/pictureSize';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { weightOf } from '../weight';
import { asWritten, told, type Block } from '../wording';
import type { HoverInput } from './hoverInfo';

/** Larger files are not read for the sake of a hover. In bytes. */
const heaviest = 20_000_000;

/** A picture of the site: a preview, unless the editor shows one already, its size in pixels and its weight. */
export async function pictureBlocks(
  site: SiteSnapshot,
  path: string,
  { read }: Pick<HoverInput, 'read'>,
  withPreview: boolean,
): Promise<readonly Block[]> {
  const known = site.assets.get(path)?.size;
  const bytes = known !== undefined && known > heaviest ? undefined : await read(site, path);
  const size = bytes && pictureSize(bytes);
  const weight = weightOf(known ?? bytes?.length ?? 0);
  return [
    ...(withPreview ? [{ kind: 'picture', path } as const] : []),
    {
      kind: 'text',
      wording:
        size === undefined
          ? asWritten(`${path} · ${weight}`)
          : told(message('{0} × {1} pixels, {2}', String(size.width), String(size.height), weight)),
    },
  ];
}
