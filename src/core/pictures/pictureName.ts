import { articleSource, prepositionSource } from '../text/functionWords';
import { extensionOf, folderOf, stemOf } from '../site/fileName';
import { isDeviceName } from '../text/deviceName';
import { pictureEndings } from '../syntax/pictureName';

/** What the name of a picture can be made of. */
export interface PictureSubject {
  /** The name of the file that is added, where it had one. */
  readonly file: string | undefined;
  /** Of the entry it is added to; `undefined` where it is added to none. */
  readonly entry:
    | { readonly title: string; readonly venue: string | undefined; readonly year: string | undefined }
    | undefined;
}

/** Longer names are cut between two words. In characters. */
const longest = 60;

/**
 * The name of a picture without its ending, in lower case and ASCII, so that no server or system reads it otherwise: what its own file
 * name says; where that says nothing (`Screenshot 2026-05-01.png`, `fig1.png`) the title and year of the paper, `saving-memory-flood-2025`;
 * for a title without Latin letters its venue and year, `cvpr-2024`.
 */
export function pictureStem({ file, entry }: PictureSubject): string {
  const own = file === undefined ? '' : wordsOf(stemOf(file));
  const isTelling = file !== undefined && own.length > 1 && !saysNothing(stemOf(file).normalize('NFC'));
  if (isTelling) return own;
  const ofEntry = entry === undefined ? '' : entryStem(entry);
  return ofEntry || own || 'picture';
}

/** A path of this name in a folder that is free, and that every system can have: `images/a.png`, else `images/a-2.png`; `images/con-picture.png` of `con`. */
export async function freePath(
  folder: string,
  stem: string,
  extension: string,
  isTaken: (path: string) => Promise<boolean>,
): Promise<string> {
  const name = isDeviceName(stem) ? `${stem}-picture` : stem;
  const before = folder === '' ? name : `${folder}/${name}`;
  for (let number = 1; ; number++) {
    const path = `${before}${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!(await isTaken(path))) return path;
  }
}

/** The ending of a file that browsers show as a picture, without the dot and in lower case; `undefined` for all others. */
export function pictureExtension(file: string | undefined, mediaType: string): string | undefined {
  const ofType: Readonly<Record<string, string>> = {
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'image/svg+xml': 'svg',
    'image/avif': 'avif',
  };
  const written = extensionOf(file ?? '')
    .slice(1)
    .toLowerCase();
  if (pictureEndings.includes(written)) return written;
  return ofType[mediaType.toLowerCase()];
}

/** What many pictures of one person are called: by programs, and the figures of papers. */
const meaningless = new RegExp(
  `^(?:${[
    'image|img|picture|pic|photo|screen[ _-]?shot|screen|screencast|clipboard|untitled|unnamed|download|pasted?(?:[ _-](?:image|picture|graphic))?',
    'capture|snip|snipaste|figure|fig|teaser|overview|pipeline|framework|method|model|arch|architecture|main|cover|thumb|thumbnail|intro|page|paper',
    'export|wechatimg|mmexport|dsc|dscf|dscn|pxl|scan|slide|frame|graphical[ _-]?abstract|copy|new|final|temp|tmp|file|document',
    'qq图片|qq截图|微信图片|微信截图|企业微信截图|截图|截屏|屏幕截图|屏幕快照|图片|图像|照片|幻灯片|图|未命名',
  ].join('|')})?(?:[\\s._()-]|\\d|\\b(?:at|am|pm|from|copy|final)\\b)*$`,
  'iu',
);

/** A checksum, or the identifier of something. */
const machineMade = /^(?=[\da-f-]*\d)[\da-f-]{8,}$|^(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{16,}$/;

/** Whether the name of a picture, without its ending, says nothing of what it shows: `Screenshot 2026-05-01`, `fig1`, a checksum. */
export function saysNothing(stem: string): boolean {
  return meaningless.test(stem) || machineMade.test(stem);
}

function entryStem({ title, venue, year }: NonNullable<PictureSubject['entry']>): string {
  const name = /^([^:：]{2,30})[:：]\s*\S/.exec(title)?.[1] ?? '';
  const short = name.trim().split(/\s+/).length <= 3 ? wordsOf(name) : '';
  const words = short || significant(wordsOf(title));
  const behind = year === undefined || words.endsWith(year) ? '' : `-${year}`;
  // two letters left over of a title in Chinese are no name
  if (words.replace(/[\d-]/g, '').length >= 3) return words + behind;
  const place = significant(wordsOf(venue ?? ''));
  return place === '' ? '' : place + (place.includes(year ?? '\0') ? '' : behind);
}

const joint = new RegExp(`^(?:${articleSource}|${prepositionSource}|and|or|as|is|are|using|towards?)$`);

/** The first four words that tell something. */
function significant(words: string): string {
  const all = words.split('-').filter(word => word !== '');
  const telling = all.filter(word => !joint.test(word));
  return (telling.length > 0 ? telling : all).slice(0, 4).join('-');
}

/** Letters that are no base letter with a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

function wordsOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, letter => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter(word => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= longest) break;
    slug += slug === '' ? word.slice(0, longest) : `-${word}`;
  }
  return slug;
}

/**
 * The folder in which most of these pictures lie; `undefined` where there are none. Of those who keep a folder for each paper, as
 * `images/papers/ISL2029-Lakes/`, the one that holds these.
 */
export function usualFolder(paths: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (most === undefined || most === '') return most;
  const around = folderOf(most);
  const beside = [...counts].filter(([folder]) => folder !== '' && folderOf(folder) === around);
  const held = beside.reduce((sum, [, count]) => sum + count, 0);
  return around !== '' && beside.length > 2 && held <= 2 * beside.length ? around : most;
}
