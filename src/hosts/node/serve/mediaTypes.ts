import { extname } from 'node:path';

const text = '; charset=utf-8';

/** By the ending, as https://www.iana.org/assignments/media-types has them. */
const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.htm': `text/html${text}`,
  '.xhtml': `application/xhtml+xml${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.mjs': `text/javascript${text}`,
  '.json': `application/json${text}`,
  '.map': `application/json${text}`,
  '.xml': `application/xml${text}`,
  '.txt': `text/plain${text}`,
  '.md': `text/markdown${text}`,
  '.bib': `text/plain${text}`,
  '.csv': `text/csv${text}`,
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.eot': 'application/vnd.ms-fontobject',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mov': 'video/quicktime',
  '.ogv': 'video/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
};

/** The media type of a file by its name; bytes without a meaning where it is not known. */
export function mediaTypeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
