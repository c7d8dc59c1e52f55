/** The part of a path behind the last `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, without a slash at its end; `''` at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The path to which a relative one leads from a folder (`''` at the top), without slashes at its ends: `images/a.png` for `.././images//a.png` from `_pages`. */
export function joinedPath(folder: string, relative: string): string {
  const names: string[] = [];
  for (const name of `${folder}/${relative}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** Whether an address in a file or a page has more `../` than there are folders above that: `../../a.png` in `notes/talks.md`. */
export function leadsAbove(path: string, address: string): boolean {
  let depth = address.startsWith('/') ? 0 : folderOf(path).split('/').filter(Boolean).length;
  return address.split('/').some(name => {
    if (name === '..') depth--;
    else if (name !== '' && name !== '.') depth++;
    return depth < 0;
  });
}

/** The path that leads from a folder (`''` at the top) to a file, both from the root: `../images/a.png` for `images/a.png` from `_pages`. */
export function relativePath(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}

/** Ruby's `File.extname`: `.md` of `a.b.md`, `''` of `.htaccess`. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && /[^.]/.test(name.slice(0, dot)) ? name.slice(dot) : '';
}

/** The name without folder and extension. */
export function stemOf(path: string): string {
  const name = baseName(path);
  return name.slice(0, name.length - extensionOf(name).length);
}

/** Whether Jekyll takes a file for Markdown where the site does not say otherwise; where its configuration is known, `isMarkdown` tells. */
export function isMarkdownName(path: string): boolean {
  return /\.(?:md|markdown|mkdn?|mkdown)$/i.test(path);
}

/** Whether a file is a layout or may be included: a part of the frame around pages. */
export function isFrameFile(path: string): boolean {
  return /^_(?:includes|layouts)\//.test(path);
}

/** Orders paths by their code units, as Ruby orders strings of one alphabet. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two paths differ in nothing but the normal form of Unicode. */
export function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}
