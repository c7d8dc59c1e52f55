import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { isAsItWas, stateOf } from '../documentState';
import { localize } from '../localize';
import { shownError } from '../notifications';
import { toRange } from '../places';
import { isOfKind } from '../siteDocuments';
import { siteDocuments, toWorkspaceEdit } from '../siteFiles';

/**
 * Renames headings, which the menu follows, and anchors with all their uses in the site, as one edit. VS Code asks one provider after the other
 * until one answers, those of extensions before its own: so of a heading or an anchor of a homepage ours alone speaks,
 * and of everything else (`undefined`) its Markdown support, or that of HTML. Of YAML nobody else speaks: VS Code would ask for another name of
 * the word there, and then do nothing with it.
 */
export function registerRename(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerRenameProvider(siteDocuments, {
    async prepareRename(document, position) {
      const state = stateOf(document);
      const uri = document.uri.toString();
      const found = await service.prepareRename(uri, document.offsetAt(position));
      if (found === undefined && isOfKind(document, 'yaml') && (await service.siteOf(uri)) !== undefined)
        throw shownError(
          new Error(vscode.l10n.t('Nothing can be renamed here: only headings, ids and the links to them.')),
        );
      if (found === undefined || !isAsItWas(state)) return undefined;
      return { range: toRange(document, found.range), placeholder: found.placeholder };
    },
    async provideRenameEdits(document, position, newName) {
      const state = stateOf(document);
      const uri = document.uri.toString();
      for (let attempt = 0; attempt < 3; attempt++) {
        const answer = await service.rename(uri, document.offsetAt(position), newName);
        if (answer === undefined || !isAsItWas(state)) return undefined;
        if (answer.kind === 'refused') throw shownError(new Error(localize(answer.message)));
        const paths = answer.files.map(({ path }) => path);
        if (await areAsComputed(service, uri, paths)) return toWorkspaceEdit(service, uri, answer.files);
      }
      throw shownError(new Error(vscode.l10n.t('The site kept changing, so nothing was done. Run the command again.')));
    },
  });
}
