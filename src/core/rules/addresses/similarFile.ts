import { distance } from 'fastest-levenshtein';
import { extensionOf, folderOf, stemOf } from '../../site/fileName';
import { filesIn, filesOfStem } from '../../site/addresses/publishedAddresses';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isPictureName, pictureFileSource } from '../../syntax/pictureName';
import { nearName } from '../../text/nearName';

/** Endings of what is a file and cannot be a page that is made elsewhere. */
const endingPattern = new RegExp(
  String.raw`\.(?:${pictureFileSource}|mp4|webm|mov|mp3|pdf|docx?|pptx?|xlsx?|zip|gz|rar|7z|bib|txt|tex|csv|ipynb|html?|md)$`,
  'i',
);

/** Whether a path ends as files do, `files/cv.pdf`, and not as pages may, `files/cv`. */
export function endsAsFile(path: string): boolean {
  return endingPattern.test(path);
}

/**
 * The published file that is probably meant by a path which names none: `images/lake.jpg` by `images/lake.jpeg`, `images/lak.jpg` or
 * `photos/lake.png`. `undefined` where none is alike, or several are.
 */
export function similarFile(site: SiteSnapshot, path: string): string | undefined {
  return ofOtherEnding(site, path) ?? ofSlippedName(site, path) ?? ofOtherFolder(site, path);
}

/** The one file beside it whose ending was mistyped, `paper.pdf` of `paper.pdff` and `paper.pd`. */
export function ofSlippedEnding(site: SiteSnapshot, path: string): string | undefined {
  const ending = extensionOf(path).toLowerCase();
  // `run.c`, `v1.0`
  if (!/^\.(?=[a-z\d]*[a-z])[a-z\d]{2,6}$/.test(ending)) return undefined;
  return onlyOne(
    besides(site, path).filter(file => endsAsFile(file) && isSlip(ending, extensionOf(file).toLowerCase())),
  );
}

/** With its ending one letter wrong, too many or too few, or with two in turn: `.jgp`. */
function isSlip(written: string, meant: string): boolean {
  const letters = (name: string): string => Array.from(name).sort().join('');
  return distance(written, meant) === 1 || (written !== meant && letters(written) === letters(meant));
}

function ofOtherEnding(site: SiteSnapshot, path: string): string | undefined {
  const pictures = isPictureName(path) ? besides(site, path).filter(isPictureName) : [];
  return onlyOne(pictures) ?? ofSlippedEnding(site, path);
}

/** Those of the same name and folder, whatever their ending. */
function besides(site: SiteSnapshot, path: string): readonly string[] {
  const stem = stemOf(path).toLowerCase();
  return filesIn(site, folderOf(path)).filter(file => stemOf(file).toLowerCase() === stem);
}

function ofSlippedName(site: SiteSnapshot, path: string): string | undefined {
  const ending = extensionOf(path).toLowerCase();
  if (ending === '') return undefined;
  const sameKind = filesIn(site, folderOf(path)).filter(file => extensionOf(file).toLowerCase() === ending);
  // the dot counts as a letter, so that three are enough for one slip: `lak.jpg`
  const byName = new Map(sameKind.map(file => [`${stemOf(file)}.`, file]));
  const meant = byName.get(nearName(`${stemOf(path)}.`, byName.keys()) ?? '');
  return meant === undefined || countsOf(meant) !== countsOf(path) || !isNear(path, meant) ? undefined : meant;
}

/** `Lakes_CNN` and `Lakes_DNA` are two papers, with two letters between them. */
function isNear(path: string, meant: string): boolean {
  const [one, other] = [path, meant].map(each => stemOf(each).toLowerCase().replace(/[-_ ]/g, ''));
  return one === other || isSlip(one ?? '', other ?? '');
}

/** What files of one kind are told apart by, their numbers and single letters: `fig2.png` is no slip for `fig1.png`, nor `map_b` for `map_a`. */
function countsOf(path: string): string {
  return (stemOf(path).match(/\d+|(?<!\p{L})\p{L}(?!\p{L})/gu) ?? []).join(' ');
}

/** A name of numbers, `1.png`, may be that of anything. */
function ofOtherFolder(site: SiteSnapshot, path: string): string | undefined {
  const stem = stemOf(path);
  return isPictureName(path) && /\p{L}{3}/u.test(stem)
    ? onlyOne(filesOfStem(site, stem).filter(isPictureName))
    : undefined;
}

function onlyOne(files: readonly string[]): string | undefined {
  return files.length === 1 ? files[0] : undefined;
}
