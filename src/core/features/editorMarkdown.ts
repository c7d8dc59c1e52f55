/**
 * Whether VS Code's own Markdown support reads a file: completes and follows its links, and lets them follow when files move. Of
 * `mkdn` and `mkdown`, which are Markdown to Jekyll, it knows nothing.
 */
export function isReadByEditor(path: string): boolean {
  return /\.(?:md|mkd|mdwn|mdown|markdown|markdn|mdtxt|mdtext)$/i.test(path);
}
