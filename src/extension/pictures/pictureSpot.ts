import type * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { PictureSpot } from './putPicture';

/** Of a publication its picture is meant, wherever in it the offset lies. */
export async function pictureSpot(
  service: LanguageService,
  document: vscode.TextDocument,
  offset: number,
): Promise<PictureSpot> {
  const { version } = document;
  const isEntry = await service.canEditEntry(document.uri.toString(), offset);
  return { document, version, offset, aim: isEntry ? 'paper' : 'either' };
}
