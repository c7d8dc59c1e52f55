import { extensionOf } from '../site/fileName';

/** The formats that a browser's canvas writes. */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** The format of a picture by its name; `undefined` for others. */
export function formatOf(path: string): PictureFormat | undefined {
  const formats: Readonly<Record<string, PictureFormat>> = {
    '.jpg': 'jpeg',
    '.jpeg': 'jpeg',
    '.png': 'png',
    '.webp': 'webp',
  };
  return formats[extensionOf(path).toLowerCase()];
}

/** What came out of making a picture as large as it is needed; weights in bytes. */
export interface Measured {
  readonly format: PictureFormat;
  /** Of the file as it is. */
  readonly before: number;
  /** In its own format, `undefined` where the browser cannot write that. */
  readonly same: number | undefined;
  /** As JPEG, of a picture without transparent parts that is none yet. */
  readonly jpeg: number | undefined;
  /** Whether it can have another name: everything that names it is known. */
  readonly mayMove: boolean;
}

export type ShrunkForm =
  | { readonly kind: 'shrunk'; readonly format: PictureFormat; readonly after: number }
  /** It would not be clearly smaller. */
  | { readonly kind: 'good-as-it-is' };

/** A quarter less, and enough that somebody notices: what is encoded once more loses a little. */
const clearly = 0.75;
const leastWon = 30_000;
/** Drawings and screenshots are about as heavy in both formats; only photographs are so much lighter as JPEG. */
const photograph = 0.35;

/** Which form of a picture takes the place of its file. The same format and name unless the file is a photograph saved as PNG. */
export function shrunkForm({ format, before, same, jpeg, mayMove }: Measured): ShrunkForm {
  const own = same ?? Infinity;
  if (jpeg !== undefined && mayMove && jpeg < photograph * Math.min(own, before) && isWorth(before, jpeg))
    return { kind: 'shrunk', format: 'jpeg', after: jpeg };
  return isWorth(before, own) ? { kind: 'shrunk', format, after: own } : { kind: 'good-as-it-is' };
}

function isWorth(before: number, after: number): boolean {
  return after <= clearly * before && before - after >= leastWon;
}

/** A free name for a picture that becomes a JPEG: `images/lake.jpg` of `images/lake.png`, else `images/lake-2.jpg`. */
export function jpegName(path: string, taken: Iterable<string>): string {
  const stem = path.slice(0, path.length - extensionOf(path).length);
  // one file on a Mac or on Windows
  const names = new Set([...taken].map(name => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.jpg` : `${stem}-${count}.jpg`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
