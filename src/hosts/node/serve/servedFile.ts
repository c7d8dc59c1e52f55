import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Uri } from '../../../core/ports';
import { fileWithin } from '../fileWithin';

/** The bytes of a file, to be sent whole or in part. */
export interface ServedFile {
  readonly size: number;
  /** Both ends count. */
  open(range: { readonly start: number; readonly end: number }): ReadStream | Readable;
}

/**
 * A file of the site in the folder `root`; `undefined` where it is gone, is no file, or is a link that leads out of the site.
 * @param read reads files that lie on no disk of this machine, whole
 */
export async function servedFile(
  root: Uri,
  source: Uri,
  read: (uri: Uri) => Promise<Uint8Array | undefined>,
): Promise<ServedFile | undefined> {
  if (!source.startsWith('file:')) {
    const bytes = await read(source);
    return bytes && { size: bytes.length, open: ({ start, end }) => Readable.from([bytes.subarray(start, end + 1)]) };
  }
  const file = await fileWithin(root, source);
  if (file === undefined) return undefined;
  const { size } = await stat(file);
  return { size, open: range => createReadStream(file, size === 0 ? {} : range) };
}

/**
 * The one range that a `Range` header asks for; `undefined` for none or several, which are answered with the whole file;
 * `'unsatisfiable'` where it begins behind the end.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start > end ? 'unsatisfiable' : { start, end };
}
