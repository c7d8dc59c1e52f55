import type { SiteServer, SiteServerInput } from '../siteServer';

/** Starts a server of one site; the code of it is loaded now and not before. `undefined` where there can be none. */
export async function startSiteServer(input: SiteServerInput): Promise<SiteServer> {
  const { startSiteServer: start } = await import('./serve/siteServer');
  return start(input);
}
