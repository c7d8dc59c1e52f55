import * as vscode from 'vscode';
import type { Block } from '../../core/features/wording';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toRange } from '../places';
import { languages } from './completion';
import { pictureAddress } from './pictureAddress';
import { toMarkdown } from './wording';

/** What only the site knows of the place under the pointer. */
export function registerHover(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerHoverProvider(languages, {
    async provideHover(document, position, token) {
      if (!isFile(document)) return undefined;
      const uri = document.uri.toString();
      const { version } = document;
      const info = await service.hover(uri, document.offsetAt(position));
      if (info === undefined) return undefined;
      const pictures = addressesOf(info.blocks, path => service.resolve(uri, path));
      if (token.isCancellationRequested || document.version !== version) return undefined;
      return new vscode.Hover(toMarkdown(info.blocks, pictures), toRange(document, info.range));
    },
  });
}

function addressesOf(
  blocks: readonly Block[],
  resolve: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'picture') continue;
    const file = resolve(block.path);
    const address = file === undefined ? undefined : pictureAddress(vscode.Uri.parse(file), block.bytes);
    if (address !== undefined) addresses.set(block.path, address);
  }
  return addresses;
}
