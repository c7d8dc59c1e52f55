import { placeSources } from '../sources';

const attributes = ['src', 'href', 'poster', 'background', 'xlink:href', 'data-src'] as const;

/**
 * Writes the host into each address of a page that came from `address`, so that none is taken for a file of the site that is open
 * here. Links to places of the page itself stay.
 */
export function writeWholeAddresses(page: Document, address: string): void {
  const base = whole(page.querySelector('base[href]')?.getAttribute('href') ?? '', address) ?? address;
  for (const element of page.querySelectorAll('*')) {
    for (const name of attributes) {
      const written = element.getAttribute(name);
      if (written === null || written.startsWith('#')) continue;
      const absolute = whole(written, base);
      if (absolute === undefined) element.removeAttribute(name);
      else element.setAttribute(name, absolute);
    }
    const sources = element.getAttribute('srcset');
    if (sources !== null)
      element.setAttribute(
        'srcset',
        placeSources(sources, one => whole(one, base)),
      );
  }
}

function whole(address: string, base: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
