import type { PageModel } from '../page/pageModel';
import type { Ports, Uri } from '../ports';
import { pictureAt, type PictureView } from '../pictures/pictureAddress';
import { freePath, pictureStem } from '../pictures/pictureName';
import { picturePlace, type PictureAim, type PicturePlace } from '../pictures/picturePlace';
import { pictureFolder, picturesOf } from '../pictures/sitePictures';
import { unusedPictures, type UnusedPicture } from '../pictures/unusedPictures';
import { writePicture, type PictureEdits } from '../pictures/writePicture';
import { showEntry } from '../publications/editing/entryChange';
import { namesIn } from '../publications/ownName';
import { withoutWorkMark } from '../publications/notation/titleText';
import { baseName, extensionOf } from '../site/fileName';
import { isMentioned } from '../site/references/fileMentions';
import { ownNames } from '../site/ownNames';
import { assetMeant } from '../site/addresses/publishedAddresses';
import { publishedSite } from '../site/addresses/publishedSite';
import { shownOn } from '../site/references/shownOn';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { mayNamePictures, requireMentions, SiteNotRead } from '../site/store/unread';
import { firstYear } from '../text/year';
import { fileKind } from './problems/diagnostics';
import { allUses } from './navigation/references';
import type { SiteReading } from './navigation/siteReading';
import { scriptTexts } from './scriptTexts';

/** A picture that is to be put into a page. */
export type PictureSource =
  /** One that is to become a file of the site. `name` is that of the file it comes from, where it has one. */
  | { readonly kind: 'new'; readonly name: string | undefined; readonly extension: string }
  /** A file of the site, by its path from the root. */
  | { readonly kind: 'own'; readonly path: string };

/** A picture in its place. */
export interface PlacedPicture extends PictureEdits {
  /** Of the picture, from the site's root. */
  readonly path: string;
  readonly uri: Uri;
  /** Whether the file is still to be written. */
  readonly isNew: boolean;
  /** The path of the picture of the site that gives way; `undefined` where none does. */
  readonly replaces: string | undefined;
  /** What the paper is called whose picture it becomes; `''` where it is none's, or has no title. */
  readonly title: string;
}

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

/** Pictures of a site and of what its pages list. */
export interface Pictures {
  /**
   * What puts a picture at an offset of a page: its path, and the edits of the page. `undefined` where none can stand, and for what is
   * no page of a site.
   */
  placePicture(
    uri: Uri,
    offset: number,
    source: PictureSource,
    aim: PictureAim | 'either',
  ): Promise<PlacedPicture | undefined>;
  /** The path of a file below the root of the site of a page; `undefined` for one that lies elsewhere. */
  pathInSite(page: Uri, file: Uri): Promise<string | undefined>;
  /** The pictures of the site of a page: those that nothing names first, and of both those in the page's own folder. */
  sitePictures(uri: Uri): Promise<readonly SitePicture[]>;
  /** The pictures of the site of a file that nothing in it names, nor may put together; `undefined` where it lies in no homepage. */
  unusedPictures(uri: Uri): Promise<readonly (UnusedPicture & { readonly uri: Uri })[] | undefined>;
}

interface ReadSite {
  readonly reading: SiteReading;
  readonly path: string;
}

/** Makes what is offered for pictures in the sites that `readingOf` finds. */
export function createPictures(
  { workspace }: Pick<Ports, 'workspace'>,
  readingOf: (uri: Uri) => Promise<ReadSite | undefined>,
): Pictures {
  const uriIn = ({ root }: SiteSnapshot, path: string): Uri => workspace.join(root, path);
  const pageAt = async (uri: Uri): Promise<(ReadSite & { page: PageModel; view: PictureView }) | undefined> => {
    const found = await readingOf(uri);
    if (found === undefined) return undefined;
    const { site, pageModel, remote } = found.reading;
    const page = fileKind(site, found.path) === 'other' ? undefined : pageModel(found.path);
    const urls = shownOn(site, found.path).map(({ url }) => url);
    return page && { ...found, page, view: { urls, bases: publishedSite(site, remote).bases } };
  };
  /** Of a file that has just come or gone the site may not know yet. */
  const isTaken = async (site: SiteSnapshot, path: string): Promise<boolean> => {
    const alike = [...site.assets.keys(), ...site.files.keys()].filter(
      other => other !== path && other.toLowerCase() === path.toLowerCase(),
    );
    const there = await Promise.all([path, ...alike].map(name => workspace.stat(uriIn(site, name))));
    return there.some(stat => stat !== undefined);
  };
  /** The file that the picture at a place names, where it is not there yet, of this format, and nobody else's on the page. */
  const awaitedPath = async (
    site: SiteSnapshot,
    page: PageModel,
    view: PictureView,
    place: PicturePlace | undefined,
    extension: string,
  ): Promise<string | undefined> => {
    if (place?.kind !== 'picture') return undefined;
    const { src, kind } = place.image;
    const path = pictureAt(src, view, kind === 'markdown');
    if (path === undefined || !isOfFormat(path, extension)) return undefined;
    const isAnothers = page.images.filter(image => image.src === src).length > 1;
    return isAnothers || (await isTaken(site, path)) ? undefined : path;
  };
  return {
    async placePicture(uri, offset, source, aim) {
      const found = await pageAt(uri);
      if (found === undefined) return undefined;
      const { page, view, reading } = found;
      const { site } = reading;
      const entry = showEntry(page, offset, ownNames(site).flatMap(namesIn));
      const value = (name: string): string | undefined =>
        entry?.fields.find(field => field.name === name && field.value !== '')?.value;
      const title = withoutWorkMark(entry?.title ?? '').trim();
      const path =
        source.kind === 'own'
          ? source.path
          : ((await awaitedPath(site, page, view, picturePlace(page, offset, aim), source.extension)) ??
            (await freePath(
              pictureFolder(site, shownPictures(page, view)),
              pictureStem({
                file: source.name,
                entry: entry && {
                  title,
                  venue: value('venue') ?? value('badge'),
                  year: value('year') ?? firstYear(value('badge') ?? ''),
                },
              }),
              source.extension,
              path => isTaken(site, path),
            )));
      // its own name says what a picture between words shows, where it says something
      const alt =
        title ||
        pictureStem({ file: baseName(path), entry: undefined })
          .replace(/^picture$/, '')
          .replaceAll('-', ' ');
      const edits = writePicture(page, offset, { path, alt }, view, aim);
      if (edits === undefined) return undefined;
      const before = edits.before === '' ? undefined : assetMeant(site, pictureAt(edits.before, view, false) ?? '');
      const replaces = before?.path === path ? undefined : before?.path;
      return { ...edits, path, uri: uriIn(site, path), isNew: source.kind === 'new', replaces, title };
    },
    async pathInSite(page, file) {
      const site = (await readingOf(page))?.reading.site;
      const path = site && workspace.relative(site.root, file);
      return path !== undefined && (site?.assets.has(path) === true || site?.files.has(path) === true)
        ? path
        : undefined;
    },
    async sitePictures(uri) {
      const found = await readingOf(uri);
      if (found === undefined) return [];
      const { site } = found.reading;
      const page = await pageAt(uri);
      const uses = usesByFile(found.reading);
      const papers = page === undefined ? new Map<string, readonly string[]>() : papersByPicture(page.page, page.view);
      const folder = page === undefined ? '' : pictureFolder(site, shownPictures(page.page, page.view));
      const pictures = picturesOf(site).map(path => ({
        path,
        uri: uriIn(site, path),
        size: sizeOf(site, path),
        isShown: uses.has(path) || isMentioned(site, path),
        usedIn: [...(uses.get(path) ?? [])],
        papers: papers.get(path) ?? [],
      }));
      const rank = ({ path, isShown }: SitePicture): number =>
        (isShown ? 2 : 0) + (path.startsWith(`${folder}/`) ? 0 : 1);
      return pictures.sort((a, b) => rank(a) - rank(b));
    },
    async unusedPictures(uri) {
      const found = await readingOf(uri);
      if (found === undefined) return undefined;
      const { site } = found.reading;
      requireMentions(site);
      const read = (path: string): Promise<Uint8Array | undefined> =>
        workspace.read(uriIn(site, path)).catch((error: unknown) => {
          if (!mayNamePictures(path)) return undefined;
          throw new SiteNotRead(path, error);
        });
      const texts = await scriptTexts(site, () => true, read);
      return unusedPictures(site, texts).map(picture => ({ ...picture, uri: uriIn(site, picture.path) }));
    },
  };
}

/** `images/a.jpeg` is one of `jpg`. */
function isOfFormat(path: string, extension: string): boolean {
  const format = (ending: string): string => ending.toLowerCase().replace(/^jpeg$/, 'jpg');
  return format(extensionOf(path).slice(1)) === format(extension);
}

function sizeOf({ assets, files }: SiteSnapshot, path: string): number {
  return assets.get(path)?.size ?? files.get(path)?.text.length ?? 0;
}

/** The pictures of the papers of a page, by their paths; all pictures where no paper has one. */
function shownPictures(page: PageModel, view: PictureView): readonly string[] {
  const paths = (images: PageModel['images']): readonly string[] =>
    images.flatMap(({ src, kind }) => pictureAt(src, view, kind === 'markdown') ?? []);
  const ofPapers = paths(
    page.images.filter(({ range }) => page.boxes.some(({ image }) => image?.element.range.start === range.start)),
  );
  return ofPapers.length > 0 ? ofPapers : paths(page.images);
}

function papersByPicture(page: PageModel, view: PictureView): ReadonlyMap<string, readonly string[]> {
  const papers = new Map<string, string[]>();
  for (const { image, title } of page.boxes) {
    const path = image?.src?.value === undefined ? undefined : pictureAt(image.src.value, view, false);
    if (path !== undefined && title !== undefined) papers.set(path, [...(papers.get(path) ?? []), title.text]);
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
