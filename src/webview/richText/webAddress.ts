import { resolveSiteUrl, withoutRenewal } from '../siteUrl';

/** Where a page and its files are: in the preview, and on the web. */
export interface PagePlaces {
  /** The address of the page below its site: `/zh/`. */
  readonly url: string;
  /** `''` or `/repository`, as the addresses of the page begin. */
  readonly baseUrl: string;
  /** The webview address of the folder of the site. */
  readonly resources: string;
  /** What stands before the addresses of the site on the web: `https://lin.example/homepage`; `undefined` where nobody knows. */
  readonly root: string | undefined;
}

/** The address on the web of what a link or a picture in the preview names; `undefined` where it has none. */
export function webAddress(element: Element, places: PagePlaces): string | undefined {
  const written = element.getAttribute(element.localName === 'img' ? 'src' : 'href');
  if (written === null) return undefined;
  // a file of the site, as the preview shows it
  if (written.startsWith(`${places.resources}/`))
    return places.root && places.root + withoutRenewal(written.slice(places.resources.length));
  return webAddressOf(written, places);
}

/** The same for an address as an author writes it: `../files/cv.pdf`. */
export function webAddressOf(written: string, { url, baseUrl, root }: PagePlaces): string | undefined {
  const target = resolveSiteUrl(written, { url, baseUrl });
  if (target.kind === 'external') return target.href;
  if (target.kind === 'refused' || root === undefined) return undefined;
  const query = /^[^?#]*(\?[^#]*)/.exec(written)?.[1] ?? '';
  return new URL(root + encodeURI(target.path).replaceAll('#', '%23').replaceAll('?', '%3F') + query + target.hash)
    .href;
}
