import { isInCode } from '../../page/verbatimAt';
import { message } from '../../text/message';
import { sortOf } from '../../site/publishedFiles';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { pathByEditor } from '../editorMarkdown';
import { siteTarget, type SiteTarget } from '../navigation/siteTarget';
import { targetPlace } from '../preview/targetPlace';
import { weightOf } from '../weight';
import { asWritten, told, type Block } from '../wording';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { pictureBlocks } from './pictureBlocks';

/** What a link leads to, or the picture that is shown, where it lies in the site. */
export const targetHover: HoverSource = async (input): Promise<HoverInfo | undefined> => {
  const { site, text, offset } = input;
  const place = targetPlace(text, offset);
  if (site === undefined || place === undefined) return undefined;
  const { range } = place;
  const page = input.pageModel(input.path);
  // VS Code shows no picture of what stands in code
  const isKnownToEditor = place.isKnownToEditor && (page === undefined || !isInCode(page, offset));
  const blocks = await addressBlocks(site, text.slice(range.start, range.end), input, isKnownToEditor);
  return blocks.length === 0 ? undefined : { range, blocks };
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
  const seen = isTarget ? pathByEditor(input.path, address) : undefined;
  const blocks = await pictureBlocks(site, target.path, input, seen !== target.path);
  return seen === undefined || seen === target.path ? blocks : [...blocks, elsewhere(target.path)];
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

/** VS Code shows a broken picture there. */
function elsewhere(path: string): Block {
  return {
    kind: 'text',
    wording: told(message('On the site this is {0}. VS Code looks for it in another place.', path)),
  };
}
