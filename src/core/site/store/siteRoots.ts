import type { Clock, Logger, Uri, Workspace } from '../../ports';
import { configPath } from '../settings/configPath';
import { findSiteRoot } from './findSite';
import { Patience } from './patience';
import { SiteNotRead } from './siteNotRead';

/** In which site each folder lies that was asked for, until something changes by which that may be another one. */
export class SiteRoots {
  readonly #workspace: Workspace;
  readonly #onChange: (folder: Uri) => void;
  readonly #found = new Map<Uri, Promise<Uri | undefined>>();
  readonly #patience: Patience;

  /**
   * @param onChange called with a folder of which it could not be said in which site it lies, when it can be asked for again
   * @param ports when it is, and who is told of what could not be read
   */
  constructor(
    workspace: Workspace,
    onChange: (folder: Uri) => void,
    ports: { readonly clock: Clock; readonly logger: Logger },
  ) {
    this.#workspace = workspace;
    this.#onChange = onChange;
    this.#patience = new Patience(ports);
  }

  /**
   * The root of the nearest site above a file; `undefined` where no folder above it has a `_config.yml`. Rejects with `SiteNotRead` where a
   * folder could not be read.
   */
  async of(uri: Uri): Promise<Uri | undefined> {
    const folder = this.#workspace.parent(uri) ?? uri;
    const found = this.#found.get(folder) ?? this.#find(folder, uri);
    return found.catch((error: unknown) => {
      throw new SiteNotRead(configPath, error);
    });
  }

  #find(folder: Uri, uri: Uri): Promise<Uri | undefined> {
    const began = this.#patience.now();
    const found = findSiteRoot(this.#workspace, uri);
    this.#found.set(folder, found);
    // a host that fails once may not fail the next time
    found.then(
      () => {
        // who was refused meanwhile waits to be told
        if (this.#patience.ended(folder)) this.#onChange(folder);
      },
      (error: unknown) => {
        if (this.#found.get(folder) === found) this.#found.delete(folder);
        this.#patience.failed(folder, new Map([[configPath, error]]), () => this.#onChange(folder), began);
      },
    );
    return found;
  }

  /** A `_config.yml` came or went: any folder may lie in another site now. */
  forgetAll(): void {
    this.#found.clear();
  }

  /**
   * Something changed in a folder that no site holds: what was looked for in vain there may be there now.
   * @returns whether anything had been looked for there
   */
  forgetIn(folder: Uri): boolean {
    const inside = [...this.#found.keys()].filter(
      one => one === folder || this.#workspace.relative(folder, one) !== undefined,
    );
    for (const one of inside) this.#found.delete(one);
    return inside.length > 0;
  }
}
