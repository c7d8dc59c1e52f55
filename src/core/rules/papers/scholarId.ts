import type { SiteSnapshot } from '../../site/siteSnapshot';

/** The id of the owner's profile at Google Scholar, from the address in `author.googlescholar`; `undefined` where there is none. */
export function scholarId({ config }: SiteSnapshot): string | undefined {
  const { author } = config.values;
  const address: unknown =
    typeof author === 'object' && author !== null && 'googlescholar' in author ? author.googlescholar : undefined;
  const id = typeof address === 'string' ? /[?&]user=([\w-]{12})(?![\w-])/.exec(address)?.[1] : undefined;
  // the template's own example
  return id === 'DhtAFkwAAAAJ' ? undefined : id;
}
