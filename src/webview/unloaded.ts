import { isLoaded, isNetworkAccess, type NetworkAccess } from '../protocol/network';
import type { PreviewCitations } from '../protocol/preview';
import { badgeText } from './badges';
import { resolveSiteUrl, type PagePlace } from './siteUrl';
import { placeSources } from './sources';

/** Why what the network would give is not there, in the author's language. */
export interface NotLoaded {
  readonly why: string;
  /** Of an address that begins with http:, which more has to be allowed for. */
  readonly overHttp: string;
}

export interface Loading extends PagePlace {
  readonly network: NetworkAccess;
  readonly notLoaded: NotLoaded;
  readonly citations?: PreviewCitations | undefined;
}

/**
 * The words of a picture without the browser's sign for a broken one, which no style can reach but by hiding all that
 * the picture shows. One whose size is written keeps its place.
 */
export const notLoadedStyle = `
img[data-not-loaded] { visibility: hidden; font-size: 0; }
img[data-not-loaded]::before { content: attr(alt); visibility: visible; font-size: 1rem; }
img[data-not-loaded][width][height] { display: inline-block; position: relative; overflow: hidden; }
img[data-not-loaded][width][height]::before {
  position: absolute; inset: 0; padding: 4px; outline: 1px dashed #8888; outline-offset: -1px; overflow: hidden;
}`;

/** What the shell wrote onto the element of the frame; nothing is loaded where that cannot be read. */
export function networkOf({ dataset }: HTMLElement): Pick<Loading, 'network' | 'notLoaded'> {
  const { notLoaded = '', notLoadedOverHttp = notLoaded } = dataset;
  const network = isNetworkAccess(dataset.network) ? dataset.network : 'block';
  return { network, notLoaded: { why: notLoaded, overHttp: notLoadedOverHttp } };
}

/**
 * Takes the addresses from pictures that the network may not give, so that their words stand there, quietly. The pointer is told why; a badge of citations says the count that is known here. For
 * a page, or a piece of one, whose addresses are still those the author wrote.
 */
export function quietPictures(page: Document | Element, context: Loading): void {
  const scheme = (address: string): string | undefined => {
    const target = resolveSiteUrl(address, context);
    return target.kind === 'external' ? new URL(target.href).protocol : undefined;
  };
  const mayLoad = (address: string): boolean => {
    const given = scheme(address);
    return given === undefined || isLoaded(given, context.network);
  };
  for (const source of page.querySelectorAll('source[srcset], img[srcset]')) {
    const left = placeSources(source.getAttribute('srcset') ?? '', address => (mayLoad(address) ? address : undefined));
    if (left !== '') source.setAttribute('srcset', left);
    else if (source.localName === 'img') source.removeAttribute('srcset');
    else source.remove();
  }
  for (const picture of page.querySelectorAll('img[src]')) {
    const address = picture.getAttribute('src') ?? '';
    if (mayLoad(address)) continue;
    picture.removeAttribute('src');
    if (picture.hasAttribute('srcset') || picture.closest('picture')?.querySelector('source')) continue;
    picture.setAttribute('data-not-loaded', '');
    const { why, overHttp } = context.notLoaded;
    if (!picture.hasAttribute('title')) picture.setAttribute('title', scheme(address) === 'http:' ? overHttp : why);
    const words = picture.getAttribute('alt') ?? badgeText(address, context.citations?.total);
    if (words !== undefined) picture.setAttribute('alt', words);
  }
}
