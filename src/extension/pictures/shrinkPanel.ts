import * as vscode from 'vscode';
import type { LargePicture } from '../../core/features/shrinking/largePictures';
import { formatOf, shrunkForm } from '../../core/pictures/shrunkForm';
import type { FileStat } from '../../core/ports';
import { baseName } from '../../core/site/fileName';
import { isFromShrink, type FromShrink, type ShrinkView, type ToShrink } from '../../protocol/shrinkPictures';
import { localize } from '../localize';
import { messageBytes } from './messageBytes';
import { movePictures, type MovedPicture } from './movedPictures';
import { PicturePanel, told, type PicturePanelInput } from './picturePanel';
import { putBackStatus } from './putBackStatus';
import { shrinkBody } from './shrinkBody';
import { captionsOf, shrinkView, sumOf, type Offer } from './shrinkView';

export const shrinkViewType = 'academicHomepage.shrinkPictures';

/** Longer does nobody wait for one picture: it is left out. */
const patience = 60_000;

/** What is to be looked at. */
export interface ShrinkTarget {
  /** Any file of the site. */
  readonly site: vscode.Uri;
  /** A picture or a folder of it, where not all is meant. */
  readonly within: vscode.Uri | undefined;
}

/**
 * The panel in which the pictures of a site are made as large as its pages need them. Pictures are looked at one after the other: never
 * are two of them in memory. Nothing is written before the author says so.
 */
export class ShrinkPanel extends PicturePanel<ShrinkTarget, ToShrink> {
  /** Of pictures that got another name. */
  #moved: readonly (MovedPicture & { readonly copy: vscode.Uri })[] = [];
  #offers: readonly Offer[] = [];
  #left: ShrinkView['left'] = [];
  /** Of what is under way. */
  #progress = { done: 0, of: 1 };
  /** Counts the looks at the site: what an earlier one finds is of no interest. */
  #look = 0;
  #isLooking = false;
  /** Who waits for what the webview makes of a picture, by its id. */
  readonly #waiting = new Map<number, (answer: FromShrink | undefined) => void>();
  #lastId = 0;

  constructor(input: PicturePanelInput<ShrinkTarget>) {
    const title = vscode.l10n.t('Shrink Pictures');
    super(input, shrinkViewType, { name: 'shrinkPictures', title, body: shrinkBody(title) });
    this.add({ dispose: () => this.#waiting.forEach(answer => answer(undefined)) });
  }

  get #canPutBack(): boolean {
    return !this.kept.isEmpty || this.#moved.length > 0;
  }

  protected receive(message: unknown): void {
    if (!isFromShrink(message)) return;
    switch (message.type) {
      case 'ready':
        this.begin();
        break;
      case 'choose':
        this.#change(message.id, { chosen: message.chosen });
        this.show();
        break;
      case 'replace':
        if (!this.#isLooking) this.work.run(() => this.#replace());
        break;
      case 'putBack':
        if (!this.#isLooking && this.#canPutBack) this.work.run(() => this.#putBack());
        break;
      case 'compare':
        this.work.beside(() => this.#compare(message.id));
        break;
      case 'measured':
      case 'taken':
      case 'unreadable':
        this.#waiting.get(message.id)?.(message);
    }
  }

  protected async look(): Promise<void> {
    const look = ++this.#look;
    this.#isLooking = true;
    try {
      await this.#lookAtEach(look);
    } finally {
      if (look === this.#look) this.#isLooking = false;
    }
    if (look === this.#look) this.tell(foundStatus(this.#offers.length));
  }

  async #lookAtEach(look: number): Promise<void> {
    const { site, within } = this.target;
    this.#offers = [];
    this.#left = [];
    this.#progress = { done: 0, of: 1 };
    this.tell(vscode.l10n.t('Looking at the pictures of this site…'));
    const pictures = (await this.service.largePictures(site.toString(), within?.toString())) ?? [];
    for (const [done, picture] of pictures.entries()) {
      if (this.isDisposed() || look !== this.#look) return;
      this.#progress = { done, of: pictures.length };
      this.show();
      await this.#lookAt(picture, look);
    }
  }

  async #lookAt(picture: LargePicture, look: number): Promise<void> {
    const site = this.target.site.toString();
    const leave = (reason: string): void => {
      if (look === this.#look) this.#left = [...this.#left, { name: picture.path, reason }];
    };
    const isMeant = this.fileOf(picture.path).toString() === this.target.within?.toString();
    const looked = await this.service.lookAtPicture(site, picture, isMeant);
    if (looked.kind === 'left') leave(localize(looked.reason));
    const format = formatOf(picture.path);
    if (looked.kind !== 'large' || format === undefined || this.isDisposed()) return;
    const id = ++this.#lastId;
    const { stat } = looked;
    const bytes = messageBytes(looked.bytes);
    const measured = await this.#ask({ type: 'measure', id, bytes, format, needed: picture.needed });
    if (look !== this.#look) return;
    if (measured?.type !== 'measured') {
      leave(
        measured === undefined
          ? vscode.l10n.t('It took too long to open.')
          : vscode.l10n.t('The file cannot be read: it is damaged, or not a picture.'),
      );
      return;
    }
    const jpegPath = measured.jpeg === undefined ? undefined : await this.service.jpegInPlaceOf(site, picture.path);
    if (look !== this.#look) return;
    const { same, jpeg } = measured;
    const form = shrunkForm({ format, before: stat.size, same, jpeg, mayMove: jpegPath !== undefined });
    if (form.kind === 'good-as-it-is') {
      leave(vscode.l10n.t('It would not become noticeably smaller.'));
      return;
    }
    const to = form.format === format ? picture.path : (jpegPath ?? picture.path);
    const weighed = { ...picture, weight: stat.size };
    const offer: Offer = {
      id,
      picture: weighed,
      stat,
      measured,
      format,
      form: form.format,
      after: form.after,
      to,
      chosen: true,
      state: 'offered',
    };
    this.#offers = [...this.#offers, offer];
  }

  async #replace(): Promise<string> {
    const chosen = this.#offers.filter(({ state, chosen: isChosen }) => state === 'offered' && isChosen);
    const moves: { readonly offer: Offer; readonly bytes: Uint8Array }[] = [];
    this.status = vscode.l10n.t('Replacing pictures…');
    for (const [done, offer] of chosen.entries()) {
      if (this.isDisposed()) break;
      this.#progress = { done, of: chosen.length };
      this.show();
      const answer = await this.#ask({ type: 'take', id: offer.id, format: offer.form });
      if (answer?.type !== 'taken' || !(await this.#isUnchanged(offer))) {
        const trouble = vscode.l10n.t('Not replaced: the file has changed meanwhile. Look at it again.');
        this.#change(offer.id, { state: 'failed', trouble });
      } else if (offer.to === offer.picture.path) await this.#write(offer, answer.bytes);
      else moves.push({ offer, bytes: answer.bytes });
    }
    if (moves.length > 0 && !this.isDisposed()) await this.#move(moves);
    return told(this.isDisposed() ? this.#closedStatus(chosen) : this.#replacedStatus());
  }

  /** What is told of pictures that were to be replaced when the panel is gone, which would say it of each. */
  #closedStatus(chosen: readonly Offer[]): string {
    const replaced = this.#offers.filter(({ id, state }) => state === 'replaced' && chosen.some(one => one.id === id));
    if (replaced.length === chosen.length) return this.#replacedStatus();
    return chosen.length === 1
      ? vscode.l10n.t('The panel was closed: the picture was not replaced.')
      : vscode.l10n.t('The panel was closed: {0} of {1} pictures were replaced.', replaced.length, chosen.length);
  }

  #replacedStatus(): string {
    const replaced = this.#offers.filter(({ state }) => state === 'replaced');
    if (replaced.length === 0) return vscode.l10n.t('No picture was replaced.');
    return replaced.length === 1
      ? vscode.l10n.t('1 picture was replaced: {0}', sumOf(replaced))
      : vscode.l10n.t('{0} pictures were replaced: {1}', replaced.length, sumOf(replaced));
  }

  async #write(offer: Offer, bytes: Uint8Array): Promise<void> {
    const file = this.fileOf(offer.picture.path);
    try {
      await this.kept.write(file, bytes);
      this.#change(offer.id, { state: 'replaced' });
    } catch (error) {
      this.report(error);
      this.#change(offer.id, { state: 'failed', trouble: vscode.l10n.t('Not replaced: the file cannot be written.') });
    }
    await this.service.fileChanged(file.toString());
  }

  async #move(moves: readonly { readonly offer: Offer; readonly bytes: Uint8Array }[]): Promise<void> {
    let isDone = false;
    try {
      const pictures = await Promise.all(
        moves.map(async ({ offer, bytes }) => {
          const [from, to] = [this.fileOf(offer.picture.path), this.fileOf(offer.to)];
          return { from, to, bytes, copy: await this.kept.copyOf(from) };
        }),
      );
      isDone = await movePictures(this.service, pictures);
      if (isDone) this.#moved = [...this.#moved, ...pictures.map(({ from, to, copy }) => ({ from, to, copy }))];
    } catch (error) {
      // a full disk, or a file that is gone: nothing was changed
      this.report(error);
    }
    for (const { offer } of moves) {
      if (isDone) this.#change(offer.id, { state: 'replaced' });
      else
        this.#change(offer.id, {
          state: 'failed',
          trouble: vscode.l10n.t('Not replaced: what names it could not be changed.'),
        });
    }
  }

  async #putBack(): Promise<string> {
    this.#progress = { done: 0, of: 1 };
    this.show();
    const { changed, failed } = await this.putBackKept();
    const moved = this.#moved;
    const returning = await Promise.all(
      moved.map(async ({ from, to, copy }) => ({
        from: to,
        to: from,
        bytes: await vscode.workspace.fs.readFile(copy),
      })),
    );
    // VS Code's own undo may have brought them back already
    const still = await presentOf(returning);
    const isDone = still.length === 0 || (await movePictures(this.service, still));
    if (isDone) this.#moved = [];
    const kept = [...failed, ...(isDone ? [] : still.map(({ from }) => from))];
    if (!this.#canPutBack) await this.kept.forget();
    for (const offer of this.#offers) {
      const stat = offer.state === 'offered' ? undefined : await this.#statOf(offer);
      if (stat?.size === offer.stat.size) this.#change(offer.id, { state: 'offered', stat });
    }
    return told(putBackStatus(changed, kept));
  }

  async #compare(id: number): Promise<void> {
    const offer = this.#offers.find(one => one.id === id);
    if (offer === undefined) return;
    const file = this.fileOf(offer.picture.path);
    const moved = this.#moved.find(({ from }) => from.toString() === file.toString());
    const read = await vscode.workspace.fs.readFile(this.kept.originalOf(file) ?? moved?.copy ?? file);
    this.post({
      type: 'original',
      id,
      bytes: messageBytes(read),
      format: offer.format,
      after: offer.form,
      title: baseName(offer.picture.path),
      captions: captionsOf(offer),
    });
  }

  async #statOf(offer: Offer): Promise<FileStat | undefined> {
    const file = this.fileOf(offer.picture.path);
    const stat = await vscode.workspace.fs.stat(file).then(undefined, () => undefined);
    return stat && { kind: 'file', size: stat.size, modified: stat.mtime };
  }

  async #isUnchanged(offer: Offer): Promise<boolean> {
    const now = await this.#statOf(offer);
    return now?.size === offer.stat.size && now.modified === offer.stat.modified;
  }

  #ask(message: Extract<ToShrink, { readonly type: 'measure' | 'take' }>): Promise<FromShrink | undefined> {
    const { id } = message;
    return new Promise(resolve => {
      const answer = (given: FromShrink | undefined): void => {
        clearTimeout(late);
        this.#waiting.delete(id);
        resolve(given);
      };
      if (this.isDisposed()) {
        resolve(undefined);
        return;
      }
      const late = setTimeout(() => answer(undefined), patience);
      this.#waiting.set(id, answer);
      this.post(message);
    });
  }

  #change(id: number, change: Partial<Offer>): void {
    this.#offers = this.#offers.map(offer => (offer.id === id ? { ...offer, ...change } : offer));
  }

  protected show(): void {
    const isAtWork = this.#isLooking || this.work.isBusy;
    const view = shrinkView({
      status: this.status,
      progress: isAtWork ? this.#progress : undefined,
      offers: this.#offers,
      left: this.#left,
      canPutBack: this.#canPutBack,
    });
    this.post({ type: 'view', view });
  }
}

function foundStatus(count: number): string {
  if (count === 0) return vscode.l10n.t('No picture is larger than the pages need: there is nothing to shrink.');
  return count === 1
    ? vscode.l10n.t('1 picture is larger than the pages need.')
    : vscode.l10n.t('{0} pictures are larger than the pages need.', count);
}

/** Those whose files are still there. */
async function presentOf<Picture extends { readonly from: vscode.Uri }>(
  pictures: readonly Picture[],
): Promise<readonly Picture[]> {
  const found: Picture[] = [];
  for (const picture of pictures) {
    const stat = await vscode.workspace.fs.stat(picture.from).then(undefined, () => undefined);
    if (stat !== undefined) found.push(picture);
  }
  return found;
}
