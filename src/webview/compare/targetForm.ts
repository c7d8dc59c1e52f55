import { decoded } from '../decoded';

/**
 * One form for an address, by which pages are compared that write it in different ways: a path from the root of the site (`/cv.pdf`)
 * whether it is relative, begins with the host, or has the folder of a project site before it; the whole address of anything elsewhere.
 *
 * @param address where the page is published, or came from: `https://lin.example/home/zh/`
 * @param roots the front pages of its site, without a slash at the end: `https://lin.example/home`, and where that leads to
 */
export function targetForm(written: string, address: string, roots: readonly string[]): string {
  const url = parsed(written.trim(), address);
  if (url === undefined) return written.trim();
  if (!/^https?:$/.test(url.protocol)) return url.href;
  const sites = roots.flatMap(root => parsed(`${root}/`, address) ?? []).filter(site => site.host === url.host);
  if (sites.length === 0) return url.href;
  const site = sites.find(({ pathname }) => url.pathname.startsWith(pathname));
  const path = site === undefined ? url.pathname : `/${url.pathname.slice(site.pathname.length)}`;
  return plain(decoded(path)) + decoded(url.hash);
}

/** `/zh` for `/zh/`, `/zh/index.html` and `/zh.html`, which a server gives the same. */
function plain(path: string): string {
  return path.replace(/(?:(?:^|\/)index)?\.html$/, '').replace(/\/$/, '') || '/';
}

function parsed(address: string, base: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
