import type * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { stateOf } from '../documentState';
import type { PictureSpot } from './putPicture';

/** Of a publication its picture is meant, wherever in it the offset lies. */
export async function pictureSpot(
  service: LanguageService,
  document: vscode.TextDocument,
  offset: number,
): Promise<PictureSpot> {
  const state = stateOf(document);
  const isEntry = await service.canEditEntry(document.uri.toString(), offset);
  return { state, offset, aim: isEntry ? 'paper' : 'either' };
}
