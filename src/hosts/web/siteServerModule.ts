/** A browser listens to nobody. */
export function startSiteServer(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** Whether this host can serve at all. */
export const canServe = false;
