import { decoded } from '../decoded';

/**
 * The front page of the site of a page that is at `url` below it: `https://lin.example/home` for `https://lin.example/home/zh/` and
 * `/zh/`. Where the page has been moved to another place, the host alone.
 */
export function rootOf(address: string, url: string): string {
  const { origin, pathname } = new URL(address);
  const path = decoded(pathname).replace(/\/(?:index\.html)?$/, '');
  const below = decoded(url).replace(/\/(?:index\.html)?$/, '');
  return path.endsWith(below) ? origin + encodeURI(path.slice(0, path.length - below.length)) : origin;
}
