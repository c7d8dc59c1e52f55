type Files = ReadonlyMap<string, unknown>;

const known = new WeakMap<Files, readonly string[]>();

/** The paths of files: the same array for as long as none comes or goes, so that what is derived of paths alone outlives edits of texts. */
export function filePaths(files: Files): readonly string[] {
  const before = known.get(files);
  if (before !== undefined) return before;
  const paths = [...files.keys()];
  known.set(files, paths);
  return paths;
}

/** After a file of `before` was exchanged for another of its path, which makes them `after`. */
export function keepFilePaths(before: Files, after: Files): void {
  known.set(after, filePaths(before));
}
