/** A site of which something could not be read, so that nothing right can be said of it; it is asked for again. */
export class SiteNotRead extends Error {
  /** What could not be read: a path from the root of the site, or the name of its folder. */
  readonly path: string;

  constructor(path: string, reason: unknown) {
    super(`“${path}” could not be read: ${String(reason)}`, { cause: reason });
    this.path = path;
  }
}

/** A site of which something was left unread since a bound was met, and is not read by trying again. */
export class SiteTooLarge extends SiteNotRead {
  constructor(path: string) {
    super(path, 'the site is too large');
  }
}
