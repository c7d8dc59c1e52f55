import { message } from '../../text/message';
import { pictureSize, type PictureSize } from '../../site/pictureSize';
import type { Asset, SiteSnapshot } from '../../site/siteSnapshot';
import { weightOf } from '../weight';
import { asWritten, told, type Block } from '../wording';
import type { HoverInput } from './hoverInfo';

/** Larger files are not read for the sake of a hover. In bytes. */
const heaviest = 20_000_000;

/** A hover is cut at 100,000 letters: what is heavier cannot stand in one. In bytes. */
const mostInAddress = 70_000;

/** A picture on the web comes whole each time it is asked for, for the few bytes that say how large it is. */
const sizes = new WeakMap<Asset, { readonly size: PictureSize | undefined }>();

/** A picture of the site: a preview, unless the editor shows one already, its size in pixels and its weight. */
export async function pictureBlocks(
  site: SiteSnapshot,
  path: string,
  { read }: Pick<HoverInput, 'read'>,
  withPreview: boolean,
): Promise<readonly Block[]> {
  const asset = site.assets.get(path);
  const known = asset && sizes.get(asset);
  const isWanted = known === undefined ? (asset?.size ?? 0) <= heaviest : withPreview && isLight(asset);
  const bytes = isWanted ? await read(site, path) : undefined;
  const size = bytes === undefined ? known?.size : pictureSize(bytes);
  if (asset !== undefined && bytes !== undefined) sizes.set(asset, { size });
  const weight = weightOf(asset?.size ?? bytes?.length ?? 0);
  const inAddress = bytes !== undefined && bytes.length <= mostInAddress ? { bytes } : {};
  return [
    ...(withPreview ? [{ kind: 'picture', path, ...inAddress } as const] : []),
    {
      kind: 'text',
      wording:
        size === undefined
          ? asWritten(`${path} · ${weight}`)
          : told(message('{0} × {1} pixels, {2}', String(size.width), String(size.height), weight)),
    },
  ];
}

function isLight(asset: Asset | undefined): boolean {
  return asset !== undefined && asset.size <= mostInAddress;
}
