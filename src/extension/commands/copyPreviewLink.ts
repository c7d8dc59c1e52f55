import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Previews } from '../preview/previews';
import { publishedAddress } from '../preview/publishedAddress';
import type { Command } from './command';

/** Copies where the link leads, on the web, on which the menu of the preview was opened. */
export function copyPreviewLink(service: LanguageService, previews: Previews): Command {
  return {
    id: 'academicHomepage.copyPreviewLink',
    async run() {
      const { preview, about } = previews.menu ?? {};
      if (preview === undefined || about?.link === undefined) return;
      await vscode.env.clipboard.writeText(await publishedAddress(service, preview.source.toString(), about.link));
    },
  };
}
