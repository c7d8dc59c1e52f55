import { pictureAt } from '../../pictures/pictureAddress';
import { freePath, pictureStem, saysNothing, type PictureSubject } from '../../pictures/pictureName';
import { picturePlace, type PictureAim, type PicturePlace } from '../../pictures/picturePlace';
import { pictureFolder } from '../../pictures/sitePictures';
import { writePicture, type PictureEdits } from '../../pictures/writePicture';
import type { Uri, Workspace } from '../../ports';
import { showEntry, type ShownEntry } from '../../publications/editing/entryChange';
import { withoutWorkMark } from '../../publications/notation/titleText';
import { namesIn } from '../../publications/names/ownName';
import { assetMeant } from '../../site/addresses/publishedAddresses';
import { baseName, extensionOf } from '../../site/fileName';
import { ownNames } from '../../site/ownNames';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { firstYear } from '../../text/year';
import type { FileReading } from '../siteReading';
import { pageViewOf, shownPictures, type PageView } from './pageView';

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

/**
 * What puts a picture at an offset of a page, in UTF-16 code units: its path, and the edits of the page. `undefined` where none can
 * stand, and for what is no page.
 */
export async function placePicture(
  workspace: Workspace,
  file: FileReading,
  offset: number,
  source: PictureSource,
  aim: PictureAim | 'either',
): Promise<PlacedPicture | undefined> {
  const shown = pageViewOf(file);
  if (shown === undefined) return undefined;
  const { page, view } = shown;
  const { site } = file.reading;
  const entry = subjectOf(showEntry(page, offset, ownNames(site).flatMap(namesIn)));
  const place = picturePlace(page, offset, aim);
  const path = source.kind === 'own' ? source.path : await newPath(workspace, site, shown, place, source, entry);
  const title = entry?.title ?? '';
  const edits = writePicture(page, offset, { path, alt: title || wordsOfName(path) }, view, aim);
  if (edits === undefined) return undefined;
  const before = edits.before === '' ? undefined : assetMeant(site, pictureAt(edits.before, view, false) ?? '');
  const replaces = before?.path === path ? undefined : before?.path;
  const uri = workspace.join(site.root, path);
  return { ...edits, path, uri, isNew: source.kind === 'new', replaces, title };
}

function subjectOf(entry: ShownEntry | undefined): PictureSubject['entry'] {
  if (entry === undefined) return undefined;
  const value = (name: string): string | undefined =>
    entry.fields.find(field => field.name === name && field.value !== '')?.value;
  return {
    title: withoutWorkMark(entry.title).trim(),
    venue: value('venue') ?? value('badge'),
    year: value('year') ?? firstYear(value('badge') ?? ''),
  };
}

async function newPath(
  workspace: Workspace,
  site: SiteSnapshot,
  shown: PageView,
  place: PicturePlace | undefined,
  { name, extension }: PictureSource & { readonly kind: 'new' },
  entry: PictureSubject['entry'],
): Promise<string> {
  const awaited = awaitedPath(shown, place);
  if (awaited !== undefined && !(await isTaken(workspace, site, awaited))) {
    const path = inFormat(awaited, extension);
    if (path === awaited || !(await isTaken(workspace, site, path))) return path;
  }
  const folder = pictureFolder(site, shownPictures(shown));
  return freePath(folder, pictureStem({ file: name, entry }), extension, path => isTaken(workspace, site, path));
}

/** `images/..%5c..%5ca.png`: to a browser one name, to Windows folders, which lead out of the site. */
const noName = /[\\\0]/;

/** The file that the picture at a place names, where it is nobody else's on the page. */
function awaitedPath({ page, view }: PageView, place: PicturePlace | undefined): string | undefined {
  if (place?.kind !== 'picture') return undefined;
  const { src, kind } = place.image;
  const path = pictureAt(src, view, kind === 'markdown');
  const isAnothers = page.images.filter(image => image.src === src).length > 1;
  return path === undefined || isAnothers || extensionOf(path) === '' || noName.test(path) ? undefined : path;
}

/** The name that the author has begun with, with the ending of the file that has come: `images/a.svg` of a `png` is `images/a.png`; `images/a.jpeg` is one of `jpg`. */
function inFormat(path: string, extension: string): string {
  const written = extensionOf(path);
  const format = written
    .slice(1)
    .toLowerCase()
    .replace(/^jpeg$/, 'jpg');
  return format === extension ? path : `${path.slice(0, -written.length)}.${extension}`;
}

/** Of a file that has just come or gone the site may not know yet. */
async function isTaken(workspace: Workspace, site: SiteSnapshot, path: string): Promise<boolean> {
  const alike = [...site.assets.keys(), ...site.files.keys()].filter(
    other => other !== path && other.toLowerCase() === path.toLowerCase(),
  );
  const there = await Promise.all([path, ...alike].map(name => workspace.stat(workspace.join(site.root, name))));
  return there.some(stat => stat !== undefined);
}

/**
 * A picture between words has its own name for what it shows, where that says something: `lake-at-night.png` is `lake at night`,
 * `image-2.png`, as a pasted screenshot is called, nothing: a screen reader would say “image 2”. The author types what is shown.
 */
function wordsOfName(path: string): string {
  const stem = pictureStem({ file: baseName(path), entry: undefined });
  return saysNothing(stem) ? '' : stem.replaceAll('-', ' ');
}
