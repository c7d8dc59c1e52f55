import { readUtf8 } from '../../text/readUtf8';
import type { SiteFile } from '../siteSnapshot';

/** Text of a file; a byte order mark stays, since Jekyll trips over it. Bytes that are no UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A file of the disk as text. */
export function decodedFile(path: string, bytes: Uint8Array): SiteFile {
  return fileOver(path, decodeText(bytes), bytes);
}

/** A text that stands above the bytes of its file: an open document is what the editor made of them. */
export function fileOver(path: string, text: string, bytes: Uint8Array | undefined): SiteFile {
  const isNoUtf8 = bytes !== undefined && text.includes('\uFFFD') && readUtf8(bytes) === undefined;
  return isNoUtf8 ? { path, text, isNoUtf8 } : { path, text };
}
