import { folderOf } from '../../site/fileName';
import { sortOf } from '../../site/publishedFiles';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isReadByEditor } from '../editorMarkdown';
import { siteTarget, type SiteTarget } from '../siteTarget';
import { targetPlace } from '../preview/targetPlace';
import { weightOf } from '../weight';
import { asWritten, type Block } from '../wording';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { pictureBlocks } from './pictureBlocks';

/** What a link leads to, or the picture that is shown, where it lies in the site. */
export const targetHover: HoverSource = async (input): Promise<HoverInfo | undefined> => {
  const { site, text, offset } = input;
  const place = targetPlace(text, offset);
  if (site === undefined || place === undefined) return undefined;
  const blocks = await addressBlocks(site, text.slice(place.range.start, place.range.end), input, true);
  return blocks.length === 0 ? undefined : { range: place.range, blocks };
};

/**
 * The same of an address that stands anywhere: in the menu, in a setting, in what Liquid prints.
 * @param isTarget whether it stands where the editor looks for targets, too
 */
export async function addressBlocks(
  site: SiteSnapshot,
  address: string,
  input: HoverInput,
  isTarget = false,
): Promise<readonly Block[]> {
  const target = siteTarget(address, { ...input, site });
  if (target === undefined) return [];
  if (target.kind !== 'file' || sortOf(target.path) !== 'picture') return describe(target, site);
  const isShown = isTarget && isShownByEditor(input.path, address, target.path);
  return pictureBlocks(site, target.path, input, !isShown);
}

function describe(target: SiteTarget, site: SiteSnapshot): readonly Block[] {
  switch (target.kind) {
    case 'file': {
      const size = site.assets.get(target.path)?.size;
      return [lineOf(size === undefined ? target.path : `${target.path} · ${weightOf(size)}`)];
    }
    case 'page':
      return pageBlocks(target.page);
    case 'anchor':
      return target.heading === ''
        ? pageBlocks(target.page)
        : [
            { kind: 'title', wording: asWritten(target.heading) },
            lineOf(`${target.page.path} · ${target.page.url}#${target.id}`),
          ];
  }
}

function pageBlocks({ data, path, url }: SitePage): readonly Block[] {
  const { title } = data;
  const named = typeof title === 'string' && title !== '';
  return [...(named ? [{ kind: 'title', wording: asWritten(title) } as const] : []), lineOf(`${path} · ${url}`)];
}

function lineOf(text: string): Block {
  return { kind: 'text', wording: asWritten(text) };
}

/** VS Code shows pictures of Markdown whose path is right from the folder of the file. */
function isShownByEditor(path: string, address: string, file: string): boolean {
  if (!isReadByEditor(path)) return false;
  const folder = folderOf(path);
  return address.startsWith('/') ? address === `/${file}` : (folder === '' ? address : `${folder}/${address}`) === file;
}
