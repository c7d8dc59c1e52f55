import { remembered } from '../../remembered';
import { pictureFileSource } from '../../syntax/pictureName';
import { decoded } from '../addresses/encodedPath';
import { baseName } from '../fileName';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** Whether a text of the site names the file, by its name alone: `fig2.png` in `src='images/fig2.png'`. */
export function isMentioned(site: SiteSnapshot, path: string): boolean {
  return mentionsIn(site.files).has(nameOf(baseName(path)));
}

/** A disk may write its letters in another normal form than a page does. */
function nameOf(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

const mentionsIn = remembered((files: SiteSnapshot['files']): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const file of files.values()) for (const name of mentionsOf(file)) all.add(name);
  return all;
});

/** Longer texts are data that programs made. */
const longest = 500_000;

const mentionsOf = remembered((file: SiteFile): readonly string[] => {
  const names = new Set<string>();
  if (file.text.length <= longest) {
    for (const { index, 0: ending } of file.text.matchAll(endingPattern)) {
      const end = index + ending.length;
      const before = file.text.slice(Math.max(0, index - 120), end);
      names.add(nameOf(decoded(before.slice(lastBreak(before) + 1))));
    }
  }
  return [...names];
});

const endingPattern = new RegExp(
  String.raw`\.(?:${pictureFileSource}|pdf|mp4|webm|mov|pptx?|docx?|zip|bib|txt)\b`,
  'gi',
);

function lastBreak(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/[/\s"'()<>=]/.test(text.charAt(at))) return at;
  return -1;
}
