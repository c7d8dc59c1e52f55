import * as vscode from 'vscode';
import type { FaviconPlan } from '../../core/features/favicons';
import type { LanguageService } from '../../core/languageService';
import { faviconBytes, iconForms } from '../../core/pictures/faviconBytes';
import { baseName, extensionOf } from '../../core/site/fileName';
import { isFromIcons, type DrawnIcon, type FromIcons, type ToIcons } from '../../protocol/favicon';
import { Disposables } from '../disposables';
import { fileOfSite } from '../fileOfSite';
import { PastLink, requireOwnFolders } from '../newFiles';
import { faviconBody } from './faviconBody';
import { HeadLinks } from './headLinks';
import { KeptOriginals } from './keptOriginals';
import { messageBytes } from './messageBytes';
import { OneWork } from './oneWork';
import { openPicturePanel, pictureShell } from './pictureShell';
import { putBackStatus } from './putBackStatus';

export const FAVICON_VIEW_TYPE = 'academicHomepage.favicon';

export interface FaviconTarget {
  /** Any file of the site. */
  readonly site: vscode.Uri;
  /** What the icon is made of, where it is not the portrait of the profile. */
  readonly picture: vscode.Uri | undefined;
}

const MEDIA: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};
/** Longer does nobody wait for the icons to be drawn. */
const patience = 60_000;
/** A heavier picture is not opened. In bytes. */
const heaviest = 100_000_000;

/** The panel in which the icons of a site are made of a picture: seen first, then written into the files that its pages name. */
export class FaviconPanel extends Disposables {
  readonly panel: vscode.WebviewPanel;
  readonly #service: LanguageService;
  readonly #report: (error: unknown) => void;
  readonly #kept: KeptOriginals;
  readonly #links: HeadLinks;
  /** Icons are being written or put back. */
  readonly #work: OneWork<FaviconTarget>;
  #target: FaviconTarget;
  #plan: FaviconPlan | undefined;
  #picture: vscode.Uri | undefined;
  #status = '';
  #drawn: ((icons: readonly DrawnIcon[] | undefined) => void) | undefined;

  /**
   * @param storage a folder for what has been replaced, for this alone
   * @param report told of what should not happen
   */
  constructor(
    service: LanguageService,
    extensionUri: vscode.Uri,
    storage: vscode.Uri,
    target: FaviconTarget,
    report: (error: unknown) => void,
  ) {
    super();
    this.#service = service;
    this.#report = report;
    this.#target = target;
    this.#kept = new KeptOriginals(storage);
    this.#links = new HeadLinks(service);
    this.#work = new OneWork({
      tell: status => this.#tell(status),
      goOn: next => {
        if (!this.isDisposed()) this.renew(next);
      },
      report,
    });
    const title = vscode.l10n.t('Favicon from Portrait');
    this.panel = this.add(openPicturePanel(extensionUri, FAVICON_VIEW_TYPE, title));
    this.add(this.panel.onDidDispose(() => this.dispose()));
    this.add({ dispose: () => void this.#kept.forget() });
    this.add({ dispose: () => this.#drawn?.(undefined) });
    this.add(
      this.panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromIcons(message)) this.#receive(message);
      }),
    );
    const { webview } = this.panel;
    webview.html = pictureShell(webview, extensionUri, { name: 'favicon', title, body: faviconBody(title) });
  }

  /** Shows the panel, with another picture where one was chosen, or for another site; what has been written can still be put back. */
  renew(target: FaviconTarget): void {
    this.panel.reveal();
    if (this.#work.later(target)) return;
    this.#target = target;
    this.#work.beside(() => this.#load());
  }

  #receive(message: FromIcons): void {
    switch (message.type) {
      case 'ready':
        if (this.#work.laterAgain(this.#target)) this.#show();
        else this.#work.beside(() => this.#load());
        break;
      case 'unreadable':
        this.#picture = undefined;
        this.#drawn?.(undefined);
        this.#tell(vscode.l10n.t('This picture cannot be read. Choose another one.'));
        break;
      case 'another':
        if (!this.#work.isBusy) this.#work.beside(() => this.#choose());
        break;
      case 'write':
        this.#work.run(() => this.#write());
        break;
      case 'putBack':
        this.#work.run(() => this.#putBack());
        break;
      case 'drawn':
        this.#drawn?.(message.icons);
    }
  }

  async #load(): Promise<void> {
    const target = this.#target;
    // until it is known what is to be cut, nothing can be written: least of all what was cut for another site
    this.#picture = undefined;
    const plan = await this.#service.favicons(target.site.toString());
    // another site, or another picture, was asked for meanwhile
    if (target !== this.#target) return;
    this.#plan = plan;
    const portrait = this.#plan?.portrait;
    this.#picture = this.#target.picture ?? (portrait === undefined ? undefined : this.#fileOf(portrait));
    this.#status = this.#picture === undefined ? noPortrait(this.#plan?.missingPortrait) : '';
    await this.#sendPicture();
    this.#show();
  }

  async #sendPicture(): Promise<void> {
    const picture = this.#picture;
    if (picture === undefined) return;
    const mediaType = MEDIA[extensionOf(picture.path).toLowerCase()];
    const stat = await vscode.workspace.fs.stat(picture).then(undefined, () => undefined);
    if (mediaType === undefined || stat === undefined || stat.size > heaviest) {
      this.#picture = undefined;
      this.#status = vscode.l10n.t('This picture cannot be read. Choose another one.');
      return;
    }
    this.#post({ type: 'picture', bytes: messageBytes(await vscode.workspace.fs.readFile(picture)), mediaType });
  }

  async #choose(): Promise<void> {
    const chosen = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Picture for the Icon'),
      openLabel: vscode.l10n.t('Take This Picture'),
      defaultUri: vscode.Uri.joinPath(this.#target.site, '../images'),
      filters: { [vscode.l10n.t('Pictures')]: Object.keys(MEDIA).map(ending => ending.slice(1)) },
    });
    if (chosen?.[0] === undefined || this.#work.isBusy) return;
    this.#picture = chosen[0];
    this.#status = '';
    await this.#sendPicture();
    this.#show();
  }

  async #write(): Promise<string> {
    const { site } = this.#target;
    const plan = await this.#service.favicons(site.toString());
    if (plan === undefined || this.#picture === undefined) return this.#status;
    const targets = plan.files.map(({ path }) => this.#fileOf(path));
    try {
      await requireOwnFolders(this.#service, site.toString(), targets);
    } catch (error) {
      if (!(error instanceof PastLink)) throw error;
      return error.message;
    }
    this.#tell(vscode.l10n.t('Writing icons…'));
    const icons = await this.#draw(plan);
    if (icons === undefined) return vscode.l10n.t('This picture cannot be read. Choose another one.');
    for (const file of plan.files) {
      const bytes = faviconBytes(file, icons);
      if (bytes === undefined) throw new Error(`Nothing was drawn for ${file.path}.`);
      const target = this.#fileOf(file.path);
      await this.#kept.write(target, bytes);
      await this.#service.fileChanged(target.toString());
    }
    const isLinked = plan.links === undefined || (await this.#links.write(site));
    this.#plan = await this.#service.favicons(site.toString());
    const status = writtenStatus(plan.files.length, plan.linked && isLinked);
    vscode.window.setStatusBarMessage(status, 8000);
    return status;
  }

  /** `undefined` where the webview cannot draw them, or does not answer. */
  #draw(plan: FaviconPlan): Promise<readonly DrawnIcon[] | undefined> {
    return new Promise(resolve => {
      const answer = (icons: readonly DrawnIcon[] | undefined): void => {
        clearTimeout(late);
        this.#drawn = undefined;
        resolve(icons);
      };
      const late = setTimeout(() => answer(undefined), patience);
      this.#drawn = answer;
      this.#post({ type: 'draw', sizes: iconForms(plan.files) });
    });
  }

  async #putBack(): Promise<string> {
    const { back, changed, failed } = await this.#kept.putBack();
    for (const file of back) await this.#service.fileChanged(file.toString());
    for (const { error } of failed) this.#report(error);
    await this.#links.takeAway();
    if (failed.length === 0) await this.#kept.forget();
    this.#plan = await this.#service.favicons(this.#target.site.toString());
    return putBackStatus(
      changed,
      failed.map(({ file }) => file),
    );
  }

  #fileOf(path: string): vscode.Uri {
    return fileOfSite(this.#service, this.#target.site, path);
  }

  #tell(status: string): void {
    this.#status = status;
    this.#show();
  }

  #show(): void {
    const { isBusy } = this.#work;
    const files = this.#plan?.files ?? [];
    const links = this.#plan?.links?.path;
    const rows = files.map(({ path, sizes, exists }) => {
      const wide = sizes.map(size => `${size} × ${size}`).join(', ');
      return {
        path,
        detail: `${wide} · ${exists ? vscode.l10n.t('takes the place of the one there') : vscode.l10n.t('new')}`,
      };
    });
    const heads =
      links === undefined
        ? this.#plan?.linked === false
          ? [{ path: '<head>', detail: vscode.l10n.t('comes with the theme: name the icons there yourself') }]
          : []
        : [{ path: links, detail: vscode.l10n.t('names the icons, for all pages') }];
    const label = vscode.l10n.t('Write {0} Icons', files.length);
    const enabled = this.#picture !== undefined && !isBusy && files.length > 0;
    this.#post({
      type: 'view',
      view: {
        picture: this.#picture === undefined ? '' : baseName(this.#picture.path),
        rows: [...rows, ...heads],
        status: this.#status,
        write: { label: files.length === 1 ? vscode.l10n.t('Write 1 Icon') : label, enabled },
        canPutBack: !this.#kept.isEmpty && !isBusy,
        isBusy,
      },
    });
  }

  #post(message: ToIcons): void {
    if (!this.isDisposed()) void this.panel.webview.postMessage(message);
  }
}

function writtenStatus(count: number, linked: boolean): string {
  const written = count === 1 ? vscode.l10n.t('1 icon was written.') : vscode.l10n.t('{0} icons were written.', count);
  return linked
    ? written
    : `${written} ${vscode.l10n.t('No page names them yet: the head of pages comes with the theme.')}`;
}

/** @param missing the file that the profile names */
function noPortrait(missing: string | undefined): string {
  return missing === undefined
    ? vscode.l10n.t('The profile has no portrait in this site (“author.avatar” of _config.yml). Choose a picture.')
    : vscode.l10n.t('The portrait of the profile is missing: this site has no file “{0}”. Choose a picture.', missing);
}
