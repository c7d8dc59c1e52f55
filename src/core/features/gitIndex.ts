import { decodeText } from '../site/store/decodedFile';

/**
 * Whether Git's index names a file, by its path from the top of the repository. `false` also where that cannot be told: from version 4 on a
 * path is written as what differs from the one before.
 * @see https://git-scm.com/docs/index-format
 */
export function isInIndex(index: Uint8Array, path: string): boolean {
  const version = index[7];
  if (decodeText(index.subarray(0, 4)) !== 'DIRC' || (version !== 2 && version !== 3)) return false;
  const name = new TextEncoder().encode(path);
  const first = name[0] ?? 0;
  for (let at = index.indexOf(first, 12); at >= 0; at = index.indexOf(first, at + 1))
    if (isEntry(index, at, name)) return true;
  return false;
}

/** Before its name an entry has how long that is, in 12 bits, and in version 3 perhaps 16 bits more; behind it a zero. */
function isEntry(index: Uint8Array, at: number, name: Uint8Array): boolean {
  if (index[at + name.length] !== 0 || !name.every((byte, place) => index[at + place] === byte)) return false;
  return [2, 4].some(back => (((index[at - back] ?? 0) & 0x0f) << 8) + (index[at - back + 1] ?? 0) === name.length);
}
