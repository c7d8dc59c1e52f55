import { addTo } from '../../grouped';
import { pictureAt } from '../../pictures/pictureAddress';
import { pictureFolder, picturesOf } from '../../pictures/sitePictures';
import { unusedPictures, type UnusedPicture } from '../../pictures/unusedPictures';
import type { Uri, Workspace } from '../../ports';
import { isMentioned } from '../../site/references/fileMentions';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { mayNamePictures, requireMentions } from '../../site/store/unread';
import { SiteNotRead } from '../../site/store/siteNotRead';
import { allUses } from '../navigation/references';
import type { FileReading, SiteReading } from '../siteReading';
import { scriptTexts } from '../scriptTexts';
import { pageViewOf, shownPictures, type PageView } from './pageView';

/** A picture of the site, to be chosen from. */
export interface SitePicture {
  readonly path: string;
  readonly uri: Uri;
  /** In bytes. */
  readonly size: number;
  /** Whether a text of the site names it. */
  readonly isShown: boolean;
  /** The files of the site that lead to it, each once. */
  readonly usedIn: readonly string[];
  /** The papers of the page asked for that show it. */
  readonly papers: readonly string[];
}

/** The pictures of the site of a file: those that nothing names first, and of both those in the folder of the page's own. */
export function listPictures(workspace: Workspace, file: FileReading): readonly SitePicture[] {
  const { site } = file.reading;
  const shown = pageViewOf(file);
  const uses = usesByFile(file.reading);
  const papers = shown === undefined ? undefined : papersByPicture(shown);
  const folder = shown === undefined ? '' : pictureFolder(site, shownPictures(shown));
  const pictures = picturesOf(site).map(path => ({
    path,
    uri: workspace.join(site.root, path),
    size: sizeOf(site, path),
    isShown: uses.has(path) || isMentioned(site, path),
    usedIn: [...(uses.get(path) ?? [])],
    papers: papers?.get(path) ?? [],
  }));
  const rank = ({ path, isShown }: SitePicture): number => (isShown ? 2 : 0) + (path.startsWith(`${folder}/`) ? 0 : 1);
  return pictures.sort((a, b) => rank(a) - rank(b));
}

/**
 * The pictures of a site that nothing in it names, nor may put together.
 *
 * @throws {SiteNotRead} where a file that may name pictures cannot be read
 */
export async function listUnusedPictures(
  workspace: Workspace,
  site: SiteSnapshot,
): Promise<readonly (UnusedPicture & { readonly uri: Uri })[]> {
  requireMentions(site);
  const uriOf = (path: string): Uri => workspace.join(site.root, path);
  const read = (path: string): Promise<Uint8Array | undefined> =>
    workspace.read(uriOf(path)).catch((error: unknown) => {
      if (!mayNamePictures(path)) return undefined;
      throw new SiteNotRead(path, error);
    });
  const texts = await scriptTexts(site, () => true, read);
  return unusedPictures(site, texts).map(picture => ({ ...picture, uri: uriOf(picture.path) }));
}

/** A drawing in SVG is a text of the site. */
function sizeOf({ assets, files }: SiteSnapshot, path: string): number {
  return assets.get(path)?.size ?? new TextEncoder().encode(files.get(path)?.text ?? '').length;
}

function papersByPicture({ page, view }: PageView): ReadonlyMap<string, readonly string[]> {
  const papers = new Map<string, string[]>();
  for (const { image, title } of page.boxes) {
    const path = image?.src?.value === undefined ? undefined : pictureAt(image.src.value, view, false);
    if (path !== undefined && title !== undefined) addTo(papers, path, title.text);
  }
  return papers;
}

function usesByFile(reading: SiteReading): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { reference, resolved } of allUses(reading)) {
    if (resolved.file === undefined) continue;
    const files = uses.get(resolved.file) ?? new Set();
    uses.set(resolved.file, files.add(reference.path));
  }
  return uses;
}
