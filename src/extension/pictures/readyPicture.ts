import * as vscode from 'vscode';
import type { PictureSource } from '../../core/features/pictures/placePicture';
import type { LanguageService } from '../../core/languageService';
import type { PdfPage } from '../../core/pictures/pdfRenderers';
import { pictureExtension } from '../../core/pictures/pictureName';
import type { Platform } from '../../hosts/platform';
import { listed } from '../listed';
import { whileShownAside } from '../notifications';
import type { GivenFile } from './givenFile';

/** A picture that can be put into a page. */
export type ReadyPicture =
  /** `contents`: of the file that is to be written. */
  | { readonly kind: 'ready'; readonly source: PictureSource; readonly contents: Uint8Array | undefined }
  | { readonly kind: 'refused'; readonly told: string };

/** What a file can be made into: itself, where it is a picture of the site; a copy; of a PDF a picture of its first page. */
export type PictureKind = 'own' | 'copy' | 'pdf';

/** Makes pictures for pages of files that authors give. */
export interface PictureReader {
  /** What a file is to a page; `undefined` for what is no picture and no PDF. */
  kindOf(page: vscode.Uri, file: GivenFile): Promise<PictureKind | undefined>;
  /** Reads, or draws, the picture that a file gives. */
  ready(page: vscode.Uri, file: GivenFile, kind: PictureKind): Promise<ReadyPicture>;
}

/** Makes a reader of pictures; PDFs are drawn as the platform can. */
export function createPictureReader(service: LanguageService, { firstPageOfPdf }: Platform): PictureReader {
  return {
    async kindOf(page, file) {
      if (/\.pdf$/i.test(file.name ?? '') || file.mediaType === 'application/pdf') return 'pdf';
      if (pictureExtension(file.name, file.mediaType) === undefined) return undefined;
      return (await ownPath(service, page, file)) === undefined ? 'copy' : 'own';
    },
    async ready(page, file, kind) {
      const path = kind === 'own' ? await ownPath(service, page, file) : undefined;
      if (path !== undefined) return { kind: 'ready', source: { kind: 'own', path }, contents: undefined };
      const { name } = file;
      if (kind !== 'pdf') {
        const extension = pictureExtension(name, file.mediaType) ?? 'png';
        return { kind: 'ready', source: { kind: 'new', name, extension }, contents: await file.read() };
      }
      if (firstPageOfPdf === undefined) return { kind: 'refused', told: withoutPrograms() };
      if (!vscode.workspace.isTrusted) return { kind: 'refused', told: untrusted() };
      const drawn = await whileShownAside(vscode.l10n.t('Drawing the first page of the PDF'), async () =>
        firstPageOfPdf(await file.read()),
      );
      if (drawn.kind !== 'png') return { kind: 'refused', told: failureText(drawn) };
      return { kind: 'ready', source: { kind: 'new', name, extension: 'png' }, contents: drawn.bytes };
    },
  };
}

function ownPath(service: LanguageService, page: vscode.Uri, { uri }: GivenFile): Promise<string | undefined> {
  return uri === undefined ? Promise.resolve(undefined) : service.pathInSite(page.toString(), uri.toString());
}

function withoutPrograms(): string {
  return vscode.l10n.t(
    'VS Code in a browser cannot draw the first page of a PDF: add a picture of the page, or do this in VS Code on your computer.',
  );
}

function untrusted(): string {
  return vscode.l10n.t(
    'The first page of a PDF is drawn by a program of your computer, which is only started in a trusted workspace: trust it first (“Workspaces: Manage Workspace Trust”), or add a picture of the page.',
  );
}

function failureText(page: Exclude<PdfPage, { readonly kind: 'png' }>): string {
  switch (page.kind) {
    case 'no-renderer':
      return vscode.l10n.t(
        'No program on this computer draws the first page of a PDF. Install one of these and try again, or add a picture of the page: {0}.',
        listed(page.products),
      );
    case 'failed':
      return vscode.l10n.t(
        'The first page of this PDF could not be drawn, and nothing was changed. {0} said: {1}',
        page.program,
        page.detail,
      );
  }
}
