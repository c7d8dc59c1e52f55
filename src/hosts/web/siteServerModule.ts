/** A browser listens to nobody. */
export function startSiteServer(): Promise<undefined> {
  return Promise.resolve(undefined);
}
