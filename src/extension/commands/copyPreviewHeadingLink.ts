import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Previews } from '../preview/previews';
import { publishedAddress } from '../preview/publishedAddress';
import type { Command } from './command';

/** Copies the address on the web of the heading on which the menu of the preview was opened. */
export function copyPreviewHeadingLink(service: LanguageService, previews: Previews): Command {
  return {
    id: 'academicHomepage.copyPreviewHeadingLink',
    async run() {
      const { preview, about } = previews.menu ?? {};
      if (preview === undefined || about?.heading === undefined) return;
      await vscode.env.clipboard.writeText(await publishedAddress(service, preview.source.toString(), about.heading));
    },
  };
}
