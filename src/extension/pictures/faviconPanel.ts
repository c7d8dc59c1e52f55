import * as vscode from 'vscode';
import type { FaviconPlan } from '../../core/features/favicons';
import { faviconBytes, iconForms } from '../../core/pictures/faviconBytes';
import { baseName, extensionOf } from '../../core/site/fileName';
import { bareReason } from '../../core/text/bareReason';
import { joinSentences } from '../../core/text/sentences';
import { isFromIcons, type DrawnIcon, type ToIcons } from '../../protocol/favicon';
import { PastLink, requireOwnFolders } from '../newFiles';
import { faviconBody } from './faviconBody';
import { HeadLinks } from './headLinks';
import { messageBytes } from './messageBytes';
import { PicturePanel, told, type PicturePanelInput } from './picturePanel';
import { putBackStatus } from './putBackStatus';

export const faviconViewType = 'academicHomepage.favicon';

export interface FaviconTarget {
  /** Any file of the site. */
  readonly site: vscode.Uri;
  /** What the icon is made of, where it is not the portrait of the profile. */
  readonly picture: vscode.Uri | undefined;
}

const media: Readonly<Record<string, string>> = {
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
export class FaviconPanel extends PicturePanel<FaviconTarget, ToIcons> {
  readonly #links: HeadLinks;
  #plan: FaviconPlan | undefined;
  #picture: vscode.Uri | undefined;
  /** Whether all of them stand on the disk as they were drawn last. */
  #isWritten = false;
  #drawn: ((icons: readonly DrawnIcon[] | undefined) => void) | undefined;

  constructor(input: PicturePanelInput<FaviconTarget>) {
    const title = vscode.l10n.t('Favicon from Portrait');
    super(input, faviconViewType, { name: 'favicon', title, body: faviconBody(title) });
    this.#links = new HeadLinks(input.service);
    this.add({ dispose: () => this.#drawn?.(undefined) });
  }

  protected receive(message: unknown): void {
    if (!isFromIcons(message)) return;
    switch (message.type) {
      case 'ready':
        this.begin();
        break;
      case 'unreadable':
        this.#picture = undefined;
        this.#drawn?.(undefined);
        this.tell(vscode.l10n.t('This picture cannot be read. Choose another one.'));
        break;
      case 'another':
        if (!this.work.isBusy) this.work.beside(() => this.#choose());
        break;
      case 'write':
        this.work.run(() => this.#write());
        break;
      case 'putBack':
        this.work.run(() => this.#putBack());
        break;
      case 'drawn':
        this.#drawn?.(message.icons);
    }
  }

  protected async look(): Promise<void> {
    const target = this.target;
    // until it is known what is to be cut, nothing can be written: least of all what was cut for another site
    this.#picture = undefined;
    this.#isWritten = false;
    const plan = await this.service.favicons(target.site.toString());
    // another site, or another picture, was asked for meanwhile
    if (target !== this.target) return;
    this.#plan = plan;
    const portrait = this.#plan?.portrait;
    this.#picture = this.target.picture ?? (portrait === undefined ? undefined : this.fileOf(portrait));
    this.status = this.#picture === undefined ? noPortrait(this.#plan?.missingPortrait) : '';
    await this.#sendPicture();
    this.show();
  }

  async #sendPicture(): Promise<void> {
    const picture = this.#picture;
    if (picture === undefined) return;
    const mediaType = media[extensionOf(picture.path).toLowerCase()];
    const stat = await vscode.workspace.fs.stat(picture).then(undefined, () => undefined);
    if (mediaType === undefined || stat === undefined || stat.size > heaviest) {
      this.#picture = undefined;
      this.status = vscode.l10n.t('This picture cannot be read. Choose another one.');
      return;
    }
    this.post({ type: 'picture', bytes: messageBytes(await vscode.workspace.fs.readFile(picture)), mediaType });
  }

  async #choose(): Promise<void> {
    const chosen = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Picture for the Icon'),
      openLabel: vscode.l10n.t('Take This Picture'),
      defaultUri: vscode.Uri.joinPath(this.target.site, '../images'),
      filters: { [vscode.l10n.t('Pictures')]: Object.keys(media).map(ending => ending.slice(1)) },
    });
    if (chosen?.[0] === undefined || this.work.isBusy) return;
    this.#picture = chosen[0];
    this.#isWritten = false;
    this.status = '';
    await this.#sendPicture();
    this.show();
  }

  async #write(): Promise<string> {
    const { site } = this.target;
    const plan = await this.service.favicons(site.toString());
    if (plan === undefined || this.#picture === undefined) return this.status;
    const targets = plan.files.map(({ path }) => this.fileOf(path));
    try {
      await requireOwnFolders(this.service, site.toString(), targets);
    } catch (error) {
      if (!(error instanceof PastLink)) throw error;
      return error.message;
    }
    this.tell(vscode.l10n.t('Writing icons…'));
    const icons = await this.#draw(plan);
    if (icons === undefined) return vscode.l10n.t('This picture cannot be read. Choose another one.');
    let written = 0;
    for (const file of plan.files) {
      if (this.isDisposed()) return told(closedStatus(written, plan.files.length));
      const bytes = faviconBytes(file, icons);
      if (bytes === undefined) throw new Error(`Nothing was drawn for ${file.path}.`);
      const target = this.fileOf(file.path);
      try {
        await this.kept.write(target, bytes);
      } catch (error) {
        this.report(error);
        return notWritten(file.path, error, written, plan.files.length);
      }
      await this.service.fileChanged(target.toString());
      written += 1;
    }
    this.#isWritten = true;
    const isLinked = plan.links === undefined || (await this.#links.write(site));
    this.#plan = await this.service.favicons(site.toString());
    return told(writtenStatus(written, plan.linked && isLinked));
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
      this.post({ type: 'draw', sizes: iconForms(plan.files) });
    });
  }

  async #putBack(): Promise<string> {
    this.#isWritten = false;
    const { changed, failed } = await this.putBackKept();
    await this.#links.takeAway();
    if (failed.length === 0) await this.kept.forget();
    this.#plan = await this.service.favicons(this.target.site.toString());
    return told(putBackStatus(changed, failed));
  }

  protected show(): void {
    const { isBusy } = this.work;
    const files = this.#plan?.files ?? [];
    const links = this.#plan?.links?.path;
    const rows = files.map(({ path, sizes, exists }) => {
      const wide = sizes.map(size => `${size} × ${size}`).join(', ');
      if (this.#isWritten) return { path, detail: wide };
      const becomes = exists ? vscode.l10n.t('takes the place of the one there') : vscode.l10n.t('new');
      return { path, detail: `${wide} · ${becomes}` };
    });
    const heads =
      links === undefined
        ? this.#plan?.linked === false
          ? [{ path: '<head>', detail: vscode.l10n.t('comes with the theme: name the icons there yourself') }]
          : []
        : [{ path: links, detail: vscode.l10n.t('names the icons, for all pages') }];
    const label = vscode.l10n.t('Write {0} Icons', files.length);
    const enabled = this.#picture !== undefined && !isBusy && files.length > 0;
    this.post({
      type: 'view',
      view: {
        picture: this.#picture === undefined ? '' : baseName(this.#picture.path),
        rows: [...rows, ...heads],
        rowsTitle: this.#isWritten ? vscode.l10n.t('Files that were written') : vscode.l10n.t('Files to be written'),
        status: this.status,
        write: { label: files.length === 1 ? vscode.l10n.t('Write 1 Icon') : label, enabled },
        choose:
          this.#picture === undefined ? vscode.l10n.t('Choose a Picture…') : vscode.l10n.t('Choose Another Picture…'),
        canPutBack: !this.kept.isEmpty && !isBusy,
        isBusy,
      },
    });
  }
}

function notWritten(path: string, error: unknown, count: number, all: number): string {
  return vscode.l10n.t(
    '“{0}” could not be written ({1}): {2} of {3} icons were written. Check whether the files there can be changed, then write them again.',
    path,
    bareReason(error),
    count,
    all,
  );
}

function closedStatus(count: number, all: number): string {
  return vscode.l10n.t('The panel was closed: {0} of {1} icons were written.', count, all);
}

function writtenStatus(count: number, linked: boolean): string {
  const written = count === 1 ? vscode.l10n.t('1 icon was written.') : vscode.l10n.t('{0} icons were written.', count);
  return linked
    ? written
    : joinSentences([written, vscode.l10n.t('No page refers to them yet: the <head> of pages comes with the theme.')]);
}

/** @param missing the file that the profile names */
function noPortrait(missing: string | undefined): string {
  return missing === undefined
    ? vscode.l10n.t('The profile has no portrait in this site (“author.avatar” of _config.yml). Choose a picture.')
    : vscode.l10n.t('The portrait of the profile is missing: this site has no file “{0}”. Choose a picture.', missing);
}
