/** An index of Git as it lies on the disk, of files without content. */
export function gitIndexOf(paths: readonly string[], version = 2): Uint8Array {
  const entries = paths.map(path => {
    const name = new TextEncoder().encode(path);
    const start = version === 3 ? 64 : 62;
    const entry = new Uint8Array(Math.floor((start + name.length + 8) / 8) * 8);
    // of version 3 two more bytes say what Git is to do with the file
    entry[60] = version === 3 ? 0x40 : 0;
    entry[61] = name.length;
    entry.set(name, start);
    return entry;
  });
  return Buffer.concat([Buffer.from('DIRC'), Buffer.from([0, 0, 0, version, 0, 0, 0, paths.length]), ...entries]);
}
