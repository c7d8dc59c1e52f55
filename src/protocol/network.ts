/** Which addresses of the network a page may load pictures, fonts, stylesheets and media from. */
export type NetworkAccess = 'block' | 'https' | 'all';

/** Whether `value` is one of them. */
export function isNetworkAccess(value: unknown): value is NetworkAccess {
  return value === 'block' || value === 'https' || value === 'all';
}

/** Whether an address of this scheme (`https:`) may be loaded. */
export function isLoaded(scheme: string, network: NetworkAccess): boolean {
  if (scheme === 'https:') return network !== 'block';
  return scheme === 'http:' && network === 'all';
}
