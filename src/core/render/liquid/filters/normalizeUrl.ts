import { percentDecode, percentEncode } from './percentEncoding';
import { strip } from './textFilters';

/** What may stand nowhere in a path, a pair of the query and a fragment. */
const noPath = /[^a-zA-Z0-9\-._~!$&'()*+,;=:@]+/g;
const noQuery = /[^a-zA-Z0-9\-._~!$'()*+,=:@/?]+/g;
const noFragment = /[^a-zA-Z0-9\-._~!$&'()*+,;=:@/?]+/g;
const address = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?/;

/** The scheme of an absolute address: `https` of `https://a.b/`. */
export function schemeOf(url: string): string | undefined {
  return /^([^:/?#]+):/.exec(url)?.[1];
}

/**
 * Normalises an address as Ruby's Addressable does: scheme and host in small letters, dots in the path resolved, and
 * every character percent-encoded that may not stand there, but none twice (RFC 3986, section 6).
 */
export function normalizeUrl(url: string): string {
  const [, scheme, authority, path = '', query, fragment] = address.exec(url) ?? [];
  const parts: string[] = [];
  if (scheme !== undefined) parts.push(`${scheme.toLowerCase()}:`);
  if (authority !== undefined) parts.push(`//${normalizeAuthority(authority, scheme)}`);
  const normalPath = normalizePath(strip(path));
  parts.push(normalPath === '' && authority !== undefined ? '/' : normalPath);
  const normalQuery = query
    ?.split('&')
    .map(pair => encoded(pair, noQuery, /%2B/i))
    .join('&');
  if (normalQuery !== undefined && normalQuery !== '') parts.push(`?${normalQuery}`);
  if (fragment !== undefined && fragment !== '') parts.push(`#${encoded(fragment, noFragment)}`);
  return parts.join('');
}

function encoded(text: string, others: RegExp, keepEncoded?: RegExp): string {
  const decoded = percentDecode(text, keepEncoded).normalize('NFC');
  if (keepEncoded === undefined) return percentEncode(decoded, others);
  return decoded
    .split(/(%2[Bb])/)
    .map((piece, at) => (at % 2 === 1 ? piece.toUpperCase() : percentEncode(piece, others)))
    .join('');
}

const usualPorts: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' };

function normalizeAuthority(authority: string, scheme: string | undefined): string {
  const [, user = '', host = '', port] = /^(?:([^@]*@))?(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  const usual = port === undefined || port === '' || usualPorts[scheme?.toLowerCase() ?? ''] === port;
  return `${user}${host.toLowerCase()}${usual ? '' : `:${port}`}`;
}

function normalizePath(path: string): string {
  const segments = path.split('/').map(segment => encoded(segment, noPath));
  if (!segments.some(segment => segment === '.' || segment === '..')) return segments.join('/');
  const kept: string[] = [];
  for (const [at, segment] of segments.entries()) {
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (at === segments.length - 1) kept.push('');
  }
  return kept.join('/');
}
