/** What a request for a path is answered with. */
export type Route =
  /** A file of the published site, by its path from the root. */
  | { readonly kind: 'file'; readonly path: string }
  /** Another path of this server, percent-encoded as the request was. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** Nothing is published there. */
  | { readonly kind: 'absent' }
  /** A path that no link of a site has: it tries to leave it, or asks for a hidden file. */
  | { readonly kind: 'refused' };

/**
 * Finds what GitHub Pages answers a request with: `/zh/` is `zh/index.html`, `/zh` leads to `/zh/`, `/news` is `news.html`.
 * @param pathname as it was asked for, percent-encoded, without a query: `/homepage/zh/`
 * @param baseUrl `''` or `/homepage`
 * @param has whether the published site has a file at a path from its root
 */
export function routeOf(pathname: string, baseUrl: string, has: (path: string) => boolean): Route {
  if (baseUrl !== '' && pathname === '/') return { kind: 'redirect', to: `${encodeURI(baseUrl)}/` };
  const names = namesIn(pathname);
  if (names === undefined) return { kind: 'refused' };
  const base = baseUrl.split('/').filter(Boolean);
  if (base.some((name, at) => names[at] !== name)) return { kind: 'absent' };
  const own = names.slice(base.length);
  if (own.some((name, at) => name.startsWith('.') && !(at === 0 && name === '.well-known'))) return { kind: 'refused' };
  const path = own.join('/');
  const isFolder = pathname.endsWith('/');
  if (isFolder || path === '') {
    const index = path === '' ? 'index.html' : `${path}/index.html`;
    if (!isFolder) return { kind: 'redirect', to: `${pathname}/` };
    return has(index) ? { kind: 'file', path: index } : { kind: 'absent' };
  }
  if (has(path)) return { kind: 'file', path };
  if (has(`${path}/index.html`)) return { kind: 'redirect', to: `${pathname}/` };
  return has(`${path}.html`) ? { kind: 'file', path: `${path}.html` } : { kind: 'absent' };
}

/** The names of a path, decoded; `undefined` where one could be taken for more than a name, or is no text at all. */
function namesIn(pathname: string): readonly string[] | undefined {
  if (!pathname.startsWith('/')) return undefined;
  const names: string[] = [];
  for (const encoded of pathname.slice(1).split('/')) {
    const name = decoded(encoded);
    // `//host` would be another host to a browser that is sent there
    if (name === undefined || /[/\\\0]/.test(name) || name === '.' || name === '..') return undefined;
    if (name !== '') names.push(name);
  }
  return pathname.includes('//') ? undefined : names;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
