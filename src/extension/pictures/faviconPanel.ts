import * as vscode from 'vscode';
import type { FaviconPlan } from '../../core/features/favicons';
import type { LanguageService } from '../../core/languageService';
import { faviconBytes, iconForms } from '../../core/pictures/faviconBytes';
import { baseName, extensionOf } from '../../core/site/fileName';
import { isFromIcons, type DrawnIcon, type FromIcons, type ToIcons } from '../../protocol/favicon';
import { areAsComputed } from '../asComputed';
import { Disposables } from '../disposables';
import { fileOfSite } from '../fileOfSite';
import { toWorkspaceEdit } from '../features/siteFiles';
import { PastLink, requireOwnFolders } from '../newFiles';
import { applyToFiles } from '../writable';
import { faviconBody } from './faviconBody';
import { KeptOriginals } from './keptOriginals';
import { messageBytes } from './messageBytes';
import { openPicturePanel, pictureShell } from './pictureShell';
import { putBackStatus } from './putBackStatus';

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
  #target: FaviconTarget;
  #plan: FaviconPlan | undefined;
  #picture: vscode.Uri | undefined;
  #status = '';
  #isBusy = false;
  #drawn: ((icons: readonly DrawnIcon[] | undefined) => void) | undefined;
  /** The lines that were written into the head of pages, with their file. */
  #links: { readonly path: string; readonly text: string } | undefined;

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
    const title = vscode.l10n.t('Favicon from Portrait');
    this.panel = this.add(openPicturePanel(extensionUri, 'academicHomepage.favicon', title));
    this.add(this.panel.onDidDispose(() => this.dispose()));
    this.add({ dispose: () => void this.#kept.forget() });
    this.add({ dispose: () => this.#drawn?.(undefined) });
    this.add(
      this.panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromIcons(message)) this.#begin(() => this.#receive(message));
      }),
    );
    const { webview } = this.panel;
    webview.html = pictureShell(webview, extensionUri, { name: 'favicon', title, body: faviconBody(title) });
  }

  /** Shows the panel, with another picture where one was chosen. */
  renew(target: FaviconTarget): void {
    this.panel.reveal();
    this.#target = target;
    this.#begin(() => this.#load());
  }

  #begin(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#isBusy = false;
      this.#tell(vscode.l10n.t('Something went wrong; the log (“Show Output”) has more.'));
      this.#report(error);
    });
  }

  async #receive(message: FromIcons): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.#load();
        break;
      case 'unreadable':
        this.#picture = undefined;
        this.#drawn?.(undefined);
        this.#tell(vscode.l10n.t('This picture cannot be read. Choose another one.'));
        break;
      case 'another':
        await this.#choose();
        break;
      case 'write':
        if (!this.#isBusy) await this.#write();
        break;
      case 'putBack':
        if (!this.#isBusy) await this.#putBack();
        break;
      case 'drawn':
        this.#drawn?.(message.icons);
    }
  }

  async #load(): Promise<void> {
    const site = this.#target.site.toString();
    this.#plan = await this.#service.favicons(site);
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
    if (chosen?.[0] === undefined) return;
    this.#picture = chosen[0];
    this.#status = '';
    await this.#sendPicture();
    this.#show();
  }

  async #write(): Promise<void> {
    const plan = await this.#service.favicons(this.#target.site.toString());
    if (plan === undefined || this.#picture === undefined) return;
    this.#isBusy = true;
    const targets = plan.files.map(({ path }) => this.#fileOf(path));
    try {
      await requireOwnFolders(this.#service, this.#target.site.toString(), targets);
    } catch (error) {
      this.#isBusy = false;
      if (!(error instanceof PastLink)) throw error;
      this.#tell(error.message);
      return;
    }
    this.#tell(vscode.l10n.t('Writing icons…'));
    const icons = await this.#draw(plan);
    if (icons === undefined) {
      this.#isBusy = false;
      this.#tell(vscode.l10n.t('This picture cannot be read. Choose another one.'));
      return;
    }
    for (const file of plan.files) {
      const bytes = faviconBytes(file, icons);
      if (bytes === undefined) throw new Error(`Nothing was drawn for ${file.path}.`);
      const target = this.#fileOf(file.path);
      await this.#kept.write(target, bytes);
      await this.#service.fileChanged(target.toString());
    }
    const isLinked = plan.links === undefined || (await this.#writeLinks());
    this.#plan = await this.#service.favicons(this.#target.site.toString());
    this.#isBusy = false;
    this.#tell(writtenStatus(plan.files.length, plan.linked && isLinked));
    vscode.window.setStatusBarMessage(this.#status, 8000);
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

  /** Asked for anew: with the icons there the head may be another. False where a page kept changing. */
  async #writeLinks(): Promise<boolean> {
    const site = this.#target.site.toString();
    for (let attempt = 0; attempt < 3; attempt++) {
      const links = (await this.#service.favicons(site))?.links;
      const [edit] = links?.edits ?? [];
      if (links === undefined || edit === undefined) return false;
      if (!(await areAsComputed(this.#service, site, [links.path]))) continue;
      const change = toWorkspaceEdit(this.#service, site, [links]);
      if (!(await applyToFiles(change))) continue;
      await (await vscode.workspace.openTextDocument(this.#fileOf(links.path))).save();
      this.#links = { path: links.path, text: edit.newText };
      return true;
    }
    return false;
  }

  async #putBack(): Promise<void> {
    this.#isBusy = true;
    const { back, changed, failed } = await this.#kept.putBack();
    for (const file of back) await this.#service.fileChanged(file.toString());
    for (const { error } of failed) this.#report(error);
    await this.#takeLinksAway();
    if (failed.length === 0) await this.#kept.forget();
    this.#plan = await this.#service.favicons(this.#target.site.toString());
    this.#isBusy = false;
    this.#tell(
      putBackStatus(
        changed,
        failed.map(({ file }) => file),
      ),
    );
  }

  async #takeLinksAway(): Promise<void> {
    const links = this.#links;
    this.#links = undefined;
    if (links === undefined) return;
    const site = this.#target.site.toString();
    // opened, so that what another program wrote meanwhile is known
    await areAsComputed(this.#service, site, [links.path]);
    const start = this.#service.textOf(site, links.path)?.indexOf(links.text) ?? -1;
    if (start < 0) return;
    const edits = [{ range: { start, end: start + links.text.length }, newText: '' }];
    await applyToFiles(toWorkspaceEdit(this.#service, site, [{ path: links.path, edits }]));
    await (await vscode.workspace.openTextDocument(this.#fileOf(links.path))).save();
  }

  #fileOf(path: string): vscode.Uri {
    return fileOfSite(this.#service, this.#target.site, path);
  }

  #tell(status: string): void {
    this.#status = status;
    this.#show();
  }

  #show(): void {
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
    const enabled = this.#picture !== undefined && !this.#isBusy && files.length > 0;
    this.#post({
      type: 'view',
      view: {
        picture: this.#picture === undefined ? '' : baseName(this.#picture.path),
        rows: [...rows, ...heads],
        status: this.#status,
        write: { label: files.length === 1 ? vscode.l10n.t('Write 1 Icon') : label, enabled },
        canPutBack: !this.#kept.isEmpty && !this.#isBusy,
        isBusy: this.#isBusy,
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
