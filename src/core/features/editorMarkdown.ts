import { decoded } from '../site/addresses/encodedPath';
import { folderOf, joinedPath, leadsAbove } from '../site/fileName';

/** The endings of the files that VS Code's own Markdown support reads: https://github.com/microsoft/vscode/blob/1.100.0/extensions/markdown-language-features/src/util/file.ts */
export const readEndings = ['md', 'mkd', 'mdwn', 'mdown', 'markdown', 'markdn', 'mdtxt', 'mdtext'] as const;

const isRead = new RegExp(`\\.(?:${readEndings.join('|')})$`, 'i');

/**
 * Whether VS Code's own Markdown support reads a file: completes and follows its links, and lets them follow when files move. Of
 * `mkdn` and `mkdown`, which are Markdown to Jekyll, it knows nothing.
 */
export function isReadByEditor(path: string): boolean {
  return isRead.test(path);
}

/** Whether a path, with slashes, is one of a pattern as VS Code's settings have them: `images/*.{png,jpg}`, two stars for folders of any depth. */
export function isOfGlob(path: string, glob: string): boolean {
  const signs: Readonly<Record<string, string>> = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
    '{': '(?:',
    '}': ')',
  };
  let depth = 0;
  const pattern = glob.replace(/\*\*\/|\*\*|[^]/g, sign => {
    if (sign === '{') depth++;
    if (sign === '}' && depth-- === 0) return '\\}';
    if (sign === ',' && depth > 0) return '|';
    return signs[sign] ?? sign.replace(/[\\^$.|+()[\]]/, '\\$&');
  });
  return depth === 0 && new RegExp(`^${pattern}$`).test(path);
}

/**
 * The file to which VS Code's own Markdown support leads an address, be it there or not: a path from the folder of the file, or from the root.
 * `undefined` of an address on the web, or above the root, and in a file that it does not read.
 */
export function pathByEditor(path: string, address: string): string | undefined {
  if (!isReadByEditor(path) || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  const name = decoded(address.replace(/[?#].*/s, ''));
  // it counts on above the root, where a browser stays: `../../../images/a.png` in a post
  return leadsAbove(path, name) ? undefined : joinedPath(name.startsWith('/') ? '' : folderOf(path), name);
}
