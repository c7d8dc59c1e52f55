import * as vscode from 'vscode';
import type { SiteChange } from '../../core/features/siteChange';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { toLocation, toWorkspaceEdit } from '../siteFiles';
import { localize } from '../localize';
import { newFilesEdit, textFiles } from '../newFiles';
import { inform } from '../notifications';
import { applyToFiles, requireWritable } from '../writable';
import { carriedCursors } from './carriedCursors';

/**
 * Makes a change of the site as one undo step, computed anew where a document has moved on meanwhile. Why one is not made is told
 * to the author. True when it was made. Rejects with `ReadOnlyFolder` where the site can only be read, with `PastLink` where a new file
 * would come past a link.
 * @param told what the author reads of a sentence that says why none is made
 * @param reveals whether the author is taken to the changed place, where no cursor goes there with a text that moves
 */
export async function applyChange(
  service: LanguageService,
  uri: string,
  compute: () => Promise<SiteChange>,
  {
    reveals = false,
    told = sentence => sentence,
  }: { readonly reveals?: boolean; readonly told?: (sentence: string) => string } = {},
): Promise<boolean> {
  requireWritable(vscode.Uri.parse(uri));
  for (let attempt = 0; attempt < 3; attempt++) {
    const change = await compute();
    if (change.kind === 'refused') {
      void inform(told(localize(change.message)));
      return false;
    }
    const { files, created = [] } = change;
    if (files.length === 0 && created.length === 0) return false;
    const edit = await newFilesEdit(service, uri, textFiles(service, uri, created));
    if (
      !(await areAsComputed(
        service,
        uri,
        files.map(({ path }) => path),
      ))
    )
      continue;
    const { moved, reveal } = change;
    const origin = moved && toLocation(service, uri, moved.from);
    const carry = origin && carriedCursors(origin, files.find(({ path }) => path === moved.from.path)?.edits ?? []);
    if (!(await applyToFiles(toWorkspaceEdit(service, uri, files, edit)))) continue;
    for (const { path } of created) await tellOfFile(service, uri, path);
    const target = moved && toLocation(service, uri, moved.to);
    const isCarried = target !== undefined && carry?.(target) === true;
    const location = reveal && toLocation(service, uri, reveal);
    if (location !== undefined && reveals && !isCarried) await revealPlace(location);
    return true;
  }
  void inform(vscode.l10n.t('The site kept changing, so nothing was done. Run the command again.'));
  return false;
}

/** Whoever watches files may be told of a new one later than it is to be shown. */
async function tellOfFile(service: LanguageService, uri: string, path: string): Promise<void> {
  const target = service.resolve(uri, path);
  if (target !== undefined) await service.fileChanged(target);
}

/** Shows a place of the site in the editor, with the cursor at its end. */
async function revealPlace({ uri, range }: vscode.Location): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  editor.selection = new vscode.Selection(range.end, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
