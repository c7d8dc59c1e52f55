import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Printing, SiteServer, SiteServerInput } from '../../hosts/siteServer';
import type { Platform } from '../../hosts/platform';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { placedProblem } from '../placedProblem';
import { onDidChangeBuilder } from '../settings';

type StartServer = NonNullable<Platform['startSiteServer']>;

/** A site that is being served. */
export interface ServedSite {
  /** Its root, or the page itself where it lies in no site. */
  readonly key: string;
  /** As the author's browser knows it, with a slash at its end. */
  readonly address: string;
}

/** The sites that the author looks at in a browser, from when they first ask for one until they stop it or the window closes. */
export class ServedSites extends Disposables {
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #startServer: StartServer;
  readonly #report: (error: unknown) => void;
  readonly #served = new Map<string, Promise<Serving | Obstacle>>();
  #status: vscode.StatusBarItem | undefined;

  /**
   * @param startServer as the platform does
   * @param report told of what should not happen
   */
  constructor(
    service: LanguageService,
    extensionUri: vscode.Uri,
    startServer: StartServer,
    report: (error: unknown) => void,
  ) {
    super();
    this.#service = service;
    this.#extensionUri = extensionUri;
    this.#startServer = startServer;
    this.#report = report;
    this.add({ dispose: () => this.#status?.dispose() });
    this.add({ dispose: () => void this.stopAll() });
  }

  /**
   * Opens the page that a file makes in the browser, with its print dialog if asked for. `stopped`: somebody stopped the server while it was started. `no origin`: a forwarding that puts all ports into folders of the editor's own address, where the site's scripts could
   * reach the editor.
   */
  async open(source: vscode.Uri, print: Printing): Promise<'opened' | Obstacle> {
    const serving = await this.#serve(source);
    if (typeof serving === 'string') return serving;
    const page = await this.#service.builtSite(source.toString());
    const entrance = await serving.server.entrance(page?.url ?? '/', print);
    await vscode.env.openExternal(vscode.Uri.parse(serving.address + entrance.slice(1)));
    return 'opened';
  }

  /** An address that lets one more browser on this machine in. */
  async invitation(key: string): Promise<string | undefined> {
    const serving = await this.#served.get(key)?.catch(notStarted);
    if (serving === undefined || typeof serving === 'string') return undefined;
    return serving.address + (await serving.server.entrance('/', false)).slice(1);
  }

  /** What is served now. */
  async list(): Promise<readonly ServedSite[]> {
    const all = await Promise.all(
      [...this.#served].map(async ([key, serving]) => ({ key, serving: await serving.catch(notStarted) })),
    );
    return all.flatMap(({ key, serving }) => (typeof serving === 'object' ? [{ key, address: serving.address }] : []));
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#served.keys()].map(key => this.stop(key)));
  }

  async stop(key: string): Promise<void> {
    const serving = this.#served.get(key);
    this.#served.delete(key);
    this.#showStatus();
    const running = await serving?.catch(notStarted);
    if (typeof running === 'object') running.held.dispose();
  }

  async #serve(source: vscode.Uri): Promise<Serving | Obstacle> {
    const root = await this.#service.siteOf(source.toString());
    const key = root ?? source.toString();
    // two commands at once start one server
    const starting =
      this.#served.get(key) ??
      this.#begin(key, root === undefined ? source : vscode.Uri.joinPath(vscode.Uri.parse(root), '_config.yml'));
    const serving = await starting;
    return typeof serving === 'string' || this.#served.get(key) === starting ? serving : 'stopped';
  }

  /** Starts a server, which stands under its key from now on; one that cannot start leaves it, unless it was stopped and another stands there. */
  #begin(key: string, source: vscode.Uri): Promise<Serving | Obstacle> {
    const ended = (isServed: boolean): void => {
      if (!isServed && this.#served.get(key) === starting) this.#served.delete(key);
      this.#showStatus();
    };
    const starting = this.#start(source);
    this.#served.set(key, starting);
    // who asked for it is told of the error
    void starting.then(
      serving => ended(typeof serving !== 'string'),
      () => ended(false),
    );
    return starting;
  }

  /** @param source the page, where it lies in no site, else any file of the site */
  async #start(source: vscode.Uri): Promise<Serving | Obstacle> {
    const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extensionUri, 'dist', 'liveReload.js'));
    const server = await this.#startServer({
      built: origin => this.#service.builtSite(source.toString(), undefined, origin),
      read: async uri => vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)),
      describe: placedProblem,
      script: new TextDecoder().decode(script),
      words: serverWords(),
      report: this.#report,
    });
    const held = new Disposables();
    held.add({ dispose: () => inBackground(server.close(), this.#report) });
    try {
      const address = await this.#follow(source, server, held);
      if (address === undefined || this.isDisposed()) held.dispose();
      if (address === undefined) return 'no origin';
      return this.isDisposed() ? 'stopped' : { server, address, held };
    } catch (error) {
      // as where a tunnel is refused
      held.dispose();
      throw error;
    }
  }

  /** Lets the server follow what changes; its address as the author's browser knows it, `undefined` where that is no origin of its own. */
  async #follow(source: vscode.Uri, server: SiteServer, held: Disposables): Promise<string | undefined> {
    const external = await vscode.env.asExternalUri(vscode.Uri.parse(`${server.address}/`));
    if (external.path !== '/' && external.path !== '') return undefined;
    const origin = `${external.scheme}://${external.authority}`;
    server.showAs(origin);
    const own = source.toString();
    const stop = this.#service.onDidChangeSite(changed => {
      if (isBelow(changed, own)) server.siteChanged();
    });
    held.add({ dispose: stop });
    held.add(onDidChangeBuilder(() => server.siteChanged()));
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(source, '..'), '**/*');
    const watcher = held.add(vscode.workspace.createFileSystemWatcher(pattern));
    held.add(watcher.onDidChange(file => server.fileChanged(file.toString())));
    held.add(watcher.onDidCreate(file => server.fileChanged(file.toString())));
    return `${origin}/`;
  }

  /** Shown for as long as something is served, and made when it is first needed. */
  #showStatus(): void {
    if (this.#served.size === 0) {
      this.#status?.hide();
      return;
    }
    if (this.isDisposed()) return;
    this.#status ??= makeStatus();
    this.#status.show();
  }
}

/** Why a site is not served: see `open`. */
type Obstacle = 'no origin' | 'stopped';

/** What is asked of one that could not start: there is none to list, to enter or to stop, and who started it is told why. */
const notStarted = (): undefined => undefined;

interface Serving {
  readonly server: SiteServer;
  readonly address: string;
  readonly held: Disposables;
}

function makeStatus(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('academicHomepage.served', vscode.StatusBarAlignment.Left, -1);
  item.name = vscode.l10n.t('Academic Homepage: in the Browser');
  item.text = `$(broadcast) ${vscode.l10n.t('Homepage')}`;
  item.tooltip = vscode.l10n.t(
    'The site is served to your browser and follows what you type. Click to open, copy its address or stop.',
  );
  item.command = 'academicHomepage.showServedSite';
  return item;
}

function serverWords(): SiteServerInput['words'] {
  return {
    absent: vscode.l10n.t('There is no such page'),
    absentText: vscode.l10n.t(
      'The site publishes nothing under this address, and has no page of its own (404.html) that says so.',
    ),
    broken: vscode.l10n.t('This page cannot be made now'),
    locked: vscode.l10n.t('This page is for its author'),
    lockedText: vscode.l10n.t('Open it from VS Code with “Academic Homepage: Open in Browser”.'),
    used: vscode.l10n.t('This address no longer works'),
    usedText: vscode.l10n.t(
      'It lets one browser in, once, within ten minutes. Another program opened it before you, or it is too old. For a new one, run “Academic Homepage: Open in Browser” in VS Code again.',
    ),
  };
}
